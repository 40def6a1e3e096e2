// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;
class QMenu;

namespace oslonac::ui {

class Button;
class ElidedLabel;

/// The head of a page: title, one line of facts beside it, actions at the right. Where there is no room for
/// all of them, they fold into a menu, from the right, the primary one last.
class PageHeader final : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    [[nodiscard]] QString facts() const;
    /// Below the title, in the whole of its width: for a code and the name that belongs to it.
    void setFactsBelow();
    /// Stands before the title, such as the way back.
    void addLead(QWidget* lead);
    /// Tags and pills stand between the title and the facts.
    void addTag(QWidget* tag);
    void addAction(Button* button);
    /// Instead of hiding it, which the head does by itself for those in the menu.
    void setOffered(Button& button, bool isOffered);
    /// What always stands in the menu behind the actions; asked whenever it opens.
    void setMore(std::function<void(QMenu&)> fill);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fold();
    [[nodiscard]] std::vector<Button*> inFoldingOrder() const;
    [[nodiscard]] int titleWidth() const;
    void fillMenu();
    void retranslate();

    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QVBoxLayout* m_names; ///< the title, and the facts when they stand below it
    QHBoxLayout* m_tags;
    QHBoxLayout* m_actions;
    bool m_factsBelow = false;
    std::vector<QWidget*> m_leads;
    std::vector<Button*> m_buttons;
    std::vector<Button*> m_folded;
    std::vector<Button*> m_leftOut;
    Button* m_more;
    QMenu* m_menu;
    std::function<void(QMenu&)> m_fill;
};

} // namespace oslonac::ui
