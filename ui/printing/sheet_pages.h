// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace oslonac::ui {

/// A blank on a page that stands for a field without a value, in reading order. A field printed twice has
/// two; one that goes over the end of a line has an area for each line.
struct PageGap {
    QString field; ///< "party_signatory"
    int page = 0;
    QRectF area; ///< in the units of SheetPages
};

/// Pages as they will be printed, written or painted. Units are dots of `resolution` per inch from the
/// paper's top left corner.
class SheetPages {
public:
    static constexpr int resolution = 600;

    virtual ~SheetPages() = default;

    [[nodiscard]] virtual int pageCount() const = 0;
    /// The whole sheet.
    [[nodiscard]] virtual QRectF sheet() const = 0;
    /// Paints page `page` (from 0) on a painter whose units are those of this class.
    virtual void paint(QPainter& painter, int page) const = 0;
    [[nodiscard]] virtual std::vector<PageGap> gaps() const { return {}; }
    /// A page as the window shows it: zoom 1 is 96 dots per inch, times the screen's own ratio.
    [[nodiscard]] QImage image(int page, qreal zoom, qreal devicePixelRatio = 1) const;

protected:
    SheetPages() = default;
    SheetPages(const SheetPages&) = default;
    SheetPages(SheetPages&&) = default;
    SheetPages& operator=(const SheetPages&) = default;
    SheetPages& operator=(SheetPages&&) = default;
};

} // namespace oslonac::ui
