// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/language/language.h"
#include "ui/prompts/operation_runner.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/place.h"
#include "ui/tasks/task_runner.h"

#include <functional>

namespace oslonac::ui {

class ListStore;

/// What a page works with while a file is open. All of it outlives the page.
struct Desk {
    Workspace& workspace;
    Prompts& prompts;
    OperationRunner& runner;
    TaskRunner& tasks;
    LanguageSwitch& languages;
    std::function<void(const Place&)> go;     ///< shows another page, and a record on it
    std::function<void(const QString&)> tell; ///< one sentence in the status area
    ListStore& lists;                         ///< what lists look like, remembered for this file

    [[nodiscard]] const Connection& file() const { return workspace.file(); }
    [[nodiscard]] Language language() const { return languages.current(); }
    [[nodiscard]] bool isReadOnly() const { return workspace.file().access() == Access::ReadOnly; }
    /// Reads or writes; a fault is shown and the page stays as it is.
    bool run(const std::function<void()>& work) const { return runner.run(work); }
};

} // namespace oslonac::ui
