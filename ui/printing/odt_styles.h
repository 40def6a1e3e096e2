// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QByteArray>

#include <span>

namespace oslonac::ui {

/// Of documents that stand in one file each has a master page, with a name of its own, and a bookmark at its
/// end. A document alone has the usual page and counts the pages of the whole file.
[[nodiscard]] QString odtMasterPage(std::size_t place);
[[nodiscard]] QString odtEndMark(std::size_t place);

/// styles.xml: the page, with header and footer and page number fields for every document. All of them are
/// of one orientation and alphabet.
[[nodiscard]] QByteArray odtStyles(std::span<const PaperDocument> documents);
/// meta.xml: title, program and a date of the content instead of the clock.
[[nodiscard]] QByteArray odtMeta(const QString& title, const QDateTime& date);
[[nodiscard]] QByteArray odtManifest();

} // namespace oslonac::ui
