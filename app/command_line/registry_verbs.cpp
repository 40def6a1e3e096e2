// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/verbs.h"
#include "app/command_line/words.h"
#include "core/municipalities/municipality_registry.h"

#include <QJsonArray>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Value>
QJsonValue valueOrNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject municipalityJson(const Municipality& municipality)
{
    const auto& parent = municipality.parentId;
    const auto& group = municipality.developmentGroup;
    return {
        {u"code"_s, QString::number(municipality.id.number())},
        {u"name"_s, municipality.nameLatin},
        {u"name_cyrillic"_s, municipality.nameCyrillic},
        {u"full_name"_s, fullNameOf(municipality, Script::Latin)},
        {u"full_name_cyrillic"_s, fullNameOf(municipality, Script::Cyrillic)},
        {u"kind"_s, codeOf(municipality.kind)},
        {u"parent_code"_s, parent ? QJsonValue(QString::number(parent->number())) : QJsonValue()},
        {u"district"_s, municipality.districtLatin},
        {u"district_cyrillic"_s, municipality.districtCyrillic},
        {u"region"_s, municipality.region},
        {u"population"_s, valueOrNull(municipality.population)},
        {u"population_year"_s, valueOrNull(municipality.populationYear)},
        {u"roma_population"_s, valueOrNull(municipality.romaPopulation)},
        {u"roma_year"_s, valueOrNull(municipality.romaYear)},
        {u"area_km2"_s, valueOrNull(municipality.areaKm2)},
        {u"development_group"_s, group ? QJsonValue(codeOf(*group)) : QJsonValue()},
        {u"in_kosovo"_s, municipality.inKosovo},
    };
}

QString municipalityTable(const std::vector<Municipality>& found, Script script)
{
    std::vector<QStringList> rows;
    for (const Municipality& municipality : found) {
        const bool cyrillic = script == Script::Cyrillic;
        rows.push_back({QString::number(municipality.id.number()), fullNameOf(municipality, script),
                        cyrillic ? municipality.districtCyrillic : municipality.districtLatin,
                        municipality.developmentGroup ? codeOf(*municipality.developmentGroup) : u"–"_s});
    }
    return alignedTable({Words::tr("Code"), Words::tr("Name"), Words::tr("District"),
                         Words::tr("Group", "development group of a municipality")},
                        rows);
}

Exit findInRegistry(const Invocation& invocation)
{
    const auto found = municipalitiesNamedLike(invocation.argument(0));
    if (invocation.wantsJson()) {
        QJsonArray municipalities;
        for (const Municipality& municipality : found)
            municipalities.append(municipalityJson(municipality));
        print(QJsonObject{{u"municipalities"_s, municipalities}});
    } else if (!found.empty()) {
        print(municipalityTable(found, scriptOf(invocation.language())));
    }
    if (!found.empty())
        return Exit::Done;
    say(Words::tr("The registry has no municipality \"%1\".").arg(invocation.argument(0)));
    return Exit::Findings;
}

} // namespace

std::vector<Verb> registryVerbs()
{
    return {
        {"registry",
         "find",
         QT_TRANSLATE_NOOP("oslonac::CommandLine",
                           "Finds municipalities by any spelling of the name or by territory code; status 1 "
                           "if there is none."),
         {{"TEXT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The name, in either script, or the code.")}},
         {jsonOption()},
         findInRegistry}};
}

} // namespace oslonac
