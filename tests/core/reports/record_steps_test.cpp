// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/record_steps.h"

#include "core/applications/application_operations.h"
#include "core/calls/call_definition.h"
#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "core/scoring/mark.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 newest(const FreshWorkspace& workspace)
{
    return workspace->journal().entries(1).front().number;
}

} // namespace

TEST_CASE("The steps of a record are those that touched it, with what was undone of them", "[record steps]")
{
    const FreshWorkspace workspace;
    const auto id = addClub(*workspace, u"Udruženje"_s);
    addClub(*workspace, u"Drugo"_s);
    Organisation club = Records<Organisation>(workspace->file()).get(id);
    club.seat = u"Šid"_s;
    workspace->perform(editOrganisationOperation(club),
                       [&](const Change& change) { editOrganisation(change, club); });
    workspace->undo();
    CHECK(stepsThatConcern(workspace->file(), {u"organisations"_s, id.number()}) == QSet<qint64>{1, 3, 4});
}

TEST_CASE("The steps of an application include those of its marks, also of marks that are gone",
          "[record steps]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Mark mark = Records<Mark>(workspace->file()).all("ORDER BY id\nLIMIT 1").front();
    const auto steps = [&](Id<Application> id) {
        return stepsThatConcern(workspace->file(), {u"applications"_s, id.number()});
    };
    workspace->perform({OperationKind::RecordMark, {}},
                       [&](const Change& change) { change.remove(mark.id); });
    CHECK(steps(mark.applicationId).contains(newest(workspace)));
    const auto others = Records<Application>(workspace->file()).all();
    for (const Application& other : others) {
        if (other.id != mark.applicationId)
            CHECK_FALSE(steps(other.id).contains(newest(workspace)));
    }
}

TEST_CASE("A call has the steps of its parts, not those of its applications", "[record steps]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Call call = *findCall(workspace->file(), u"PP-2023"_s);
    const auto steps = [&] { return stepsThatConcern(workspace->file(), {u"calls"_s, call.id.number()}); };
    const auto lot = Records<Lot>(workspace->file()).firstBy(&Lot::callId, call.id);
    workspace->perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        Lot edited = *lot;
        edited.title = u"Drugi naziv"_s;
        change.update(edited);
    });
    CHECK(steps().contains(newest(workspace)));
    Application application =
        *Records<Application>(workspace->file()).firstBy(&Application::registryNumber, u"PP-013"_s);
    application.service = u"Druga usluga"_s;
    workspace->perform({OperationKind::EditApplication, {}},
                       [&](const Change& change) { change.update(application); });
    CHECK_FALSE(steps().contains(newest(workspace)));
}
