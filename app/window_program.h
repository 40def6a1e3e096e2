// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace oslonac {

/// Opens the window, with a file where one is given, and stays until it is closed; gives the exit status.
int runWindow(int argc, char** argv, std::optional<QString> file);

} // namespace oslonac
