// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QByteArray>
#include <QString>

namespace oslonac::ui {

/// A document to be edited further in a word processor: A4 with the margins, header, footer and page numbers
/// of the paper. Page breaks are the word processor's own. The same document gives the same bytes.
[[nodiscard]] QByteArray odtOf(const PaperDocument& document);

/// Writes it whole or not at all. Throws StorageFault.
void writeOdt(const QString& path, const PaperDocument& document);

} // namespace oslonac::ui
