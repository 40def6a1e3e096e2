// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/own_text.h"

#include "core/languages/own_text.h"
#include "ui/language/language.h"

#include <algorithm>

namespace oslonac::ui {

namespace {

/// Accounts are called in one word of small letters.
bool isLoginName(const QString& name)
{
    return std::ranges::none_of(name, [](QChar letter) { return letter.isUpper() || letter.isSpace(); });
}

} // namespace

QString ownText(const QString& text, Writing writing)
{
    switch (writing) {
    case Writing::InScript:
        return ownTextIn(text, shownLanguage());
    case Writing::AsWritten:
        return text;
    case Writing::AsName:
        return isLoginName(text) ? text : ownTextIn(text, shownLanguage());
    }
    return text;
}

} // namespace oslonac::ui
