// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/merge_operations.h"

#include "core/agreements/agreement_drafting.h"
#include "core/checks/approval.h"
#include "core/organisations/organisation_operations.h"
#include "core/people/contact_operations.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TwoClubs {
    TwoClubs()
        : small(addSmallCall(*workspace)), kept(addClub(*workspace, u"Klub"_s)),
          other(addClub(*workspace, u"Klub (opet)"_s))
    {}

    [[nodiscard]] Organisation get(Id<Organisation> id) const
    {
        return Records<Organisation>(workspace->file()).get(id);
    }
    void merge() { mergeOrganisations(*workspace, get(kept), other); }
    /// Rows of the table in which a column of that name holds the organisation that went.
    [[nodiscard]] bool isMentioned(const char* table, const char* column) const
    {
        Statement statement =
            workspace->file().prepare(std::string("SELECT 1 FROM ") + table + " WHERE " + column + " = ?1");
        return statement.bind(other).step();
    }

    FreshWorkspace workspace;
    SmallCall small;
    Id<Organisation> kept;
    Id<Organisation> other;
};

} // namespace

TEST_CASE("A merge moves everything that referred to the record that goes", "[duplicates]")
{
    TwoClubs clubs;
    Application application = clubs.small.application;
    application.applicantId = clubs.other;
    updateIn(*clubs.workspace, application);
    Agreement agreement = clubs.small.anAgreement(insertIn(*clubs.workspace, clubs.small.aDecision()), 1);
    agreement.partyId = clubs.other;
    insertIn(*clubs.workspace, agreement);
    addContact(*clubs.workspace, aContact(clubs.other).named(u"Petra Primer"_s));
    Organisation unit = aClub(u"Ogranak"_s);
    unit.parentId = clubs.other;
    insertIn(*clubs.workspace, unit);
    insertIn(*clubs.workspace, Approval{{},
                                        u"organisation_number_unusual"_s,
                                        u"organisations"_s,
                                        clubs.other.number(),
                                        {},
                                        u"tako je u registru"_s,
                                        {},
                                        QDate(2023, 6, 1)});
    clubs.merge();
    CHECK_FALSE(Records<Organisation>(clubs.workspace->file()).find(clubs.other).has_value());
    for (const auto& [table, column] : {std::pair{"applications", "applicant_id"},
                                        {"agreements", "party_id"},
                                        {"contacts", "organisation_id"},
                                        {"organisations", "parent_id"},
                                        {"approvals", "record_id"}}) {
        INFO(table);
        CHECK_FALSE(clubs.isMentioned(table, column));
    }
    CHECK(Records<Contact>(clubs.workspace->file()).all().front().organisationId == clubs.kept);
    CHECK(Records<Approval>(clubs.workspace->file()).all().front().recordId == clubs.kept.number());
}

TEST_CASE("Every reference of the schema to organisations is moved", "[duplicates]")
{
    // Should a table come that refers to organisations, this says that nothing is left to be done for it.
    const FreshWorkspace workspace;
    Statement keys = workspace->file().prepare(R"(SELECT count(*)
FROM pragma_table_list AS tables
JOIN pragma_foreign_key_list(tables.name) AS keys
WHERE keys."table" = 'organisations')");
    REQUIRE(keys.step());
    CHECK(keys.take<int>() >= 5);
}

TEST_CASE("Chosen values stay and the step is one", "[duplicates]")
{
    TwoClubs clubs;
    Organisation chosen = clubs.get(clubs.kept);
    chosen.taxNumber = u"101134702"_s;
    const auto entries = clubs.workspace->journal().entries().size();
    mergeOrganisations(*clubs.workspace, chosen, clubs.other);
    CHECK(clubs.workspace->journal().entries().size() == entries + 1);
    CHECK(clubs.get(clubs.kept).taxNumber == u"101134702"_s);
    CHECK(titleOf(clubs.workspace->journal().nextUndo()->operation) ==
          u"Organisations merged: Klub, Klub (opet)"_s);
    clubs.workspace->undo();
    CHECK(clubs.get(clubs.other).nameLatin == u"Klub (opet)"_s);
    CHECK(clubs.get(clubs.kept).taxNumber.isEmpty());
}

