// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

namespace oslonac::ui {

class Actions;
class LanguageSwitch;
class Settings;
class Theme;

/// Speaks this language from now on, also after the next start.
void chooseLanguage(Language language, LanguageSwitch& languages, Settings& settings);

/// Lets the actions that change how the program looks (language, theme, size of text) do it at once, and
/// keeps a language that was chosen. All four live as long as the window.
void connectLookActions(Actions& actions, Theme& theme, LanguageSwitch& languages, Settings& settings);

} // namespace oslonac::ui
