// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_style.h"

#include <QPageSize>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

QPageLayout paperLayout(PaperOrientation orientation)
{
    const bool wide = orientation == PaperOrientation::Landscape;
    const QMarginsF margins = wide ? QMarginsF(20, 22, 20, 18) : QMarginsF(24, 25, 20, 19);
    return {QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait, margins,
            QPageLayout::Millimeter};
}

QFont paperFont()
{
    QFont font(u"Noto Serif"_s);
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters with space between them, however little, are not joined to signs such as "fi", which nobody
    // finds who searches a PDF for "finansija".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QFont paperFurnitureFont()
{
    QFont font = paperFont();
    font.setPointSizeF(8);
    return font;
}

QFont paperTableFont()
{
    QFont font = paperFont();
    font.setFamily(u"Noto Sans"_s);
    font.setPointSizeF(8.5);
    return font;
}

QString paperStyleSheet()
{
    return uR"(
        body { color: #111111; }
        p { margin-top: 0; margin-bottom: 4px; line-height: 106%; }
        h1 { font-size: 14pt; font-weight: bold; margin-top: 18px; margin-bottom: 3px; }
        h2 { font-size: 10pt; font-weight: bold; margin-top: 10px; margin-bottom: 4px; line-height: 106%; }
        .subtitle { text-align: center; margin-bottom: 14px; }
        .left { text-align: left; }
        .center { text-align: center; }
        .right { text-align: right; }
        .indent { margin-left: 18px; }
        .party { margin-left: 15px; text-indent: -15px; }
        ul, ol { margin-top: 0; margin-bottom: 5px; }
        li { margin-bottom: 2px; line-height: 106%; }
        table.grid { border-collapse: collapse; border-style: solid; border-width: 1px; border-color: #777777;
                     margin-top: 4px; margin-bottom: 9px; }
        table.grid td, table.grid th { font-family: 'Noto Sans'; font-size: 8.5pt; padding: 3px 6px;
                     border-style: solid; border-width: 1px; border-color: #777777; }
        table.list td, table.list th { padding: 3px 4px; }
        table.grid th { background-color: #EFEFEF; font-weight: bold; text-align: left; }
        table.grid td.below { background-color: #F7F7F7; }
        table.grid p { margin: 0; line-height: 100%; }
        table.keep { border-style: none; border-color: #111213; margin-top: 12px; }
        .gap { color: #3A2600; background-color: #FFE08A; text-decoration: underline; }
    )"_s;
}

} // namespace oslonac::ui
