// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace oslonac::ui {

/// Qt cuts table rows between any two lines. This divides a table before a row that would be cut, so that the
/// row goes to the next page whole and under its own head. Rows higher than a page are cut all the same. The
/// document is laid out already.
void keepRowsWhole(QTextDocument& document, qreal pageHeight);

} // namespace oslonac::ui
