// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/unprintable_letters.h"

#include "ui/printing/paper_style.h"

#include <QFontMetrics>

#include <set>

namespace oslonac::ui {

namespace {

/// Up to here are the scripts that the program's own fonts have.
constexpr char32_t lastOfOurScripts = 0x052F;

bool isDrawn(char32_t letter)
{
    const auto category = QChar::category(letter);
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Separator_Line && category != QChar::Separator_Paragraph &&
           category != QChar::Mark_NonSpacing && !QChar::isSpace(letter);
}

} // namespace

QString unprintableLetters(const PaperDocument& document)
{
    const PageFurniture& furniture = document.furniture;
    std::set<char32_t> letters;
    for (const QString* text :
         {&document.html, &furniture.headerLeft, &furniture.headerRight, &furniture.footerLeft}) {
        for (const uint letter : text->toUcs4()) {
            if (letter > lastOfOurScripts && isDrawn(letter))
                letters.insert(letter);
        }
    }
    if (letters.empty())
        return {};
    const QFontMetrics metrics(paperFont());
    QString missing;
    for (const char32_t letter : letters) {
        if (!metrics.inFontUcs4(letter))
            missing += QString::fromUcs4(&letter, 1);
    }
    return missing;
}

} // namespace oslonac::ui
