// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <ostream>
#include <vector>

namespace oslonac::architecture {

/// One file of the tree as text. `path` is relative to the repository, with slashes; the checks read nothing
/// else, so a sample made in memory is checked like a file on disk.
struct SourceFile {
    QString path;
    QStringList lines;
};

/// One place where the tree breaks a rule: where, and what to do about it.
struct Breach {
    QString path;
    int line = 0;
    QString what;

    friend bool operator==(const Breach&, const Breach&) = default;
};

using Breaches = std::vector<Breach>;

std::ostream& operator<<(std::ostream& stream, const Breach& breach);

[[nodiscard]] SourceFile sourceFile(const QString& path, const QString& text);

/// Every .h and .cpp below one folder of the repository, by path. Throws std::runtime_error when there are
/// none: a test that reads nothing must not pass.
[[nodiscard]] std::vector<SourceFile> sourceFilesBelow(const QString& folder);

/// One `#include`. `isOurs` tells "quoted" from <angled>.
struct Include {
    QString name;
    int line = 0;
    bool isOurs = false;
};

[[nodiscard]] std::vector<Include> includesOf(const SourceFile& file);

/// "core/values" for core/values/money.h, "core/workspace" for core/workspace.h: what has a place in the
/// order.
[[nodiscard]] QString placeOf(const QString& path);

} // namespace oslonac::architecture
