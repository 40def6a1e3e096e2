// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/own_text.h"

#include "core/languages/own_text.h"
#include "ui/language/language.h"

namespace oslonac::ui {

QString ownText(const QString& text)
{
    return ownTextIn(text, shownLanguage());
}

} // namespace oslonac::ui
