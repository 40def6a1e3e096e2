// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace oslonac::ui {

/// PDF/A-1b of one document, or of many behind each other, each with page numbers of its own. Title, digest
/// and date of the file are those of the document when it stands alone; a batch has its own title, the digest
/// is taken over all, and the date is that of the first. The same documents give the same bytes on any day
/// and machine. A large batch is painted on several threads; `keepGoing` is asked after every document, on
/// the caller's; false throws Cancelled.
struct PdfFile {
    QByteArray bytes;
    int pages;
};
[[nodiscard]] PdfFile pdfOf(const PaperDocument& document);
[[nodiscard]] PdfFile pdfOf(const PaperBatch& batch, const std::function<bool()>& keepGoing = {});

/// Every document as pdfOf writes it alone, byte for byte, in less than half the time: letters are cut out of
/// the fonts once for all. Dozens at a time are enough.
[[nodiscard]] std::vector<PdfFile> pdfsOf(std::span<const PaperDocument> documents);

/// Writes it whole or not at all: an older file stays until the new one is complete. Returns the number of
/// pages. Throws StorageFault.
int writePdf(const QString& path, const PaperBatch& batch);
int writePdf(const QString& path, const PaperDocument& document);

} // namespace oslonac::ui
