// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_operations.h"

#include "core/applications/application_operations.h"
#include "core/checks/facts.h"
#include "core/languages/language_translator.h"
#include "core/sample/sample_programme.h"
#include "core/scoring/scoring_operations.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/faults.h"
#include "tests/support/damaged_files.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/open_call.h"
#include "tests/support/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const DecisionPaper paper{u"06-112/2023"_s, QDate(2023, 8, 1), u"Komisija"_s};

struct DecidedSample {
    DecidedSample()
    {
        addSampleProgramme(*workspace);
        call = *findCall(workspace->file(), u"PP-2023"_s);
        decision = decideSelection(*workspace, call, paper);
    }

    [[nodiscard]] SelectionList frozen() const { return selectionListFromJson(decision.list); }
    [[nodiscard]] SelectionList present() const { return currentSelection(workspace->file(), call.id); }

    FreshWorkspace workspace;
    Call call;
    SelectionDecision decision;
};

SelectionRow rowWith(const SelectionList& list, SelectionStatus status)
{
    for (const SelectionRow& row : list.lots.front().rows) {
        if (row.status == status)
            return row;
    }
    throw std::logic_error("no such row in the sample");
}

} // namespace

TEST_CASE("A decided list matches the present state until something changes", "[selection]")
{
    const DecidedSample sample;
    CHECK(sample.decision.version == 1);
    CHECK(sample.decision.digest == sample.present().digest);
    CHECK(compareSelections(sample.frozen(), sample.present()).empty());
}

TEST_CASE("A decided list that something else changed no longer has its digest", "[selection]")
{
    DecidedSample sample;
    CHECK(changedDecisions(sample.workspace->file()).empty());
    // The one door refuses it.
    executePastTheDoor(sample.workspace.path(),
                       R"(UPDATE selection_decisions SET list = replace(list, '"rank":1,', '"rank":9,'))");
    const auto changed = changedDecisions(sample.workspace->file());
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().id == sample.decision.id);
}

TEST_CASE("Deciding the same list on the same paper again changes nothing", "[selection]")
{
    DecidedSample sample;
    const auto before = sample.workspace->journal().entries().size();
    CHECK(decideSelection(*sample.workspace, sample.call, paper).id == sample.decision.id);
    CHECK(sample.workspace->journal().entries().size() == before);
}

TEST_CASE("A later mark does not alter a decided list and shows as a difference", "[selection]")
{
    DecidedSample sample;
    const QString frozen = sample.decision.list;
    const SelectionRow row = rowWith(sample.present(), SelectionStatus::Reserve);
    const Mark mark =
        Records<Mark>(sample.workspace->file()).by(&Mark::applicationId, row.listed.application).front();
    recordMark(*sample.workspace, {mark.applicationId, mark.assessorId, mark.criterionId}, Score(0));
    CHECK(latestDecision(sample.workspace->file(), sample.call.id)->list == frozen);
    const auto differences = compareSelections(sample.frozen(), sample.present());
    REQUIRE_FALSE(differences.empty());
    CHECK(differences.front().frozen->total != differences.front().present->total);
}

TEST_CASE("The first of the reserve is promoted when a selected one withdraws", "[selection]")
{
    DecidedSample sample;
    const Id<Application> selected = rowWith(sample.present(), SelectionStatus::Selected).listed.application;
    const Id<Application> reserve = rowWith(sample.present(), SelectionStatus::Reserve).listed.application;
    withdrawApplication(*sample.workspace, selected, QDate(2023, 6, 24), u"odustanak podnosioca"_s);
    CHECK(sample.present().row(selected)->status == SelectionStatus::Withdrawn);
    CHECK(sample.present().row(reserve)->status == SelectionStatus::Selected);
    CHECK(sample.frozen().row(selected)->status == SelectionStatus::Selected);
    const SelectionDecision second =
        decideSelection(*sample.workspace, sample.call, {u"06-140/2023"_s, QDate(2023, 9, 5), u"Komisija"_s});
    CHECK(second.version == 2);
    CHECK(selectedIn(second).size() == selectedIn(sample.decision).size());
    CHECK(decisionsOf(sample.workspace->file(), sample.call.id).size() == 2);
}

TEST_CASE("A decision without number or date is refused", "[selection]")
{
    DecidedSample sample;
    CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {u" "_s, QDate(2023, 8, 1), {}}),
                    RuleBroken);
    CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {u"1"_s, QDate(), {}}), RuleBroken);
}

TEST_CASE("A decision on a day to come, or before the deadline, is refused", "[selection]")
{
    DecidedSample sample;
    for (const QDate day : {sample.workspace->today().addDays(1), QDate(2023, 6, 25)})
        CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {u"2"_s, day, {}}), RuleBroken);
    CHECK(decideSelection(*sample.workspace, sample.call, {u"2"_s, sample.workspace->today(), {}}).version ==
          2);
}

