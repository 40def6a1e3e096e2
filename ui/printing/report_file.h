// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QDate>

namespace oslonac::ui {

/// Writes a report as what the ending of the path says: xlsx, pdf or html, else CSV with the separator that
/// spreadsheets of its language expect. `date` is that of the content. A CSV table has no place for title and
/// facts; what nobody may miss, such as that it is a trial, is the `notice`, which then begins every row.
/// Safe on a worker. Throws StorageFault.
void writeReportFile(const Report& report, QDate date, const QString& path, const QString& notice = {});

} // namespace oslonac::ui
