// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipalities/name_index.h"

#include "core/values/folding.h"

#include <algorithm>

namespace oslonac {

namespace {

QString wordsOf(QString text)
{
    for (QChar& character : text) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return text.simplified();
}

QString lettersOf(QString words)
{
    return words.remove(u' ');
}

void note(QHash<QString, std::vector<size_t>>& positions, const QString& key, size_t position)
{
    std::vector<size_t>& noted = positions[key];
    if (std::find(noted.begin(), noted.end(), position) == noted.end())
        noted.push_back(position);
}

} // namespace

QString foldedWords(QStringView text)
{
    return wordsOf(folded(text));
}

void NameIndex::add(QStringView name, size_t position)
{
    const Name added{foldedWords(name), wordsOf(foldedLoose(name)), position};
    if (added.folded.isEmpty())
        return;
    note(m_byFolded, added.folded, position);
    note(m_byLoose, added.loose, position);
    note(m_byLetters, lettersOf(added.loose), position);
    m_names.push_back(added);
}

std::vector<size_t> NameIndex::wholeName(QStringView text) const
{
    if (const auto found = m_byFolded.constFind(foldedWords(text)); found != m_byFolded.cend())
        return *found;
    const QString loose = wordsOf(foldedLoose(text));
    if (const auto found = m_byLoose.constFind(loose); found != m_byLoose.cend())
        return *found;
    return m_byLetters.value(lettersOf(loose));
}

template <typename Fits>
std::vector<size_t> NameIndex::thatFit(Fits fits) const
{
    std::vector<size_t> positions;
    for (const Name& name : m_names) {
        if (fits(name.loose) &&
            std::find(positions.begin(), positions.end(), name.position) == positions.end())
            positions.push_back(name.position);
    }
    return positions;
}

std::vector<size_t> NameIndex::firstWords(QStringView text) const
{
    const QString loose = wordsOf(foldedLoose(text)) + u' ';
    return thatFit([&](const QString& name) { return loose.size() > 1 && name.startsWith(loose); });
}

std::vector<size_t> NameIndex::shortenedWords(QStringView text) const
{
    const QStringList written = wordsOf(foldedLoose(text)).split(u' ');
    if (written.size() < 2)
        return {};
    return thatFit([&](const QString& name) {
        const QStringList words = name.split(u' ');
        if (words.size() != written.size())
            return false;
        const bool isJoined = words.size() > 2 && words.first() == written.first();
        if (words.last() != written.last() && !isJoined)
            return false;
        return std::equal(words.begin(), words.end(), written.begin(),
                          [](const QString& word, const QString& start) { return word.startsWith(start); });
    });
}

std::vector<size_t> NameIndex::wordsWithin(QStringView text) const
{
    const QString loose = u' ' + wordsOf(foldedLoose(text)) + u' ';
    return thatFit(
        [&](const QString& name) { return loose.size() > 2 && QString(u' ' + name + u' ').contains(loose); });
}

} // namespace oslonac