TEST_CASE("A list is not decided before a withdrawal that it tells of", "[selection]")
{
    DecidedSample sample;
    const Id<Application> selected = rowWith(sample.present(), SelectionStatus::Selected).listed.application;
    withdrawApplication(*sample.workspace, selected, QDate(2023, 8, 20), u"odustanak podnosioca"_s);
    CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {u"2"_s, QDate(2023, 8, 19), {}}),
                    RuleBroken);
    CHECK(decideSelection(*sample.workspace, sample.call, {u"2"_s, QDate(2023, 8, 20), {}}).version == 2);
}

TEST_CASE("A call without applications is not decided, one without an eligible one is", "[selection]")
{
    testing::OpenCall call;
    CHECK_THROWS_AS(decideSelection(call.workspace(), call.call, paper), RuleBroken);
    call.importApplications("registry_number;received;applicant\n1;20.07.2023. 09:00;Šid\n");
    const SelectionDecision decision = decideSelection(call.workspace(), call.call, paper);
    CHECK(selectedIn(decision).empty());
}

TEST_CASE("What only moved on a list is told from what changed", "[selection]")
{
    DecidedSample sample;
    const Id<Application> first = sample.present().lots.front().rows.front().listed.application;
    withdrawApplication(*sample.workspace, first, QDate(2023, 8, 2), u"odustanak podnosioca"_s);
    const auto differences = compareSelections(sample.frozen(), sample.present());
    const auto moved = std::ranges::count_if(differences, isMoveAlone);
    CHECK(moved > 10);
    CHECK(std::ranges::none_of(differences, [&](const SelectionDifference& difference) {
        return difference.listed.application == first && isMoveAlone(difference);
    }));
    CHECK(qsizetype(differences.size()) - moved >= 2); // the one who left and the one who came in
}

TEST_CASE("A tie on the line must be decided before the list", "[selection]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), u"PP-2023"_s);
    const CallDefinition definition = readCallDefinition(workspace->file(), call.id);
    // Without tie rules and with fewer places, the resolved tie of the sample comes to lie on the line.
    workspace->perform({OperationKind::EditCall, {call.code}}, [&](const Change& change) {
        for (const TieRule& rule : definition.tieRules)
            change.remove(rule.id);
    });
    SelectionList list = currentSelection(workspace->file(), call.id);
    const SelectionLot* lot = nullptr;
    int rank = 0;
    for (const SelectionLot& candidate : list.lots) {
        for (const SelectionRow& row : candidate.rows) {
            if (row.tied && row.status == SelectionStatus::Selected && lot == nullptr) {
                lot = &candidate;
                rank = *row.rank;
            }
        }
    }
    REQUIRE(lot != nullptr);
    workspace->perform({OperationKind::EditCall, {call.code}}, [&](const Change& change) {
        Lot smaller = definition.lotById(lot->id)->lot;
        smaller.places = rank;
        change.update(smaller);
    });
    CHECK_THROWS_AS(decideSelection(*workspace, call, paper), RuleBroken);
    std::vector<Id<Application>> order;
    const SelectionList undecided = currentSelection(workspace->file(), call.id);
    for (const SelectionLot& candidate : undecided.lots) {
        for (const SelectionRow& row : candidate.rows) {
            if (row.status == SelectionStatus::UndecidedTie)
                order.insert(order.begin(), row.listed.application);
        }
    }
    REQUIRE(order.size() >= 2);
    decideTie(*workspace, call, lot->id, paper, order, u"žreb na sednici"_s);
    CHECK_THROWS_AS(decideSelection(*workspace, call, {u"1"_s, paper.decidedOn.addDays(-1), {}}), RuleBroken);
    const SelectionDecision decision = decideSelection(*workspace, call, paper);
    CHECK(selectionListFromJson(decision.list).row(order.front())->status == SelectionStatus::Selected);
    CHECK(selectionListFromJson(decision.list).row(order.back())->status != SelectionStatus::Selected);
}

TEST_CASE("A list and its digest are the same in every language of the interface", "[selection]")
{
    const DecidedSample sample;
    for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        LanguageTranslator translator(language);
        QCoreApplication::installTranslator(&translator);
        const SelectionList list = sample.present();
        QCoreApplication::removeTranslator(&translator);
        CHECK(list.digest == sample.decision.digest);
        CHECK(QJsonDocument(toJson(list)).toJson() == QJsonDocument(toJson(sample.frozen())).toJson());
    }
}

TEST_CASE("An order that is not the whole tie is refused", "[selection]")
{
    const DecidedSample sample;
    const SelectionLot lot = sample.present().lots.front();
    const auto order = {lot.rows[0].listed.application, lot.rows[1].listed.application};
    CHECK_THROWS_AS(decideTie(*sample.workspace, sample.call, lot.id, paper, order, u"žreb"_s), RuleBroken);
}

TEST_CASE("A number serves one decision and dates do not run backwards", "[selection]")
{
    DecidedSample sample;
    const Id<Application> selected = rowWith(sample.present(), SelectionStatus::Selected).listed.application;
    withdrawApplication(*sample.workspace, selected, QDate(2023, 6, 24), u"odustanak"_s);
    CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {paper.number, QDate(2023, 9, 5), {}}),
                    RuleBroken);
    CHECK_THROWS_AS(decideSelection(*sample.workspace, sample.call, {u"06-9/2023"_s, QDate(2023, 7, 1), {}}),
                    RuleBroken);
    CHECK(decideSelection(*sample.workspace, sample.call, {u"06-9/2023"_s, QDate(2023, 9, 5), {}}).version ==
          2);
}

