// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/decision_operations.h"

#include "core/agreements/addendum_operations.h"
#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/ceremony_operations.h"
#include "core/agreements/template_operations.h"
#include "core/calls/call_operations.h"
#include "core/programmes/programme_operations.h"
#include "core/sample/sample_programme.h"
#include "core/selection/selection_operations.h"

namespace oslonac {

namespace {

Call sampleCall(Workspace& workspace)
{
    return *findCall(workspace.file(), QStringLiteral("PP-2023"));
}

DecisionPaper paper()
{
    return {QStringLiteral("06-112/2023"), QDate(2023, 8, 1), QStringLiteral("Komisija")};
}

void withSample(Workspace& workspace)
{
    addSampleProgramme(workspace);
}

void decide(Workspace& workspace)
{
    decideSelection(workspace, sampleCall(workspace), paper());
}

void withDecision(Workspace& workspace)
{
    withSample(workspace);
    decide(workspace);
}

void draft(Workspace& workspace)
{
    DraftOptions options;
    options.ceremonyId = Records<SigningCeremony>(workspace.file()).all().front().id;
    draftAgreements(workspace, sampleCall(workspace), options);
}

void withDrafts(Workspace& workspace)
{
    withDecision(workspace);
    draft(workspace);
}

Agreement firstAgreement(Workspace& workspace)
{
    return Records<Agreement>(workspace.file()).all("ORDER BY number_sequence").front();
}

void printFirst(Workspace& workspace)
{
    markPrinted(workspace, {{firstAgreement(workspace).id, QStringLiteral("0123456789abcdef")}});
}

void withPrinted(Workspace& workspace)
{
    withDrafts(workspace);
    printFirst(workspace);
}

void signFirst(Workspace& workspace)
{
    signAgreement(workspace, firstAgreement(workspace).id,
                  {QDate(2023, 10, 3), QStringLiteral("400-12/2023"), QStringLiteral("3.10.2023.")});
}

void withSigned(Workspace& workspace)
{
    withPrinted(workspace);
    signFirst(workspace);
}

void editFirstProgramme(Workspace& workspace)
{
    Programme programme = Records<Programme>(workspace.file()).all().front();
    programme.implementerSignatory = QStringLiteral("Ime i prezime (izmišljeno)");
    editProgramme(workspace, programme);
}

void addEmptyProgramme(Workspace& workspace)
{
    Programme programme;
    programme.code = QStringLiteral("Program 1");
    addProgramme(workspace, programme);
}

Objective firstObjective(const Workspace& workspace)
{
    return Records<Objective>(workspace.file()).all("ORDER BY position, id").front();
}

void addMeasure(Workspace& workspace)
{
    Measure measure;
    measure.objectiveId = firstObjective(workspace).id;
    measure.title = QStringLiteral("Obuke");
    addPart(workspace, measure);
}

void deleteObjective(Workspace& workspace)
{
    deletePart(workspace, firstObjective(workspace).id);
}

void deleteEmptyProgramme(Workspace& workspace)
{
    deleteProgramme(workspace, Records<Programme>(workspace.file()).all().back().id);
}

void editPlaces(Workspace& workspace)
{
    Lot lot = readCallDefinition(workspace.file(), sampleCall(workspace).id).lots.front().lot;
    lot.places = 14;
    editLot(workspace, lot);
}

// Without its tie rules the sample has a tie.
void withTie(Workspace& workspace)
{
    withSample(workspace);
    const CallDefinition definition = readCallDefinition(workspace.file(), sampleCall(workspace).id);
    workspace.perform({OperationKind::EditCall, {}}, [&](const Change& change) {
        for (const TieRule& rule : definition.tieRules)
            change.remove(rule.id);
    });
}

void decideTheTie(Workspace& workspace)
{
    const Call call = sampleCall(workspace);
    const SelectionList list = currentSelection(workspace.file(), call.id);
    for (const SelectionLot& lot : list.lots) {
        std::vector<Id<Application>> tied;
        for (const SelectionRow& row : lot.rows) {
            if (row.tied)
                tied.push_back(row.listed.application);
        }
        if (!tied.empty())
            decideTie(workspace, call, lot.id, paper(), tied, QStringLiteral("žreb"));
    }
}

void editFirst(Workspace& workspace)
{
    editAgreement(workspace, firstAgreement(workspace).id, [](Agreement& agreement) {
        agreement.partySignatory = QStringLiteral("Ime i prezime (izmišljeno)");
    });
}

void cancelFirst(Workspace& workspace)
{
    cancelAgreement(workspace, firstAgreement(workspace).id, QStringLiteral("odustanak"));
}

void extendFirst(Workspace& workspace)
{
    Addendum addendum;
    addendum.agreementId = firstAgreement(workspace).id;
    addendum.concludedOn = QDate(2024, 5, 1);
    addendum.inForceOn = QDate(2024, 5, 1);
    addendum.reason = QStringLiteral("duža nabavka");
    addendum.change = QStringLiteral("Finansijska faza se produžava.");
    addendum.financialMonths = 15;
    addAddendum(workspace, addendum);
}

Addendum firstAddendum(Workspace& workspace)
{
    return Records<Addendum>(workspace.file()).all().front();
}

void withAddendum(Workspace& workspace)
{
    withSigned(workspace);
    extendFirst(workspace);
}

void editFirstAddendum(Workspace& workspace)
{
    Addendum addendum = firstAddendum(workspace);
    addendum.number = QStringLiteral("400-73/2023-1/1");
    editAddendum(workspace, addendum);
}

void printFirstAddendum(Workspace& workspace)
{
    const Addendum addendum = firstAddendum(workspace);
    markPrinted(workspace, {{addendum.agreementId, QStringLiteral("0123456789abcdef"), addendum.id}});
}

void withPrintedAddendum(Workspace& workspace)
{
    withAddendum(workspace);
    printFirstAddendum(workspace);
}

void signFirstAddendum(Workspace& workspace)
{
    signAddendum(workspace, firstAddendum(workspace).id,
                 {QDate(2024, 5, 1), QStringLiteral("III-400-12/2024"), {}});
}

void cancelFirstAddendum(Workspace& workspace)
{
    cancelAddendum(workspace, firstAddendum(workspace).id, QStringLiteral("pogrešan razlog"));
}

void editFirstTemplate(Workspace& workspace)
{
    StoredTemplate stored = Records<StoredTemplate>(workspace.file()).all().front();
    stored.html += QStringLiteral("<p>Dodatak.</p>");
    saveTemplate(workspace, stored);
}

void moveCeremony(Workspace& workspace)
{
    SigningCeremony ceremony = Records<SigningCeremony>(workspace.file()).all().front();
    ceremony.heldAt = WallTime{QDate(2023, 10, 4), QTime(12, 0)};
    saveCeremony(workspace, ceremony);
}

void copyFirstTemplate(Workspace& workspace)
{
    StoredTemplate copy = Records<StoredTemplate>(workspace.file()).all().front();
    copy.id = {};
    copy.code = freeTemplateCode(workspace.file(), copy.code);
    saveTemplate(workspace, copy);
}

void deleteTheCopy(Workspace& workspace)
{
    deleteTemplate(workspace, Records<StoredTemplate>(workspace.file()).all().back().id);
}

void addCeremony(Workspace& workspace)
{
    saveCeremony(workspace, {{},
                             QStringLiteral("Drugi krug"),
                             WallTime{QDate(2023, 11, 7), QTime(11, 0)},
                             QStringLiteral("Niš"),
                             {}});
}

void withDraftsAndCeremony(Workspace& workspace)
{
    withDrafts(workspace);
    addCeremony(workspace);
}

void attachFirst(Workspace& workspace)
{
    attachAgreements(workspace, newestCeremony(workspace.file())->id, {firstAgreement(workspace).id});
}

void detachFirst(Workspace& workspace)
{
    detachAgreements(workspace, {firstAgreement(workspace).id});
}

void deleteNewestCeremony(Workspace& workspace)
{
    deleteCeremony(workspace, newestCeremony(workspace.file())->id);
}

} // namespace

std::vector<OperationUnderTest> decisionOperations()
{
    return {
        {"add a programme", withSample, addEmptyProgramme},
        {"edit a programme", withSample, editFirstProgramme},
        {"add a measure", withSample, addMeasure},
        {"delete an objective with its measures", withSample, deleteObjective},
        {"delete a programme", addEmptyProgramme, deleteEmptyProgramme},
        {"edit a lot", withSample, editPlaces},
        {"decide a tie", withTie, decideTheTie},
        {"decide a selection", withSample, decide},
        {"draft agreements", withDecision, draft},
        {"edit an agreement", withDrafts, editFirst},
        {"print an agreement", withDrafts, printFirst},
        {"sign an agreement", withPrinted, signFirst},
        {"cancel an agreement", withDrafts, cancelFirst},
        {"add an addendum", withSigned, extendFirst},
        {"edit an addendum", withAddendum, editFirstAddendum},
        {"print an addendum", withAddendum, printFirstAddendum},
        {"sign an addendum", withPrintedAddendum, signFirstAddendum},
        {"cancel an addendum", withPrintedAddendum, cancelFirstAddendum},
        {"edit a template", withSample, editFirstTemplate},
        {"move a ceremony with its agreements", withDrafts, moveCeremony},
        {"copy a template", withSample, copyFirstTemplate},
        {"delete a template", copyFirstTemplate, deleteTheCopy},
        {"add a ceremony", withSample, addCeremony},
        {"attach agreements to a ceremony", withDraftsAndCeremony, attachFirst},
        {"detach agreements from a ceremony", withDrafts, detachFirst},
        {"delete a ceremony", addCeremony, deleteNewestCeremony},
    };
}

} // namespace oslonac
