// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <span>

class QPrinter;

namespace oslonac::ui {

/// Sends documents to a printer behind each other, each with page numbers of its own: the very pages of the
/// preview. Copies, duplex and tray are the printer's settings. Throws StorageFault when the printer does not
/// start.
void printOn(QPrinter& printer, std::span<const PaperDocument> documents);

} // namespace oslonac::ui
