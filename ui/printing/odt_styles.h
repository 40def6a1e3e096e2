// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QByteArray>

namespace oslonac::ui {

/// styles.xml: the page, its header and footer with page number fields, which Qt's writer leaves out.
[[nodiscard]] QByteArray odtStyles(const PaperDocument& document);
/// meta.xml: title, program and the document's own date instead of the clock.
[[nodiscard]] QByteArray odtMeta(const PaperDocument& document);
[[nodiscard]] QByteArray odtManifest();

} // namespace oslonac::ui
