// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a municipality by what people write for it.
#include "core/municipalities/municipality_registry.h"
#include "core/municipalities/name_index.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace oslonac {

namespace {

// What stands before a name. "Opština" says little: people write it before cities too.
enum class TitleWord { None, Municipality, City, CityMunicipality };

struct TitledName {
    TitleWord title = TitleWord::None;
    QString name;
};

struct Title {
    QLatin1StringView words;
    TitleWord title;
};

/// As foldedWords() gives them: "G.O." is "g o". Longer ones stand before those that they begin with.
constexpr std::array titles{Title{QLatin1StringView("city municipality of "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("municipality of "), TitleWord::Municipality},
                            Title{QLatin1StringView("city of "), TitleWord::City},
                            Title{QLatin1StringView("gradska opstina "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("gradska opst "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("gr opstina "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("gr opst "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("go "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("g o "), TitleWord::CityMunicipality},
                            Title{QLatin1StringView("opstina "), TitleWord::Municipality},
                            Title{QLatin1StringView("opst "), TitleWord::Municipality},
                            Title{QLatin1StringView("op "), TitleWord::Municipality},
                            Title{QLatin1StringView("grad "), TitleWord::City},
                            Title{QLatin1StringView("gr "), TitleWord::City},
                            Title{QLatin1StringView("jls "), TitleWord::None}};

/// "Novi Pazar, grad" and "Užice (grad)" with the title in front. Without a sign before it the last word
/// may be of the name: "Stari grad".
QString titleInFront(QStringView text)
{
    const qsizetype sign = std::max(text.lastIndexOf(u','), text.lastIndexOf(u'('));
    if (sign < 0)
        return foldedWords(text);
    const QString last = foldedWords(text.sliced(sign)) + u' ';
    const bool isTitle = std::any_of(titles.begin(), titles.end(),
                                     [&last](const Title& title) { return last == title.words; });
    return isTitle ? last + foldedWords(text.first(sign)) : foldedWords(text);
}

TitledName withoutTitle(QStringView text)
{
    const QString words = titleInFront(text);
    for (const Title& title : titles) {
        if (words.startsWith(title.words))
            return {title.title, words.mid(title.words.size())};
    }
    return {TitleWord::None, words};
}

/// "Bački Petrovac" of "Petrovac, Bački", as registers sort names; empty without a single comma.
QString turnedName(QStringView text)
{
    return text.count(u',') == 1 ? foldedWords(text.sliced(text.indexOf(u','))) + u' ' +
                                       withoutTitle(text.first(text.indexOf(u','))).name
                                 : QString();
}

bool isCity(const Municipality& municipality)
{
    return municipality.kind == MunicipalityKind::City || municipality.kind == MunicipalityKind::Capital;
}

const Municipality* parentOf(const Municipality& municipality)
{
    for (const Municipality& candidate : registeredMunicipalities()) {
        if (municipality.parentId == candidate.id)
            return &candidate;
    }
    return nullptr;
}

NameIndex indexOfRegistry()
{
    NameIndex index;
    const std::vector<Municipality>& all = registeredMunicipalities();
    for (size_t i = 0; i < all.size(); ++i) {
        index.add(all[i].nameLatin, i);
        index.add(all[i].nameCyrillic,
                  i); // written otherwise than the conversion gives, should that ever differ
        if (const Municipality* city = parentOf(all[i]);
            city != nullptr && city->nameLatin != all[i].nameLatin) {
            index.add(QString(all[i].nameLatin + u' ' + city->nameLatin), i);
            index.add(QString(city->nameLatin + u' ' + all[i].nameLatin), i);
        }
    }
    return index;
}

const NameIndex& registryIndex()
{
    static const NameIndex index = indexOfRegistry();
    return index;
}

std::vector<Municipality> municipalitiesAt(const std::vector<size_t>& positions)
{
    std::vector<Municipality> found;
    for (const size_t position : positions)
        found.push_back(registeredMunicipalities()[position]);
    return found;
}

// A title that fits nothing found is taken for a slip and does not hide the rest.
void keepIfAny(std::vector<Municipality>& found, bool (*isKept)(const Municipality&))
{
    if (std::any_of(found.begin(), found.end(), isKept))
        std::erase_if(found, [&](const Municipality& municipality) { return !isKept(municipality); });
}

void narrowByTitle(std::vector<Municipality>& found, TitleWord title, Namesakes namesakes)
{
    const auto hasNamesakeCity = [all = found](const Municipality& municipality) {
        return std::any_of(all.begin(), all.end(), [&](const Municipality& other) {
            return municipality.parentId == other.id && municipality.nameLatin == other.nameLatin;
        });
    };
    switch (title) {
    case TitleWord::CityMunicipality:
        keepIfAny(found,
                  [](const Municipality& each) { return each.kind == MunicipalityKind::CityMunicipality; });
        return;
    case TitleWord::City:
        keepIfAny(found, &isCity);
        break;
    case TitleWord::Municipality:
    case TitleWord::None:
        if (namesakes == Namesakes::Both)
            return;
        break;
    }
    std::erase_if(found, hasNamesakeCity);
}

std::vector<Municipality> withCode(QStringView text)
{
    const qlonglong code = text.trimmed().toLongLong();
    const auto& all = registeredMunicipalities();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Municipality& municipality) {
        return code > 0 && municipality.id.number() == code;
    });
    return found == all.end() ? std::vector<Municipality>() : std::vector{*found};
}

} // namespace

std::vector<Municipality> findMunicipalities(QStringView text, Namesakes namesakes)
{
    const NameIndex& index = registryIndex();
    if (auto coded = withCode(text); !coded.empty())
        return coded;
    const TitledName titled = withoutTitle(text);
    std::vector<size_t> positions = index.wholeName(titled.name);
    if (positions.empty())
        positions = index.firstWords(titled.name);
    if (positions.empty())
        positions = index.shortenedWords(titled.name);
    if (positions.empty())
        positions = index.wholeName(turnedName(text));
    std::vector<Municipality> found = municipalitiesAt(positions);
    narrowByTitle(found, titled.title, namesakes);
    return found;
}

std::vector<Municipality> municipalitiesNamedLike(QStringView text)
{
    auto found = findMunicipalities(text, Namesakes::Both);
    return found.empty() ? municipalitiesAt(registryIndex().wordsWithin(withoutTitle(text).name)) : found;
}

} // namespace oslonac
