// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace oslonac {

Statement::Statement(const Connection& connection, IdleStatements& home,
                     std::unique_ptr<SQLite::Statement> statement)
    : m_connection(&connection), m_home(&home), m_statement(std::move(statement))
{}

Statement::~Statement()
{
    if (!m_statement)
        return;
    m_statement->tryReset();
    m_statement->clearBindings();
    m_home->push_back(std::move(m_statement));
}

Statement::Statement(Statement&&) noexcept = default;

bool Statement::step()
{
    m_column = 0;
    const int result = m_statement->tryExecuteStep();
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    sqlite3* handle = m_connection->handle();
    // The short code of a file that is gone is that of one that may not be written.
    throwStorageFault(sqlite3_extended_errcode(handle), m_connection->path(), sqlite3_errmsg(handle));
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    m_statement->tryReset();
    m_parameter = 0;
    m_column = 0;
}

void Statement::bindInteger(qint64 value)
{
    m_statement->bind(++m_parameter, static_cast<int64_t>(value));
}

void Statement::bindReal(double value)
{
    m_statement->bind(++m_parameter, value);
}

void Statement::bindText(const QString& value)
{
    m_statement->bind(++m_parameter, value.toStdString());
}

void Statement::bindBlob(const QByteArray& value)
{
    m_statement->bind(++m_parameter, value.constData(), static_cast<int>(value.size()));
}

void Statement::bindNothing()
{
    m_statement->bind(++m_parameter);
}

bool Statement::nextIsNothing() const
{
    return m_statement->getColumn(m_column).isNull();
}

qint64 Statement::takeInteger()
{
    return m_statement->getColumn(m_column++).getInt64();
}

double Statement::takeReal()
{
    return m_statement->getColumn(m_column++).getDouble();
}

QString Statement::takeText()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const char* text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

QByteArray Statement::takeBlob()
{
    const SQLite::Column column = m_statement->getColumn(m_column++);
    const void* bytes = column.getBlob();
    return QByteArray(static_cast<const char*>(bytes), column.getBytes());
}

} // namespace oslonac
