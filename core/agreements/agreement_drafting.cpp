// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_drafting.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_numbering.h"
#include "core/agreements/agreement_terms.h"
#include "core/calls/call_definition.h"
#include "core/calls/paper_kind.h"
#include "core/operations/performer.h"
#include "core/people/contact_rules.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementDrafting)
};

/// What all agreements of one drafting share.
struct Drafting {
    CallDefinition definition;
    Programme programme;
    SelectionDecision decision;
    std::optional<SigningCeremony> ceremony;
    QDate day; ///< of conclusion, today while it is open: whoever represents a party then signs
    int year = 0;
    int copies = 0;
};

Drafting readDrafting(const Performer& performer, const Call& call, const SelectionDecision& decision,
                      const DraftOptions& options)
{
    const Connection& file = performer.file();
    Drafting drafting;
    drafting.definition = readCallDefinition(file, call.id);
    if (drafting.definition.call.programmeId)
        drafting.programme = Records<Programme>(file).get(*drafting.definition.call.programmeId);
    drafting.decision = decision;
    drafting.day = performer.today();
    drafting.year = decision.decidedOn.year();
    if (options.ceremonyId) {
        drafting.ceremony = Records<SigningCeremony>(file).get(*options.ceremonyId);
        if (drafting.ceremony->heldAt) {
            drafting.day = drafting.ceremony->heldAt->date;
            drafting.year = drafting.day.year();
        }
    }
    drafting.copies = options.copies;
    return drafting;
}

// A lot may have come from an older file or another program; an addendum must never go out as an agreement.
void requireTemplateOfAgreements(const Connection& file, const Call& call, const Lot& lot)
{
    if (paperKindOf(lot.templateCode) == PaperKind::Agreement)
        return;
    const auto stored = Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, lot.templateCode);
    throw RuleBroken(
        Texts::tr("Agreements were not drafted: the template “%1” of lot %2 of call %3 is not one for "
                  "agreements.")
            .arg(stored ? stored->title : lot.templateCode, lot.code, call.code),
        Texts::tr("Choose a template of agreements among the lots of the call, and draft again."));
}

// The list keeps who applied as it was decided; a merge may have put another record in that one's place.
Organisation partyOf(const Connection& file, const SelectedApplication& selected,
                     const Application& application)
{
    const auto listed = Records<Organisation>(file).find(selected.applicant);
    return listed ? *listed : Records<Organisation>(file).get(application.applicantId);
}

void setParties(const Connection& file, Agreement& agreement, const Drafting& drafting,
                const Organisation& party)
{
    const Signatory signatory = signatoryOf(file, party, drafting.day);
    agreement.partyId = party.id;
    agreement.implementerOffice = drafting.programme.implementerOffice;
    agreement.implementerSignatory = drafting.programme.implementerSignatory;
    agreement.partyOffice = signatory.office;
    agreement.partySignatory = signatory.name;
}

void setConclusion(Agreement& agreement, const Drafting& drafting)
{
    agreement.place = drafting.programme.implementerSeat;
    agreement.copies = drafting.copies;
    if (!drafting.ceremony)
        return;
    agreement.ceremonyId = drafting.ceremony->id;
    if (drafting.ceremony->heldAt)
        agreement.concludedOn = drafting.ceremony->heldAt->date;
    if (!drafting.ceremony->place.isEmpty())
        agreement.place = drafting.ceremony->place;
}

Agreement agreementFor(const Connection& file, const Drafting& drafting, const SelectedApplication& selected,
                       int sequence)
{
    const Call& call = drafting.definition.call;
    const auto application = Records<Application>(file).get(selected.application);
    const auto lot = Records<Lot>(file).get(selected.lot);
    requireTemplateOfAgreements(file, call, lot);
    Agreement agreement;
    agreement.id = Id<Agreement>::make();
    agreement.callId = call.id;
    agreement.lotId = lot.id;
    agreement.decisionId = drafting.decision.id;
    agreement.applicationId = application.id;
    agreement.numberScheme = call.agreementNumberScheme;
    agreement.numberYear = drafting.year;
    agreement.numberSequence = sequence;
    agreement.number = agreementNumber(call.agreementNumberScheme, drafting.year, sequence).value();
    agreement.service = application.service;
    agreement.amount = selected.awarded;
    agreement.ownContribution = application.ownContribution;
    agreement.technicalMonths = lot.technicalMonths;
    agreement.financialMonths = lot.financialMonths;
    setParties(file, agreement, drafting, partyOf(file, selected, application));
    setConclusion(agreement, drafting);
    const auto stored = Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, lot.templateCode);
    if (stored)
        agreement.templateId = stored->id;
    return agreement;
}

