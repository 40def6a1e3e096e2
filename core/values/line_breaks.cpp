// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/line_breaks.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

/// Everywhere a blank between what stands before and behind it, without taking either.
QString pattern()
{
    const QString month =
        u"januar|februar|mart|april|maj|jun|jul|avgust|septemb|oktob|novemb|decemb|јануар|фебруар|март|април|мај|јун|јул|август|септемб|октоб|новемб|децемб"_s;
    const QString englishMonth = u"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*"_s;
    const QString counted =
        u"EUR|RSD|evr|dinar|евр|динар|dan|mesec|godin|sat|odsto|primer|дан|месец|годин|сат|одсто|пример|days?\\b|months?\\b"_s;
    const QString reference = u"član|члан|čl\\.|чл\\.|stav|став|tačk|тачк|lot|лот|aneks|анекс|Lot"_s;
    const QStringList places{
        u"(?<=\\d) (?=(?:%1))"_s.arg(counted),
        u"(?<=\\d\\.) (?=(?:%1|godin|годин))"_s.arg(month),
        u"(?<=\\d) (?=%1 \\d{4}\\b)|(?<=\\d [A-Z][a-z]{2}) (?=\\d{4}\\b)"_s.arg(englishMonth),
        u"(?<=:) (?=\\d+(?:[,.]\\d+)?\\.(?:\\s|$))"_s, // what ends a sentence does not stand alone
        u"(?<=\\d) (?=\\(\\p{Ll})"_s,
        u"(?<=\\((?:od|од|of)) (?=\\d)"_s,
        u"(?<=\\b[Rr]\\.|\\b[Рр]\\.) (?=br|бр)"_s,
        u"(?<=\\bbr\\.|\\bбр\\.) (?=\\d)"_s,
        u"\\b(?:%1)\\p{L}{0,3}\\K (?=\\d)"_s.arg(reference),
    };
    return places.join(u'|');
}

} // namespace

QString withNoBreaks(QString text)
{
    static const QRegularExpression blanks(pattern(), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(blanks, QString(QChar(QChar::Nbsp)));
}

QString withBreaksInLongWords(const QString& text, int letters)
{
    constexpr QChar zeroWidthSpace(0x200B);
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        if (word.size() <= letters)
            continue;
        QString broken;
        int unbroken = 0;
        for (const QChar letter : std::as_const(word)) {
            if (unbroken >= letters && !letter.isMark() && !letter.isLowSurrogate()) {
                broken += zeroWidthSpace;
                unbroken = 0;
            }
            broken += letter;
            ++unbroken;
            if (letter == u'-' || letter == u'/') {
                broken += zeroWidthSpace;
                unbroken = 0;
            }
        }
        word = broken;
    }
    return words.join(u' ');
}

} // namespace oslonac
