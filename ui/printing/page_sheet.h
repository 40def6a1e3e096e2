// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// The sheet of paper on the desk of a preview: one page as a picture with the places that can be clicked, or
/// a sentence in its place. Positions are in px from the page's corner.
class PageSheet final : public QWidget {
    Q_OBJECT

public:
    explicit PageSheet(QWidget* parent = nullptr);

    void showPage(const QImage& page, std::vector<QRectF> places);
    void showSentence(const QString& sentence);
    /// The place that has the focus ring; nothing for none.
    void setCurrent(std::optional<int> place);
    /// Around the page.
    static constexpr int margin = 20;

Q_SIGNALS:
    void placeClicked(int place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QPoint corner() const;
    [[nodiscard]] std::optional<int> placeAt(const QPointF& position) const;

    QImage m_page;
    std::vector<QRectF> m_places;
    std::optional<int> m_current;
    QString m_sentence;
};

} // namespace oslonac::ui
