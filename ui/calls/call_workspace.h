// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_actions.h"
#include "ui/calls/call_state.h"
#include "ui/calls/ranked_rows.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace oslonac::ui {

class Button;
class IssuePanel;
class PageBar;
class PageHeader;
class PillLabel;
class RankInspector;
class RankedList;
class SegmentedControl;
struct Desk;

/// One call: its ranked lists lot by lot, why each application stands where it stands, and every step from
/// applications to drafted agreements.
class CallWorkspace final : public QWidget {
    Q_OBJECT

public:
    explicit CallWorkspace(const Desk& desk, QWidget* parent = nullptr);
    ~CallWorkspace() override;

    void open(Id<Call> call);
    /// The call's page as the file stands now.
    void reload();
    void retranslate();
    [[nodiscard]] Id<Call> call() const { return m_call; }
    [[nodiscard]] RankedList& list() { return *m_list; }
    [[nodiscard]] RankInspector& inspector() { return *m_inspector; }
    [[nodiscard]] IssuePanel& issues() { return *m_issues; }

    void importApplications();
    void importScores();
    void decide();
    void draft();
    void exportAs(ListKind kind);
    void toggleInspector();
    void chooseLot(int place);

Q_SIGNALS:
    void backRequested();

private:
    void buildHeader();
    void connectParts();
    void fillExportMenu();
    void showLots();
    void showList();
    void showCurrent();
    void showStatus();
    void showResult(const ImportResult& result, const QString& title);
    void approve(const Finding& finding);
    void decideTie();
    [[nodiscard]] const SelectionLot* lot() const;

    const Desk& m_desk;
    Id<Call> m_call;
    size_t m_lotPlace = 0;
    Language m_exportLanguage = Language::SerbianLatin;
    std::unique_ptr<CallState> m_state;
    std::unique_ptr<Texts> m_texts;
    PageHeader* m_header;
    PillLabel* m_status;
    PageBar* m_bar;
    SegmentedControl* m_lots;
    RankedList* m_list;
    RankInspector* m_inspector;
    IssuePanel* m_issues;
    Button* m_back;
    Button* m_import;
    Button* m_export;
    Button* m_decide;
    Button* m_draft;
    QMenu* m_importMenu;
    QMenu* m_exportMenu;
};

} // namespace oslonac::ui
