// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace oslonac::ui {

class Button;
class ElidedLabel;
class EmptyState;

/// A box on a page with a title, tools at its right, a body and what stands below it. Says in place of the
/// body what is missing or went wrong, so that one card's trouble hides no other.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void addTool(QWidget* tool);
    /// The parent to build the body under: a widget that changes its parent is styled a second time.
    [[nodiscard]] QWidget* bodyHost() const;
    void setBody(QWidget* body);
    /// Below the body, over the whole width.
    void addFoot(QWidget* foot);

    void showBody();
    /// `step` is a button that leads on; none when empty.
    void say(const QString& title, const QString& text, const QString& step = {});
    [[nodiscard]] bool isShowingBody() const;

Q_SIGNALS:
    void stepTaken();

protected:
    void changeEvent(QEvent* event) override;

private:
    void turnTo(QWidget& part);
    void applyHeights();

    ElidedLabel* m_title;
    QFrame* m_head;
    QHBoxLayout* m_tools;
    QStackedWidget* m_stack;
    EmptyState* m_message;
    Button* m_step;
    QWidget* m_feet;
    QVBoxLayout* m_column;
};

} // namespace oslonac::ui
