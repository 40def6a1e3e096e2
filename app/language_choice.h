// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QStringList>

#include <functional>

namespace oslonac {

/// The value of an environment variable; empty when it is not set. Given in, so that tests can say otherwise.
using Surroundings = std::function<QString(const char* variable)>;

[[nodiscard]] Surroundings processSurroundings();

/// The language that the computer asks for: OSLONAC_LANGUAGE (english, latin, cyrillic), else the first set
/// of LC_ALL, LC_MESSAGES and LANG. Serbian without a script is Latin; every other language is English.
[[nodiscard]] Language languageOf(const Surroundings& surroundings);

/// Qt warns of a locale without UTF-8 and would show Serbian letters as question marks. Called before the
/// application is made.
void speakUtf8();

} // namespace oslonac
