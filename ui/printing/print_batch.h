// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QString>

#include <functional>
#include <vector>

namespace oslonac {
class WholeFiles;
}

namespace oslonac::ui {

/// One PDF file of a batch. The document is made when its turn comes, on a worker thread: it must not share a
/// DocumentTemplate or anything else that is not meant for several threads.
struct PdfOrder {
    QString path;
    std::function<PaperDocument()> document;
};

/// Asked on the caller's thread as files get done; false stops the batch.
using BatchProgress = std::function<bool(int done, int total)>;

/// Prepares many PDF files on two threads and returns how many pages they have; the caller puts them in
/// place. Throws Cancelled when the officer stops, and StorageFault, the first one met, when one cannot be
/// written.
int printBatch(const std::vector<PdfOrder>& orders, WholeFiles& files, const BatchProgress& progress = {},
               int threads = 2);

} // namespace oslonac::ui
