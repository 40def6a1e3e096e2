// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_pages.h"

#include <QStringList>

namespace oslonac::test {

/// What a page hands to a printer or a PDF as text, piece by piece, seen or not: what people find who search,
/// copy or have it read to them.
[[nodiscard]] QStringList paintedText(const ui::PaperPages& pages, int page);

} // namespace oslonac::test
