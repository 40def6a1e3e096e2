// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/values/script.h"

#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace oslonac::ui {

struct Desk;

/// PDF is the paper that is signed, so it marks agreements as printed; ODT is for editing further and does
/// not.
enum class BatchFormat { Pdf, Odt };

/// The agreements of a batch in the order in which they are printed.
struct AgreementBatch {
    std::vector<Id<Agreement>> agreements;
    Script script = Script::Latin;
};

/// Writes one file for each agreement into the folder, on a worker with progress and cancel; files already
/// written remain when the officer cancels.
void writeBatch(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& folder);
/// Sends all to the printer as one job, on a worker.
void printBatchOn(const Desk& desk, const AgreementBatch& batch, std::shared_ptr<QPrinter> printer);

} // namespace oslonac::ui
