// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace oslonac::ui {

class ListTable;
struct Desk;
struct ListOrigin;

/// Asks where to, and writes what is seen of the list there as a workbook, a table or a PDF. The file is
/// written by a worker; the status area says when it is there.
void exportShown(const Desk& desk, const ListTable& table, const ListOrigin& origin);

/// The pages as they will be printed, over the window; from there they are printed or kept as PDF.
void previewShown(const Desk& desk, const ListTable& table, const ListOrigin& origin, QWidget& window);

} // namespace oslonac::ui
