// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/grid_json.h"

#include "core/exchange/call_json_format.h"
#include "core/exchange/ordered_json.h"

#include <QJsonObject>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto gridFormat = "oslonac-grid-1"_L1;

/// A call's file has a grid too; what else it says is left out.
QJsonObject gridPart(const QJsonObject& json)
{
    if (json.value("format"_L1).toString() != callJsonFormat())
        return json;
    QJsonObject part{{"format"_L1, QString(gridFormat)}};
    for (const auto key : {"title"_L1, "total_minimum"_L1, "sections"_L1, "tie_rules"_L1}) {
        if (json.contains(key))
            part.insert(key, json.value(key));
    }
    return part;
}

void readFormat(StrictObject& object)
{
    const QString format = object.text("format"_L1, Need::Required);
    if (!format.isEmpty() && format != gridFormat)
        object.complain("format"_L1,
                        CallJson::tr("This program reads criteria from “%1” and “%2”; “%3” is neither.")
                            .arg(gridFormat, callJsonFormat(), format));
}

} // namespace

CriteriaGrid readGridJson(const QByteArray& bytes, const std::vector<DefinedLot>& lots)
{
    CriteriaGrid grid;
    CallImport import;
    import.definition.lots = lots;
    const auto json = parseJsonObject(bytes, import.problems);
    if (json) {
        StrictObject object(gridPart(*json), QString(), import.problems);
        readFormat(object);
        grid.title = object.text("title"_L1);
        grid.totalMinimum = object.points("total_minimum"_L1);
        import.definition.call.totalMinimum = grid.totalMinimum;
        readGrid(object, import);
        if (import.definition.sections.empty() && import.problems.empty())
            object.complain("sections"_L1, CallJson::tr("There are no criteria in this file."));
        object.finish();
        checkGrid(import);
    }
    grid.sections = std::move(import.definition.sections);
    grid.tieRules = std::move(import.definition.tieRules);
    grid.problems = std::move(import.problems);
    return grid;
}

QByteArray writeGridJson(const CallDefinition& definition)
{
    OrderedJson object = OrderedJson::object();
    object.add("format", OrderedJson::text(gridFormat));
    if (!definition.call.title.isEmpty())
        object.add("title", OrderedJson::text(definition.call.title));
    if (definition.call.totalMinimum)
        object.add("total_minimum", OrderedJson::text(definition.call.totalMinimum->toExactText()));
    addGrid(object, definition);
    return object.toBytes();
}

} // namespace oslonac
