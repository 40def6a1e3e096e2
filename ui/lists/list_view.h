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

#include <functional>
#include <memory>

class QHBoxLayout;
class QStackedWidget;

namespace oslonac::ui {

class Button;
class Button;
class ChecksBar;
class EmptyState;
class ListEdits;
class ListStore;
class NoMatchState;
class PastePanel;
class RowChecks;
struct Desk;
struct ListOrigin;

/// A list as the officer meets it: views and filters, the table, what to say when it is empty, and a footer
/// with counts and sums of what is listed and selected.
///
/// What a page does: make a RecordListModel of its columns and a ListView of that, set name, empty state and
/// the first order, setViews(), then attach() with a key of its own: that gives filters, columns, order and
/// views their tools and their memory, and lets the columns with an Edit be changed in cells, by pasting and
/// in all selected rows at once. A page hands on the actions it does not know: offeredActions() and
/// perform(); one that prints something else with Ctrl+P takes ActionId::Print first. bars() can be put above
/// list and inspector together; reveal() brings a record into sight.
class ListView final : public QWidget {
    Q_OBJECT

public:
    using Footer = ListFooter::Words;

    explicit ListView(ListModel& model, QWidget* parent = nullptr);
    ~ListView() override;

    [[nodiscard]] ListTable& table() { return *m_table; }
    /// Views and filters; the page may lay them out elsewhere.
    [[nodiscard]] QWidget& bars();
    /// For a list so short that there is nothing to narrow.
    void leaveOutBars();
    /// For choices of the page at the very left of the filters.
    [[nodiscard]] QHBoxLayout& filterRow();
    void setFooter(Footer footer);
    /// At the right of the counts.
    void addToFooter(QWidget* tool);
    void setName(const Phrase& name);
    void setEmptyState(const Phrase& title, const Phrase& text);
    /// Reads the rows by `read`; where that fails, the list says why in place of rows, until it succeeds.
    void fill(const Desk& desk, const std::function<void()>& read);
    /// Says better than the list that nothing passes its filters; empty where it cannot.
    void setNoMatchTitle(std::function<QString()> title);
    /// What stands above the list on paper instead of its name, where that does not say which list it is.
    void setPaperTitle(std::function<QString()> title) { m_paperTitle = std::move(title); }
    /// The lines under that, of what the list belongs to.
    void setPaperFacts(std::function<QStringList()> facts) { m_paperFacts = std::move(facts); }
    /// What no reader of its rows may miss, also in a table without title and facts.
    void setPaperNotice(std::function<QString()> notice) { m_paperNotice = std::move(notice); }
    /// For the head of the page: exports what is seen.
    [[nodiscard]] Button* makeExportButton(QWidget* parent);
    /// Rows can be checked; the row with the box for all of them and what can be done with the checked ones
    /// stands above the table from now on.
    ChecksBar& addChecks(RowChecks& checks);
    /// To add the first step to; shown only while the list has no records at all.
    [[nodiscard]] EmptyState& emptyState() { return *m_empty; }
    [[nodiscard]] EmptyState& unreadState() { return *m_unread; }
    void setViews(std::vector<SavedView> views);
    void attach(const Desk& desk, const QString& list);
    /// The memory alone.
    void remember(ListStore& store, const QString& list);
    [[nodiscard]] ListLook& look() { return *m_look; }

    /// Brings a record into sight; what hides it is taken away.
    void reveal(qint64 id);
    void narrow();
    void addFilter();
    void chooseColumns();
    void chooseOrder();
    void exportShown();
    /// With preview.
    void printShown();
    /// What stands above it on paper.
    [[nodiscard]] ListOrigin origin() const;

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
    void updateBulkButton();
    void onEscape();
    void endNarrowing();
    void retranslate();
    void updateCounts();
    void showPart();
    void hideToolsOf(bool nothing);
    [[nodiscard]] QString nameText() const;

    QPointer<ListModel> m_model;
    ListTable* m_table;
    std::unique_ptr<ListLook> m_look;
    QPointer<ListBars> m_bars;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_unread; ///< instead of rows that could not be read
    NoMatchState* m_noMatch;
    PastePanel* m_paste;
    ListFooter* m_footer;
    Button* m_bulk;
    QPointer<Button> m_export;          ///< when the page wants one
    const Desk* m_desk = nullptr;       ///< once the list is attached
    std::unique_ptr<ListEdits> m_edits; ///< as well
    std::function<QString()> m_paperTitle;
    std::function<QStringList()> m_paperFacts;
    std::function<QString()> m_paperNotice;
    Phrase m_name;
    Phrase m_emptyTitle;
    Phrase m_emptyText;
    std::optional<QString> m_fault; ///< why the rows could not be read
    bool m_remembers = false;
    bool m_hadRecords = false;
    bool m_hadCurrent = false;
    bool m_hasBars = true;
};

} // namespace oslonac::ui
