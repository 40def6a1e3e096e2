// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/latin_remains.h"

#include "core/values/foreign_words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

QString pattern()
{
    const QStringList parts{
        uR"(\{\{\{?.{0,200}?\}\}\}?)"_s,                           // {{name}} of templates
        uR"(<!--.*?-->|</?[A-Za-z][^<>]*>)"_s,                     // tags
        uR"(&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);)"_s, // entities
        uR"(%L?(?:\d{1,2}|n(?!\p{L})))"_s,                         // %1, %L1, %n of tr()
        uR"((?<![\p{L}\d])(?i:https?://|ftp://|file://|mailto:|www\.)[^\s<>"„“”]+)"_s,
        uR"((?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s, // e-mail
        uR"((?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:rs|org|com|net|eu|ch|edu|info)(?:/[^\s<>]*)?(?![\w]))"_s,
        uR"((?<![^\s<>"„“”()\[\]{},;:])[^\s<>"„“”()\[\]{},;:]*\.(?i:pdf|xlsx?|csv|tsv|html?|json|odt|ods|docx?|txt|xml|zip|png|jpe?g|svg|sqlite|oslonac)(?!\w))"_s,
        uR"((?<![\p{L}\d])(?:Ctrl|Shift|AltGr|Alt|Meta)(?:\+(?:[A-Za-z0-9]+|[^\s\w]))+)"_s,
        uR"((?<![\p{L}\d])(?:F(?:[1-9]|[12]\d|3[0-5]))(?![\p{L}\d]))"_s, // keys
        // Capitals and digits in one word ("A4", "B2B", "COVID-19"), but not the common words of headings.
        uR"((?<![\p{L}\d-])(?:[A-Z]{1,5}-)*(?!(?:LOT|FAZ[AEIU]|GRUP[AEIU]|DEO|STAV|ANEKS|KORAK|KOLO|TOM|BROJ)-?\d)[A-Z]{1,5}-?\d+(?:[A-Z]+\d*)?(?![\p{L}\d]))"_s,
        uR"((?<![\p{L}\d])(?:[2-4]D|[2-6]G)(?![\p{L}\d]))"_s,
        uR"((?<![\p{L}\d])(?:Swiss PRO|GNU General Public Licence|GeoNames|CC BY|LibreOffice|Microsoft|SQLite|Google|Facebook|Linux|Adobe|CD-ROM|[Ee]-mail\p{L}*|Page (?:Up|Down)|UTF-\d+)(?!\p{L}))"_s,
        uR"((?<![\w-])--[a-z][a-z-]*)"_s, // command line options
        uR"(`[^`]*`)"_s,
        uR"((?<![\w])[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+)"_s, // names of columns and fields
        // Units: after a number, or where no Serbian word is spelt so. "2023 g." is a year, not grams.
        uR"((?<=\d)[ \x{a0}\x{202f}]?(?:(?:km|m|cm|dm|mm)[²³23]?|ha|kg|g(?!\.)|mg|t|l|ml|dl|hl|h|px|dpi|[kMG]?Hz|dB|B|kB|MB|GB|TB|[kMG]bps)(?![\p{L}\d.]\p{L}|[\p{L}\d]))"_s,
        uR"((?<![\p{L}\d])(?:km|m|cm|dm|mm)[²³]|(?<![\p{L}\d])(?:km|m|cm|dm|mm)[23](?![\p{L}\d])|°[CF](?!\p{L})|(?<![\p{L}\d])km/h|(?<![\p{L}\d])(?:km|cm|dm|mm|kg|mg|ml)(?![\p{L}\d²³]))"_s,
    };
    return parts.join(u'|');
}

