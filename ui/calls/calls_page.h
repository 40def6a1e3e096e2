// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "ui/calls/call_rows.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace oslonac::ui {

class Button;
class CallWorkspace;
class IssuePanel;
class ListView;
class NewCallMenu;
class PageHeader;
struct Desk;

/// The calls of the file; one that is opened takes the page.
class CallsPage final : public Page {
    Q_OBJECT

public:
    explicit CallsPage(const Desk& desk, QWidget* parent = nullptr);
    ~CallsPage() override;

    QString title() const override;
    void refresh(const RecordChanges& changes) override;
    void retranslate() override;
    void showList() override;
    void reveal(const Place& place) override;
    void bringUp(const QWidget& widget) override;
    void describe(Place& place) const override;
    std::vector<ActionId> offeredActions() const override;
    [[nodiscard]] bool showsTheFile() const override;
    void perform(ActionId id) override;

    void openCall(Id<Call> call);
    void showCalls();
    /// A call that was just made: its first field.
    void openNewCall(Id<Call> call);
    void offerNewCall();
    void importCall();
    [[nodiscard]] CallWorkspace& workspace() { return *m_call; }
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] NewCallMenu& newCallMenu() { return *m_newMenu; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateTexts();
    QWidget* makeList();
    [[nodiscard]] bool isCallOpen() const;

    const Desk& m_desk;
    RecordListModel<CallRow> m_model;
    std::unique_ptr<Texts> m_texts;
    PageHeader* m_header;
    Button* m_import;
    Button* m_new;
    NewCallMenu* m_newMenu;
    ListView* m_list;
    IssuePanel* m_issues;
    CallWorkspace* m_call;
    QStackedWidget* m_stack;
};

} // namespace oslonac::ui
