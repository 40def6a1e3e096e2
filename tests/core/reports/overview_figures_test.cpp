// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/overview_figures.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/calls/call_definition.h"
#include "core/reports/support_map.h"
#include "core/sample/sample_programme.h"
#include "core/storage/records.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate aWeekAfter(2023, 10, 10);

/// The sample decided and drafted, two agreements of three signed.
struct Sample {
    FreshWorkspace workspace;
    std::vector<Id<Agreement>> drafted;

    Sample()
    {
        addSampleProgramme(*workspace);
        drafted = draftSample(*workspace);
        signDrafted(*workspace, {drafted.begin(), drafted.begin() + 12});
    }
    [[nodiscard]] OverviewScope only(const char* code) const
    {
        return {{}, findCall(workspace->file(), QString::fromLatin1(code))->id};
    }
    [[nodiscard]] OverviewRecords records(const OverviewScope& scope = {}) const
    {
        return readOverviewRecords(workspace->file(), scope, aWeekAfter);
    }
    [[nodiscard]] std::vector<CallStanding> standings() const
    {
        std::vector<CallStanding> all;
        for (const Call& call : Records<Call>(workspace->file()).all())
            all.push_back(readCallStanding(workspace->file(), call));
        return all;
    }
    [[nodiscard]] std::vector<LotMoney> money(const OverviewScope& scope = {}) const
    {
        return moneyByLot(records(scope), standings());
    }
};

/// One file for the cases that only read.
const Sample& sample()
{
    static const Sample file;
    return file;
}

} // namespace

TEST_CASE("Agreements and municipalities are counted apart: one municipality has two", "[overview]")
{
    const AgreementFigures figures = agreementFigures(sample().records());
    CHECK(figures.agreements == 30);
    CHECK(figures.municipalities == 29);
    CHECK(figures.places == 30);
}

TEST_CASE("The agreed amount is the sum of the packages", "[overview]")
{
    const AgreementFigures figures = agreementFigures(sample().records());
    CHECK(figures.agreed == std::vector{Money::eur(1'400'000)});
    CHECK(figures.packages == std::vector<PackageCount>{{Money::eur(60'000), 15}, {Money::eur(100'000), 5}});
}

TEST_CASE("Agreements are counted by status", "[overview]")
{
    const AgreementFigures figures = agreementFigures(sample().records());
    CHECK(figures.signedOnes == 12);
    CHECK(figures.printed == 0);
    CHECK(figures.drafts == 18);
    CHECK(figures.signedAmounts == std::vector{Money::eur(720'000)});
}

TEST_CASE("A scope of one call leaves the other out of every figure", "[overview]")
{
    const AgreementFigures figures = agreementFigures(sample().records(sample().only("ROMA-2023")));
    CHECK(figures.agreements == 10);
    CHECK(figures.municipalities == 10);
    CHECK(figures.agreed.empty());
    CHECK(sample().money(sample().only("ROMA-2023")).size() == 1);
}

TEST_CASE("Each lot says what it has, what was asked, awarded, agreed and signed", "[overview]")
{
    const std::vector<LotMoney> money = sample().money(sample().only("PP-2023"));
    REQUIRE(money.size() == 2);
    CHECK(money[0].envelope == Money::eur(900'000));
    CHECK(money[0].awarded == Money::eur(900'000));
    CHECK(money[0].agreed == Money::eur(900'000));
    CHECK(money[0].signedAmount == Money::eur(720'000));
    CHECK(money[0].selected == 15);
    CHECK(money[1].awarded == Money::eur(500'000));
    CHECK(money[1].agreed == Money::eur(500'000));
    CHECK_FALSE(money[1].signedAmount);
    CHECK(money[1].agreements == 5);
}

TEST_CASE("A lot without money has a line without amounts", "[overview]")
{
    const LotMoney line = sample().money(sample().only("ROMA-2023")).front();
    CHECK_FALSE(line.currency);
    CHECK_FALSE(line.awarded);
    CHECK(line.selected == 10);
    CHECK(line.agreements == 10);
}

TEST_CASE("What is asked for leaves withdrawn applications out", "[overview]")
{
    const std::vector<LotMoney> money = sample().money(sample().only("PP-2023"));
    qint64 requested = 0;
    int applications = 0;
    for (const Application& application : Records<Application>(sample().workspace->file()).all()) {
        if (application.lotId != money[0].lot.id || application.withdrawnOn)
            continue;
        ++applications;
        requested += application.requested ? application.requested->minorUnits() : 0;
    }
    CHECK(money[0].requested == Money(requested, Currency::Eur));
    CHECK(money[0].applications == applications);
}

TEST_CASE("A cancelled agreement counts nowhere", "[overview]")
{
    Sample own;
    cancelAgreement(*own.workspace, own.drafted.front(), u"odustala"_s);
    const AgreementFigures figures = agreementFigures(own.records());
    CHECK(figures.agreements == 29);
    CHECK(figures.agreed == std::vector{Money::eur(1'340'000)});
}

TEST_CASE("An addendum counts from the day it enters into force", "[overview]")
{
    Sample own;
    Addendum addendum;
    addendum.agreementId = own.drafted.front();
    addendum.inForceOn = aWeekAfter;
    addendum.amount = Money::eur(50'000);
    const auto id = addAddendum(*own.workspace, addendum);
    markPrinted(*own.workspace, {{addendum.agreementId, u"adde"_s, id}});
    signAddendum(*own.workspace, id, {aWeekAfter, {}, {}});
    const auto agreedOn = [&own](QDate day) {
        return agreementFigures(readOverviewRecords(own.workspace->file(), {}, day)).agreed;
    };
    CHECK(agreedOn(aWeekAfter.addDays(-1)) == std::vector{Money::eur(1'400'000)});
    CHECK(agreedOn(aWeekAfter) == std::vector{Money::eur(1'390'000)});
}

TEST_CASE("An amount in another currency gets a line of its own", "[overview]")
{
    FreshWorkspace workspace;
    const SmallCall small = addSmallCall(*workspace);
    Application application = small.application;
    application.requested = Money::rsd(1'000'000);
    updateIn(*workspace, application);
    const OverviewRecords records = readOverviewRecords(workspace->file(), {}, aWeekAfter);
    const std::vector<LotMoney> money = moneyByLot(records, {});
    REQUIRE(money.size() == 2);
    CHECK(money[0].envelope == Money::eur(500'000));
    CHECK_FALSE(money[0].requested);
    CHECK(money[1].requested == Money::rsd(1'000'000));
    CHECK_FALSE(money[1].envelope);
}

TEST_CASE("An empty file has figures of nothing", "[overview]")
{
    FreshWorkspace workspace;
    const AgreementFigures figures = agreementFigures(readOverviewRecords(workspace->file(), {}, aWeekAfter));
    CHECK(figures.agreements == 0);
    CHECK(figures.agreed.empty());
}

TEST_CASE("The map has every unit, and the supported ones their agreements", "[overview]")
{
    const auto places =
        supportPlaces(Records<Municipality>(sample().workspace->file()).all(), sample().records());
    CHECK(places.size() == 202);
    CHECK(std::ranges::count_if(places, &SupportPlace::isSupported) == 29);
    const auto spa = std::ranges::find(
        places, u"Vrnjačka Banja"_s, [](const SupportPlace& place) { return place.municipality.nameLatin; });
    CHECK(spa->agreements.size() == 2);
    CHECK(spa->amounts() == std::vector{Money::eur(60'000)});
}
