// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/overview/overview_texts.h"
#include "ui/widgets/card.h"

namespace oslonac::ui {

class CalendarStrip;
class KeyHints;
class ListTable;
struct Desk;

/// An item of due work, or the heading of a group of them.
struct DueRow {
    qint64 id = 0; ///< place in the list, from 1
    std::optional<DueItem> item;
    DueSpan span = DueSpan::Late;
    int count = 0; ///< in the group, for a heading
};

/// What is due: a strip of the next days, and the work grouped into late, today, next two weeks and later.
/// Enter leads to where it is done.
class DueCard final : public Card {
    Q_OBJECT

public:
    explicit DueCard(const Desk& desk, QWidget* parent = nullptr);
    ~DueCard() override;

    void show(const Part<std::vector<DueItem>>& due, QDate today);
    /// The next item with open findings becomes the chosen one, and after the last the first again.
    void goToFindings();
    [[nodiscard]] ListTable& list() { return *m_list; }
    [[nodiscard]] const std::vector<DueRow>& rows() const { return m_model.rows(); }
    using Card::show;

Q_SIGNALS:
    void opened(const oslonac::ui::Place& place);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::vector<Column<DueRow>> columns() const;
    [[nodiscard]] QWidget* makeFoot();
    void fillDays(const std::vector<DueItem>& items);
    void showDay(QDate day);
    void shapeRows();
    /// Beside the work, or below it where both have no room.
    void placeDates();
    [[nodiscard]] QString belowText(const DueRow& row) const;
    void retranslate();

    const Desk& m_desk;
    QDate m_today;
    int m_dateWidth = 0;
    bool m_areDatesBelow = false;
    RecordListModel<DueRow> m_model;
    QWidget* m_body;
    CalendarStrip* m_days;
    ListTable* m_list;
    KeyHints* m_hint;
};

/// The rows of the list: headings with their number of items, then the items.
[[nodiscard]] std::vector<DueRow> dueRows(const std::vector<DueItem>& items, QDate today);

} // namespace oslonac::ui
