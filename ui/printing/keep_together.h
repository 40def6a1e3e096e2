// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace oslonac::ui {

/// Qt breaks pages wherever a line ends. This moves to the next page: a table marked class="keep" that would
/// be cut but fits on one page, and a heading left alone at the foot of a page. The document is laid out
/// already.
void keepTogether(QTextDocument& document, qreal pageHeight);

} // namespace oslonac::ui
