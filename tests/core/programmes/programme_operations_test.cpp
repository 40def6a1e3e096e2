// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/call_operations.h"
#include "core/programmes/programme_definition.h"
#include "core/programmes/programme_findings.h"
#include "core/programmes/programme_operations.h"
#include "core/sample/sample_programme.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

Programme named(const QString& code)
{
    Programme programme;
    programme.code = code;
    return programme;
}

QString undoTitle(const Workspace& workspace)
{
    return titleOf(workspace.journal().nextUndo()->operation);
}

std::vector<QString> titlesOf(const Workspace& workspace, Id<Programme> id)
{
    std::vector<QString> titles;
    for (const DefinedObjective& defined : readProgrammeDefinition(workspace.file(), id).objectives)
        titles.push_back(defined.objective.title);
    return titles;
}

Id<Objective> withObjective(Workspace& workspace, Id<Programme> programme, const QString& title)
{
    Objective objective;
    objective.programmeId = programme;
    objective.code = title.left(1);
    objective.title = title;
    return addPart(workspace, objective);
}

} // namespace

TEST_CASE("Editing a programme is named by the field that changed", "[programmes]")
{
    FreshWorkspace workspace;
    const Id<Programme> id = addProgramme(*workspace, named(u"PS-2026"_s));
    CHECK(undoTitle(*workspace) == u"Programme added: PS-2026"_s);
    Programme programme = Records<Programme>(workspace->file()).get(id);
    programme.implementer = u"Savez"_s;
    editProgramme(*workspace, programme);
    CHECK(undoTitle(*workspace).startsWith(u"Programme PS-2026: "_s));
    CHECK(undoTitle(*workspace).endsWith(u"Savez"_s));
}

TEST_CASE("A programme of negative value is refused and nothing is kept", "[programmes]")
{
    FreshWorkspace workspace;
    Programme programme = named(u"PS"_s);
    programme.totalValue = Money(-1, Currency::Eur);
    CHECK_THROWS_AS(addProgramme(*workspace, programme), RuleBroken);
    CHECK(Records<Programme>(workspace->file()).count() == 0);
}

TEST_CASE("Objectives are moved among themselves and deleted with their measures", "[programmes]")
{
    FreshWorkspace workspace;
    const Id<Programme> id = addProgramme(*workspace, named(u"PS"_s));
    const Id<Objective> first = withObjective(*workspace, id, u"Prvi"_s);
    const Id<Objective> second = withObjective(*workspace, id, u"Drugi"_s);
    Measure measure;
    measure.objectiveId = second;
    measure.title = u"Obuke"_s;
    addPart(*workspace, measure);
    movePart(*workspace, second, -1);
    CHECK(titlesOf(*workspace, id) == std::vector<QString>{u"Drugi"_s, u"Prvi"_s});
    deletePart(*workspace, second);
    CHECK(titlesOf(*workspace, id) == std::vector<QString>{u"Prvi"_s});
    CHECK(Records<Measure>(workspace->file()).count() == 0);
    workspace->undo();
    CHECK(Records<Measure>(workspace->file()).count() == 1);
    CHECK(Records<Objective>(workspace->file()).get(first).position == 2);
}

TEST_CASE("A negative target is refused", "[programmes]")
{
    FreshWorkspace workspace;
    const Id<Programme> id = addProgramme(*workspace, named(u"PS"_s));
    Measure measure;
    measure.objectiveId = withObjective(*workspace, id, u"Prvi"_s);
    measure.target = -1;
    CHECK_THROWS_AS(addPart(*workspace, measure), RuleBroken);
}

TEST_CASE("A programme with calls is not deleted, one without is", "[programmes]")
{
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    const Programme sample = Records<Programme>(workspace->file()).all().front();
    try {
        deleteProgramme(*workspace, sample.id);
        FAIL("it was deleted");
    } catch (const RuleBroken& refused) {
        CHECK(refused.message().contains(u"PP-2023, ROMA-2023"_s));
    }
    const Id<Programme> other =
        addProgramme(*workspace, named(freeProgrammeCode(workspace->file(), sample.code)));
    CHECK(Records<Programme>(workspace->file()).get(other).code == sample.code + u"-2"_s);
    deleteProgramme(*workspace, other);
    CHECK(Records<Programme>(workspace->file()).count() == 1);
}

TEST_CASE("What printed pages need of a programme and do not find is a finding at its field", "[programmes]")
{
    Programme programme;
    programme.id = Id<Programme>(7);
    programme.startsOn = QDate(2026, 1, 1);
    programme.endsOn = QDate(2025, 1, 1);
    const auto findings = programmeFindings(programme);
    const auto said = [&](const char* field) {
        return findingOn(findings, u"programmes", 7, QString::fromLatin1(field)) != nullptr;
    };
    for (const char* field :
         {"code", "title", "donors", "implementer", "implementer_seat", "implementer_office", "ends_on"}) {
        INFO(field);
        CHECK(said(field));
    }
    CHECK_FALSE(said("implementer_signatory"));
    FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    CHECK(programmeFindings(Records<Programme>(workspace->file()).all().front()).empty());
}
