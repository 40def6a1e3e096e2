// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/template_use.h"

#include "core/storage/records.h"

namespace oslonac {

TemplateUse templateUse(const Connection& file, const StoredTemplate& stored)
{
    TemplateUse use;
    for (const Lot& lot : Records<Lot>(file).by(&Lot::templateCode, stored.code, "call_id, position, id"))
        use.lots.append(QStringLiteral("%1, %2").arg(Records<Call>(file).get(lot.callId).code, lot.code));
    for (const Agreement& agreement : Records<Agreement>(file).by(&Agreement::templateId, stored.id)) {
        switch (agreement.status) {
        case AgreementStatus::Cancelled:
            break;
        case AgreementStatus::Printed:
        case AgreementStatus::Signed:
            ++use.onPaper;
            [[fallthrough]];
        case AgreementStatus::Draft:
            ++use.agreements;
            break;
        }
    }
    return use;
}

} // namespace oslonac
