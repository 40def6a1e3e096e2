// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_document.h"

#include <QImage>
#include <QPageLayout>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextDocument;

namespace oslonac::ui {

/// A blank on a page that stands for a field without a value, in reading order. A field printed twice has
/// two; one that goes over the end of a line has an area for each line.
struct PageGap {
    QString field; ///< "party_signatory"
    int page = 0;
    QRectF area; ///< in the units of PaperPages
};

/// A document laid out on pages: the one layout behind screen, printer and PDF, so that all break alike.
/// Units are dots of `resolution` per inch from the paper's top left corner. Lives and dies on one thread;
/// needs a QGuiApplication for its fonts.
class PaperPages final {
public:
    static constexpr int resolution = 600;

    explicit PaperPages(const PaperDocument& document);
    ~PaperPages();
    PaperPages(PaperPages&&) noexcept;
    PaperPages& operator=(PaperPages&&) noexcept;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QPageLayout pageLayout() const;
    /// The whole sheet.
    [[nodiscard]] QRectF sheet() const;
    /// Paints page `page` (from 0) on a painter whose units are those of this class.
    void paint(QPainter& painter, int page) const;
    /// A page as the window shows it: zoom 1 is 96 dots per inch, times the screen's own ratio.
    [[nodiscard]] QImage image(int page, qreal zoom, qreal devicePixelRatio = 1) const;
    [[nodiscard]] std::vector<PageGap> gaps() const;
    /// Where `<a name="...">` stands; the first of several.
    [[nodiscard]] std::optional<int> pageOf(const QString& anchor) const;
    [[nodiscard]] const QTextDocument& text() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace oslonac::ui
