// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damaged_files.h"

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace oslonac {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

void executePastTheDoor(const QString& path, const char* sql)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

void damageTable(const QString& path, const char* table)
{
    int root = 0;
    int pageSize = 0;
    {
        const SQLite::Database database(path.toStdString());
        SQLite::Statement find(database, "SELECT rootpage FROM sqlite_schema WHERE name = ?");
        find.bind(1, table);
        if (!find.executeStep())
            throw std::runtime_error("no such table");
        root = find.getColumn(0);
        SQLite::Statement size(database, "PRAGMA page_size");
        size.executeStep();
        pageSize = size.getColumn(0);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(qint64(root - 1) * pageSize))
        throw std::runtime_error("cannot damage the file");
    file.write(QByteArray(pageSize, '\x5A'));
}

} // namespace oslonac
