// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/case_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace oslonac::ui {

class Button;
class CaseView;
class ListView;
class PageBar;
class PageHeader;
struct Desk;

/// The cases of the file; one that is opened takes the page. Signed agreements that have none yet get theirs
/// in one step.
class CasesPage final : public Page {
    Q_OBJECT

public:
    explicit CasesPage(const Desk& desk, QWidget* parent = nullptr);
    ~CasesPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void showList() override;
    void reveal(const Place& place) override;
    void bringUp(const QWidget& widget) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    void perform(ActionId id) override;

    void openCase(Id<Case> id);
    void showCases();
    /// For every signed agreement that has no case yet.
    void openWaiting();
    [[nodiscard]] CaseView& view() { return *m_view; }
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] Button& openButton() { return *m_open; }
    [[nodiscard]] const RecordListModel<CaseRow>& model() const { return m_model; }
    [[nodiscard]] bool isCaseOpen() const;

private:
    QWidget* makeList();
    void updateTexts();
    void readWaiting();
    void goToOther(int step);
    void tellPlace();

    const Desk& m_desk;
    RecordListModel<CaseRow> m_model;
    std::vector<Agreement> m_waiting; ///< signed, without a case
    PageHeader* m_header;
    Button* m_open;
    PageBar* m_bar;
    ListView* m_list;
    CaseView* m_view;
    QStackedWidget* m_stack;
};

} // namespace oslonac::ui
