// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QDate>

namespace oslonac::ui {

/// Writes a report as what the ending of the path says: xlsx, pdf or html, else CSV with the separator that
/// spreadsheets of its language expect. `date` is that of the content. Safe on a worker. Throws StorageFault.
void writeReportFile(const Report& report, QDate date, const QString& path);

} // namespace oslonac::ui
