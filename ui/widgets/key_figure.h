// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_paint.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// A short remark with its icon under a number: "2 late".
struct FigureRemark {
    StatusKind kind = StatusKind::None;
    QString text;
};

struct Figure {
    QString title;
    QString value;
    QString unit{};
    QString note{};
    std::optional<double> share{}; ///< a bar before the note, from 0 to 1
    std::vector<FigureRemark> remarks{};
};

/// A large number with what it counts. Enter and click lead to the list behind it; a screen reader reads it
/// as one sentence.
class KeyFigure final : public QAbstractButton {
    Q_OBJECT

public:
    explicit KeyFigure(QWidget* parent = nullptr);

    void setFigure(Figure figure);
    [[nodiscard]] const Figure& figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintFoot(QPainter& painter, const QRect& line) const;
    [[nodiscard]] int footWidth() const;

    Figure m_figure;
};

/// Figures side by side with hairlines between them, on two lines where one is too narrow.
class FigureStrip final : public QFrame {
    Q_OBJECT

public:
    explicit FigureStrip(int figures, QWidget* parent = nullptr);

    [[nodiscard]] KeyFigure& figure(int place) { return *m_figures.at(size_t(place)); }
    /// Call after the figures changed: their widths decide how many stand side by side.
    void arrange();

Q_SIGNALS:
    void opened(int place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int perLine() const;

    std::vector<KeyFigure*> m_figures;
    int m_perLine = 0;
};

} // namespace oslonac::ui
