// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

class QPainter;
class QPalette;

namespace oslonac::ui {

enum class ChartFill { Solid, Hatched, Dotted, CounterHatched, Crossed, Outline };

/// How one of the series of a chart looks: colour, pattern and shape together, so that nothing is told by
/// colour alone.
struct ChartLook {
    Token token = Token::Chart1;
    ChartFill fill = ChartFill::Solid;
    PackageShape shape = PackageShape::Circle;
};

/// A chart has at most so many series; what is more becomes "other".
inline constexpr int mostSeries = 5;

/// The looks in their order, 0 to 4.
[[nodiscard]] ChartLook chartLook(int series);
/// For what is not there yet: the rest of a whole, earlier stages.
[[nodiscard]] ChartLook restLook();

/// Patterns are drawn as lines and dots, because pattern brushes are lost in SVG and shrink to nothing on
/// paper.
void fillBox(QPainter& painter, const QRectF& box, const ChartLook& look, const QPalette& palette);
/// What stands legibly on a box of this look.
[[nodiscard]] QColor inkOn(const ChartLook& look, const QPalette& palette);

} // namespace oslonac::ui
