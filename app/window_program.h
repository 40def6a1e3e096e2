// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oslonac {

/// `oslonac [FILE]`: the window, with this file open, or else with the start page. Returns the exit status.
int runWindow(int argc, char** argv, std::optional<QString> file);

} // namespace oslonac