TEST_CASE("Nobody is a partner of its own application or twice of one after a merge", "[duplicates]")
{
    TwoClubs clubs;
    for (const auto partner : {clubs.kept, clubs.other})
        insertIn(*clubs.workspace, ApplicationPartner{{}, clubs.small.application.id, partner});
    Application own = clubs.small.application;
    own.id = {};
    own.applicantId = clubs.kept;
    own.id = insertIn(*clubs.workspace, own);
    insertIn(*clubs.workspace, ApplicationPartner{{}, own.id, clubs.other});
    clubs.merge();
    const auto partners = Records<ApplicationPartner>(clubs.workspace->file()).all();
    REQUIRE(partners.size() == 1);
    CHECK(partners.front().applicationId == clubs.small.application.id);
}

TEST_CASE("Two units of the registry are not merged, and a unit of the registry never goes", "[duplicates]")
{
    TwoClubs clubs;
    CHECK_THROWS_AS(mergeOrganisations(*clubs.workspace, clubs.get(sid), Id<Organisation>(80187)),
                    RuleBroken);
    CHECK_THROWS_AS(mergeOrganisations(*clubs.workspace, clubs.get(clubs.kept), sid), RuleBroken);
    CHECK(Records<Organisation>(clubs.workspace->file()).count() == 204);
}

TEST_CASE("What the registry says of a municipality outlives a merge into it", "[duplicates]")
{
    TwoClubs clubs;
    Organisation chosen = clubs.get(sid);
    chosen.nameLatin = u"Klub"_s;
    chosen.kind = OrganisationKind::CivilSocietyOrganisation;
    chosen.municipalityId.reset();
    chosen.seat = u"Karađorđeva 2"_s;
    mergeOrganisations(*clubs.workspace, chosen, clubs.other);
    const Organisation stored = clubs.get(sid);
    CHECK(stored.nameLatin == u"Opština Šid"_s);
    CHECK(stored.kind == OrganisationKind::Municipality);
    CHECK(isInRegistry(stored));
    CHECK(stored.seat == u"Karađorđeva 2"_s);
}

TEST_CASE("A record merged with the one above it has none above it", "[duplicates]")
{
    TwoClubs clubs;
    Organisation below = clubs.get(clubs.kept);
    below.parentId = clubs.other;
    updateIn(*clubs.workspace, below);
    mergeOrganisations(*clubs.workspace, below, clubs.other);
    CHECK_FALSE(clubs.get(clubs.kept).parentId.has_value());
}

TEST_CASE("A decided applicant that was merged since still gets its agreement", "[duplicates]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), u"PP-2023"_s);
    const auto club = addClub(*workspace, u"Klub"_s);
    const auto again = addClub(*workspace, u"Klub (opet)"_s);
    const auto selected = [&] {
        const SelectionList list = currentSelection(workspace->file(), call.id);
        for (const SelectionRow& row : list.lots.front().rows) {
            if (row.status == SelectionStatus::Selected)
                return Records<Application>(workspace->file()).get(row.listed.application);
        }
        throw std::logic_error("nothing is selected in the sample");
    };
    Application application = selected();
    application.applicantId = again;
    updateIn(*workspace, application);
    workspace->perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        for (const EligibilityRule& rule : Records<EligibilityRule>(change.file()).all()) {
            for (const EligibilityValue& value :
                 Records<EligibilityValue>(change.file()).by(&EligibilityValue::ruleId, rule.id))
                change.remove(value.id);
            change.remove(rule.id);
        }
    });
    decideSelection(*workspace, call, {u"1"_s, QDate(2023, 9, 1), {}});
    mergeOrganisations(*workspace, Records<Organisation>(workspace->file()).get(club), again);
    draftAgreements(*workspace, call);
    const auto agreements = Records<Agreement>(workspace->file()).all();
    CHECK(std::ranges::count(agreements, club, &Agreement::partyId) == 1);
}

TEST_CASE("Contacts of different organisations are not merged", "[duplicates]")
{
    TwoClubs clubs;
    const auto one = addContact(*clubs.workspace, aContact(clubs.kept).named(u"Petra Primer"_s));
    const auto other = addContact(*clubs.workspace, aContact(clubs.other).named(u"Petra Primer"_s));
    CHECK_THROWS_AS(
        mergeContacts(*clubs.workspace, Records<Contact>(clubs.workspace->file()).get(one), other),
        RuleBroken);
}
