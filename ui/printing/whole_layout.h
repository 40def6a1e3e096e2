// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace oslonac::ui {

/// Lays a text out to its end. Qt lays long ones out step by step, and a change made meanwhile takes all
/// behind it for laid out: paragraphs without lines, which are on no page. To be called whenever a text was
/// laid out anew, for its content or for another size of page, before anything of it is changed.
inline void layOutWhole(const QTextDocument& document)
{
    (void)document.pageCount();
}

} // namespace oslonac::ui
