// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/manners.h"

#include <QRegularExpression>

namespace oslonac::architecture {

namespace {

constexpr int longestFile = 400;

Breaches linesThatMatch(const SourceFile& file, const QRegularExpression& pattern, const QString& what)
{
    Breaches breaches;
    int number = 0;
    for (const QString& line : file.lines) {
        ++number;
        if (line.contains(pattern))
            breaches.push_back({file.path, number, what});
    }
    return breaches;
}

} // namespace

Breaches missingLicence(const SourceFile& file)
{
    if (!file.lines.isEmpty() && file.lines[0] == u"// SPDX-License-Identifier: GPL-3.0-or-later")
        return {};
    return {{file.path, 1, QStringLiteral("the first line does not name the licence")}};
}

Breaches missingPragmaOnce(const SourceFile& file)
{
    if (!file.path.endsWith(u".h") || file.lines.contains(QStringLiteral("#pragma once")))
        return {};
    return {{file.path, 1, QStringLiteral("the header lacks #pragma once")}};
}

Breaches tooLong(const SourceFile& file)
{
    if (file.lines.size() <= longestFile || file.lines[1].startsWith(u"// Long because "))
        return {};
    const QString what =
        QStringLiteral("%1 lines: split the file, or say why on the second line: // Long because ...");
    return {{file.path, longestFile + 1, what.arg(file.lines.size())}};
}

Breaches stringConnects(const SourceFile& file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\b(SIGNAL|SLOT)\s*\()"));
    return linesThatMatch(file, pattern, QStringLiteral("a connect by text: connect member functions"));
}

Breaches colourLiterals(const SourceFile& file)
{
    // Paper is ink on white in every theme, so ui/printing names its own colours.
    const bool ownsColours = file.path.startsWith(u"ui/theme/") || file.path.startsWith(u"ui/printing/");
    if (!file.path.startsWith(u"ui/") || ownsColours)
        return {};
    static const QRegularExpression pattern(QStringLiteral(
        R"(#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?\b|\bQColor(\s+\w+)?\s*[({]\s*(0x)?\d|\bqRgba?\s*\(\s*\d)"));
    return linesThatMatch(file, pattern,
                          QStringLiteral("a colour outside ui/theme: ask the theme for it by role"));
}

} // namespace oslonac::architecture
