// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/placed_name.h"

#include "core/municipalities/municipality_registry.h"
#include "core/values/folding.h"
#include "core/values/script.h"

#include <QRegularExpression>

#include <algorithm>

namespace oslonac {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

/// What stays of a word in all its cases: "uzic" of "uzice"; "leskovac" and "leskovc" of "leskovac".
QStringList stemsOf(const QString& word)
{
    if (isVowel(word.back()))
        return {word.chopped(1)};
    QStringList stems{word};
    const qsizetype last = word.lastIndexOf(u'a');
    const bool isFleeting = last > 0 && std::ranges::none_of(word.sliced(last + 1), isVowel);
    if (isFleeting)
        stems.append(word.left(last) + word.sliced(last + 1));
    return stems;
}

bool isCaseOf(const QString& word, const QString& nominative)
{
    static const QStringList endings{QString(),
                                     QStringLiteral("a"),
                                     QStringLiteral("e"),
                                     QStringLiteral("i"),
                                     QStringLiteral("o"),
                                     QStringLiteral("u"),
                                     QStringLiteral("om"),
                                     QStringLiteral("em"),
                                     QStringLiteral("og"),
                                     QStringLiteral("oga"),
                                     QStringLiteral("oj"),
                                     QStringLiteral("im"),
                                     QStringLiteral("ih"),
                                     QStringLiteral("ima"),
                                     QStringLiteral("ama")};
    return std::ranges::any_of(stemsOf(nominative), [&](const QString& stem) {
        return word.startsWith(stem) && endings.contains(word.sliced(stem.size()));
    });
}

bool holds(const QString& name, const QString& place)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = folded(name).split(between, Qt::SkipEmptyParts);
    const QStringList wanted = folded(place).split(between, Qt::SkipEmptyParts);
    return std::search(words.begin(), words.end(), wanted.begin(), wanted.end(), isCaseOf) != words.end();
}

/// The city or municipality that an organisation is, or belongs to. A municipality's organisation carries its
/// number.
const Municipality* municipalityOf(const Organisation& organisation)
{
    qint64 number = 0;
    if (organisation.municipalityId)
        number = organisation.municipalityId->number();
    else if (organisation.parentId)
        number = organisation.parentId->number();
    const auto& all = registeredMunicipalities();
    const auto found = std::ranges::find(all, Id<Municipality>(number), &Municipality::id);
    return found == all.end() ? nullptr : &*found;
}

PlacedName besideCity(const PlacedName& own, const Municipality* unit)
{
    const Municipality* city = unit ? tellingCityOf(*unit) : nullptr;
    if (city == nullptr || holds(own.latin, city->nameLatin))
        return own;
    const auto with = [](const QString& name, const QString& place) {
        return name.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, place);
    };
    return {with(own.latin, city->nameLatin), with(own.cyrillic, city->nameCyrillic)};
}

} // namespace

PlacedName placedName(const Organisation& organisation)
{
    const PlacedName own{organisation.nameLatin, organisation.nameCyrillic};
    if (organisation.kind == OrganisationKind::CityMunicipality)
        return besideCity(own, municipalityOf(organisation));
    if (organisation.kind != OrganisationKind::AdministrativeUnit)
        return own;
    const Municipality* place = municipalityOf(organisation);
    const QString& typed = own.latin.isEmpty() ? own.cyrillic : own.latin;
    if (place == nullptr || typed.isEmpty() || holds(typed, place->nameLatin))
        return own;
    const auto withPlace = [&](const QString& entered, Script script) {
        const QString name = entered.isEmpty() ? inScript(typed, script) : entered;
        return QStringLiteral("%1, %2").arg(name, fullNameOf(*place, script));
    };
    return {withPlace(own.latin, Script::Latin), withPlace(own.cyrillic, Script::Cyrillic)};
}

QString placedNameIn(const Organisation& organisation, Script script)
{
    const PlacedName name = placedName(organisation);
    const QString& first = script == Script::Cyrillic ? name.cyrillic : name.latin;
    return first.isEmpty() ? (script == Script::Cyrillic ? name.latin : name.cyrillic) : first;
}

} // namespace oslonac
