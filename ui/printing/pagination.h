// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace oslonac::ui {

/// Qt breaks pages wherever a line ends. This breaks them as an office would: rows of tables go over whole
/// and under their own head, at least two lines of a paragraph stand on either side, headings and announcing
/// lines stay with what they head, and signatures (class="keep") never stand on a sheet without text of the
/// document: the last article, or the last rows of the list, go with them. Rows higher than half a page are
/// cut all the same. The document is laid out already.
void paginate(QTextDocument& document, qreal pageHeight);

} // namespace oslonac::ui
