// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/call_import.h"

#include "core/applications/application.h"
#include "core/calls/call_operations.h"
#include "core/calls/call_parts.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/sample_files.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

CallImportResult importText(Workspace& workspace, const QByteArray& text)
{
    return importCall(workspace, readCallJson(text, u"poziv.json"_s));
}

Id<Call> importSample(Workspace& workspace, const char* name = "pp-2023.json")
{
    const CallImportResult result = importText(workspace, sampleFile(name));
    for (const JsonProblem& problem : result.problems)
        UNSCOPED_INFO(problem.path.toStdString() << ": " << problem.sentence.toStdString());
    REQUIRE(result.problems.empty());
    return *result.call;
}

QByteArray sampleWith(const QByteArray& before, const QByteArray& after, const char* name = "pp-2023.json")
{
    QByteArray text = sampleFile(name);
    REQUIRE(text.contains(before));
    return text.replace(before, after);
}

/// One mark of the first assessor on the first criterion, and so an application too.
Id<Mark> addMark(Workspace& workspace, Id<Call> call)
{
    const CallDefinition definition = readCallDefinition(workspace.file(), call);
    Id<Mark> id;
    workspace.perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        Application application;
        application.callId = call;
        application.lotId = definition.lots[0].lot.id;
        application.applicantId = Records<Organisation>(change.file()).all().front().id;
        Mark mark;
        mark.applicationId = change.insert(application);
        mark.assessorId = Records<Assessor>(change.file()).by(&Assessor::callId, call).front().id;
        mark.criterionId = definition.sections[0].criteria[0].id;
        mark.points = 7;
        id = change.insert(mark);
    });
    return id;
}

} // namespace

TEST_CASE("A call that was exported, imported into a new file and exported again has the same bytes",
          "[call import]")
{
    for (const char* name : {"pp-2023.json", "roma-2023.json"}) {
        CAPTURE(name);
        const FreshWorkspace first;
        const FreshWorkspace second;
        const QByteArray exported = writeCallJson(first->file(), importSample(*first, name));
        const CallImportResult again = importText(*second, exported);
        REQUIRE(again.problems.empty());
        CHECK(QString::fromUtf8(writeCallJson(second->file(), *again.call)) == QString::fromUtf8(exported));
        CHECK(QString::fromUtf8(exported) == QString::fromUtf8(sampleFile(name)));
    }
}

TEST_CASE("The plan of cases and the rules of a lot travel with the call", "[call import]")
{
    const FreshWorkspace first;
    const Id<Call> call = importSample(*first);
    Lot lot = readCallDefinition(first->file(), call).lots.front().lot;
    lot.mostSharePercent = 70;
    lot.leastOwnPercent = 30;
    lot.trancheSpentPercent = 69;
    lot.prefinancingPercent = 90;
    editPart(*first, lot);
    ReportRule rule;
    rule.callId = call;
    rule.everyMonths = 6;
    addPart(*first, rule);
    PlannedTask task;
    task.callId = call;
    task.title = u"Prva poseta"_s;
    task.offsetDays = -3;
    addPart(*first, task);
    for (const auto& [purpose, code] : Codes<ChecklistPurpose>::list) {
        ChecklistItem item; // the same words for another purpose are another item
        item.callId = call;
        item.purpose = purpose;
        item.title = u"Spisak korisnika"_s;
        addPart(*first, item);
    }
    const QByteArray exported = writeCallJson(first->file(), call);
    const FreshWorkspace second;
    const CallImportResult again = importText(*second, exported);
    REQUIRE(again.problems.empty());
    CHECK(QString::fromUtf8(writeCallJson(second->file(), *again.call)) == QString::fromUtf8(exported));
    const CallDefinition read = readCallDefinition(second->file(), *again.call);
    CHECK(read.lots.front().lot.trancheSpentPercent == 69);
    CHECK(read.reportRules.front().everyMonths == 6);
    CHECK(read.plannedTasks.front().offsetDays == -3);
    CHECK(read.checklist.size() == Codes<ChecklistPurpose>::list.size());
    CHECK(importText(*second, exported).changes.isEmpty());
}

