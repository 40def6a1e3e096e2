// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection_digest.h"

#include <QCryptographicHash>

#include <array>
#include <charconv>

namespace oslonac {

namespace {

class ContentHash final {
public:
    void add(QStringView text)
    {
        const QByteArray bytes = text.toUtf8();
        put('t', bytes.size(), ':');
        m_pending += bytes;
        flushWhenLong();
    }
    void add(qint64 number) { put('i', number, ';'); }
    void add(Score points)
    {
        add(points.numerator());
        add(points.denominator());
    }
    void add(Money money)
    {
        add(money.minorUnits());
        addCode(money.currency());
    }
    template <Coded Enum>
    void addCode(Enum value)
    {
        add(codeOf(value));
    }
    template <typename Value>
    void add(const std::optional<Value>& value)
    {
        if (value)
            add(*value);
        else
            m_pending += '-';
    }
    template <typename Items, typename AddItem>
    void addEach(const Items& items, AddItem addItem)
    {
        put('n', static_cast<qint64>(items.size()), ';');
        for (const auto& item : items)
            addItem(item);
    }

    [[nodiscard]] QString result()
    {
        m_hash.addData(m_pending);
        m_pending.clear();
        return QString::fromLatin1(m_hash.result().toHex());
    }

private:
    void put(char kind, qint64 number, char end)
    {
        std::array<char, 24> text{kind};
        char* last = std::to_chars(text.data() + 1, text.data() + text.size() - 1, number).ptr;
        *last++ = end;
        m_pending.append(text.data(), last - text.data());
    }

    void flushWhenLong()
    {
        constexpr qsizetype blockSize = 1 << 16;
        if (m_pending.size() < blockSize)
            return;
        m_hash.addData(m_pending);
        m_pending.resize(0); // keeps its memory
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending;
};

void addReason(ContentHash& hash, const Reason& reason)
{
    hash.addCode(reason.code);
    hash.add(reason.facts.size());
    for (auto fact = reason.facts.begin(); fact != reason.facts.end(); ++fact) {
        hash.add(fact.key());
        hash.add(fact.value());
    }
}

void addApplicant(ContentHash& hash, const ListedApplicant& listed)
{
    // The number of a municipality is its code in the registry, alike in every file.
    hash.add(listed.municipality ? std::optional(listed.municipality->number()) : std::nullopt);
    hash.add(listed.registryNumber);
    hash.add(listed.received ? std::optional(listed.received->toIsoText()) : std::nullopt);
    hash.add(listed.nameLatin);
    hash.add(listed.nameCyrillic);
    hash.addCode(listed.kind);
    hash.add(listed.service);
    hash.add(listed.requested);
}

void addRow(ContentHash& hash, const SelectionRow& row)
{
    addApplicant(hash, row.listed);
    hash.add(row.rank);
    hash.add(qint64(row.tied));
    hash.add(row.total);
    hash.addEach(row.sectionPoints, [&](Score points) { hash.add(points); });
    hash.addEach(row.criteria, [&](const CriterionResult& result) {
        for (const Score points : {result.mean, result.lowest, result.highest, result.points})
            hash.add(points);
    });
    hash.addCode(row.status);
    hash.add(row.reservePosition);
    hash.add(row.awarded);
    hash.addEach(row.reasons, [&](const Reason& reason) { addReason(hash, reason); });
}

void addSection(ContentHash& hash, const ListedSection& section)
{
    hash.add(section.code);
    hash.add(section.title);
    hash.add(section.maximum);
    hash.add(section.minimum);
    hash.addEach(section.criteria, [&](const ListedCriterion& criterion) {
        hash.add(criterion.code);
        hash.add(criterion.title);
        hash.add(criterion.maximum);
    });
}

void addLot(ContentHash& hash, const SelectionLot& lot)
{
    hash.add(lot.code);
    hash.add(lot.title);
    hash.add(lot.publishedTitle);
    hash.add(lot.places);
    hash.add(lot.envelope);
    hash.addEach(lot.sections, [&](const ListedSection& section) { addSection(hash, section); });
    hash.addEach(lot.rows, [&](const SelectionRow& row) { addRow(hash, row); });
}

} // namespace

QString digestOf(const SelectionList& list)
{
    ContentHash hash;
    hash.add(list.callCode);
    hash.add(list.callTitle);
    hash.add(list.totalMinimum);
    hash.addEach(list.lots, [&](const SelectionLot& lot) { addLot(hash, lot); });
    return hash.result();
}

} // namespace oslonac
