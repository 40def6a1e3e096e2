// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/codec.h"
#include "core/storage/connection.h"

#include <memory>
#include <string>

namespace oslonac {

/// A prepared statement in use: values of the domain are bound and read by their codecs (codec.h). It goes
/// back to its connection, reset, when it leaves the scope.
class Statement final {
public:
    /// `home` takes the statement back for its next use.
    Statement(const Connection& connection, IdleStatements& home,
              std::unique_ptr<SQLite::Statement> statement);
    ~Statement();
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;

    /// Binds the next parameters in order; a value may take several (Money takes two).
    template <typename Value>
    Statement& bind(const Value& value)
    {
        Codec<Value>::bind(*this, value);
        return *this;
    }

    /// True when there is a row to read.
    bool step();
    void run();
    void reset();

    /// Reads the next columns of the row in order.
    template <typename Value>
    [[nodiscard]] Value take()
    {
        return Codec<Value>::take(*this);
    }

    void bindInteger(qint64 value);
    void bindReal(double value);
    void bindText(const QString& value);
    void bindBlob(const QByteArray& value);
    void bindNothing();
    [[nodiscard]] bool nextIsNothing() const;
    [[nodiscard]] qint64 takeInteger();
    [[nodiscard]] double takeReal();
    [[nodiscard]] QString takeText();
    [[nodiscard]] QByteArray takeBlob();
    void skip(int columns) { m_column += columns; }

private:
    const Connection* m_connection;
    IdleStatements* m_home;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_parameter = 0;
    int m_column = 0;
};

} // namespace oslonac
