// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <functional>
#include <span>

class QPrinter;

namespace oslonac::ui {

/// Sends documents to a printer behind each other, each with page numbers of its own: the very pages of the
/// preview. Duplex and tray are the printer's settings. `keepGoing` is asked before every document with how
/// many were sent; after a no the printer gets no more, and what it got it prints. Returns how many were sent.
/// Throws StorageFault when the printer does not start.
int printOn(QPrinter& printer, std::span<const PaperDocument> documents,
            const std::function<bool(int sent)>& keepGoing = {});

} // namespace oslonac::ui
