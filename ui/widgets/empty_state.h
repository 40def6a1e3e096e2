// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace oslonac::ui {

/// What stands in place of an empty list: what is missing and the next step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setIcon(const QString& name);
    void setTexts(const QString& title, const QString& text);
    void addAction(QWidget* button);
    /// Where the focus stands in place of the list: the first action that can be taken, or the words
    /// themselves.
    [[nodiscard]] QWidget& focusTarget();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

} // namespace oslonac::ui
