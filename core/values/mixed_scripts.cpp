// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/mixed_scripts.h"

#include "core/values/serbian_letters.h"

#include <algorithm>

namespace oslonac {

namespace {

// Letters that look the same; Macedonian ѕ and Ukrainian і come from keyboards and scanned texts.
constexpr std::u16string_view latinLooks = u"aeopcxyjsiABCEHJKMOPTXYSI";
constexpr std::u16string_view cyrillicLooks = u"аеорсхујѕіАВСЕНЈКМОРТХУЅІ";
static_assert(latinLooks.size() == cyrillicLooks.size());

QChar likeness(QChar letter, std::u16string_view from, std::u16string_view to)
{
    const std::size_t place = from.find(letter.unicode());
    return place == std::u16string_view::npos ? QChar() : QChar(to[place]);
}

struct LetterCount {
    int latin = 0;
    int cyrillic = 0;
    int onlyLatin = 0;
    int onlyCyrillic = 0;

    [[nodiscard]] bool isMixed() const { return latin > 0 && cyrillic > 0; }
    [[nodiscard]] bool isMoreCyrillic() const
    {
        return onlyCyrillic != onlyLatin ? onlyCyrillic > onlyLatin : cyrillic > latin;
    }
};

LetterCount countOf(QStringView word)
{
    LetterCount count;
    for (const QChar letter : word) {
        if (isCyrillicLetter(letter)) {
            ++count.cyrillic;
            count.onlyCyrillic += likeness(letter, cyrillicLooks, latinLooks).isNull() ? 1 : 0;
        } else if (isLatinLetter(letter)) {
            ++count.latin;
            count.onlyLatin += likeness(letter, latinLooks, cyrillicLooks).isNull() ? 1 : 0;
        }
    }
    return count;
}

void appendAsCyrillic(QString& result, QChar letter)
{
    const QChar look = likeness(letter, latinLooks, cyrillicLooks);
    const QChar sound = cyrillicOf(letter);
    result += !look.isNull() ? look : !sound.isNull() ? sound : letter;
}

void appendAsLatin(QString& result, QChar letter)
{
    const QChar look = likeness(letter, cyrillicLooks, latinLooks);
    const QStringView sound = latinOf(letter);
    if (!look.isNull())
        result += look;
    else if (!sound.isEmpty())
        result += sound;
    else
        result += letter;
}

void appendRepaired(QString& result, QStringView word)
{
    const LetterCount count = countOf(word);
    if (!count.isMixed()) {
        result += word;
        return;
    }
    for (const QChar letter : word) {
        if (count.isMoreCyrillic())
            appendAsCyrillic(result, letter);
        else
            appendAsLatin(result, letter);
    }
}

/// Calls `visit(piece, isWord)` for every run of letters and every run of other characters.
template <typename Visit>
void forEachRun(QStringView text, Visit visit)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const bool isWord = text[begin].isLetter();
        qsizetype end = begin + 1;
        while (end < text.size() && (text[end].isLetter() || (isWord && text[end].isMark())) == isWord)
            ++end;
        visit(text.sliced(begin, end - begin), isWord);
        begin = end;
    }
}

} // namespace

bool hasMixedScripts(QStringView word)
{
    bool found = false;
    forEachRun(word, [&found](QStringView run, bool isWord) {
        found = found || (isWord && countOf(run).isMixed());
    });
    return found;
}

QString withoutMixedScripts(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isCyrillicLetter) ||
        std::none_of(text.begin(), text.end(), isLatinLetter))
        return text.toString();
    QString result;
    result.reserve(text.size());
    forEachRun(text, [&result](QStringView run, bool isWord) {
        if (isWord)
            appendRepaired(result, run);
        else
            result += run;
    });
    return result;
}

} // namespace oslonac
