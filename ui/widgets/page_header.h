// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace oslonac::ui {

class ElidedLabel;

/// The head of a page: title, one line of facts beside it, actions at the right.
class PageHeader final : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFacts(const QString& facts);
    /// Stands before the title, such as the way back.
    void addLead(QWidget* lead);
    /// Tags and pills stand between the title and the facts.
    void addTag(QWidget* tag);
    void addAction(QWidget* button);

protected:
    void changeEvent(QEvent* event) override;

private:
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QHBoxLayout* m_tags;
    QHBoxLayout* m_actions;
};

} // namespace oslonac::ui
