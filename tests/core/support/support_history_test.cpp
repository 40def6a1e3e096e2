// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/support_history.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/applications/application_operations.h"
#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"
#include "core/support/support_figures.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/people.h"
#include "tests/support/small_call.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

const DecisionPaper paper{u"400-61/2023"_s, QDate(2023, 9, 18), u"Komisija"_s};

/// Vrnjačka Banja, which was selected in both calls of the sample.
constexpr Id<Organisation> vrnjackaBanja{70459};

struct SampleProgramme {
    SampleProgramme() { addSampleProgramme(*workspace); }

    void decide(const QString& code)
    {
        const Call call = *findCall(workspace->file(), code);
        decideSelection(*workspace, call, paper);
        draftAgreements(*workspace, call);
    }
    [[nodiscard]] SupportHistory history(Id<Organisation> id) const
    {
        return readSupportHistory(workspace->file(), id, today);
    }
    [[nodiscard]] SupportFigures figures(Id<Organisation> id) const
    {
        OrganisationsById organisations;
        for (Organisation& organisation : Records<Organisation>(workspace->file()).all())
            organisations.emplace(organisation.id, std::move(organisation));
        return readSupportFigures(workspace->file(), organisations, today)[id];
    }

    FreshWorkspace workspace;
    QDate today{2023, 10, 10};
};

} // namespace

TEST_CASE("The history of support spans all calls, decided or not", "[support]")
{
    SampleProgramme sample;
    sample.decide(u"PP-2023"_s);
    const SupportHistory history = sample.history(vrnjackaBanja);
    REQUIRE(history.steps.size() == 2);
    QStringList codes;
    for (const SupportStep& step : history.steps) {
        REQUIRE(step.result.has_value());
        CHECK(step.result->place.status == SelectionStatus::Selected);
        CHECK(step.result->place.rank.has_value());
        CHECK(step.result->place.total.has_value());
        CHECK(step.role == ParticipationRole::Applicant);
        const bool decided = step.call.code == u"PP-2023"_s;
        CHECK(step.result->decision.has_value() == decided);
        CHECK(step.agreements.size() == (decided ? 1 : 0));
        codes.append(step.call.code);
    }
    codes.sort();
    CHECK(codes == QStringList{u"PP-2023"_s, u"ROMA-2023"_s});
}

TEST_CASE("Sums count what was asked for, what decided lists award and what is agreed", "[support]")
{
    SampleProgramme sample;
    CHECK(sample.history(vrnjackaBanja).awarded.empty());
    sample.decide(u"PP-2023"_s);
    const SupportHistory history = sample.history(vrnjackaBanja);
    CHECK(history.awarded == std::vector{Money::eur(60'000)});
    CHECK(history.agreed == std::vector{Money::eur(60'000)});
    REQUIRE(history.requested.size() == 1);
    CHECK(history.requested.front() >= Money::eur(60'000));
}

TEST_CASE("An addendum counts among what is agreed from the day that it is in force", "[support]")
{
    SampleProgramme sample;
    sample.decide(u"PP-2023"_s);
    const Id<Agreement> id = sample.figures(vrnjackaBanja).agreements.front().id;
    markPrinted(*sample.workspace, {{id, u"printed"_s}});
    signAgreement(*sample.workspace, id, {QDate(2023, 9, 20), {}, {}});
    Addendum addendum;
    addendum.agreementId = id;
    addendum.amount = Money::eur(70'000);
    addendum.inForceOn = QDate(2024, 1, 1);
    addendum.id = addAddendum(*sample.workspace, addendum);
    markPrinted(*sample.workspace, {{id, u"adde"_s, addendum.id}});
    signAddendum(*sample.workspace, addendum.id, {QDate(2023, 9, 22), {}, {}});
    CHECK(sample.history(vrnjackaBanja).agreed == std::vector{Money::eur(60'000)});
    sample.today = QDate(2024, 1, 1);
    const SupportHistory history = sample.history(vrnjackaBanja);
    CHECK(history.agreed == std::vector{Money::eur(70'000)});
    CHECK(sample.figures(vrnjackaBanja).agreed == history.agreed);
    CHECK(sample.figures(vrnjackaBanja).agreements.front().amount == Money::eur(70'000));
}

TEST_CASE("What was cancelled or withdrawn stays in the history and leaves the sums", "[support]")
{
    SampleProgramme sample;
    sample.decide(u"PP-2023"_s);
    const SupportHistory before = sample.history(vrnjackaBanja);
    for (const SupportStep& step : before.steps) {
        for (const SupportPaper& paper : step.agreements)
            cancelAgreement(*sample.workspace, paper.agreement.id, u"odustali"_s);
        withdrawApplication(*sample.workspace, step.application.id, QDate(2023, 6, 20), u"odustali"_s);
    }
    const SupportHistory after = sample.history(vrnjackaBanja);
    CHECK(after.steps.size() == before.steps.size());
    CHECK(after.requested.empty());
    CHECK(after.agreed.empty());
}

TEST_CASE("A partner sees the applications it is partner in, without their money", "[support]")
{
    SampleProgramme sample;
    const auto club = addClub(*sample.workspace, u"Klub"_s);
    const auto application = Records<Application>(sample.workspace->file()).all().front();
    insertIn(*sample.workspace, ApplicationPartner{{}, application.id, club});
    const SupportHistory history = sample.history(club);
    REQUIRE(history.steps.size() == 1);
    CHECK(history.steps.front().role == ParticipationRole::Partner);
    CHECK(history.steps.front().through.id == club);
    CHECK(history.requested.empty());
    CHECK(sample.figures(club).partnerships == 1);
    CHECK(sample.figures(club).applications == 0);
}

TEST_CASE("What a unit of a municipality applied for stands with the municipality too", "[support]")
{
    SampleProgramme sample;
    Organisation unit = aClub(u"Odeljenje"_s);
    unit.kind = OrganisationKind::AdministrativeUnit;
    unit.parentId = sid;
    sample.workspace->perform(addOrganisationOperation(unit),
                              [&](const Change& change) { unit.id = addOrganisation(change, unit); });
    const size_t before = sample.history(sid).steps.size();
    const int figuresBefore = sample.figures(sid).applications;
    Application application = Records<Application>(sample.workspace->file()).all().front();
    application.applicantId = unit.id;
    updateIn(*sample.workspace, application);
    CHECK(sample.history(sid).steps.size() == before + 1);
    CHECK(sample.history(unit.id).steps.size() == 1);
    CHECK(sample.figures(sid).applications == figuresBefore + 1);
    CHECK(sample.figures(unit.id).applications == 1);
}

TEST_CASE("The figures of a list are those of the histories", "[support]")
{
    SampleProgramme sample;
    sample.decide(u"PP-2023"_s);
    sample.decide(u"ROMA-2023"_s);
    const SupportFigures figures = sample.figures(vrnjackaBanja);
    const SupportHistory history = sample.history(vrnjackaBanja);
    CHECK(figures.applications == int(history.steps.size()));
    CHECK(figures.agreements.size() == 2);
    CHECK(figures.agreed == history.agreed);
}
