// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drafted_sample.h"

#include "core/agreements/agreement_drafting.h"
#include "core/agreements/agreement_operations.h"
#include "core/agreements/agreement_printings.h"
#include "core/agreements/ceremony_operations.h"
#include "core/selection/selection_operations.h"

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

std::vector<Id<Agreement>> draftSample(Workspace& workspace)
{
    std::vector<Id<Agreement>> all;
    DraftOptions options;
    options.ceremonyId = Records<SigningCeremony>(workspace.file()).all().front().id;
    for (const Call& call : Records<Call>(workspace.file()).all("ORDER BY code")) {
        (void)decideSelection(workspace, call, {u"400-61/2023"_s, QDate(2023, 9, 18), u"Komisija"_s});
        const auto drafted = draftAgreements(workspace, call, options).drafted;
        all.insert(all.end(), drafted.begin(), drafted.end());
    }
    return all;
}

void signDrafted(Workspace& workspace, const std::vector<Id<Agreement>>& agreements)
{
    for (const Id<Agreement> agreement : agreements) {
        markPrinted(workspace, {{agreement, u"0"_s}});
        signAgreement(workspace, agreement, {QDate(2023, 9, 25), u"110-5/2023"_s, u"22. 9. 2023."_s});
    }
}

void deleteSecondCeremony(Workspace& workspace)
{
    SigningCeremony ceremony;
    ceremony.title = u"Drugo potpisivanje"_s;
    ceremony.place = u"Šid"_s;
    workspace.perform({OperationKind::AddCeremony, {ceremony.title}},
                      [&](const Change& change) { ceremony.id = change.insert(ceremony); });
    deleteCeremony(workspace, ceremony.id);
}

} // namespace oslonac
