// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace oslonac::ui {

/// A document, or many behind each other, to be edited further in a word processor: A4 with the margins,
/// header, footer and page numbers of the paper. Page breaks are the word processor's own. Of many, each has
/// a page style of its own, with its footer and its page numbers, and begins on a new sheet; all are of one
/// orientation. The same documents give the same bytes. `keepGoing` is asked after every document; false
/// throws Cancelled.
[[nodiscard]] QByteArray odtOf(const PaperDocument& document);
[[nodiscard]] QByteArray odtOf(const PaperBatch& batch, const std::function<bool()>& keepGoing = {});

/// Writes it whole or not at all. Throws StorageFault.
void writeOdt(const QString& path, const PaperDocument& document);
void writeOdt(const QString& path, const PaperBatch& batch);

} // namespace oslonac::ui
