// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "core/storage/connection.h"

namespace oslonac {

/// Which changes are told: from one moment to another, of one officer or of all, of one record or of all.
struct ChangePeriod {
    QDateTime since;   ///< UTC, included
    QDateTime until;   ///< UTC, not included
    QString officer{}; ///< empty for all
};

/// "What changed since": every step of the period with the fields it changed, as a list to print or to keep.
/// Steps over many records (imports) are one line with their number.
[[nodiscard]] Report changeReport(const Connection& file, const ChangePeriod& period, Language language);

} // namespace oslonac
