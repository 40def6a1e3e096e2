// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace oslonac::ui::icons {

/// One picture of the theme filled with one colour; size in logical px. A name the theme lacks gives a
/// painted mark for the six states and an empty picture for the rest.
[[nodiscard]] QPixmap tinted(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

/// An icon that takes its colour when it is drawn, so that it follows the theme; disabled states are dimmed.
[[nodiscard]] QIcon themed(const QString& name, Token token = Token::Text2);

[[nodiscard]] bool themePresent();

/// The mark of the product, from our own resources.
[[nodiscard]] QIcon productMark();

} // namespace oslonac::ui::icons
