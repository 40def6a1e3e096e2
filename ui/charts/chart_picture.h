// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace oslonac::ui {

/// One thing in a picture that can be pointed at: a bar, a place on a map.
struct ChartMark {
    QRectF area;        ///< within the picture
    QString sentence;   ///< what it says, for tooltip and screen reader
    qint64 key = 0;     ///< of what Enter leads to; 0 for nothing
    bool minor = false; ///< the pointer finds it, arrow keys pass it by
};

/// A chart or map: painted the same on the screen, on paper and into a file, and walked through by mark with
/// the arrow keys. The table beside it (ChartCard) holds the same numbers.
class ChartPicture : public QWidget {
    Q_OBJECT

public:
    explicit ChartPicture(QWidget* parent = nullptr);

    /// Into the area, in the colours of the palette; nothing about focus or pointer.
    virtual void paintPicture(QPainter& painter, const QRectF& area, const QPalette& palette) const = 0;
    /// Where the marks lie when the picture is painted into the area.
    [[nodiscard]] virtual std::vector<ChartMark> marksIn(const QRectF& area) const = 0;
    /// The size in which the picture leaves the program.
    [[nodiscard]] virtual QSize sizeOutside() const { return sizeHint(); }

    void setName(const QString& name);
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] const std::vector<ChartMark>& marks() const;
    /// -1 while none is chosen.
    [[nodiscard]] int currentMark() const { return m_current; }
    void setCurrentMark(int mark);
    [[nodiscard]] int hoveredMark() const { return m_hovered; }

Q_SIGNALS:
    void currentMarkChanged(int mark);
    void hoveredMarkChanged(int mark);
    void opened(qint64 key);

protected:
    /// What is shown, or how, is another; the place of the marks too.
    void pictureChanged();
    virtual void paintCurrent(QPainter& painter, const ChartMark& mark) const;
    /// -1 when there is none.
    [[nodiscard]] virtual int markAt(QPointF point) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void moveCurrent(int key);
    void moveToEnd(int step);
    void openCurrent();
    void setHovered(int mark);
    void describe();

    QString m_name;
    mutable std::vector<ChartMark> m_marks;
    mutable bool m_marksKnown = false;
    QPixmap m_painted;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace oslonac::ui