TEST_CASE("Serbian letters, quotes and line ends come through export and import", "[call import]")
{
    const FreshWorkspace file;
    const QByteArray title = R"(„Đačka\" \\ kuća\n Љубав – ž)";
    const QByteArray text =
        sampleWith("\"code\": \"PP-2023\"", "\"code\": \"Ч-1\"")
            .replace("Javni poziv za dodelu paketa podrške jedinicama lokalne samouprave za "
                     "unapređenje socijalne zaštite",
                     title);
    const CallImportResult result = importText(*file, text);

    REQUIRE(result.problems.empty());
    CHECK(Records<Call>(file->file()).get(*result.call).title == u"„Đačka\" \\ kuća\n Љубав – ž"_s);
    CHECK(readCallJson(writeCallJson(file->file(), *result.call), u"x"_s).definition.call.title ==
          u"„Đačka\" \\ kuća\n Љубав – ž"_s);
}

TEST_CASE("Importing the same call twice changes nothing", "[call import]")
{
    const FreshWorkspace file;
    const Id<Call> call = importSample(*file);

    const CallImportResult again = importText(*file, sampleFile("pp-2023.json"));
    CHECK(again.changes.isEmpty());
    CHECK(again.call == call);
}

TEST_CASE("A changed text changes only what differs, and every part keeps its id", "[call import]")
{
    const FreshWorkspace file;
    const Id<Call> call = importSample(*file);
    const CallDefinition before = readCallDefinition(file->file(), call);

    const auto result = importText(*file, sampleWith("\"places\": 15", "\"places\": 16"));
    CHECK(result.changes.rowCount() == 1);
    const CallDefinition after = readCallDefinition(file->file(), call);
    CHECK(after.lots[0].lot.id == before.lots[0].lot.id);
    CHECK(after.lots[0].lot.places == 16);
}

TEST_CASE("Parts that a changed text leaves out go away while nothing stands on them", "[call import]")
{
    const FreshWorkspace file;
    const Id<Call> call = importSample(*file);
    CallImport import = readCallJson(sampleFile("pp-2023.json"), u"poziv.json"_s);
    import.definition.sections.pop_back();
    import.definition.lots.pop_back();
    import.definition.documents.pop_back();
    import.definition.rules.pop_back();
    import.definition.tieRules.pop_back();
    import.assessors.pop_back();

    REQUIRE(importCall(*file, import).problems.empty());
    const CallDefinition after = readCallDefinition(file->file(), call);
    CHECK(after.sections.size() == 3);
    CHECK(after.lots.size() == 1);
    CHECK(after.documents.size() == 5);
    CHECK(after.rules.size() == 2);
    CHECK(after.tieRules.size() == 2);
    CHECK(Records<Assessor>(file->file()).by(&Assessor::callId, call).size() == 2);
}

TEST_CASE("The scale of a criterion that has marks cannot be changed by an import", "[call import]")
{
    const FreshWorkspace file;
    addMark(*file, importSample(*file));
    CallImport import = readCallJson(sampleFile("pp-2023.json"), u"poziv.json"_s);
    import.definition.sections[0].criteria[0].scaleMaximum = 10;

    CHECK_THROWS_AS(importCall(*file, import), RuleBroken);
    CHECK(importText(*file, sampleFile("pp-2023.json")).changes.isEmpty());
}

TEST_CASE("A criterion, lot or assessor that work stands on cannot be left out", "[call import]")
{
    const FreshWorkspace file;
    addMark(*file, importSample(*file));
    const CallImport whole = readCallJson(sampleFile("pp-2023.json"), u"poziv.json"_s);

    CallImport withoutCriterion = whole;
    auto& criteria = withoutCriterion.definition.sections[0].criteria;
    criteria.erase(criteria.begin());
    CHECK_THROWS_AS(importCall(*file, withoutCriterion), RuleBroken);

    CallImport withoutLot = whole;
    withoutLot.definition.lots.erase(withoutLot.definition.lots.begin());
    CHECK_THROWS_AS(importCall(*file, withoutLot), RuleBroken);

    CallImport withoutAssessor = whole;
    withoutAssessor.assessors.erase(withoutAssessor.assessors.begin());
    CHECK_THROWS_AS(importCall(*file, withoutAssessor), RuleBroken);
}

TEST_CASE("An exclusion list may name municipalities and then holds their codes", "[call import]")
{
    const FreshWorkspace file;
    const auto text = sampleWith("\"value\": \"70173\"", "\"value\": \"mladenovac\"", "roma-2023.json");
    const auto result = importText(*file, text);

    REQUIRE(result.problems.empty());
    const CallDefinition definition = readCallDefinition(file->file(), *result.call);
    REQUIRE(definition.rules.size() == 2);
    CHECK(definition.rules[1].valueOf(u"70173"_s) != nullptr);
    CHECK(definition.rules[1].values.size() == 5);
}

