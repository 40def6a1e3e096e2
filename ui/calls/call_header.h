// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/call_state.h"

#include <QWidget>

class QMenu;

namespace oslonac::ui {

class Button;
class PageHeader;
class PillLabel;
struct Desk;

/// The head of a call's page: its code and name, where it stands, and the steps over the whole of it. The
/// next step of the call is its one filled button; what was done already stands in the menu.
class CallHeader final : public QWidget {
    Q_OBJECT

public:
    explicit CallHeader(const Desk& desk, QWidget* parent = nullptr);

    void show(const CallState& state, const Texts& texts);
    using QWidget::show;
    /// Names of steps and menus; the state is shown anew after it.
    void retranslate();
    /// Where the page below decides the list itself, the head does not offer it too.
    void leaveDecisionOut(bool leaveOut);
    /// Of the lists that are exported, as chosen in the menu.
    [[nodiscard]] Language exportLanguage() const { return m_exportLanguage; }

Q_SIGNALS:
    void backRequested();
    void applicationsImportRequested();
    void scoresImportRequested();
    void exportRequested(oslonac::ui::ListKind kind);
    void decisionRequested();
    void draftRequested();
    void duplicateRequested();
    void writingRequested();
    void deletionRequested();

private:
    void build();
    void dropDown(Button& button, QMenu& menu);
    void fillExportMenu();
    void fillMoreMenu(QMenu& menu);
    void showOffers(const CallState& state);
    void showStatus(const CallState& state);

    const Desk& m_desk;
    Language m_exportLanguage = Language::SerbianLatin;
    PageHeader* m_header;
    PillLabel* m_status;
    Button* m_back;
    Button* m_import;
    Button* m_export;
    Button* m_decide;
    Button* m_draft;
    bool m_isDecided = false;
    bool m_canDecideAnew = false;
    bool m_leavesDecisionOut = false;
    QMenu* m_importMenu;
    QMenu* m_exportMenu;
};

} // namespace oslonac::ui
