// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/data_file.h"
#include "core/storage/statement.h"
#include "core/values/latin_remains.h"
#include "core/values/script.h"
#include "tests/support/text.h"
#include "tests/ui/language/visible_texts.h"
#include "tests/ui/program/walked_window.h"

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <set>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList latinWords(const QString& text)
{
    static const QRegularExpression word(u"[A-Za-zČĆĐŠŽčćđšž]{3,}"_s);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

/// The same in every language: the program's name, languages in their own words and script, and what is a
/// name for itself. Keys and kinds of files are known from the rules of scripts.
bool isName(const QString& word)
{
    static const QStringList names{u"Oslonac"_s, u"English"_s, u"Srpski"_s, u"latinica"_s, u"lat"_s};
    return names.contains(word) || isListedLatinWord(word);
}

/// Spelt alike in English and Serbian.
bool isSpeltAlike(const QString& word)
{
    static const QStringList words{u"Filter"_s, u"Lot"_s, u"lot"_s, u"Period"_s};
    return words.contains(word);
}

/// Every text in this column of the tables of the file; in all columns when it has no name.
QStringList textsOfFile(const Connection& file, const QString& column = {})
{
    QStringList texts;
    for (const std::string& table : recordedTables()) {
        Statement columns =
            file.prepare("SELECT name FROM pragma_table_info(?1) WHERE type = 'TEXT' AND ?2 IN ('', name)");
        columns.bind(QString::fromStdString(table)).bind(column);
        while (columns.step()) {
            Statement values = file.prepare("SELECT DISTINCT " + columns.take<QString>().toStdString() +
                                            " AS text FROM " + table + " WHERE text IS NOT NULL");
            while (values.step())
                texts.append(values.take<QString>());
        }
    }
    return texts;
}

/// The words of the file, and of the records that its history has the names of.
QSet<QString> wordsOf(const Workspace& workspace)
{
    QStringList texts = textsOfFile(workspace.file());
    for (const JournalEntry& entry : workspace.journal().entries())
        texts += entry.operation.details + QStringList(entry.officer);
    QSet<QString> words;
    for (const QString& text : texts) {
        for (const QString& word : latinWords(text))
            words.insert(word);
    }
    return words;
}

using TextsByPlace = std::map<QString, std::vector<VisibleText>>;

TextsByPlace everyText(WalkedWindow& fixture, Language language)
{
    fixture.speak(language);
    TextsByPlace texts;
    fixture.walk([&](const WindowPlace& place, QWidget& root) { texts[place.name] = visibleTexts(root); });
    return texts;
}

/// Findings as "place, where: text", each text once.
class Findings final {
public:
    void add(const QString& place, const VisibleText& text)
    {
        if (m_told.insert(text.text).second)
            m_lines.append(u"%1, %2: %3"_s.arg(place, text.where, text.text));
    }
    [[nodiscard]] QString lines() const { return m_lines.join(u'\n'); }

private:
    std::set<QString> m_told;
    QStringList m_lines;
};

/// What no language changes: paths and names of files, codes, digests.
QString withoutSigns(QString text)
{
    static const QRegularExpression signs(
        u"/\\S+|\\S+\\.oslonac|\\S*\\d\\S*|\\b[0-9a-f]{4,}(?: [0-9a-f]{4,})+"_s);
    return text.replace(signs, u" "_s);
}

/// Words of three letters and more that the rules of the program would write in Cyrillic.
QStringList wordsLeftLatin(const QString& text)
{
    const QString words = withoutSigns(text);
    QStringList left = latinWords(words);
    for (const QString& right : latinWords(toCyrillic(words)))
        left.removeOne(right);
    return left;
}

} // namespace

TEST_CASE("No text of the window is the same in English and in Serbian unless it is a name or a value")
{
    WalkedWindow fixture;
    const QSet<QString> ofFile = wordsOf(fixture.workspace());
    const auto isKnown = [&](const QString& word) {
        return ofFile.contains(word) || isName(word) || isSpeltAlike(word);
    };
    const auto english = everyText(fixture, Language::English);
    const auto serbian = everyText(fixture, Language::SerbianLatin);
    fixture.speak(Language::English);
    Findings untranslated;
    for (const auto& [place, texts] : serbian) {
        std::set<QString> before;
        for (const VisibleText& text : english.at(place))
            before.insert(text.text);
        for (const VisibleText& text : texts) {
            const bool isSame = text.origin == TextOrigin::Program && before.contains(text.text);
            if (isSame && !std::ranges::all_of(latinWords(withoutSigns(text.text)), isKnown))
                untranslated.add(place, text);
        }
    }
    CHECK(untranslated.lines() == QString());
}

TEST_CASE("In Cyrillic every word of the window is Cyrillic that the rules do not leave Latin")
{
    WalkedWindow fixture;
    const QStringList codes = textsOfFile(fixture.workspace().file(), u"code"_s); // as the papers have them
    const auto cyrillic = everyText(fixture, Language::SerbianCyrillic);
    fixture.speak(Language::English);
    Findings latin;
    for (const auto& [place, texts] : cyrillic) {
        for (const VisibleText& text : texts) {
            QStringList words = wordsLeftLatin(text.text);
            words.removeIf([&](const QString& word) { return isName(word) || codes.contains(word); });
            if (!words.isEmpty() && text.origin == TextOrigin::Program)
                latin.add(place, text);
        }
    }
    CHECK(latin.lines() == QString());
}
