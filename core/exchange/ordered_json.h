// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace oslonac {

/// A JSON value for writing that keeps the order in which its members were given (QJsonObject sorts them by
/// name), so that a person reads code and title first. The same value always gives the same bytes.
class OrderedJson final {
public:
    [[nodiscard]] static OrderedJson text(const QString& text);
    [[nodiscard]] static OrderedJson number(qint64 number);
    [[nodiscard]] static OrderedJson truth(bool truth);
    [[nodiscard]] static OrderedJson object() { return OrderedJson(Kind::Object, {}); }
    [[nodiscard]] static OrderedJson list() { return OrderedJson(Kind::List, {}); }

    void add(const char* key, OrderedJson value) { m_members.emplace_back(key, std::move(value)); }
    void append(OrderedJson value) { m_members.emplace_back(QByteArray(), std::move(value)); }
    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }

    /// UTF-8, two spaces a level, short objects on one line, a line end at the end.
    [[nodiscard]] QByteArray toBytes() const;

private:
    enum class Kind { Scalar, Object, List };
    OrderedJson(Kind kind, QByteArray scalar) : m_kind(kind), m_scalar(std::move(scalar)) {}

    [[nodiscard]] QByteArray onOneLine() const;
    [[nodiscard]] bool isFlat() const;
    void write(QByteArray& out, int level) const;

    Kind m_kind;
    QByteArray m_scalar;
    std::vector<std::pair<QByteArray, OrderedJson>> m_members;
};

} // namespace oslonac
