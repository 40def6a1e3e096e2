// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace oslonac::test {

/// The lines of a text table without indents and empty lines; blanks within a line are one.
inline QStringList linesOf(const QString& table)
{
    QStringList lines;
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    }
    return lines;
}

} // namespace oslonac::test
