// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changeset.h"

#include "core/organisations/organisation_operations.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/open_call.h"
#include "tests/support/operations_under_test.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList rowsIn(const Changeset& changeset)
{
    QStringList rows;
    changeset.forEachRow(Columns::Read, [&](const ChangedRow& row) {
        QString text = row.table + u' ' + QString::number(row.id) + u' ' + QString::number(int(row.change));
        for (const ColumnChange& column : row.columns)
            text += u'|' + column.before.toString() + u'>' + column.after.toString();
        rows.append(text);
    });
    return rows;
}

} // namespace

TEST_CASE("A changeset without a record holds exactly the others, whatever the operation was", "[storage]")
{
    for (const OperationUnderTest& operation : operationsUnderTest()) {
        DYNAMIC_SECTION(operation.name)
        {
            const FreshWorkspace workspace;
            operation.prepare(*workspace);
            operation.run(*workspace);
            const qint64 number = workspace->journal().nextUndo()->number;
            const Changeset whole = workspace->journal().changesetOf(number);
            QString table;
            qint64 id = 0;
            int place = 0;
            whole.forEachRow(Columns::Skip, [&](const ChangedRow& row) {
                if (++place % 2 == 1) // the last odd one, so that it stands anywhere
                    table = row.table, id = row.id;
            });
            QStringList expected = rowsIn(whole);
            expected.removeIf(
                [&](const QString& row) { return row.startsWith(u"%1 %2 "_s.arg(table).arg(id)); });
            CHECK((rowsIn(whole.without(table, id)) == expected));
        }
    }
}

TEST_CASE("A changeset without its only record is empty, and without a stranger unchanged", "[storage]")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Klub"_s);
    const Changeset whole = workspace->journal().changesetOf(1);
    CHECK(whole.without(u"organisations"_s, id.number()).isEmpty());
    CHECK(whole.without(u"contacts"_s, id.number()).bytes() == whole.bytes());
    CHECK(whole.without(u"organisations"_s, 1).bytes() == whole.bytes());
}

TEST_CASE("A changeset that is cut short is noticed", "[storage]")
{
    const FreshWorkspace workspace;
    addClub(*workspace, u"Klub"_s);
    const QByteArray bytes = workspace->journal().changesetOf(1).bytes();
    CHECK_THROWS(Changeset(bytes.chopped(3)).without(u"organisations"_s, 1));
}
