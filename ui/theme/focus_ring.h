// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QApplication;
class QFocusFrame;
class QPainter;
class QPalette;
class QRect;
class QWidget;

namespace oslonac::ui {

/// The ring of whatever draws its own: 2 px, inside `box`; cells of a list have corners, other things are
/// round.
void paintFocusRing(QPainter& painter, const QRect& box, const QPalette& palette, qreal radius = 0);

/// Draws the focus ring outside buttons and check boxes, 2 px away, whenever one of them has the focus: after
/// a key as after the mouse. Fields and lists draw their own ring inside.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication& application);
    ~FocusRing() override;

private:
    void follow(QWidget* widget);

    std::unique_ptr<QFocusFrame> m_frame;
};

} // namespace oslonac::ui
