// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/foreign_names.h"

#include "core/values/foreign_words.h"
#include "core/values/serbian_letters.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oslonac {

namespace {

bool hasSerbianLetter(QStringView word)
{
    static constexpr std::u16string_view marked = u"čćđšžČĆĐŠŽ";
    return std::any_of(word.begin(), word.end(), [](QChar letter) {
        return isCyrillicLetter(letter) || marked.find(letter.unicode()) != std::u16string_view::npos;
    });
}

/// "Whitfield"; not "XLSX", which is no name, and not the listed words that stay Latin by themselves.
bool showsForeignName(QStringView word)
{
    return word[0].isUpper() && isForeignWord(word) &&
           std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); }) &&
           !isListedLatinWord(word);
}

/// Words and beginnings of words that stand with a capital before foreign names and are Serbian.
bool isSerbianWord(QStringView word)
{
    static const QSet<QString> whole{
        u"a"_s,     u"ako"_s,  u"ali"_s,   u"bez"_s, u"da"_s,    u"do"_s,  u"dr"_s,  u"eu"_s,     u"gđa"_s,
        u"i"_s,     u"ili"_s,  u"ipa"_s,   u"iz"_s,  u"je"_s,    u"jls"_s, u"kao"_s, u"kod"_s,    u"koja"_s,
        u"koje"_s,  u"koji"_s, u"kroz"_s,  u"mr"_s,  u"na"_s,    u"od"_s,  u"oko"_s, u"pib"_s,    u"po"_s,
        u"pored"_s, u"pre"_s,  u"preko"_s, u"pri"_s, u"prof"_s,  u"rs"_s,  u"sa"_s,  u"se"_s,     u"skgo"_s,
        u"su"_s,    u"to"_s,   u"trg"_s,   u"u"_s,   u"unops"_s, u"uz"_s,  u"za"_s,  u"zajedno"_s};
    static constexpr std::array<QStringView, 58> stems{
        u"agencij",     u"ambasad",  u"aneks",    u"bulevar",     u"centar",      u"datotek",
        u"delegacij",   u"direktor", u"dokument", u"doktor",      u"donator",     u"evrops",
        u"firm",        u"fond",     u"gospod",   u"grad",        u"hotel",       u"institut",
        u"kancelar",    u"komisij",  u"kompanij", u"koordinator", u"ministar",    u"odbor",
        u"organizacij", u"partner",  u"podnosi",  u"podrsk",      u"potpis",      u"predsedni",
        u"predstavni",  u"prema",    u"prijav",   u"primer",      u"prof",        u"program",
        u"projek",      u"radionic", u"rukovodi", u"savet",       u"savez",       u"sekretar",
        u"sporazum",    u"sprovod",  u"srbij",    u"ulic",        u"univerzitet", u"upravni",
        u"usluga",      u"ustanov",  u"utorak",   u"vlad",        u"zamenik",     u"zamenic",
        u"zastupni",    u"javn",     u"poziv",    u"republi"};
    const QString lower = word.toString().toLower();
    return whole.contains(lower) || std::any_of(stems.begin(), stems.end(), [&lower](QStringView stem) {
               return lower.startsWith(stem);
           });
}

/// "Bank of New York": small words within a name.
bool joinsNames(QStringView word)
{
    static const QSet<QString> words{u"of"_s, u"for"_s, u"and"_s, u"the"_s, u"de"_s,
                                     u"la"_s, u"von"_s, u"van"_s, u"di"_s,  u"del"_s};
    return words.contains(word.toString());
}

class Names final {
public:
    Names(QStringView text, const std::vector<Stretch>& kept) : m_text(text), m_kept(kept)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && (text[end].isLetter() || (end > begin && isApostrophe(end))))
                ++end;
            if (end > begin)
                m_words.push_back({begin, end});
            begin = std::max(end, begin + 1);
        }
    }

    [[nodiscard]] std::vector<Stretch> found() const
    {
        std::vector<Stretch> names;
        const auto count = static_cast<qsizetype>(m_words.size());
        for (qsizetype place = 0; place < count; ++place) {
            if (!showsForeignName(word(place)) || isKept(place))
                continue;
            const qsizetype first = reach(place, -1);
            place = reach(place, 1);
            names.push_back({m_words[static_cast<std::size_t>(first)].begin,
                             m_words[static_cast<std::size_t>(place)].end});
        }
        return names;
    }

