// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QScrollArea;
class QWidget;

namespace oslonac::ui {

/// Scrolls an area to whatever in it gets the focus, by a key or from the program, and keeps it in sight
/// while what stands around it grows. Not after the mouse, which would find something else below it, nor
/// after the officer scrolled away. The area has its content already, and owns this.
class FocusInSight final : public QObject {
    Q_OBJECT

public:
    explicit FocusInSight(QScrollArea& area);

    /// When the focus comes into it, all of it comes into sight where there is room: a form with its buttons.
    static void keepWhole(QWidget& widget);
    /// Scrolls to it now; and keeps it in sight for as long as it has the focus.
    void show(QWidget& widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    [[nodiscard]] QWidget& shownFor(QWidget& focus) const;
    void keep();
    void scrollTo(QWidget& widget);

    QPointer<QScrollArea> m_area; ///< its parts lose the focus while it goes
    QPointer<QWidget> m_last;     ///< had the focus last
    QPointer<QWidget> m_kept;
};

} // namespace oslonac::ui
