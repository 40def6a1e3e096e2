// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QString>

#include <functional>
#include <vector>

namespace oslonac::ui {

/// One PDF file of a batch. The document is made when its turn comes, on a worker thread: it must not share a
/// DocumentTemplate or anything else that is not meant for several threads.
struct PdfOrder {
    QString path;
    std::function<PaperDocument()> document;
    /// Called on a worker once the whole file is there.
    std::function<void()> written{};
};

/// Asked on the caller's thread as files get done; false stops the batch.
using BatchProgress = std::function<bool(int done, int total)>;

/// Writes many PDF files on two threads and returns how many pages they have. Files already written remain
/// when the officer stops (Cancelled) or one cannot be written (StorageFault, the first one met).
int printBatch(const std::vector<PdfOrder>& orders, const BatchProgress& progress = {}, int threads = 2);

} // namespace oslonac::ui
