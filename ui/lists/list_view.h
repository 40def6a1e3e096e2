// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"
#include "ui/lists/list_table.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace oslonac::ui {

class EmptyState;

/// A list as the officer meets it: a row to narrow it, the table, what to say when it is empty, and a footer
/// with counts and sums of what is listed and selected.
class ListView final : public QWidget {
    Q_OBJECT

public:
    /// Gives the footer's text (rich text) for the listed and the selected records.
    using Footer =
        std::function<QString(const std::vector<qint64>& listed, const std::vector<qint64>& selected)>;

    explicit ListView(ListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] ListTable& table() { return *m_table; }
    /// For chips and choices at the left of the quick filter.
    [[nodiscard]] QHBoxLayout& filterRow() { return *m_filters; }
    void setFooter(Footer footer);
    void setName(const Phrase& name);
    void setEmptyState(const Phrase& title, const Phrase& text);
    void narrow();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void updateCounts();
    QWidget* makeFilterRow();

    ListModel& m_model;
    ListTable* m_table;
    QLineEdit* m_quick;
    QHBoxLayout* m_filters;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_footer;
    QLabel* m_selection;
    Footer m_footerText;
    Phrase m_name;
    Phrase m_emptyTitle;
    Phrase m_emptyText;
};

} // namespace oslonac::ui
