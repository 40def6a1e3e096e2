// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace oslonac::ui {

class Prompts;

/// Asks for a date until one is typed that exists; nothing when the officer gives up.
[[nodiscard]] std::optional<QDate> askDate(Prompts& prompts, const QString& title, const QString& label,
                                           QDate proposed, Language language);

} // namespace oslonac::ui
