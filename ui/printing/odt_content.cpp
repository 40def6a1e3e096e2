// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_content.h"

#include <QRegularExpression>
#include <QStringList>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView stylesBegin("<office:automatic-styles>");
constexpr QLatin1StringView stylesEnd("</office:automatic-styles>");

QString withFonts(const QString& style)
{
    static const QRegularExpression family(u"fo:font-family=\"[^\"]*\""_s);
    // Tables are the only text of this size, and the only text without serifs.
    const bool ofTable = style.contains(u"fo:font-size=\"8.5pt\""_s);
    QString result = style;
    return result.replace(family,
                          ofTable ? u"fo:font-family=\"Noto Sans\""_s : u"fo:font-family=\"Noto Serif\""_s);
}

QString sortedStyles(const QString& styles)
{
    static const QRegularExpression element(u"<(style:style|text:list-style)\\b.*?</\\1>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    for (auto it = element.globalMatch(styles); it.hasNext();)
        all.append(withFonts(it.next().captured()));
    all.sort();
    return all.join(u'\n');
}

} // namespace

QString mendedOdtContent(QString content)
{
    const qsizetype begin = content.indexOf(stylesBegin) + stylesBegin.size();
    const qsizetype end = content.indexOf(stylesEnd);
    if (end > begin)
        content.replace(begin, end - begin, sortedStyles(content.mid(begin, end - begin)));
    static const QRegularExpression column(u"style:column-width=\"([0-9.]+)%\""_s);
    content.replace(column, u"style:rel-column-width=\"\\1*\""_s);
    content.replace(u"style:width=\"100pt\""_s, u"style:rel-width=\"100%\""_s);
    content.replace(u"text:space-before=\"8mm\""_s,
                    u"text:space-before=\"4mm\" text:min-label-width=\"6mm\""_s);
    return content;
}

} // namespace oslonac::ui
