// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace oslonac::ui {

enum class ButtonKind { Primary, Usual, Quiet };

/// A button of the program: at most one primary a page. Shows its shortcut as a key cap when that helps
/// learning.
class Button final : public QPushButton {
    Q_OBJECT

public:
    explicit Button(ButtonKind kind, QWidget* parent = nullptr);

    void setThemedIcon(const QString& name);
    void setKeyCap(const QString& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ButtonKind m_kind;
    QString m_iconName;
    QString m_keyCap;
};

/// The small picture of a key, as in buttons, the status area and hints.
void drawKeyCap(QPainter& painter, const QRect& box, const QString& keys, const QPalette& palette);
[[nodiscard]] QSize keyCapSize(const QString& keys);

} // namespace oslonac::ui
