// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/eligibility_operations.h"

#include "core/calls/call_parts.h"

#include <QSet>

namespace oslonac {

Changes excludeMunicipalities(Performer& performer, Id<EligibilityRule> id,
                              const std::vector<Id<Municipality>>& municipalities)
{
    const EligibilityRule rule = Records<EligibilityRule>(performer.file()).get(id);
    QSet<QString> listed;
    for (const EligibilityValue& value :
         Records<EligibilityValue>(performer.file()).by(&EligibilityValue::ruleId, id))
        listed.insert(value.value);
    const Operation operation{OperationKind::EditPart, parts::stepOn(performer.file(), rule).toDetails()};
    return performer.perform(operation, [&](const Change& change) {
        for (const Id<Municipality> municipality : municipalities) {
            const QString code = QString::number(municipality.number());
            if (listed.contains(code))
                continue;
            listed.insert(code);
            change.insert(EligibilityValue{{}, id, code, {}});
        }
    });
}

} // namespace oslonac