// Two schemes can give the same number, as "{year}-{sequence}" and "{year}-{sequence:1}" do.
void requireFreeNumber(const Connection& file, const Agreement& agreement, const Call& call)
{
    const auto holder = Records<Agreement>(file).firstBy(&Agreement::number, agreement.number);
    if (!holder)
        return;
    throw RuleBroken(
        Texts::tr("Agreements were not drafted: number %1 is on an agreement of call %2 already.")
            .arg(agreement.number, Records<Call>(file).get(holder->callId).code),
        Texts::tr("Change the number scheme of call %1 so that its numbers differ, and draft again.")
            .arg(call.code));
}

void insertWithInstalments(const Change& change, const Drafting& drafting, const Agreement& agreement)
{
    change.insert(agreement);
    const DefinedLot* lot = drafting.definition.lotById(agreement.lotId);
    if (!agreement.amount || lot == nullptr)
        return;
    for (AgreementInstalment& instalment :
         instalmentsByPlan(agreement.id, *agreement.amount, lot->instalments))
        change.insert(std::move(instalment));
}

} // namespace

std::optional<RuleBroken> numberingObstacle(const Call& call)
{
    if (agreementNumber(call.agreementNumberScheme, 2000, 1))
        return std::nullopt;
    const bool isMissing = call.agreementNumberScheme.trimmed().isEmpty();
    return RuleBroken(
        isMissing ? Texts::tr("Agreements were not drafted: call %1 has no number scheme yet.").arg(call.code)
                  : Texts::tr("Agreements were not drafted: the number scheme \"%1\" of call %2 has no place "
                              "for the sequence number.")
                        .arg(call.agreementNumberScheme, call.code),
        isMissing ? Texts::tr("Enter it in the call, such as 400-73/{year}-{sequence}, and draft again.")
                  : Texts::tr("Write {sequence} into the call's number scheme where the number is to stand, "
                              "and draft again."));
}

DraftedAgreements draftAgreements(Performer& performer, const Call& call, const SelectionDecision& decision,
                                  const std::vector<SelectedApplication>& selected,
                                  const DraftOptions& options)
{
    const Drafting drafting = readDrafting(performer, call, decision, options);
    if (const auto obstacle = numberingObstacle(drafting.definition.call))
        throw RuleBroken(*obstacle);
    DraftedAgreements result;
    performer.perform(
        {OperationKind::DraftAgreements, {drafting.definition.call.code}}, [&](const Change& change) {
            auto withAgreement = applicationsWithAgreement(change.file());
            int sequence =
                nextSequence(change.file(), drafting.definition.call.agreementNumberScheme, drafting.year);
            for (const SelectedApplication& row : selected) {
                if (!withAgreement.insert(row.application).second) {
                    ++result.alreadyThere;
                    continue;
                }
                auto application = Records<Application>(change.file()).find(row.application);
                if (!application)
                    continue; // as in withoutAgreement()
                if (application->withdrawnOn) {
                    result.withdrawn.push_back(*std::move(application));
                    continue;
                }
                const Agreement agreement = agreementFor(change.file(), drafting, row, sequence++);
                requireFreeNumber(change.file(), agreement, drafting.definition.call);
                insertWithInstalments(change, drafting, agreement);
                result.drafted.push_back(agreement.id);
            }
        });
    return result;
}

DraftedAgreements draftAgreements(Performer& performer, const Call& call, const DraftOptions& options)
{
    const std::optional<SelectionDecision> decision = latestDecision(performer.file(), call.id);
    if (!decision) {
        throw RuleBroken(
            Texts::tr("Agreements were not drafted: the selection of call %1 is not decided yet.")
                .arg(call.code),
            Texts::tr("Decide the selection list first, then draft again."));
    }
    return draftAgreements(performer, call, *decision, selectedIn(*decision), options);
}

} // namespace oslonac
