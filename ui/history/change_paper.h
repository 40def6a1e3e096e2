// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change_report.h"

class QWidget;

namespace oslonac::ui {

struct Desk;

/// "What changed since" as pages over the window, from where they are printed or kept as PDF. The report is
/// put together beside the window.
void previewChanges(const Desk& desk, const ChangePeriod& period, QWidget& window);
/// Asks where to, and writes it there as a workbook, a table or a PDF.
void exportChanges(const Desk& desk, const ChangePeriod& period);

} // namespace oslonac::ui
