// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organisations/organisation_operations.h"

#include "core/checks/approval.h"
#include "core/municipalities/municipality_registry.h"
#include "core/operations/removal.h"
#include "core/values/faults.h"
#include "core/values/script.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::OrganisationOperations)
};

OrganisationKind kindOf(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
    case MunicipalityKind::City:
        return OrganisationKind::City;
    case MunicipalityKind::Municipality:
        return OrganisationKind::Municipality;
    case MunicipalityKind::CityMunicipality:
        return OrganisationKind::CityMunicipality;
    }
    throw std::logic_error("a municipality has no kind");
}

QString officeOf(MunicipalityKind kind)
{
    switch (kind) {
    case MunicipalityKind::Capital:
    case MunicipalityKind::City:
        return QStringLiteral("gradonačelnik");
    case MunicipalityKind::Municipality:
        return QStringLiteral("predsednik opštine");
    case MunicipalityKind::CityMunicipality:
        return QStringLiteral("predsednik gradske opštine");
    }
    throw std::logic_error("a municipality has no kind");
}

} // namespace

Operation addOrganisationOperation(const Organisation& organisation)
{
    return {OperationKind::AddOrganisation, {organisation.nameLatin}};
}

Operation editOrganisationOperation(const Organisation& organisation)
{
    return {OperationKind::EditOrganisation, {organisation.nameLatin}};
}

Id<Organisation> addOrganisation(const Change& change, Organisation organisation)
{
    if (holdsCyrillic(organisation.nameLatin)) {
        if (organisation.nameCyrillic.isEmpty())
            organisation.nameCyrillic = organisation.nameLatin;
        organisation.nameLatin = toLatin(organisation.nameLatin);
    }
    if (organisation.nameLatin.isEmpty())
        organisation.nameLatin = toLatin(organisation.nameCyrillic);
    if (organisation.nameCyrillic.isEmpty())
        organisation.nameCyrillic = toCyrillic(organisation.nameLatin);
    return change.insert(std::move(organisation));
}

void editOrganisation(const Change& change, const Organisation& organisation)
{
    change.update(organisation);
}

Changes deleteOrganisation(Performer& performer, Id<Organisation> id)
{
    const auto organisation = Records<Organisation>(performer.file()).get(id);
    if (isInRegistry(organisation))
        throw RuleBroken(Tr::tr("“%1” was not deleted: it belongs to the registry of municipalities.")
                             .arg(organisation.nameLatin),
                         Tr::tr("It can stay; nothing has to be done with it."));
    const Removal removal(performer.file(), {{Mapping<Organisation>::table, id.number()}},
                          LooseReference::Goes);
    const bool isAlone = std::ranges::all_of(removal.rows(), [](const auto& table) {
        const auto& [name, ids] = table;
        return ids.empty() || name == Mapping<Approval>::table || // of a finding about itself
               (name == Mapping<Organisation>::table && ids.size() == 1);
    });
    if (!isAlone)
        throw RuleBroken(Tr::tr("“%1” was not deleted: applications, agreements, contacts or other "
                                "organisations belong to it.")
                             .arg(organisation.nameLatin),
                         Tr::tr("Delete these first; if it was entered twice, merge the two records."));
    return performer.perform({OperationKind::DeleteOrganisation, {organisation.nameLatin}},
                             [&](const Change& change) { removal.carryOut(change); });
}

void rename(Organisation& organisation, Script script, const QString& name)
{
    if (script == Script::Latin && holdsCyrillic(name)) {
        organisation.nameLatin = toLatin(name);
        organisation.nameCyrillic = name;
        return;
    }
    const bool latin = script == Script::Latin;
    QString& own = latin ? organisation.nameLatin : organisation.nameCyrillic;
    QString& other = latin ? organisation.nameCyrillic : organisation.nameLatin;
    const auto converted = [latin](const QString& text) { return latin ? toCyrillic(text) : toLatin(text); };
    if (other.isEmpty() || other == converted(own))
        other = converted(name);
    own = name;
}

Organisation organisationOf(const Municipality& municipality)
{
    Organisation organisation;
    organisation.id = Id<Organisation>(municipality.id.number());
    organisation.kind = kindOf(municipality.kind);
    organisation.nameLatin = fullNameOf(municipality, Script::Latin);
    organisation.nameCyrillic = fullNameOf(municipality, Script::Cyrillic);
    organisation.municipalityId = municipality.id;
    organisation.seat = municipality.nameLatin;
    organisation.representativeOffice = officeOf(municipality.kind);
    return organisation;
}

void addRegisteredMunicipalities(const Change& change)
{
    // Cities before their city municipalities: the foreign key asks for the parent at once.
    std::vector<Municipality> municipalities = registeredMunicipalities();
    std::stable_partition(municipalities.begin(), municipalities.end(),
                          [](const Municipality& municipality) { return !municipality.parentId; });
    for (const Municipality& municipality : municipalities) {
        change.insert(municipality);
        change.insert(organisationOf(municipality));
    }
}

} // namespace oslonac
