// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/values/script.h"
#include "ui/printing/paper_document.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QPrinter;

namespace oslonac::ui {

struct Desk;

/// Both carry the digest at the foot of their pages, so both are kept as printed, as from the command line.
enum class BatchFormat { Pdf, Odt };

/// The papers of a batch, agreements or addenda, in the order in which they are printed, each in every script
/// named.
struct AgreementBatch {
    std::vector<AgreementPaper> papers;
    std::vector<Script> scripts{Script::Latin};
    std::optional<int> copies; ///< from the printer; as many as each agreement says when absent

    /// Not one of them is an agreement itself.
    [[nodiscard]] bool isOfAddenda() const;
};

/// What the batch's files will be called in their folder, in its order.
[[nodiscard]] QStringList fileNamesOf(const Connection& file, const AgreementBatch& batch,
                                      BatchFormat format);

/// Writes one file for each agreement and script into the folder, on a worker with progress and cancel. All
/// of them are there and marked, or none: not after a cancel, and not after a fault.
void writeBatch(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& folder);
/// One file of all of them behind each other, each with page numbers of its own; whole or not at all.
void writeBatchAsOne(const Desk& desk, const AgreementBatch& batch, BatchFormat format, const QString& path);
/// Sends all to the printer as one job, on a worker; what was sent before a cancel is printed, marked and
/// told.
void printBatchOn(const Desk& desk, const AgreementBatch& batch, std::shared_ptr<QPrinter> printer);

/// One paper that is no agreement's: a signing list.
void writePaper(const Desk& desk, const PaperDocument& paper, BatchFormat format, const QString& path);
void printPaperOn(const Desk& desk, const PaperDocument& paper, std::shared_ptr<QPrinter> printer);

} // namespace oslonac::ui
