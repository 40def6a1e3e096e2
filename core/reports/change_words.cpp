// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/change_words.h"

#include "core/operations/field_names.h"
#include "core/storage/references.h"
#include "core/storage/statement.h"
#include "core/values/amounts.h"

#include <algorithm>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

class Wording final {
public:
    Wording(const Connection& file, const Texts& texts) : m_file(file), m_texts(texts), m_references(file) {}

    std::vector<WordedChange> run(const std::vector<FieldChange>& changes)
    {
        std::vector<WordedChange> worded;
        for (size_t first = 0; first < changes.size();) {
            const size_t end = endOfRecord(changes, first);
            wordRecord({changes.begin() + qsizetype(first), changes.begin() + qsizetype(end)}, worded);
            first = end;
        }
        return worded;
    }

private:
    static size_t endOfRecord(const std::vector<FieldChange>& changes, size_t first)
    {
        size_t end = first + 1;
        while (end < changes.size() && changes[end].table == changes[first].table &&
               changes[end].recordId == changes[first].recordId &&
               changes[end].entry.number == changes[first].entry.number)
            ++end;
        return end;
    }

    void wordRecord(const std::vector<FieldChange>& fields, std::vector<WordedChange>& worded)
    {
        const WordedChange record = describe(fields);
        for (const FieldChange& field : fields) {
            // An amount is told once, where its minor units stand.
            if (field.field.endsWith("_currency"_L1))
                continue;
            const FieldName name = fieldName(field.field, m_texts);
            if (name.kind == FieldKind::Hidden)
                continue;
            WordedChange change = record;
            change.column = isAmountColumn(field.field) ? amountStem(field.field) : field.field;
            change.field = name.title;
            change.before = valueText(fields, field, name.kind, &FieldChange::before);
            change.after = valueText(fields, field, name.kind, &FieldChange::after);
            change.difference = differenceText(fields, field, name.kind);
            if (change.before != change.after)
                worded.push_back(std::move(change));
        }
    }

    WordedChange describe(const std::vector<FieldChange>& fields)
    {
        const FieldChange& first = fields.front();
        WordedChange record;
        record.entry = first.entry;
        record.record = {first.table, first.recordId};
        record.owner = record.record;
        record.change = first.change;
        record.kind = tableTitle(first.table, m_texts);
        if (const auto name = recordName(m_file, record.record, m_texts)) {
            record.owner = name->owner;
            record.title = name->title;
            record.hint = name->hint;
        } else {
            record.title = nameOfGone(fields);
        }
        return record;
    }

    /// A record that is not there any more is called by its own words in the change.
    QString nameOfGone(const std::vector<FieldChange>& fields) const
    {
        static const QStringList names{u"name_latin"_s, u"name"_s,  u"title"_s,   u"registry_number"_s,
                                       u"number"_s,     u"code"_s,  u"comment"_s, u"reason"_s,
                                       u"value"_s,      u"change"_s};
        for (const QString& name : names) {
            const auto field = std::ranges::find(fields, name, &FieldChange::field);
            if (field == fields.end())
                continue;
            const QString text =
                (field->before.toString().isEmpty() ? field->after : field->before).toString();
            if (!text.isEmpty())
                return m_texts.own(text);
        }
        return {};
    }

    QString valueText(const std::vector<FieldChange>& fields, const FieldChange& field, FieldKind kind,
                      QVariant FieldChange::*side)
    {
        const QVariant& value = field.*side;
        if (value.isNull())
            return {};
        if (isAmountColumn(field.field))
            return moneyText(fields, field, side);
        if (kind == FieldKind::Record)
            return referenceText(field, value.toLongLong());
        if (kind == FieldKind::Number)
            return numberText(value.toLongLong(), m_texts.language());
        const QString text = fieldText(kind, value, m_texts);
        return kind == FieldKind::Text ? m_texts.own(text) : text;
    }

    /// A change of the amount alone does not tell the currency, which then stands in the record.
    QString moneyText(const std::vector<FieldChange>& fields, const FieldChange& field,
                      QVariant FieldChange::*side)
    {
        const QString column = amountStem(field.field) + u"_currency"_s;
        const auto told = std::ranges::find(fields, column, &FieldChange::field);
        QString code = told == fields.end() ? QString() : (*told.*side).toString();
        if (code.isEmpty())
            code = currencyInFile(field, column);
        const auto currency = fromCode<Currency>(code);
        const qint64 minor = (field.*side).toLongLong();
        return currency ? amountText(Money(minor, *currency), m_texts.language())
                        : numberText(minor / 100, m_texts.language());
    }

    /// Between two amounts of one currency, or two numbers.
    QString differenceText(const std::vector<FieldChange>& fields, const FieldChange& field, FieldKind kind)
    {
        const bool isAmount = isAmountColumn(field.field);
        if ((!isAmount && kind != FieldKind::Number) || field.before.isNull() || field.after.isNull())
            return {};
        const qint64 difference = field.after.toLongLong() - field.before.toLongLong();
        FieldChange apart = field;
        apart.after = difference;
        const QString column = amountStem(field.field) + u"_currency"_s;
        if (isAmount && std::ranges::count(fields, column, &FieldChange::field) > 0)
            return {}; // in another currency than before
        const QString text = valueText(fields, apart, kind, &FieldChange::after);
        if (difference > 0)
            return u'+' + text;
        return text.startsWith(u'-') ? QString(u'−' + text.mid(1)) : text;
    }

    QString currencyInFile(const FieldChange& field, const QString& column) const
    {
        // Both names come from the recorded change of our own schema.
        const std::string sql = "SELECT coalesce(" + column.toStdString() + ", '')\nFROM " +
                                field.table.toStdString() + "\nWHERE id = ?1";
        Statement statement = m_file.prepare(sql);
        statement.bind(field.recordId);
        return statement.step() ? statement.take<QString>() : QString();
    }

    QString referenceText(const FieldChange& field, qint64 id)
    {
        const QString table = m_references.leadsTo(field.table, field.field);
        if (table.isEmpty())
            return {};
        const auto name = recordName(m_file, {table, id}, m_texts);
        return name ? name->title
                    : m_texts.translate("oslonac::ChangeWords", "(deleted: %1)")
                          .arg(tableTitle(table, m_texts));
    }

    const Connection& m_file;
    const Texts& m_texts;
    References m_references;
};

} // namespace

std::vector<WordedChange> inWords(const Connection& file, const std::vector<FieldChange>& changes,
                                  const Texts& texts)
{
    return Wording(file, texts).run(changes);
}

std::vector<JournalEntry> deletions(const Connection& file)
{
    std::vector<JournalEntry> found = Journal(file).standing(QStringLiteral("delete"));
    std::erase_if(found, [](const JournalEntry& entry) { return !isDeletion(entry.operation.kind); });
    return found;
}

} // namespace oslonac
