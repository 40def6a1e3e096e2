// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_alphabet.h"

#include "ui/printing/paper_style.h"

#include <QPainter>

#include <algorithm>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

bool usesCyrillic(const QString& text)
{
    return std::any_of(text.begin(), text.end(), isCyrillic);
}

/// All printable ASCII, the rest of Serbian and common marks.
QString lettersOf(PaperAlphabet alphabet)
{
    QString letters = u" "_s;
    for (char16_t letter = u'!'; letter <= u'~'; ++letter)
        letters += QChar(letter);
    letters += u"\u00A0čćđšžČĆĐŠŽ„“”‚‘’«»–—…·•§€°×"_s;
    if (alphabet == PaperAlphabet::LatinAndCyrillic)
        letters += u"абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ№"_s;
    return letters;
}

} // namespace

PaperAlphabet alphabetFor(const PaperDocument& document)
{
    const PageFurniture& around = document.furniture;
    const bool cyrillic = usesCyrillic(document.html) || usesCyrillic(around.headerLeft) ||
                          usesCyrillic(around.headerRight) || usesCyrillic(around.footerLeft) ||
                          usesCyrillic(around.pageNumber);
    return cyrillic ? PaperAlphabet::LatinAndCyrillic : PaperAlphabet::Latin;
}

void paintAlphabet(QPainter& painter, PaperAlphabet alphabet)
{
    const QString letters = lettersOf(alphabet);
    painter.save();
    // With pen and clip as pages have them, so that what follows begins as it does behind a document.
    painter.setPen(QColor::fromRgb(paperInk));
    painter.setClipRect(QRectF(0, 0, 1000, 1000));
    for (const QFont& font : {paperFont(), paperTableFont()}) {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
            QFont weighted = font;
            weighted.setWeight(weight);
            painter.setFont(weighted);
            painter.drawText(QPointF(0, 100), letters);
        }
    }
    painter.setClipping(false);
    painter.fillRect(QRectF(0, 0, 1, 1), QColor::fromRgb(paperRule));
    painter.drawText(QPointF(0, 100), letters.left(1));
    painter.restore();
}

} // namespace oslonac::ui
