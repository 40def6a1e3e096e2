// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/due/due_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

class QSplitter;

namespace oslonac::ui {

class Button;
class ChartCard;
class ListView;
class MonthChart;
class PageHeader;
struct Desk;

/// Everything that waits for somebody, as a month and as a list; each row and each day lead to where the work
/// is done. It goes out as iCalendar, for calendars of other programs. Large files are read on a worker.
class DuePage final : public Page {
    Q_OBJECT

public:
    explicit DuePage(const Desk& desk, QWidget* parent = nullptr);
    ~DuePage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void reveal(const Place& place) override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void goToMonth(int months);
    void writeCalendar();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] MonthChart& month() { return *m_month; }
    [[nodiscard]] const RecordListModel<DueLine>& model() const { return m_model; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void load();
    void show(std::vector<DueItem> items);
    void showMonth();
    void showFacts();
    void goToDay(qint64 julianDay);

    const Desk& m_desk;
    bool m_stale = true;
    std::vector<DueItem> m_items;
    QDate m_shown; ///< a day of the month in sight
    RecordListModel<DueLine> m_model;
    PageHeader* m_header;
    QSplitter* m_body;
    bool m_isArranged = false;
    Button* m_calendar;
    Button* m_previous;
    Button* m_today;
    Button* m_following;
    ListView* m_list;
    MonthChart* m_month;
    ChartCard* m_card;
};

} // namespace oslonac::ui
