// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompts.h"

#include <memory>

class QFileDialog;
class QWidget;

namespace oslonac::ui {

/// Qt's dialog for choosing files, all in the language and the script of the interface: what the system says
/// of files (their kinds, days and sizes) it says in its own. The dialog of the system is left out where that
/// speaks another language than the interface.
[[nodiscard]] std::unique_ptr<QFileDialog> makeFileDialog(const FileChoice& choice, QWidget* over);

} // namespace oslonac::ui
