// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_parts.h"

namespace oslonac::ui {

/// Signatures that would be cut, or stand on a page without text of the document, take text with them: what
/// stands under the last heading when that is short, else the last two rows of the list above them and what
/// follows, else the last paragraph.
void keepSignatures(const PageParts& parts, const PageParts::Part& signatures);

} // namespace oslonac::ui
