// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/quotation_marks.h"

namespace oslonac {

namespace {

bool isQuote(QChar letter)
{
    return QStringView(u"„“”\"»«").contains(letter);
}

/// A mark opens where a word begins after it; which sign it is says little, because “ opens in English and
/// closes in German and in many Serbian texts.
bool opens(const QString& text, qsizetype place)
{
    const bool atStart =
        place == 0 || text[place - 1].isSpace() || QStringView(u"([/–—-").contains(text[place - 1]);
    return atStart && place + 1 < text.size() && !text[place + 1].isSpace();
}

} // namespace

QString innerQuotes(const QString& text)
{
    QString inner = text;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isQuote(text[place]))
            inner[place] = opens(text, place) ? u'‘' : u'’';
    }
    return inner;
}

QString withNamed(const QString& sentence, const QString& text)
{
    const qsizetype place = sentence.indexOf(QLatin1StringView("%1"));
    return sentence.arg(place > 0 && isQuote(sentence[place - 1]) ? innerQuotes(text) : text);
}

} // namespace oslonac
