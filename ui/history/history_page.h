// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

namespace oslonac::ui {

class Button;
class HistoryInspector;
class ListView;
class PageHeader;
struct Desk;

/// Every step in the file, newest first: when, who, what. One step can be taken back alone while nothing
/// later stands on it.
class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const Desk& desk, QWidget* parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void undoCurrent();
    [[nodiscard]] ListView& list() { return *m_list; }

private:
    void showCurrent();

    const Desk& m_desk;
    RecordListModel<JournalEntry> m_model;
    PageHeader* m_header;
    Button* m_undo;
    ListView* m_list;
    HistoryInspector* m_inspector;
};

} // namespace oslonac::ui
