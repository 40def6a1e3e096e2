// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column.h"

#include <QRect>

class QPainter;
class QPalette;

namespace oslonac::ui {

/// Pills and package tags, painted the same in lists and outside them.
struct Pill {
    StatusKind kind = StatusKind::None;
    QString text;
    QString icon; ///< empty: the icon of the kind
};

void drawPill(QPainter& painter, const QRect& box, const Pill& pill, const QPalette& palette);
[[nodiscard]] int pillWidth(const QString& text);

/// The first tag stays whole; further ones that do not fit are shown as their shape only.
void drawTags(QPainter& painter, const QRect& box, const std::vector<PackageTag>& tags,
              const QPalette& palette);
[[nodiscard]] int tagsWidth(const std::vector<PackageTag>& tags);

/// The field, the old value struck through, an arrow, the new value, the note. Where the room is short the
/// values are cut, both of them before one is lost.
void drawChange(QPainter& painter, const QRect& box, const OldAndNew& change, const QPalette& palette);
[[nodiscard]] int changeWidth(const OldAndNew& change);

} // namespace oslonac::ui
