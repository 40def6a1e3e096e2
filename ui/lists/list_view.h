// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/language/phrase.h"
#include "ui/lists/list_bars.h"
#include "ui/lists/list_footer.h"
#include "ui/lists/list_look.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QHBoxLayout;
class QStackedWidget;

namespace oslonac::ui {

class EmptyState;
class ListStore;
class NoMatchState;

/// A list as the officer meets it: views and filters, the table, what to say when it is empty, and a footer
/// with counts and sums of what is listed and selected.
///
/// What a page does: make a RecordListModel of its columns and a ListView of that, set name, empty state and
/// the first order, then remember() with a key of its own; that gives filters, columns, order and views their
/// tools and their memory. setViews() comes before remember(). A page hands on the actions it does not know:
/// offeredActions() and perform(). bars() can be put above list and inspector together.
class ListView final : public QWidget {
    Q_OBJECT

public:
    using Footer = ListFooter::Words;

    explicit ListView(ListModel& model, QWidget* parent = nullptr);
    ~ListView() override;

    [[nodiscard]] ListTable& table() { return *m_table; }
    /// Views and filters; the page may lay them out elsewhere.
    [[nodiscard]] QWidget& bars();
    /// For choices of the page at the very left of the filters.
    [[nodiscard]] QHBoxLayout& filterRow();
    void setFooter(Footer footer);
    void setName(const Phrase& name);
    void setEmptyState(const Phrase& title, const Phrase& text);
    /// To add the first step to; shown only while the list has no records at all.
    [[nodiscard]] EmptyState& emptyState() { return *m_empty; }
    void setViews(std::vector<SavedView> views);
    void remember(ListStore& store, const QString& list);
    [[nodiscard]] ListLook& look() { return *m_look; }

    /// Brings a record into sight; what hides it is taken away.
    void reveal(qint64 id);
    void narrow();
    void addFilter();
    void chooseColumns();
    void chooseOrder();

    [[nodiscard]] std::vector<ActionId> offeredActions() const;
    /// False when it is none of the list's.
    bool perform(ActionId id);

Q_SIGNALS:
    void offersChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void makeViewShortcuts();
    void onEscape();
    void retranslate();
    void updateCounts();
    void showPart();

    QPointer<ListModel> m_model;
    ListTable* m_table;
    std::unique_ptr<ListLook> m_look;
    QPointer<ListBars> m_bars;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    NoMatchState* m_noMatch;
    ListFooter* m_footer;
    Phrase m_name;
    Phrase m_emptyTitle;
    Phrase m_emptyText;
    bool m_remembers = false;
};

} // namespace oslonac::ui
