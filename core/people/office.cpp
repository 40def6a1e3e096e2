// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/office.h"

#include "core/municipalities/name_index.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace oslonac {

namespace {

using Kind = OrganisationKind;

/// Beginning: the office is often written with its place or body ("gradonačelnik Kruševca").
enum class Spelling { Whole, Beginning };
enum class Holders { Representative, One, Several };

struct Office {
    const char* masculine;
    const char* feminine;
    Holders holders;
    Spelling spelling;
    std::initializer_list<Kind> kinds;
};

constexpr std::initializer_list<Kind> municipality{Kind::Municipality};
constexpr std::initializer_list<Kind> city{Kind::City};
constexpr std::initializer_list<Kind> cityMunicipality{Kind::CityMunicipality};
constexpr std::initializer_list<Kind> governments{Kind::Municipality, Kind::City, Kind::CityMunicipality};
constexpr std::initializer_list<Kind> unit{Kind::AdministrativeUnit};
constexpr std::initializer_list<Kind> society{Kind::CivilSocietyOrganisation};
constexpr std::initializer_list<Kind> institution{Kind::Institution};
constexpr std::initializer_list<Kind> all{Kind::Municipality,
                                          Kind::City,
                                          Kind::CityMunicipality,
                                          Kind::AdministrativeUnit,
                                          Kind::CivilSocietyOrganisation,
                                          Kind::Institution};

// Sources: Law on Local Self-Government (Official Gazette RS 129/2007 and later; president of the
// municipality, mayor, councils, head of administration, provisional body) and the glossary of the programme.
const Office offices[] = {
    {"predsednik opštine", "predsednica opštine", Holders::Representative, Spelling::Beginning, municipality},
    {"gradonačelnik", "gradonačelnica", Holders::Representative, Spelling::Beginning, city},
    {"predsednik gradske opštine", "predsednica gradske opštine", Holders::Representative,
     Spelling::Beginning, cityMunicipality},
    {"načelnik", "načelnica", Holders::Representative, Spelling::Whole, unit},
    {"rukovodilac", "rukovoditeljka", Holders::Representative, Spelling::Whole, unit},
    {"predsednik", "predsednica", Holders::Representative, Spelling::Whole, society},
    {"zakonski zastupnik", "zakonska zastupnica", Holders::Representative, Spelling::Whole, society},
    {"direktor", "direktorka", Holders::Representative, Spelling::Whole, society},
    {"direktor", "direktorka", Holders::Representative, Spelling::Whole, institution},
    {"direktor centra za socijalni rad", "direktorka centra za socijalni rad", Holders::Representative,
     Spelling::Beginning, institution},
    {"vršilac dužnosti direktora", "vršiteljka dužnosti direktora", Holders::Representative,
     Spelling::Beginning, institution},
    {"predsednik privremenog organa", "predsednica privremenog organa", Holders::Representative,
     Spelling::Beginning, governments},
    {"zamenik predsednika opštine", "zamenica predsednika opštine", Holders::One, Spelling::Beginning,
     municipality},
    {"zamenik gradonačelnika", "zamenica gradonačelnika", Holders::One, Spelling::Beginning, city},
    {"zamenik predsednika gradske opštine", "zamenica predsednika gradske opštine", Holders::One,
     Spelling::Beginning, cityMunicipality},
    {"načelnik opštinske uprave", "načelnica opštinske uprave", Holders::One, Spelling::Beginning,
     municipality},
    {"načelnik gradske uprave", "načelnica gradske uprave", Holders::Several, Spelling::Beginning, city},
    {"član opštinskog veća", "članica opštinskog veća", Holders::Several, Spelling::Beginning, municipality},
    {"član gradskog veća", "članica gradskog veća", Holders::Several, Spelling::Beginning, city},
    {"načelnik odeljenja", "načelnica odeljenja", Holders::Several, Spelling::Beginning, governments},
    {"koordinator za romska pitanja", "koordinatorka za romska pitanja", Holders::Several,
     Spelling::Beginning, governments},
    {"pedagoški asistent", "pedagoška asistentkinja", Holders::Several, Spelling::Beginning, governments},
    {"zdravstveni medijator", "zdravstvena medijatorka", Holders::Several, Spelling::Beginning, governments},
    {"stručni radnik", "stručna radnica", Holders::Several, Spelling::Beginning, institution},
    {"koordinator projekta", "koordinatorka projekta", Holders::Several, Spelling::Beginning, society},
    {"kontakt osoba", "kontakt osoba", Holders::Several, Spelling::Beginning, all},
    {"lice za zaštitu podataka o ličnosti", "lice za zaštitu podataka o ličnosti", Holders::Several,
     Spelling::Beginning, all},
};

bool isOf(const Office& office, Kind kind)
{
    return std::ranges::find(office.kinds, kind) != office.kinds.end();
}

struct FoldedName {
    const Office* office;
    QString words;
};

// Folded once: a list asks for every contact of the file.
const std::vector<FoldedName>& foldedNames()
{
    static const std::vector<FoldedName> names = [] {
        std::vector<FoldedName> folded;
        for (const Office& office : offices) {
            for (const char* name : {office.masculine, office.feminine})
                folded.push_back({&office, foldedWords(QString::fromUtf8(name))});
        }
        return folded;
    }();
    return names;
}

bool isSpelled(const FoldedName& name, const QString& words)
{
    return words == name.words ||
           (name.office->spelling == Spelling::Beginning && words.startsWith(name.words + QLatin1Char(' ')));
}

const Office* known(const QString& words, Kind kind)
{
    for (const FoldedName& name : foldedNames()) {
        if (isOf(*name.office, kind) && isSpelled(name, words))
            return name.office;
    }
    return nullptr;
}

} // namespace

QStringList proposedOffices(OrganisationKind kind)
{
    QStringList proposals;
    for (const Office& office : offices) {
        if (!isOf(office, kind))
            continue;
        for (const char* name : {office.masculine, office.feminine}) {
            const QString proposal = QString::fromUtf8(name);
            if (!proposals.contains(proposal))
                proposals.append(proposal);
        }
    }
    return proposals;
}

bool isRepresentative(QStringView office, const Organisation& organisation)
{
    const QString words = foldedWords(office);
    if (words.isEmpty())
        return false;
    if (words == foldedWords(organisation.representativeOffice))
        return true;
    const Office* found = known(words, organisation.kind);
    return found != nullptr && found->holders == Holders::Representative;
}

QString soleOffice(QStringView office, const Organisation& organisation)
{
    if (isRepresentative(office, organisation))
        return QStringLiteral("representative");
    const Office* found = known(foldedWords(office), organisation.kind);
    if (found == nullptr || found->holders != Holders::One)
        return {};
    return QString::fromUtf8(found->masculine);
}

} // namespace oslonac
