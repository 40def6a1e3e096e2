// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/organisation_rows.h"

#include "core/duplicates/duplicate_organisations.h"
#include "core/municipalities/name_index.h"
#include "core/people/contact_rules.h"
#include "core/storage/records.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

template <typename Record>
std::unordered_map<Id<Record>, Record> allById(const Connection& file)
{
    std::unordered_map<Id<Record>, Record> found;
    for (Record& record : Records<Record>(file).all())
        found.emplace(record.id, std::move(record));
    return found;
}

void addContacts(OrganisationRow& row, const std::vector<Contact>& contacts, QDate today)
{
    row.contacts = int(std::ranges::count_if(
        contacts, [today](const Contact& contact) { return timeOf(contact, today) == ContactTime::Now; }));
    if (const auto representative = representativeOn(today, row.organisation, contacts))
        row.representative = representative->name;
}

} // namespace

std::vector<OrganisationRow> readOrganisationRows(const Connection& file, QDate today)
{
    const OrganisationsById organisations = allById<Organisation>(file);
    const auto municipalities = allById<Municipality>(file);
    const auto contacts = grouped(Records<Contact>(file).all(), &Contact::organisationId);
    const SupportFiguresById figures = readSupportFigures(file, organisations, today);
    const DuplicateOrganisations duplicates(organisations);
    std::vector<OrganisationRow> rows;
    rows.reserve(organisations.size());
    for (const auto& [id, organisation] : organisations) {
        OrganisationRow& row = rows.emplace_back();
        row.organisation = organisation;
        if (organisation.municipalityId)
            row.municipality = municipalities.at(*organisation.municipalityId);
        if (const auto own = figures.find(id); own != figures.end())
            row.support = own->second;
        row.countsAbove = participantOf(id, organisations) != id;
        row.representative = organisation.representativeName;
        if (const auto own = contacts.find(id); own != contacts.end())
            addContacts(row, own->second, today);
        row.likelySame = int(duplicates.of(id).size());
    }
    std::ranges::sort(rows, {}, [](const OrganisationRow& row) { return row.id(); });
    return rows;
}

bool isForRomaInclusion(const SupportAgreement& agreement)
{
    const QStringList words = foldedWords(agreement.callTitle).split(u' ');
    return std::ranges::any_of(words, [](const QString& word) {
        return word == "roma"_L1 || word == "rome"_L1 || word.startsWith("romkinj"_L1) ||
               word.startsWith("romsk"_L1);
    });
}

} // namespace oslonac::ui
