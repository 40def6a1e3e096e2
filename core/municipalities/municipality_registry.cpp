// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipalities/municipality_registry.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

std::optional<int> numberIn(const QString& cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toInt());
}

std::optional<double> degreesIn(const QString& cell)
{
    return cell.isEmpty() ? std::nullopt : std::optional(cell.toDouble());
}

// The table is our own: no quotes, no commas within cells, every code known; a test reads all of it.
Municipality municipalityFrom(const QStringList& cells)
{
    Municipality municipality;
    municipality.id = Id<Municipality>(cells.at(0).toLongLong());
    municipality.nameLatin = cells.at(1);
    municipality.nameCyrillic = cells.at(2);
    municipality.kind = fromCode<MunicipalityKind>(cells.at(3)).value();
    if (!cells.at(4).isEmpty())
        municipality.parentId = Id<Municipality>(cells.at(4).toLongLong());
    municipality.districtLatin = cells.at(5);
    municipality.districtCyrillic = cells.at(6);
    municipality.region = cells.at(7);
    municipality.population = numberIn(cells.at(8));
    municipality.populationYear = numberIn(cells.at(9));
    municipality.romaPopulation = numberIn(cells.at(10));
    municipality.romaYear = numberIn(cells.at(11));
    municipality.areaKm2 = numberIn(cells.at(12));
    municipality.latitude = degreesIn(cells.at(13));
    municipality.longitude = degreesIn(cells.at(14));
    municipality.developmentGroup = fromCode<DevelopmentGroup>(cells.at(15));
    municipality.inKosovo = cells.at(16) == u'1';
    return municipality;
}

std::vector<Municipality> readRegistry()
{
    QFile file(QStringLiteral(":/registry/municipalities.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the registry of municipalities is missing from the program");
    std::vector<Municipality> municipalities;
    file.readLine(); // column titles
    while (!file.atEnd())
        municipalities.push_back(municipalityFrom(QString::fromUtf8(file.readLine()).trimmed().split(u',')));
    return municipalities;
}

const QString& nameIn(const Municipality& municipality, Script script)
{
    return script == Script::Latin ? municipality.nameLatin : municipality.nameCyrillic;
}

} // namespace

const std::vector<Municipality>& registeredMunicipalities()
{
    static const std::vector<Municipality> municipalities = readRegistry();
    return municipalities;
}

QString fullNameOf(const Municipality& municipality, Script script)
{
    const bool latin = script == Script::Latin;
    const QString& name = nameIn(municipality, script);
    switch (municipality.kind) {
    case MunicipalityKind::Capital:
    case MunicipalityKind::City:
        return (latin ? QStringLiteral("Grad ") : QStringLiteral("Град ")) + name;
    case MunicipalityKind::Municipality:
        return (latin ? QStringLiteral("Opština ") : QStringLiteral("Општина ")) + name;
    case MunicipalityKind::CityMunicipality:
        return (latin ? QStringLiteral("Gradska opština ") : QStringLiteral("Градска општина ")) + name;
    }
    throw std::logic_error("a municipality has no kind");
}

const Municipality* tellingCityOf(const Municipality& municipality)
{
    const auto& all = registeredMunicipalities();
    const auto isNamesake = [&](const Municipality& other) {
        return other.id != municipality.id && other.kind == municipality.kind &&
               other.nameLatin == municipality.nameLatin;
    };
    if (!municipality.parentId || std::ranges::none_of(all, isNamesake))
        return nullptr;
    const auto city = std::ranges::find(all, *municipality.parentId, &Municipality::id);
    return city == all.end() ? nullptr : &*city;
}

QString listedNameOf(const Municipality& municipality, Script script)
{
    const Municipality* city = tellingCityOf(municipality);
    const QString& name = nameIn(municipality, script);
    return city ? QStringLiteral("%1 (%2)").arg(name, nameIn(*city, script)) : name;
}

QString distinctNameOf(const Municipality& municipality, Script script)
{
    const auto isNamesake = [&](const Municipality& other) {
        return other.id != municipality.id && other.nameLatin == municipality.nameLatin;
    };
    if (std::ranges::none_of(registeredMunicipalities(), isNamesake))
        return nameIn(municipality, script);
    const Municipality* city = tellingCityOf(municipality);
    const QString name = fullNameOf(municipality, script);
    return city ? QStringLiteral("%1, %2").arg(name, nameIn(*city, script)) : name;
}

} // namespace oslonac
