// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace oslonac {

/// Finds things by any spelling of their name (core/values/folding.h); signs between words count as blanks.
/// The first way that finds anything counts: the whole name, the whole name with dj as d, the same without
/// its blanks
/// ("Soko Banja"). The first words of a name are a question of their own, because a caller may have better to
/// ask first.
class NameIndex final {
public:
    /// `position` is the caller's; it may stand under several names.
    void add(QStringView name, size_t position);

    [[nodiscard]] std::vector<size_t> wholeName(QStringView text) const;
    /// Those whose name begins with the words of the text.
    [[nodiscard]] std::vector<size_t> firstWords(QStringView text) const;
    /// Those of as many words, of which all but the last may be cut short ("S. Palanka"), or, where there are
    /// three and more, all but the first ("Petrovac n/M").
    [[nodiscard]] std::vector<size_t> shortenedWords(QStringView text) const;
    /// Those that have the words of the text behind each other anywhere ("Palanka").
    [[nodiscard]] std::vector<size_t> wordsWithin(QStringView text) const;

private:
    struct Name {
        QString folded;
        QString loose;
        size_t position = 0;
    };
    template <typename Fits>
    [[nodiscard]] std::vector<size_t> thatFit(Fits fits) const;

    using Positions = QHash<QString, std::vector<size_t>>;

    std::vector<Name> m_names;
    Positions m_byFolded;
    Positions m_byLoose;
    Positions m_byLetters;
};

/// The text folded, with only blanks between its words.
[[nodiscard]] QString foldedWords(QStringView text);

} // namespace oslonac
