// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QString>

#include <vector>

class QWidget;

namespace oslonac::test {

/// Where a text, or a sign that stands alone, is seen in a window.
struct TextSpot {
    QString text;
    QString owner; ///< class and name of the widget
    QRect area;    ///< in the window
    double least;  ///< WCAG 2.1 AA: 4.5, and 3.0 for large text and signs
};

/// The texts below `root` that are in sight: labels, buttons, tabs, fields, headings and cells. What is
/// disabled is left out, as in WCAG.
[[nodiscard]] std::vector<TextSpot> textSpots(QWidget& root);

/// The contrast of what is drawn there: ground is the colour most pixels have, ink the one that differs most
/// from it.
[[nodiscard]] double renderedContrast(const QImage& picture, const QRect& area);

} // namespace oslonac::test
