// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/languages/texts.h"
#include "ui/calls/call_actions.h"
#include "ui/calls/call_state.h"
#include "ui/calls/call_steps.h"

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
    /// Where the page below is the place of a step, the head does not offer it too.
    void leaveOut(StepPlace place);
    /// Of the lists that are exported, as chosen in the menu.
    [[nodiscard]] Language exportLanguage() const { return m_exportLanguage; }

Q_SIGNALS:
    void backRequested();
    void applicationsImportRequested();
    void scoresImportRequested();
    void exportRequested(oslonac::ui::ListKind kind);
    void decisionRequested();
    void stepRequested(oslonac::ui::StepPlace place);
    void duplicateRequested();
    void writingRequested();
    void deletionRequested();

private:
    void build();
    void dropDown(Button& button, QMenu& menu);
    void fillExportMenu();
    void fillMoreMenu(QMenu& menu);
    void showOffers(const CallState& state);
    void showStep();
    void showStatus(const CallState& state);

    const Desk& m_desk;
    Language m_exportLanguage = Language::SerbianLatin;
    PageHeader* m_header;
    PillLabel* m_status;
    Button* m_back;
    Button* m_import;
    Button* m_export;
    Button* m_next;
    NextStep m_step;
    StepPlace m_leftOut = StepPlace::None;
    QString m_decision; ///< what the menu calls it; empty where there is nothing to decide
    QMenu* m_importMenu;
    QMenu* m_exportMenu;
};

} // namespace oslonac::ui
