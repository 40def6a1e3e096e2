// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace oslonac::ui {

class MainWindow;
class Prompts;
class TaskRunner;

/// The two words for going on although something is lost: what was typed, and the work that runs.
struct Loss {
    QString discard;
    QString end;
};

/// Whether the open file may be left. Asks first where it holds entries that were not stored, or work that is
/// not finished; `tasks` is null without a file. What stands in a field is written before, and where the
/// officer keeps what was typed, its page and tab are shown.
[[nodiscard]] bool mayLeaveFile(MainWindow& window, Prompts& prompts, const TaskRunner* tasks,
                                const Loss& loss);

} // namespace oslonac::ui
