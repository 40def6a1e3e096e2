// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in a call: listed, counted and approved from the command line.
#include "core/reports/due_list.h"
#include "core/workspace.h"
#include "tests/app/program.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("What the command line and the window call waiting findings are the same ones")
{
    const Program program;
    const QString file = program.sample();
    const auto waiting = [&] {
        int count = 0;
        for (const QString& call : {u"PP-2023"_s, u"ROMA-2023"_s}) {
            const Outcome outcome =
                program.run({u"findings"_s, u"list"_s, file, u"--call"_s, call, u"--json"_s});
            int ofCall = 0;
            for (const QJsonValue finding : outcome.json()[u"findings"_s].toArray())
                ofCall += finding[u"waits"_s].toBool() ? 1 : 0;
            CHECK(outcome.status == (ofCall > 0 ? 1 : 0));
            count += ofCall;
        }
        return count;
    };
    const auto counted = [&] {
        const auto workspace = Workspace::open(file, Access::ReadOnly);
        return attentionOf(dueItems(workspace->file(), {workspace->today(), Language::English}),
                           workspace->today())
            .findings;
    };
    const int undecided = waiting();
    CHECK(undecided == counted());
    for (const QString& call : {u"PP-2023"_s, u"ROMA-2023"_s})
        REQUIRE(program.run(deciding(file, call)).status == 0);
    CHECK(waiting() == 0); // the decision has settled them
    CHECK(counted() == 0);
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"PP-2023"_s}).status == 0);
    CHECK(waiting() > undecided);
    CHECK(waiting() == counted());
    // Vrnjačka Banja is in both calls; of what it lacks, the signed agreement waits for nothing any more.
    REQUIRE(program.run({u"agreements"_s, u"draft"_s, file, u"--call"_s, u"ROMA-2023"_s}).status == 0);
    REQUIRE(program
                .run({u"agreements"_s, u"print"_s, file, u"--call"_s, u"PP-2023"_s, u"--format"_s, u"odt"_s,
                      u"--output"_s, u"out"_s})
                .status == 0);
    REQUIRE(program
                .run({u"agreements"_s, u"sign"_s, file, u"--number"_s, u"400-73/2023-1"_s, u"--date"_s,
                      u"3.10.2023."_s, u"--other-number"_s, u"III-5/2023"_s})
                .status == 0);
    CHECK(waiting() == counted());
}

TEST_CASE("What findings list shows of an application can be approved there, as one step")
{
    const Program program;
    const QString file = program.sample();
    const QJsonArray findings =
        program.run({u"findings"_s, u"list"_s, file, u"--call"_s, u"PP-2023"_s, u"--json"_s})
            .json()[u"findings"_s]
            .toArray();
    QString number;
    for (const QJsonValue finding : findings) {
        if (finding[u"code"_s].toString() == u"divergent"_s)
            number = finding[u"registry_number"_s].toString();
    }
    REQUIRE_FALSE(number.isEmpty());
    const auto before = entriesOf(program, file);
    const QStringList approving{u"applications"_s, u"approve"_s,       file,           u"--call"_s,
                                u"PP-2023"_s,      u"--application"_s, number,         u"--finding"_s,
                                u"divergent"_s,    u"--reason"_s,      u"usaglašeno"_s};
    CHECK(program.run(approving).status == 0);
    CHECK(entriesOf(program, file) == before + 1);
    const Outcome again = program.run(approving);
    CHECK(again.status == 1);
    CHECK(again.says(u"is approved already"_s));
    QStringList other = approving;
    other.replace(other.indexOf(u"divergent"_s), u"late"_s);
    const Outcome none = program.run(other);
    CHECK(none.status == 1);
    CHECK(none.says(u"has no open finding"_s));
    CHECK_FALSE(none.says(u"–"_s));
}
