// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page_zoom.h"
#include "ui/printing/sheet_pages.h"

#include <QWidget>

#include <memory>
#include <optional>

class QFrame;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace oslonac::ui {

class PageSheet;
struct PaperDocument;

/// The very page that will be printed, on a desk: page by page, at a zoom that fits the width until the
/// officer chooses another. Blanks that stand for missing values lead to their fields: by a click, or by F8
/// and Enter. Keys on the desk: Page Up and Page Down, Home and End for pages, + and - for the zoom, 0 for
/// the width, 9 for the whole page, 1 for the size on paper.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(const PaperDocument& document);
    void show(std::unique_ptr<SheetPages> pages);
    using QWidget::show;
    /// Nothing can be shown, and why.
    void showNothing(const QString& why);
    void retranslate();
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    void turnTo(int page);
    /// At the left of the tools, such as the choice of the script.
    void addTool(QWidget* tool);
    void setZoom(const PageZoom& zoom);
    [[nodiscard]] const PageZoom& zoom() const { return m_zoom; }
    /// What is shown: 1 is the size on paper.
    [[nodiscard]] qreal shownZoom() const { return m_shownZoom; }
    /// The blanks of the whole document.
    [[nodiscard]] const std::vector<PageGap>& gaps() const { return m_gaps; }
    /// Turns to the next blank, or the one before, and rings it; round the ends.
    void walkGaps(int step);
    /// Where keys go.
    [[nodiscard]] QScrollArea& desk() { return *m_desk; }

Q_SIGNALS:
    /// A blank was clicked or Enter pressed on it.
    void gapChosen(const QString& field);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    QToolButton* makeTool(const QString& icon);
    void fillZoomMenu();
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool takeWheel(int delta, Qt::KeyboardModifiers modifiers);
    void chooseGap();
    void layOutTools();
    void draw();
    void showPlace();

    std::unique_ptr<SheetPages> m_pages;
    std::vector<PageGap> m_gaps;
    std::optional<size_t> m_gap; ///< the one that is ringed
    int m_page = 0;
    PageZoom m_zoom;
    qreal m_shownZoom = 1;
    QFrame* m_tools;
    QGridLayout* m_rows;
    QWidget* m_pageTools;
    QHBoxLayout* m_pageRow;
    QWidget* m_ownTools;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QLabel* m_place;
    QToolButton* m_percent;
    PageSheet* m_sheet;
    QScrollArea* m_desk;
};

} // namespace oslonac::ui
