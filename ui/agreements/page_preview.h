// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper_pages.h"

#include <QWidget>

#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;

namespace oslonac::ui {

/// The very page that will be printed, on a desk: page by page, at a zoom that fits the width until the
/// officer chooses another.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void show(const PaperDocument& document);
    /// Nothing can be shown, and why.
    void showNothing(const QString& why);
    void retranslate();
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    void turnTo(int page);
    /// At the left of the tools, such as the choice of the script.
    void addTool(QWidget* tool);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* makeTool(const QString& icon);
    void zoomBy(qreal factor);
    void draw();

    std::optional<PaperPages> m_pages;
    int m_page = 0;
    std::optional<qreal> m_zoom; ///< absent: fit the width
    qreal m_shownZoom = 1;
    QWidget* m_tools;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QLabel* m_place;
    QLabel* m_percent;
    QLabel* m_sheet;
    QScrollArea* m_desk;
};

} // namespace oslonac::ui
