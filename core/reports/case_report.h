// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/reports/report.h"

#include <QDate>

namespace oslonac {

/// A whole case on paper or in a workbook: its terms and stages, instalments and payments, budget and
/// expenditures, tasks, and its course. Parts that have nothing are left out. `language` is that of the
/// interface, in which its stages and its course are told.
[[nodiscard]] Report caseReport(const CaseFile& of, QDate today, Language language);

} // namespace oslonac
