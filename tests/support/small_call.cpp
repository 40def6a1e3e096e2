// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_call.h"

#include "core/municipalities/municipality_registry.h"

namespace oslonac {

Mark SmallCall::aMark(Score points) const
{
    return {{}, application.id, assessor.id, criterion.id, points, {}};
}

SelectionDecision SmallCall::aDecision() const
{
    return {{},
            call.id,
            1,
            QStringLiteral("110-00-1/2023"),
            QDate(2023, 9, 1),
            QStringLiteral("Komisija"),
            QStringLiteral("0"),
            QStringLiteral("{}")};
}

Agreement SmallCall::anAgreement(Id<SelectionDecision> decision, int sequence) const
{
    Agreement agreement;
    agreement.callId = call.id;
    agreement.lotId = lot.id;
    agreement.decisionId = decision;
    agreement.applicationId = application.id;
    agreement.partyId = application.applicantId;
    agreement.numberScheme = QStringLiteral("{sequence}/{year}");
    agreement.numberYear = 2023;
    agreement.numberSequence = sequence;
    agreement.number = QStringLiteral("%1/2023").arg(sequence);
    return agreement;
}

SmallCall addSmallCall(Workspace& workspace)
{
    SmallCall small;
    small.call.code = QStringLiteral("PP-2023");
    small.call.deadline = WallTime{QDate(2023, 6, 26), QTime(15, 0)};
    small.lot.code = QStringLiteral("1");
    small.lot.envelope = Money::eur(500'000);
    small.criterion.scaleMaximum = 10;
    workspace.perform({OperationKind::ImportCall, {small.call.code}}, [&](const Change& change) {
        small.call.id = change.insert(small.call);
        small.lot.callId = small.section.callId = small.assessor.callId = small.application.callId =
            small.call.id;
        small.lot.id = small.application.lotId = change.insert(small.lot);
        small.section.id = small.criterion.sectionId = change.insert(small.section);
        small.criterion.id = change.insert(small.criterion);
        small.assessor.id = change.insert(small.assessor);
        const Municipality sid = findMunicipalities(QStringLiteral("Šid")).front();
        small.application.applicantId = Id<Organisation>(sid.id.number());
        small.application.id = change.insert(small.application);
    });
    return small;
}

} // namespace oslonac
