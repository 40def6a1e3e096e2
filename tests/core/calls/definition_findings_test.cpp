// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/definition_findings.h"

#include "core/exchange/call_json.h"
#include "tests/support/sample_files.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using Kind = DefinitionFindingKind;

namespace {

CallDefinition sample()
{
    return readCallJson(sampleFile("pp-2023.json"), u"pp-2023.json"_s).definition;
}

bool finds(const CallDefinition& definition, Kind kind)
{
    return std::ranges::any_of(definitionFindings(definition),
                               [&](const Finding& finding) { return finding.code == codeOf(kind); });
}

} // namespace

TEST_CASE("The sample calls have no findings")
{
    for (const char* name : {"pp-2023.json", "roma-2023.json"}) {
        CallDefinition definition = readCallJson(sampleFile(name), QString()).definition;
        definition.call.programmeId = Id<Programme>(1); // the import brings it with the call
        const auto findings = definitionFindings(definition);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.code.toStdString());
        CHECK(findings.empty());
    }
}

TEST_CASE("A new call is incomplete and says what it lacks")
{
    CallDefinition empty;
    CHECK(isIncomplete(definitionFindings(empty)));
    for (const Kind kind : {Kind::CodeMissing, Kind::TitleMissing, Kind::DeadlineMissing, Kind::NoLot,
                            Kind::NoCriteria, Kind::NoDocuments, Kind::NumberSchemeMissing})
        CHECK(finds(empty, kind));
}

TEST_CASE("Dates out of order are found")
{
    CallDefinition call = sample();
    call.call.questionsUntil = QDate(2023, 6, 27);
    call.call.answersUntil = QDate(2023, 6, 26);
    CHECK(finds(call, Kind::QuestionsAfterDeadline));
    CHECK(finds(call, Kind::AnswersBeforeQuestions));
    call.call.publishedOn = QDate(2023, 7, 1);
    CHECK(finds(call, Kind::DeadlineBeforePublication));
    CHECK_FALSE(isIncomplete(definitionFindings(call)));
}

TEST_CASE("Shares that do not give 100 percent are found on the lot")
{
    CallDefinition call = sample();
    call.lots.front().instalments.front().sharePercent = 30;
    const auto findings = definitionFindings(call);
    const Finding* shares = findingOn(findings, u"lots", call.lots.front().lot.id.number(), u"instalments");
    REQUIRE(shares);
    CHECK(shares->what.contains(u"90"));
    CHECK(isIncomplete(findings));
}

TEST_CASE("Amounts of a lot that contradict each other are found")
{
    CallDefinition call = sample();
    Lot& lot = call.lots.front().lot;
    lot.floor = Money::eur(70'000);
    CHECK(finds(call, Kind::FloorAboveCeiling));
    lot.floor = Money::rsd(1);
    CHECK(finds(call, Kind::CurrenciesMixed));
    lot.floor.reset();
    lot.awardKind = AwardKind::Fixed;
    CHECK(finds(call, Kind::FixedAmountMissing));
    lot.places.reset();
    lot.envelope.reset();
    CHECK(finds(call, Kind::LotUnlimited));
}

TEST_CASE("A lot that gives money for no month is found")
{
    CallDefinition call = sample();
    Lot& lot = call.lots.front().lot;
    lot.financialMonths = 0;
    const auto findings = definitionFindings(call);
    const Finding* found = findingOn(findings, u"lots", lot.id.number(), u"financial_months");
    REQUIRE(found);
    CHECK(found->code == codeOf(Kind::MoneyWithoutMonths));
    lot.awardKind = AwardKind::None; // technical support alone
    CHECK_FALSE(finds(call, Kind::MoneyWithoutMonths));
}

TEST_CASE("A lot whose technical support lasts no month is found")
{
    CallDefinition call = sample();
    CHECK_FALSE(finds(call, Kind::SupportWithoutMonths));
    call.lots.front().lot.technicalMonths = 0;
    CHECK(finds(call, Kind::SupportWithoutMonths));
}

TEST_CASE("An extension decided after both its deadlines is found")
{
    CallDefinition call = sample();
    const WallTime old{QDate(2023, 6, 20), QTime(15, 0)};
    call.extensions = {{Id<DeadlineExtension>(1), call.call.id, old, *call.call.deadline, old.date, {}}};
    CHECK_FALSE(finds(call, Kind::ExtensionTooLate));
    call.extensions.front().decidedOn = call.call.deadline->date.addDays(1);
    CHECK(finds(call, Kind::ExtensionTooLate));
}

TEST_CASE("A grid that cannot be marked or reached is found")
{
    CallDefinition call = sample();
    Criterion& criterion = call.sections.front().criteria.front();
    criterion.step = 4;
    CHECK(finds(call, Kind::StepsUneven));
    criterion.scaleMinimum = 20;
    CHECK(finds(call, Kind::ScaleReversed));
    call.sections[1].section.minimum = Score(31);
    CHECK(finds(call, Kind::SectionMinimumTooHigh));
    call.sections[1].section.code = u"a"_s;
    CHECK(finds(call, Kind::SectionCodeDoubled));
    call.call.totalMinimum = Score(101);
    CHECK(finds(call, Kind::TotalMinimumTooHigh));
    call.tieRules.front().sectionId.reset();
    CHECK(finds(call, Kind::TieRuleWithoutSubject));
}

TEST_CASE("A lot that no section serves is found")
{
    CallDefinition call = sample();
    for (DefinedSection& defined : call.sections)
        defined.section.lotId = call.lots.front().lot.id;
    CHECK(finds(call, Kind::LotWithoutCriteria));
}

TEST_CASE("A rule that lets nobody apply is found")
{
    CallDefinition call = sample();
    call.rules.front().values.clear();
    CHECK(finds(call, Kind::RuleWithoutValues));
    call.rules.push_back(call.rules[1]);
    CHECK(finds(call, Kind::RuleDoubled));
}

TEST_CASE("A number scheme that would give one number twice is found")
{
    CallDefinition call = sample();
    call.call.agreementNumberScheme = u"400-73/{sequence}"_s;
    CHECK(finds(call, Kind::NumberSchemeUnusable));
    call.call.agreementNumberScheme = u"400-73/{godina}-{sequence}"_s;
    CHECK(finds(call, Kind::NumberSchemeUnusable));
}

TEST_CASE("A template that is not one of agreements is found on the lot")
{
    for (const QString& code : {u"addendum"_s, u"addendum_2"_s, u"signing_list"_s}) {
        CallDefinition call = sample();
        Lot& lot = call.lots.front().lot;
        lot.templateCode = code;
        const auto findings = definitionFindings(call);
        const Finding* found = findingOn(findings, u"lots", lot.id.number(), u"template_code");
        CAPTURE(code.toStdString());
        REQUIRE(found);
        CHECK(found->code == codeOf(Kind::TemplateOfOtherPaper));
        CHECK(isIncomplete(findings));
    }
}