private:
    [[nodiscard]] QStringView word(qsizetype place) const
    {
        if (place < 0 || place >= static_cast<qsizetype>(m_words.size()))
            return {};
        const Stretch& stretch = m_words[static_cast<std::size_t>(place)];
        return m_text.sliced(stretch.begin, stretch.end - stretch.begin);
    }

    [[nodiscard]] bool isKept(qsizetype place) const
    {
        const qsizetype at = m_words[static_cast<std::size_t>(place)].begin;
        return std::any_of(m_kept.begin(), m_kept.end(),
                           [at](Stretch stretch) { return stretch.begin <= at && at < stretch.end; });
    }

    /// Within a word: "Who's".
    [[nodiscard]] bool isApostrophe(qsizetype at) const
    {
        return (m_text[at] == u'\'' || m_text[at] == u'’') && at + 1 < m_text.size() &&
               m_text[at + 1].isLetter();
    }

    /// Whether nothing but what joins the parts of a name stands between this word and the next.
    [[nodiscard]] bool isJoinedToNext(qsizetype place) const
    {
        if (word(place).isEmpty() || word(place + 1).isEmpty())
            return false;
        const qsizetype from = m_words[static_cast<std::size_t>(place)].end;
        const QStringView between =
            m_text.sliced(from, m_words[static_cast<std::size_t>(place + 1)].begin - from);
        return between == u" " || between == u"\u00A0" || between == u"-" || between == u" & " ||
               between == u" &amp; ";
    }

    [[nodiscard]] bool belongsToName(qsizetype place) const
    {
        const QStringView letters = word(place);
        return !letters.isEmpty() && letters[0].isUpper() && !hasSerbianLetter(letters) &&
               !isSerbianWord(letters);
    }

    /// The last word of the name in this direction.
    [[nodiscard]] qsizetype reach(qsizetype place, qsizetype step) const
    {
        const auto joined = [this, step](qsizetype from) {
            return isJoinedToNext(step > 0 ? from : from - 1);
        };
        while (joined(place)) {
            if (belongsToName(place + step))
                place += step;
            else if (joinsNames(word(place + step)) && joined(place + step) &&
                     belongsToName(place + 2 * step))
                place += 2 * step;
            else
                break;
        }
        return place;
    }

    QStringView m_text;
    const std::vector<Stretch>& m_kept;
    std::vector<Stretch> m_words;
};

bool readsSerbian(QStringView quoted)
{
    static const QRegularExpression small(
        uR"((?<!\p{L})(?:i|u|na|za|sa|od|se|je|su|iz|po|kroz|kod|ili|koj[aei]|radi|bez|pri)(?!\p{L}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return hasSerbianLetter(quoted) || small.match(quoted.toString()).hasMatch();
}

bool namesSomethingForeign(QStringView quoted)
{
    static const std::vector<Stretch> nothing;
    return !Names(quoted, nothing).found().empty() && !readsSerbian(quoted);
}

std::vector<Stretch> foreignQuotations(QStringView text)
{
    static const QRegularExpression quotation(
        uR"((?:[„“”«»"]|&quot;)((?:(?!&quot;)[^„“”«»"\n]){1,120})(?:[“”«»"]|&quot;))"_s);
    std::vector<Stretch> found;
    for (auto matches = quotation.globalMatch(text.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (namesSomethingForeign(match.capturedView(1)))
            found.push_back({match.capturedStart(1), match.capturedEnd(1)});
    }
    return found;
}

} // namespace

std::vector<Stretch> foreignNames(QStringView text, const std::vector<Stretch>& kept)
{
    return joined(foreignQuotations(text), Names(text, kept).found());
}

} // namespace oslonac
