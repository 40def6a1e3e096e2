// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_sqlite.h"

#include <stdexcept>

namespace oslonac::bench {

PlainFile::PlainFile(const QString& path)
{
    sqlite3* file = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX; // as ours opens it
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &file, flags, nullptr);
    m_file.reset(file);
    if (result != SQLITE_OK)
        throw std::runtime_error(sqlite3_errstr(result));
}

void PlainFile::prepareForWriting() const
{
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA journal_mode = DELETE");
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA cache_size = -65536");
}

void PlainFile::execute(const char* sql) const
{
    if (sqlite3_exec(m_file.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_file.get()));
}

PlainStatement PlainFile::prepare(const std::string& sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_file.get(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_file.get()));
    return PlainStatement(statement);
}

void PlainFile::step(sqlite3_stmt* statement, int expected) const
{
    if (sqlite3_step(statement) != expected)
        throw std::runtime_error(sqlite3_errmsg(m_file.get()));
}

PlainApplication::PlainApplication(const Application& application)
    : id(application.id.number()), call(application.callId.number()), lot(application.lotId.number()),
      applicant(application.applicantId.number()), number(application.registryNumber.toStdString()),
      received(application.received->toIsoText().toStdString()), service(application.service.toStdString()),
      kind(codeOf(*application.serviceKind).toStdString()), requested(application.requested->minorUnits()),
      currency(codeOf(application.requested->currency()).toStdString()), note(application.note.toStdString())
{}

void PlainApplication::bind(sqlite3_stmt* statement) const
{
    int column = 0;
    const auto number64 = [&](qint64 value) { sqlite3_bind_int64(statement, ++column, value); };
    const auto text = [&](const std::string& value) {
        sqlite3_bind_text(statement, ++column, value.data(), static_cast<int>(value.size()), nullptr);
    };
    const auto nothing = [&] { sqlite3_bind_null(statement, ++column); };
    number64(id);
    number64(call);
    number64(lot);
    text(number);
    text(received);
    number64(applicant);
    text(service);
    text(kind);
    number64(requested);
    text(currency);
    nothing(); // own contribution
    nothing();
    nothing(); // withdrawn
    text({});
    text(note);
}

} // namespace oslonac::bench
