// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/objective_rows.h"

#include "core/programmes/programme_parts.h"
#include "core/values/amounts.h"
#include "ui/forms/value_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = ObjectiveRow;
using Speaking = std::function<Language()>;

constexpr int mostTargets = 1'000'000'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ObjectiveRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::ObjectiveRows", title}, kind, width};
}

Operation editOf(const Row& row)
{
    const RecordStep step =
        row.isMeasure()
            ? RecordStep{QString::fromLatin1(Mapping<Measure>::table), row.measure->title, row.programme}
            : RecordStep{QString::fromLatin1(Mapping<Objective>::table), row.objective.code, row.programme};
    return {OperationKind::EditPart, step.toDetails()};
}

template <Mapped Record>
void rewrite(const Change& change, Id<Record> id, const std::function<void(Record&)>& how)
{
    auto record = Records<Record>(change.file()).get(id);
    how(record);
    Part<Record>::require(record);
    change.update(record);
}

std::optional<QString> refuseForObjective(const Row& row, const QString& text)
{
    if (row.isMeasure() || text.trimmed().isEmpty())
        return std::nullopt;
    return Tr::tr("Only measures have a target.");
}

std::variant<int, QString> readTarget(const QString& text)
{
    return numberValue(0, mostTargets).read(text);
}

Column<Row> numberColumn()
{
    Edit<Row> edit;
    edit.text = [](const Row& row) { return row.isMeasure() ? row.number : row.objective.code; };
    edit.check = [](const Row& row, const QString&) {
        return row.isMeasure()
                   ? std::optional(
                         Tr::tr("Measures are numbered by their place; move them with Ctrl and an arrow."))
                   : std::nullopt;
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        rewrite<Objective>(change, row.objective.id,
                           [&](Objective& objective) { objective.code = text.trimmed(); });
    };
    edit.operation = editOf;
    return Column<Row>(
               head("number", QT_TRANSLATE_NOOP("oslonac::ui::ObjectiveRows", "Number"), CellKind::Text, 88),
               [](const Row& row) {
                   constexpr int step = 4; // blanks
                   return row.isMeasure() ? QString(step, QChar::Nbsp) + row.number : row.number;
               })
        .editedBy(std::move(edit));
}

Column<Row> titleColumn()
{
    const auto title = [](const Row& row) {
        return row.isMeasure() ? row.measure->title : row.objective.title;
    };
    Edit<Row> edit;
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        if (row.isMeasure())
            rewrite<Measure>(change, row.measure->id,
                             [&](Measure& measure) { measure.title = text.simplified(); });
        else
            rewrite<Objective>(change, row.objective.id,
                               [&](Objective& objective) { objective.title = text.simplified(); });
    };
    edit.operation = editOf;
    return Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::ObjectiveRows", "Objective or measure"),
                            CellKind::Text, 320),
                       title)
        .withTooltip(title)
        .editedBy(std::move(edit));
}

Column<Row> targetColumn(const Speaking& language)
{
    Edit<Row> edit;
    edit.check = [](const Row& row, const QString& text) -> std::optional<QString> {
        if (const auto refused = refuseForObjective(row, text))
            return refused;
        const auto read = readTarget(text);
        return text.trimmed().isEmpty() || std::holds_alternative<int>(read)
                   ? std::nullopt
                   : std::optional(std::get<QString>(read));
    };
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        if (!row.isMeasure())
            return;
        rewrite<Measure>(change, row.measure->id, [&](Measure& measure) {
            const auto read = readTarget(text);
            measure.target =
                std::holds_alternative<int>(read) ? std::optional<qint64>(std::get<int>(read)) : std::nullopt;
        });
    };
    edit.operation = editOf;
    return Column<Row>(head("target", QT_TRANSLATE_NOOP("oslonac::ui::ObjectiveRows", "Target"),
                            CellKind::Number, 132),
                       [language](const Row& row) {
                           return row.isMeasure() && row.measure->target
                                      ? numberText(*row.measure->target, language())
                                      : QString();
                       })
        .editedBy(std::move(edit));
}

Column<Row> unitColumn()
{
    Edit<Row> edit;
    edit.check = refuseForObjective;
    edit.write = [](const Change& change, const Row& row, const QString& text) {
        if (row.isMeasure())
            rewrite<Measure>(change, row.measure->id,
                             [&](Measure& measure) { measure.unit = text.simplified(); });
    };
    edit.operation = editOf;
    return Column<Row>(head("unit", QT_TRANSLATE_NOOP("oslonac::ui::ObjectiveRows", "Unit"),
                            CellKind::Secondary, 148),
                       [](const Row& row) { return row.isMeasure() ? row.measure->unit : QString(); })
        .editedBy(std::move(edit));
}

} // namespace

std::vector<ObjectiveRow> objectiveRows(const ProgrammeDefinition& definition)
{
    std::vector<ObjectiveRow> rows;
    const QString& programme = definition.programme.code;
    for (const DefinedObjective& defined : definition.objectives) {
        const Objective& objective = defined.objective;
        rows.push_back({objective.id.number(), programme, objective, std::nullopt, objective.code});
        int place = 0;
        for (const Measure& measure : defined.measures)
            rows.push_back({measure.id.number(), programme, objective, measure,
                            u"%1.%2"_s.arg(objective.code).arg(++place)});
    }
    return rows;
}

std::vector<Column<ObjectiveRow>> objectiveColumns(const Speaking& language)
{
    return {numberColumn(), titleColumn(), targetColumn(language), unitColumn()};
}

} // namespace oslonac::ui
