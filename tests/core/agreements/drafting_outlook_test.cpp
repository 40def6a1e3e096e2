// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/drafting_outlook.h"

#include "core/agreements/agreement_drafting.h"
#include "core/agreements/ceremony_operations.h"
#include "core/applications/application_operations.h"
#include "core/calls/call_definition.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample programme with its package call decided.
struct Decided {
    FreshWorkspace workspace;

    Decided()
    {
        addSampleProgramme(*workspace);
        decideSelection(*workspace, call(), {u"400-61/2024"_s, QDate(2024, 1, 18), u"Komisija"_s});
    }
    [[nodiscard]] Call call() const { return *findCall(workspace->file(), u"PP-2023"_s); }
    [[nodiscard]] Id<SigningCeremony> ceremony() const
    {
        return Records<SigningCeremony>(workspace->file()).all().front().id;
    }
    [[nodiscard]] DraftingOutlook outlook(const QString& code,
                                          std::optional<Id<SigningCeremony>> at = {}) const
    {
        const auto all = draftingOutlook(workspace->file(), at);
        return *std::ranges::find(all, code, [](const DraftingOutlook& one) { return one.call.code; });
    }
};

} // namespace

TEST_CASE("The outlook tells whom a drafting would give which numbers, in the year of the ceremony",
          "[agreements]")
{
    const Decided decided;
    const DraftingOutlook outlook = decided.outlook(u"PP-2023"_s, decided.ceremony());
    CHECK(outlook.canDraft());
    CHECK(outlook.waiting.size() == 20);
    CHECK(outlook.nextNumber == u"400-73/2023-1"_s);
    CHECK(outlook.lastNumber == u"400-73/2023-20"_s);
    CHECK(decided.outlook(u"PP-2023"_s).year == 2024);
}

TEST_CASE("A ceremony that was held before the decision is not proposed for its agreements", "[agreements]")
{
    const Decided decided; // in January 2024; the ceremony of the sample was in October 2023
    const auto all = draftingOutlook(decided.workspace->file());
    const auto proposed =
        std::ranges::find(all, u"PP-2023"_s, [](const DraftingOutlook& one) { return one.call.code; });
    CHECK_FALSE(proposed->ceremony);
    CHECK(proposed->year == 2024);
    CHECK(ceremonyAfter(decided.workspace->file(), QDate(2023, 10, 3))->id == decided.ceremony());
    CHECK_FALSE(ceremonyAfter(decided.workspace->file(), QDate(2023, 10, 4)));
}

TEST_CASE("After drafting nobody waits and the next number follows", "[agreements]")
{
    const Decided decided;
    draftAgreements(*decided.workspace, decided.call(), {.ceremonyId = decided.ceremony()});
    const DraftingOutlook outlook = decided.outlook(u"PP-2023"_s, decided.ceremony());
    CHECK_FALSE(outlook.canDraft());
    CHECK(outlook.drafted == 20);
    CHECK(outlook.nextNumber == u"400-73/2023-21"_s);
}

TEST_CASE("Who withdrew waits for no agreement and takes no number from those who do", "[agreements]")
{
    const Decided decided;
    const auto first = decided.outlook(u"PP-2023"_s).waiting.front().application;
    withdrawApplication(*decided.workspace, first, QDate(2024, 1, 20), u"odustanak"_s);
    const DraftingOutlook outlook = decided.outlook(u"PP-2023"_s, decided.ceremony());
    CHECK(outlook.selected == 20);
    CHECK(outlook.drafted == 0);
    CHECK(outlook.waiting.size() == 19);
    CHECK(outlook.lastNumber == u"400-73/2023-19"_s);
    const auto drafted =
        draftAgreements(*decided.workspace, decided.call(), {.ceremonyId = decided.ceremony()}).drafted;
    CHECK(drafted.size() == 19);
    CHECK_FALSE(decided.outlook(u"PP-2023"_s).canDraft());
    CHECK(decided.outlook(u"PP-2023"_s).drafted == 19);
}

TEST_CASE("A call that is not decided has nothing to draft", "[agreements]")
{
    const Decided decided;
    CHECK_FALSE(decided.outlook(u"ROMA-2023"_s).canDraft());
}

TEST_CASE("A scheme without a place for the sequence is refused and the old one stays", "[agreements]")
{
    const Decided decided;
    CHECK_THROWS_AS(setNumberScheme(*decided.workspace, decided.call().id, u"400-73"_s), RuleBroken);
    CHECK(decided.call().agreementNumberScheme == u"400-73/{year}-{sequence}"_s);
    setNumberScheme(*decided.workspace, decided.call().id, u" 401-{sequence:3}/{year} "_s);
    CHECK(decided.outlook(u"PP-2023"_s).nextNumber == u"401-001/2024"_s);
}
