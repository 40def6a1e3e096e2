// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/record_index.h"

#include "core/values/folding.h"

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Fit { Beginning, Word, Part, None };

/// How well every word fits a folded name; a name has a blank before each of its words.
Fit fitOf(const QString& name, const QStringList& words)
{
    Fit worst = Fit::Beginning;
    for (const QString& word : words) {
        qsizetype at = name.indexOf(word);
        if (at < 0)
            return Fit::None;
        const qsizetype first = at;
        while (at > 0 && name[at - 1] != u' ')
            at = name.indexOf(word, at + 1);
        worst = std::max(worst, at < 0 ? Fit::Part : first == 1 ? Fit::Beginning : Fit::Word);
    }
    return worst;
}

/// The letters of the title that the word fits, counted in the title as it is written.
void mark(SearchHit& hit, const QString& word)
{
    QString folded;
    std::vector<int> origin;
    for (qsizetype i = 0; i < hit.name.title.size(); ++i) {
        const QString letters = foldedLoose(QStringView(hit.name.title).mid(i, 1));
        const QString kept = letters.isEmpty() ? u" "_s : letters;
        for (const QChar letter : kept) {
            if (letter == u'j' && folded.endsWith(u'd'))
                continue; // "dj" is looked for as "d"
            folded += letter;
            origin.push_back(int(i));
        }
    }
    const qsizetype at = folded.indexOf(word);
    if (at < 0 || word.isEmpty())
        return;
    hit.from = origin[size_t(at)];
    hit.length = origin[size_t(at + word.size() - 1)] - hit.from + 1;
}

/// Whether one letter wrong, missing, added or changed in place makes one word the other.
bool isOneSlipAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const auto restOf = [same](QStringView word, qsizetype skipped) {
        return same + skipped <= word.size() ? word.mid(same + skipped) : QStringView();
    };
    if (a.size() != b.size())
        return restOf(a, 0) == restOf(b, 1);
    const bool swapped = same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] &&
                         restOf(a, 2) == restOf(b, 2);
    return swapped || restOf(a, 1) == restOf(b, 1);
}

bool isNear(const QString& name, const QString& word)
{
    for (const QStringView part : QStringView(name).split(u' ', Qt::SkipEmptyParts)) {
        if (isOneSlipAway(part.left(std::min(part.size(), word.size() + 1)), word) ||
            isOneSlipAway(part.left(std::min(part.size(), word.size())), word))
            return true;
    }
    return false;
}

struct Candidate {
    Fit fit;
    qsizetype length;
    size_t place;

    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

} // namespace

QStringList RecordIndex::searchedTables()
{
    return {u"organisations"_s,
            u"calls"_s,
            u"agreements"_s,
            u"applications"_s,
            u"contacts"_s,
            u"programmes"_s,
            u"assessors"_s,
            u"document_templates"_s,
            u"signing_ceremonies"_s,
            u"case_documents"_s,
            u"case_notes"_s,
            u"supported_services"_s,
            u"visit_recommendations"_s};
}

void RecordIndex::read(const Connection& file, const Texts& texts)
{
    m_entries.clear();
    m_places.clear();
    for (const QString& table : searchedTables()) {
        for (RecordName& name : recordNames(file, table, texts))
            put(std::move(name));
    }
}

void RecordIndex::put(RecordName name)
{
    QString folded = foldedLoose(QString(name.title + u' ' + name.hint));
    folded.prepend(u' ');
    auto& places = m_places[name.record.table];
    const auto known = places.constFind(name.record.id);
    if (known != places.constEnd()) {
        m_entries[*known] = {std::move(name), std::move(folded)};
        return;
    }
    places.insert(name.record.id, m_entries.size());
    m_entries.push_back({std::move(name), std::move(folded)});
}

void RecordIndex::follow(const Connection& file, const Changes& changes, const Texts& texts)
{
    for (const QString& table : searchedTables()) {
        const Changes::Rows rows = changes.tables().value(table);
        for (const auto* ids : {&rows.inserted, &rows.updated}) {
            for (const qint64 id : *ids) {
                if (auto name = recordName(file, {table, id}, texts))
                    put(std::move(*name));
            }
        }
        for (const qint64 id : rows.deleted) {
            auto& places = m_places[table];
            if (const auto gone = places.constFind(id); gone != places.constEnd()) {
                m_entries[*gone].folded.clear(); // keeps its place; an empty name fits nothing
                places.erase(gone);
            }
        }
    }
}

std::vector<SearchHit> RecordIndex::find(const QString& typed, int limit) const
{
    const QStringList words = foldedLoose(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QHash<QString, std::vector<Candidate>> byTable;
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const Entry& entry = m_entries[place];
        const Fit fit = fitOf(entry.folded, words);
        if (fit != Fit::None)
            byTable[entry.name.record.table].push_back({fit, entry.folded.size(), place});
    }
    std::vector<SearchHit> hits;
    for (const QString& table : searchedTables()) {
        std::vector<Candidate>& found = byTable[table];
        const auto end = found.begin() + std::min<qsizetype>(limit, qsizetype(found.size()));
        std::partial_sort(found.begin(), end, found.end());
        for (auto candidate = found.begin(); candidate != end; ++candidate) {
            SearchHit hit{m_entries[candidate->place].name};
            mark(hit, words.front());
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

std::vector<SearchHit> RecordIndex::nearest(const QString& typed, int limit) const
{
    const QStringList words = foldedLoose(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    for (const Entry& entry : m_entries) {
        const bool near =
            !entry.folded.isEmpty() && std::ranges::all_of(words, [&entry](const QString& word) {
                return word.size() > 2 && isNear(entry.folded, word);
            });
        if (near && !words.isEmpty())
            hits.push_back({entry.name});
        if (qsizetype(hits.size()) == limit)
            break;
    }
    return hits;
}

} // namespace oslonac
