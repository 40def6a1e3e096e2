// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

namespace oslonac::test {

inline ui::PaperDocument paper(const QString& html)
{
    ui::PaperDocument document;
    document.html = html;
    return document;
}

} // namespace oslonac::test
