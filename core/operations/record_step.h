// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operation.h"
#include "core/storage/mapping.h"

#include <QStringList>

#include <optional>

namespace oslonac {

/// What a step did to one record, for the name of the step: "Lot 1: places 15 → 16 (PP-2023)". Kept in the
/// journal without the words of any language: table and field by their names in the file, values as exact
/// text.
struct RecordStep {
    QString table;
    QString name;   ///< what people call the record: "1", "A2", "Prijavni obrazac"
    QString within; ///< what it is a part of: "PP-2023"
    QString field{};
    QString before{};
    QString after{};

    [[nodiscard]] QStringList toDetails() const { return {table, name, within, field, before, after}; }
    /// Nothing for the details of other operations.
    [[nodiscard]] static std::optional<RecordStep> fromDetails(const QStringList& details);
};

namespace steps {

/// Nothing for values that are said by words (codes, references, yes and no): then the field alone is named.
[[nodiscard]] std::optional<QString> valueText(const QString& value);
[[nodiscard]] std::optional<QString> valueText(int value);
[[nodiscard]] std::optional<QString> valueText(qint64 value);
[[nodiscard]] std::optional<QString> valueText(QDate value);
[[nodiscard]] std::optional<QString> valueText(const WallTime& value);
[[nodiscard]] std::optional<QString> valueText(Score value);
[[nodiscard]] std::optional<QString> valueText(Money value);

template <typename Value>
std::optional<QString> valueText(const Value&)
{
    return std::nullopt;
}

template <typename Value>
std::optional<QString> valueText(const std::optional<Value>& value)
{
    if (value)
        return valueText(*value);
    return valueText(Value{}) ? std::optional<QString>(QString()) : std::nullopt;
}

inline std::optional<QString> valueText(const std::optional<Money>& value)
{
    return value ? valueText(*value) : QString();
}

} // namespace steps

/// The step that brings `before` to `after`: the field and its values where one field alone differs.
template <Mapped Record>
RecordStep stepBetween(const Record& before, const Record& after, const QString& name, const QString& within)
{
    RecordStep step{QString::fromLatin1(Mapping<Record>::table), name, within};
    int changed = 0;
    const auto look = [&](const auto& mapped) {
        if (before.*(mapped.member) == after.*(mapped.member))
            return;
        ++changed;
        step.field = QString::fromLatin1(mapped.name);
        const auto old = steps::valueText(before.*(mapped.member));
        const auto now = steps::valueText(after.*(mapped.member));
        step.before = old && now ? *old : QString();
        step.after = old && now ? *now : QString();
    };
    std::apply([&](const auto&... mapped) { (look(mapped), ...); }, Mapping<Record>::columns);
    if (changed != 1)
        step.field = step.before = step.after = QString();
    return step;
}

/// What an operation keeps of the record it was done to; nothing for those that keep something else.
[[nodiscard]] std::optional<RecordStep> recordStepOf(const Operation& operation);
/// Of the kinds that keep it, those that change fields.
[[nodiscard]] bool isEditOfRecord(OperationKind kind);

/// The sentence of a step that changed a record: "Lot 1: places 15 → 16 (PP-2023)".
[[nodiscard]] QString editTitle(const RecordStep& step);
/// The same after a word and a colon: "Lot 1, places 15 → 16 (PP-2023)".
[[nodiscard]] QString editName(const RecordStep& step);
/// The record with the word for its kind and what it is a part of: "Lot 1 (PP-2023)".
[[nodiscard]] QString recordTitle(const RecordStep& step);

} // namespace oslonac