const QSet<QString>& latinWords()
{
    static const QSet<QString> words{
        u"EUR"_s,       u"RSD"_s,    u"USD"_s,      u"CHF"_s,      u"GBP"_s,    u"BAM"_s,   u"HRK"_s,
        u"MKD"_s,       u"HUF"_s,    u"RON"_s,      u"BGN"_s,      u"CZK"_s,    u"PLN"_s,   u"SEK"_s,
        u"NOK"_s,       u"DKK"_s,    u"JPY"_s,      u"PDF"_s,      u"XLSX"_s,   u"XLS"_s,   u"CSV"_s,
        u"HTML"_s,      u"JSON"_s,   u"ODT"_s,      u"ODS"_s,      u"DOCX"_s,   u"DOC"_s,   u"TXT"_s,
        u"XML"_s,       u"ZIP"_s,    u"PNG"_s,      u"JPG"_s,      u"JPEG"_s,   u"SVG"_s,   u"SQL"_s,
        u"URL"_s,       u"CSS"_s,    u"UTF"_s,      u"GPL"_s,      u"Qt"_s,     u"Ctrl"_s,  u"Shift"_s,
        u"Alt"_s,       u"AltGr"_s,  u"Meta"_s,     u"Esc"_s,      u"Tab"_s,    u"Enter"_s, u"Return"_s,
        u"Home"_s,      u"End"_s,    u"Space"_s,    u"Delete"_s,   u"Del"_s,    u"Ins"_s,   u"Insert"_s,
        u"Backspace"_s, u"PageUp"_s, u"PageDown"_s, u"PgUp"_s,     u"PgDown"_s, u"email"_s, u"online"_s,
        u"offline"_s,   u"Online"_s, u"Offline"_s,  u"pH"_s,       u"CD"_s,     u"DVD"_s,   u"USB"_s,
        u"LED"_s,       u"LCD"_s,    u"GPS"_s,      u"iCalendar"_s};
    return words;
}

QStringView wordAround(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.sliced(begin, end - begin);
}

QStringView wordBefore(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1].isLetter())
        --begin;
    return text.sliced(begin, end - begin);
}

bool isAllCapitals(QStringView word)
{
    return !word.isEmpty() &&
           std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.isUpper(); });
}

bool isNumeralShape(QStringView word)
{
    static const QRegularExpression shape(u"^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$"_s);
    return shape.match(word).hasMatch();
}

QChar characterAt(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar(u'\n');
}

/// The nearest character that is no blank; a line break counts as a character.
qsizetype skipBlanks(QStringView text, qsizetype position, qsizetype step)
{
    while (position >= 0 && position < text.size() && text[position].isSpace() && text[position] != u'\n')
        position += step;
    return position;
}

bool startsLine(QStringView text, qsizetype begin)
{
    return characterAt(text, skipBlanks(text, begin - 1, -1)) == u'\n';
}

/// "glava", "članu", "tačke": a numeral follows, even with a point.
bool namesPartOfAct(QStringView word)
{
    static const QStringList stems{u"član"_s, u"glav"_s,   u"tačk"_s,  u"odelj"_s, u"poglavlj"_s,
                                   u"stav"_s, u"partij"_s, u"lot"_s,   u"faz"_s,   u"grup"_s,
                                   u"deo"_s,  u"delu"_s,   u"prilog"_s};
    const QString lower = word.toString().toLower();
    return std::any_of(stems.begin(), stems.end(),
                       [&](const QString& stem) { return lower.startsWith(stem); });
}

