// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"

#include <QCoreApplication>

namespace oslonac {
class Workspace;
}

namespace oslonac::ui {

class MainWindow;
class Page;

/// Undo and redo through the window: the step is taken back, the window turns to what it touched where that
/// is not in sight, and the status area says what happened. Whoever is typing stays where they are.
class StepReversal final {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::StepReversal)

public:
    StepReversal(MainWindow& window, Workspace& workspace) : m_window(window), m_workspace(workspace) {}

    void undo();
    void redo();

private:
    void showWhereItActed(const JournalEntry& step);
    [[nodiscard]] Page* page() const;
    [[nodiscard]] bool isFocusInPage() const;
    void keepFocusInPage();

    MainWindow& m_window;
    Workspace& m_workspace;
};

} // namespace oslonac::ui
