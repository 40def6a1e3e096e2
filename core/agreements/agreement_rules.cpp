// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_rules.h"

#include "core/agreements/agreement.h"
#include "core/storage/statement.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

void agreementNumbersRunWithoutGaps(const PendingChange& pending)
{
    if (!pending.changes.touches<Agreement>())
        return;
    Statement broken = pending.file.prepare(R"(SELECT number_scheme, number_year
FROM agreements
GROUP BY number_scheme, number_year
HAVING min(number_sequence) <> 1
    OR max(number_sequence) <> count(*)
    OR count(DISTINCT number_sequence) <> count(*)
LIMIT 1)");
    if (!broken.step())
        return;
    const auto scheme = broken.take<QString>();
    const auto year = broken.take<int>();
    throw RuleBroken(
        QCoreApplication::translate(
            "oslonac::Agreement",
            "The numbers of agreements of the year %1 (%2) would have a gap or one number twice.")
            .arg(QString::number(year), scheme),
        QCoreApplication::translate(
            "oslonac::Agreement",
            "Cancel an agreement instead of deleting it: it keeps its number. Undo the newest "
            "agreements first."));
}

} // namespace oslonac
