// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/programme_rows.h"

#include "core/calls/call.h"
#include "core/programmes/programme_findings.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = ProgrammeRow;
using Speaking = std::function<Language()>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ProgrammeRows)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::ProgrammeRows", title}, kind, width};
}

Column<Row> textColumn(ColumnHead columnHead, QString Programme::*member)
{
    return Column<Row>(std::move(columnHead), [member](const Row& row) { return row.programme.*member; });
}

StatusKind findingKind(const Row& row)
{
    StatusKind kind = StatusKind::Ok;
    for (const Finding& finding : row.findings)
        kind = finding.severity == Severity::Error || kind == StatusKind::Late ? StatusKind::Late
                                                                               : StatusKind::Wait;
    return kind;
}

QString findingText(const Row& row)
{
    return row.findings.empty() ? Tr::tr("complete", "a programme")
                                : Tr::tr("%n missing", "data of a programme", int(row.findings.size()));
}

QString findingTooltip(const Row& row)
{
    QStringList lines;
    for (const Finding& finding : row.findings)
        lines.append(finding.what);
    return lines.join(u'\n');
}

Column<Row> periodColumn(const Speaking& language)
{
    return Column<Row>(head("period", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Period"),
                            CellKind::Secondary, 180),
                       [language](const Row& row) { return periodText(row.programme, language()); })
        .asDate([](const Row& row) { return row.programme.startsOn; })
        .asMinor();
}

Column<Row> valueColumn(const Speaking& language)
{
    return Column<Row>(
               head("value", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Value"), CellKind::Number, 136),
               [language](const Row& row) {
                   const auto& value = row.programme.totalValue;
                   return value ? amountText(*value, language()) : QString();
               })
        .asMoney([](const Row& row) { return row.programme.totalValue; })
        .asKey();
}

} // namespace

std::vector<ProgrammeRow> readProgrammeRows(const Connection& file)
{
    const auto calls = grouped(Records<Call>(file).all(), &Call::programmeId);
    std::vector<ProgrammeRow> rows;
    for (Programme& programme : Records<Programme>(file).all()) {
        ProgrammeRow row;
        const auto own = calls.find(programme.id);
        row.calls = own == calls.end() ? 0 : int(own->second.size());
        row.findings = programmeFindings(programme);
        row.programme = std::move(programme);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<ProgrammeRow>> programmeColumns(const Speaking& language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        textColumn(head("code", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Code"), CellKind::Text, 104),
                   &Programme::code)
            .asWritten());
    columns.push_back(textColumn(head("title", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Title"),
                                      CellKind::Text, 224),
                                 &Programme::title)
                          .asKey()
                          .takingRoom());
    columns.push_back(
        textColumn(head("implementer", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Implementer"),
                        CellKind::Secondary, 200),
                   &Programme::implementer)
            .whenChosen());
    columns.push_back(textColumn(head("donors", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Donors"),
                                      CellKind::Secondary, 160),
                                 &Programme::donors)
                          .whenChosen());
    columns.push_back(periodColumn(language));
    columns.push_back(valueColumn(language));
    columns.push_back(Column<Row>(head("calls", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Calls"),
                                       CellKind::Number, 72),
                                  [language](const Row& row) { return numberText(row.calls, language()); })
                          .asNumber([](const Row& row) { return std::optional<qint64>(row.calls); }));
    columns.push_back(
        Column<Row>(head("findings", QT_TRANSLATE_NOOP("oslonac::ui::ProgrammeRows", "Findings"),
                         CellKind::Pill, 128),
                    findingText)
            .withStatus(findingKind)
            .withTooltip(findingTooltip));
    return columns;
}

QString periodText(const Programme& programme, Language language)
{
    const auto& from = programme.startsOn;
    const auto& until = programme.endsOn;
    if (from && until)
        return u"%1 – %2"_s.arg(dateText(*from, language), dateText(*until, language));
    if (from)
        return Tr::tr("from %1").arg(dateText(*from, language));
    return until ? Tr::tr("until %1").arg(dateText(*until, language)) : QString();
}

} // namespace oslonac::ui
