// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"

#include <memory>
#include <string>

#include <sqlite3.h>

namespace oslonac::bench {

struct PlainFinish {
    void operator()(sqlite3* file) const { sqlite3_close(file); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

using PlainStatement = std::unique_ptr<sqlite3_stmt, PlainFinish>;

/// SQLite as a program without our layers would use it: the reference. Any error throws std::runtime_error.
class PlainFile final {
public:
    explicit PlainFile(const QString& path);

    /// As safe as we write: rollback journal, full synchronisation, foreign keys.
    void prepareForWriting() const;
    void execute(const char* sql) const;
    [[nodiscard]] PlainStatement prepare(const std::string& sql) const;
    void step(sqlite3_stmt* statement, int expected) const;

private:
    std::unique_ptr<sqlite3, PlainFinish> m_file;
};

/// An application in the words of SQLite, made before the clock runs.
struct PlainApplication {
    explicit PlainApplication(const Application& application);

    /// In the order of the columns of our INSERT and UPDATE.
    void bind(sqlite3_stmt* statement) const;

    qint64 id;
    qint64 call;
    qint64 lot;
    qint64 applicant;
    std::string number;
    std::string received;
    std::string service;
    std::string kind;
    qint64 requested;
    std::string currency;
    std::string note;
};

} // namespace oslonac::bench