TEST_CASE("Whatever changes a digest is named, where nobody stands elsewhere too", "[selection]")
{
    const DecidedSample sample;
    const SelectionList frozen = sample.frozen();
    SelectionList changed = sample.frozen();
    SelectionRow& row = changed.lots[0].rows[0];
    const auto expect = [&](ListAspect aspect) {
        changed.digest = u"another"_s;
        CHECK(compareSelections(frozen, changed).empty());
        const auto changes = compareContents(frozen, changed);
        REQUIRE(changes.size() == 1);
        CHECK(changes.front().aspect == aspect);
        CHECK_FALSE(changeText(changes.front(), Texts(Language::English)).isEmpty());
    };
    SECTION("a mark with the same sum")
    {
        row.criteria[0].highest = row.criteria[0].highest + Score(1);
        expect(ListAspect::Marks);
    }
    SECTION("the service")
    {
        row.listed.service += u" i još nešto"_s;
        expect(ListAspect::Service);
    }
    SECTION("the title of the call")
    {
        changed.callTitle += u'!';
        expect(ListAspect::CallTexts);
    }
    SECTION("the title of a criterion")
    {
        changed.lots[0].sections[0].criteria[0].title += u'!';
        expect(ListAspect::Grid);
    }
    SECTION("places")
    {
        changed.lots[1].places = 99;
        expect(ListAspect::Resources);
    }
    SECTION("a reason")
    {
        row.reasons.push_back({ReasonCode::Approved, {}});
        expect(ListAspect::Reasons);
    }
    SECTION("nothing that is known")
    {
        expect(ListAspect::Reasons);
    }
}

TEST_CASE("Lists with one digest have nothing to tell", "[selection]")
{
    const DecidedSample sample;
    CHECK(compareContents(sample.frozen(), sample.present()).empty());
}

TEST_CASE("A list on which everybody waits for marks is not decided", "[selection]")
{
    testing::OpenCall call;
    call.takeTwoApplications();
    CHECK_THROWS_AS(decideSelection(call.workspace(), call.call, paper), RuleBroken);
    call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;8\n1;Ana;K2;4\n");
    CHECK(decideSelection(call.workspace(), call.call, paper).version == 1);
}

TEST_CASE("Missing marks are told on the row whose points are the mean of the others", "[selection]")
{
    testing::OpenCall call;
    call.takeTwoApplications();
    call.importScores("registry_number;assessor;criterion;points\n1;Ana;K1;8\n1;Ana;K2;4\n1;Pera;K1;6\n"
                      "2;Ana;K1;5\n2;Ana;K2;5\n2;Pera;K1;5\n2;Pera;K2;5\n");
    const SelectionList list = currentSelection(call.workspace().file(), call.call.id);
    const SelectionRow* first = list.row(call.numbered("1").id);
    CHECK(first->total == Score(11));
    REQUIRE(first->has(ReasonCode::MarksIncomplete));
    CHECK(first->reasons.front().facts.value(u"assessor"_s) == u"Pera"_s);
    CHECK(first->reasons.front().facts.value(u"given"_s) == u"1"_s);
    CHECK(first->reasons.front().facts.value(u"due"_s) == u"2"_s);
    CHECK_FALSE(list.row(call.numbered("2").id)->has(ReasonCode::MarksIncomplete));
}

TEST_CASE("A title with a semicolon is one fact of a reason", "[selection]")
{
    Finding finding;
    finding.code = u"document_missing"_s;
    finding.severity = Severity::Error;
    finding.facts = factsText({{"document", u"1"_s}, {"title", u"Izjava; overena=da; kod notara"_s}});
    CHECK(reasonOf(finding).facts.value(u"title"_s) == u"Izjava; overena=da; kod notara"_s);
    CHECK_FALSE(reasonOf(finding).facts.contains(u" overena"_s));
}

TEST_CASE("A tie rule knows a city municipality by the group of its city", "[selection]")
{
    testing::OpenCall call;
    const auto named = [&](const char* name, MunicipalityKind kind) {
        for (const Municipality& municipality : call.all<Municipality>()) {
            if (municipality.nameLatin == QString::fromUtf8(name) && municipality.kind == kind)
                return municipality;
        }
        throw std::logic_error("no such municipality");
    };
    for (const char* name : {"Vranje", "Užice", "Požarevac"}) {
        const auto city = named(name, MunicipalityKind::City);
        const auto part = named(name, MunicipalityKind::CityMunicipality);
        REQUIRE(city.developmentGroup);
        const QByteArray code = QByteArray::number(part.id.number());
        const QByteArray table = "registry_number;applicant\n" + code + ';' + code + '\n';
        call.importApplications(table.constData());
        const auto input = readSelectionInput(call.workspace().file(), call.call.id);
        CHECK(input.candidates.back().developmentGroup == city.developmentGroup);
    }
}
