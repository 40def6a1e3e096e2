// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/past_day.h"

#include "core/languages/spoken.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

void requirePastDay(const Performer& performer, QDate day)
{
    if (day <= performer.today())
        return;
    throw RuleBroken(
        QCoreApplication::translate("oslonac::PastDay", "%1 is still to come, so nothing was noted on it.")
            .arg(spokenDate(day)),
        QCoreApplication::translate("oslonac::PastDay", "Enter the day on which it was done."));
}

} // namespace oslonac