TEST_CASE("A municipality that the registry does not have is a problem, and nothing is written",
          "[call import]")
{
    const FreshWorkspace file;
    for (const char* wrong : {"Atlantida", "99999"}) {
        const auto text =
            sampleWith("\"value\": \"70173\"", QByteArray("\"value\": \"") + wrong + '"', "roma-2023.json");
        const auto result = importText(*file, text);
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0].path == u"eligibility_rules[1].values[0]"_s);
        CHECK_FALSE(result.call);
    }
    CHECK(Records<Call>(file->file()).count() == 0);
}

TEST_CASE("Calls of one programme share it, and a later text does not rewrite it", "[call import]")
{
    const FreshWorkspace file;
    importSample(*file);
    REQUIRE(importText(*file, sampleWith("\"implementer_seat\": \"Beograd\"", "\"implementer_seat\": \"Niš\"",
                                         "roma-2023.json"))
                .problems.empty());

    const auto programmes = Records<Programme>(file->file()).all();
    REQUIRE(programmes.size() == 1);
    CHECK(programmes[0].implementerSeat == u"Beograd"_s);
    CHECK(Records<Objective>(file->file()).count() == 3);
    CHECK(Records<Call>(file->file()).count() == 2);
}

TEST_CASE("A programme that the file does not have yet needs its title", "[call import]")
{
    const FreshWorkspace file;
    CallImport import = readCallJson(sampleFile("pp-2023.json"), u"poziv.json"_s);
    import.programme->programme.title.clear();

    const auto result = importCall(*file, import);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].path == u"programme.title"_s);
}

TEST_CASE("A text with problems is not imported", "[call import]")
{
    const FreshWorkspace file;
    const auto result = importText(*file, sampleWith("\"places\": 15", "\"places\": 0"));

    CHECK(result.problems.size() == 1);
    CHECK(Records<Call>(file->file()).count() == 0);
}

TEST_CASE("An older text does not take back an extension of the deadline", "[call import]")
{
    const FreshWorkspace file;
    const Id<Call> call = importSample(*file);
    extendDeadline(*file, call,
                   {*WallTime::fromIsoText(u"2023-07-03T15:00"), QDate(2023, 6, 20), u"molba opština"_s});

    CHECK_THROWS_AS(importText(*file, sampleFile("pp-2023.json")), RuleBroken);
    CHECK(importText(*file, writeCallJson(file->file(), call)).changes.isEmpty());
}

TEST_CASE("An imported call can be taken back and brought again", "[call import]")
{
    const FreshWorkspace file;
    const Id<Call> call = importSample(*file);
    const QByteArray exported = writeCallJson(file->file(), call);

    REQUIRE(file->undo());
    CHECK(Records<Call>(file->file()).count() == 0);
    CHECK(Records<Criterion>(file->file()).count() == 0);
    REQUIRE(file->redo());
    CHECK(writeCallJson(file->file(), call) == exported);
}

TEST_CASE("The example of the documentation is a whole call that can be imported", "[call import]")
{
    QFile page(QStringLiteral(OSLONAC_SOURCE_DIR "/docs/call-json.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const auto start = text.indexOf("```json") + 7;
    const FreshWorkspace file;

    const auto result = importText(*file, text.mid(start, text.indexOf("```", start) - start));
    for (const JsonProblem& problem : result.problems)
        UNSCOPED_INFO(problem.path.toStdString() << ": " << problem.sentence.toStdString());
    REQUIRE(result.problems.empty());
    CHECK(readCallDefinition(file->file(), *result.call).maximumPoints({}) == Score(20));
}

TEST_CASE("A call read again does not move a deadline without an extension", "[call import]")
{
    FreshWorkspace workspace;
    const Id<Call> id = importSample(*workspace);
    const QByteArray moved =
        sampleWith("\"deadline\": \"2023-06-26T15:00\"", "\"deadline\": \"2023-06-27T15:00\"");
    CHECK_THROWS_AS(importText(*workspace, moved), RuleBroken);
    CHECK(Records<Call>(workspace->file()).get(id).deadline->toIsoText() == u"2023-06-26T15:00"_s);
    const QByteArray extended =
        sampleWith("\"deadline\": \"2023-06-26T15:00\"",
                   "\"deadline\": \"2023-06-27T15:00\", \"deadline_extensions\": [{\"old_deadline\": "
                   "\"2023-06-26T15:00\", "
                   "\"new_deadline\": \"2023-06-27T15:00\", \"reason\": \"praznik\"}]");
    CHECK(importText(*workspace, extended).problems.empty());
    CHECK(Records<DeadlineExtension>(workspace->file()).all().size() == 1);
    CHECK(importText(*workspace, extended).changes.isEmpty());
}
