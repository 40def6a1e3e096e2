// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace oslonac {

/// `oslonac` alone, or with one file, opens the window; everything else is for the command line.
struct WindowWish {
    std::optional<QString> file;
};

/// Nothing when the words are for the command line.
[[nodiscard]] std::optional<WindowWish> windowWish(const QStringList& words);

/// Does what the words say without a window and gives the exit status (docs/command-line.md). `words` are
/// without the program's own name.
int runCommandLine(int& argc, char** argv, const QStringList& words);

} // namespace oslonac