/// "Nj.K.V.": of letters with full stops and nothing between, one of which at least is no numeral.
bool standsAmongInitials(QStringView text, Stretch word)
{
    static const QRegularExpression initials(uR"((?<![\p{L}\d.])(?:(?:[LN][Jj]|D[Žž]|[A-ZČĆĐŠŽ])\.){2,})"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression beyondNumerals(u"[^IVX.]"_s);
    for (auto matches = initials.globalMatch(text.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() <= word.begin && word.end <= match.capturedEnd())
            return beyondNumerals.match(match.captured()).hasMatch();
    }
    return false;
}

/// "V. Petrović" in a sentence: a capital with a point and a name after it. At the start of a line it is a
/// heading's number.
bool isInitial(QStringView text, Stretch word)
{
    if (characterAt(text, word.end) != u'.' || startsLine(text, word.begin) ||
        namesPartOfAct(wordBefore(text, word.begin)))
        return false;
    const QStringView next = wordAround(text, std::min(skipBlanks(text, word.end + 1, 1), text.size()));
    return next.size() > 1 && next[0].isUpper() && next[1].isLower();
}

/// Letters set apart: "I Z V E Š T A J".
bool standsInSpacedTitle(QStringView text, Stretch word)
{
    const QStringView next = wordAround(text, std::min(skipBlanks(text, word.end, 1), text.size()));
    const QStringView previous = wordBefore(text, word.begin);
    const auto isSpacedLetter = [](QStringView other) {
        return other.size() == 1 && other[0].isUpper() && !isNumeralShape(other);
    };
    return isSpacedLetter(next) || isSpacedLetter(previous);
}

bool opensSentence(QStringView text, qsizetype begin)
{
    const QChar before = characterAt(text, skipBlanks(text, begin - 1, -1));
    return QStringView(u"\n.!?:;„“\"»«>").contains(before);
}

bool namesRank(QStringView word)
{
    static const QSet<QString> ranks{
        u"grupa"_s,  u"grupe"_s, u"grupi"_s,   u"stepen"_s,     u"kvartal"_s, u"faza"_s, u"deo"_s, u"kolo"_s,
        u"razred"_s, u"tom"_s,   u"partija"_s, u"kategorija"_s, u"ciklus"_s,  u"i"_s,    u"ili"_s, u"do"_s};
    return ranks.contains(word.toString());
}

bool isFirstNumeral(QStringView text, Stretch word)
{
    const qsizetype nextPlace = skipBlanks(text, word.end, 1);
    const QChar next = characterAt(text, nextPlace);
    if (!next.isLetter())
        return true; // "grupa I", "I.", "I/1", "2. I 2019"
    const QStringView following = wordAround(text, nextPlace);
    const QStringView previous = wordBefore(text, word.begin);
    if (namesRank(following) || isNumeralShape(following))
        return true;
    const bool isAmongCapitals =
        (previous.size() > 1 && isAllCapitals(previous) && !isNumeralShape(previous)) ||
        (following.size() > 1 && isAllCapitals(following));
    return !isAmongCapitals && !opensSentence(text, word.begin);
}

} // namespace

std::vector<Stretch> stretchesLeftLatin(const QString& text)
{
    static const QRegularExpression remains(pattern(), QRegularExpression::DotMatchesEverythingOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Stretch> stretches;
    for (auto matches = remains.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            stretches.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return stretches;
}

std::vector<Stretch> joined(std::vector<Stretch> some, const std::vector<Stretch>& others)
{
    some.insert(some.end(), others.begin(), others.end());
    std::sort(some.begin(), some.end(), [](Stretch a, Stretch b) { return a.begin < b.begin; });
    std::vector<Stretch> all;
    for (const Stretch& stretch : some) {
        if (all.empty() || stretch.begin > all.back().end)
            all.push_back(stretch);
        else
            all.back().end = std::max(all.back().end, stretch.end);
    }
    return all;
}

bool isListedLatinWord(QStringView word)
{
    return latinWords().contains(word.toString());
}

bool wordStaysLatin(QStringView text, Stretch word)
{
    const QStringView letters = text.sliced(word.begin, word.end - word.begin);
    return isForeignWord(letters) || isListedLatinWord(letters) || isRomanNumeral(text, word);
}

bool isRomanNumeral(QStringView text, Stretch word)
{
    const QStringView letters = text.sliced(word.begin, word.end - word.begin);
    if (!isNumeralShape(letters))
        return false;
    if (letters.size() > 1)
        return true;
    if (standsAmongInitials(text, word) || isInitial(text, word) || standsInSpacedTitle(text, word))
        return false;
    return letters != u"I" || isFirstNumeral(text, word);
}

} // namespace oslonac
