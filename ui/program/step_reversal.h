// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"

#include <QCoreApplication>
#include <QPointer>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace oslonac {
class Workspace;
}

namespace oslonac::ui {

class Field;
class MainWindow;
class Page;
struct Place;

/// Undo and redo through the window: the step is taken back, the window turns to what it touched where that
/// is not in sight, and the status area says what happened. A field that changed comes into sight, and the
/// records of a list that it changed are selected, and no others. Marks are shown on the sheet of their
/// assessor. Whoever is typing stays where they are.
class StepReversal final {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::StepReversal)

public:
    StepReversal(MainWindow& window, Workspace& workspace) : m_window(window), m_workspace(workspace) {}

    void undo();
    void redo();

private:
    /// What the fields of the page showed before the step was turned.
    using Shown = std::vector<std::pair<QPointer<Field>, QVariant>>;

    [[nodiscard]] bool turn(const std::optional<JournalEntry>& step, bool (Workspace::*way)());
    [[nodiscard]] Shown shownFields() const;
    void showWhereItActed(const JournalEntry& step, const Shown& before);
    void showChangedField(const Shown& before);
    void showFieldOf(const JournalEntry& step);
    void showMarksOf(const JournalEntry& step);
    void selectAll(const std::vector<Place>& places);
    [[nodiscard]] Page* page() const;
    [[nodiscard]] bool isFocusInPage() const;
    void keepFocusInPage();
    void leaveFields();

    MainWindow& m_window;
    Workspace& m_workspace;
};

} // namespace oslonac::ui
