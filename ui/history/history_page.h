// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/door.h"
#include "core/search/record_names.h"
#include "ui/history/history_days.h"
#include "ui/history/step_words.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace oslonac::ui {

class Button;
class HistoryInspector;
class KeyHints;
class ListView;
class PageBar;
class PageHeader;
struct Desk;

/// Every step in the file, newest first and grouped by day: what was done, the old and the new value, who did
/// it; or only the steps that concern
/// one record (a place with the record's table as part and its id as detail). One step can be taken back
/// alone, or with the later ones that stand on it; what was deleted is brought back the same way.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    /// More steps than these are listed only when asked for.
    static constexpr int newestSteps = 2000;
    /// What undoing a step with more later ones than these would do is not looked for before the officer
    /// stays on it.
    static constexpr qint64 plannedAtOnce = 500;

    explicit HistoryPage(const Desk& desk, QWidget* parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void reveal(const Place& place) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void undoCurrent();
    void redoStep(const JournalEntry& entry);
    void askPeriod();
    void showAllSteps();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] HistoryInspector& inspector() { return *m_inspector; }
    [[nodiscard]] PageBar& bar() { return *m_bar; }

private:
    void undoByKey();
    void buildList();
    void connectParts();
    void read();
    void addOldDeletions(std::vector<JournalEntry>& entries) const;
    void readStep(qint64 number);
    void arrange();
    void showCurrent();
    void planCurrent();
    void sayExtent();
    void takeBarStep();
    void offerRestored(const JournalEntry& entry);
    [[nodiscard]] qint64 newestNumber() const;
    [[nodiscard]] std::optional<JournalEntry> currentEntry() const;
    void goToRecord(const RecordRef& record);
    void goToCurrentRecord();
    [[nodiscard]] std::optional<RecordRef> currentRecord() const;
    [[nodiscard]] QString footerText(const std::vector<qint64>& listed) const;

    const Desk& m_desk;
    StepWords m_words;
    HistoryDays m_days;
    RecordListModel<HistoryRow> m_model;
    std::optional<RecordRef> m_record; ///< whose history it is; nothing for that of all
    bool m_everything = false;         ///< the oldest steps too
    bool m_isCut = false;              ///< older steps are not listed
    bool m_isReading = false;
    std::optional<UndoPlan> m_plan; ///< of the current step, when it can be taken back at all
    QTimer m_planning;              ///< runs until the plan is made
    PageHeader* m_header;
    Button* m_changes;
    PageBar* m_bar;
    ListView* m_list;
    HistoryInspector* m_inspector;
    std::optional<RecordRef> m_restored; ///< while the bar leads to it
    KeyHints* m_keys;
};

} // namespace oslonac::ui
