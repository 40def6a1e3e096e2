// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/changes.h"
#include "core/search/record_names.h"

#include <QHash>

namespace oslonac {

/// One record that fits what was typed, and which letters of its title fit.
struct SearchHit {
    RecordName name;
    int from = -1; ///< in the title; -1 when only the hint fits
    int length = 0;
};

/// Every record an officer may look for, by folded name: found by any word's beginning, then by any part,
/// then with one wrong letter, whatever script and diacritics. Kept in memory, because 100,000 names are
/// looked through in a few milliseconds and nothing has to be written (docs/decisions/0009).
class RecordIndex final {
public:
    /// The tables whose records are looked for, the ones that matter most first.
    [[nodiscard]] static QStringList searchedTables();

    /// Reads all names anew; `texts` says the script of titles and hints.
    void read(const Connection& file, const Texts& texts);
    /// Follows a change of the file.
    void follow(const Connection& file, const Changes& changes, const Texts& texts);

    /// At most `limit` of each table, the best first. Empty words find nothing.
    [[nodiscard]] std::vector<SearchHit> find(const QString& typed, int limit) const;
    /// Names near to what was typed, for when nothing fits.
    [[nodiscard]] std::vector<SearchHit> nearest(const QString& typed, int limit) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    struct Entry {
        RecordName name;
        QString folded; ///< title and hint, a blank before each word
    };

    void put(RecordName name);

    std::vector<Entry> m_entries;
    QHash<QString, QHash<qint64, size_t>> m_places;
};

} // namespace oslonac
