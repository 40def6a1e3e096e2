// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/drafting_outlook.h"

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_findings.h"
#include "core/agreements/agreement_numbering.h"
#include "core/agreements/ceremony_operations.h"
#include "core/calls/call_operations.h"
#include "core/operations/performer.h"
#include "core/selection/selection_operations.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <functional>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::DraftingOutlook)
};

void setNumbers(const Connection& file, DraftingOutlook& outlook)
{
    outlook.year = outlook.decision->decidedOn.year();
    if (outlook.ceremony) {
        if (const auto held = Records<SigningCeremony>(file).get(*outlook.ceremony).heldAt)
            outlook.year = held->date.year();
    }
    const QString& scheme = outlook.call.agreementNumberScheme;
    const int next = nextSequence(file, scheme, outlook.year);
    const auto last = next + std::max(1, int(outlook.waiting.size())) - 1;
    outlook.nextNumber = agreementNumber(scheme, outlook.year, next).value_or(QString());
    outlook.lastNumber = agreementNumber(scheme, outlook.year, last).value_or(QString());
}

/// At which ceremony the agreements of a decision are to be signed.
using CeremonyOf = std::function<std::optional<Id<SigningCeremony>>(const SelectionDecision&)>;

std::vector<DraftingOutlook> outlookWith(const Connection& file, const CeremonyOf& ceremonyOf)
{
    const auto drafted = applicationsWithAgreement(file);
    std::vector<DraftingOutlook> all;
    for (const Call& call : Records<Call>(file).all("ORDER BY code, id")) {
        DraftingOutlook outlook;
        outlook.call = call;
        outlook.decision = latestDecision(file, call.id);
        if (outlook.decision) {
            const std::vector<SelectedApplication> selected = selectedIn(*outlook.decision);
            outlook.selected = int(selected.size());
            outlook.waiting = withoutAgreement(file, *outlook.decision);
            outlook.drafted = int(std::ranges::count_if(
                selected, [&](const SelectedApplication& row) { return drafted.contains(row.application); }));
            outlook.ceremony = ceremonyOf(*outlook.decision);
            setNumbers(file, outlook);
        }
        all.push_back(std::move(outlook));
    }
    return all;
}

} // namespace

std::vector<DraftingOutlook> draftingOutlook(const Connection& file)
{
    return outlookWith(file, [&file](const SelectionDecision& decision) {
        const auto ceremony = ceremonyAfter(file, decision.decidedOn);
        return ceremony ? std::optional(ceremony->id) : std::nullopt;
    });
}

std::vector<DraftingOutlook> draftingOutlook(const Connection& file,
                                             std::optional<Id<SigningCeremony>> ceremony)
{
    return outlookWith(file, [ceremony](const SelectionDecision&) { return ceremony; });
}

void setNumberScheme(Performer& performer, Id<Call> id, const QString& scheme)
{
    auto call = Records<Call>(performer.file()).get(id);
    call.agreementNumberScheme = scheme.trimmed();
    if (const auto finding = schemeFinding(call))
        throw RuleBroken(finding->what, Texts::tr("Write {sequence} where the number is to stand, such as "
                                                  "400-73/{year}-{sequence:2}."));
    editCall(performer, call);
}

} // namespace oslonac
