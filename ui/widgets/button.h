// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace oslonac::ui {

enum class ButtonKind { Primary, Usual, Quiet };

/// A button of the program: at most one primary a page. Space and Enter press it. Shows its shortcut as a key
/// cap when that helps learning.
class Button final : public QPushButton {
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    /// A step may become the next one of its page, or cease to be.
    void setKind(ButtonKind kind);
    void setThemedIcon(const QString& name);
    void setKeyCap(const QString& keys);
    /// Where there is no room for its words, its icon stands alone and the words come as its tool tip.
    void setShrinkable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isShrunk() const { return m_isShrinkable && width() < sizeHint().width(); }

    ButtonKind m_kind;
    QString m_iconName;
    QString m_keyCap;
    bool m_isShrinkable = false;
};

/// The small picture of a key, as in buttons, the status area and hints.
void drawKeyCap(QPainter& painter, const QRect& box, const QString& keys, const QPalette& palette);
[[nodiscard]] QSize keyCapSize(const QString& keys);

} // namespace oslonac::ui
