// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_contacts.h"

#include "core/operations/performer.h"
#include "core/organisations/organisation_operations.h"
#include "core/people/contact.h"
#include "core/storage/records.h"

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SampleContact {
    qint64 organisation; ///< territory code
    const char* name;
    const char* office;
    const char* phone;
    const char* email; ///< before the domain that nobody can have
    QDate from;
    QDate until;
};

const SampleContact contacts[] = {
    {70459, "Milica Primer", "načelnica odeljenja, ovlašćeno lice", "036/000-0101", "m.primer", {}, {}},
    {70459, "Dragan Primerić", "koordinator za romska pitanja", "036/000-0102", "", {2019, 3, 1}, {}},
    {70459, "Snežana Primer", "CSR, stručna radnica", "", "s.primer", {}, {}},
    {70459, "Zoran Primerić", "predsednik opštine", "", "", {2016, 6, 1}, {2020, 8, 20}},
    {70025, "Jovana Primerić", "koordinatorka za romska pitanja", "", "j.primeric", {2021, 2, 1}, {}},
    {70025, "Nenad Primer", "član opštinskog veća", "018/000-0202", "", {2020, 9, 1}, {}},
    {70670, "Vesna Primer", "članica gradskog veća", "037/000-0301", "v.primer", {2020, 9, 1}, {}},
    {71021, "Goran Primerić", "predsednik opštine", "", "g.primeric", {2020, 8, 21}, {}},
};

Organisation aClub()
{
    Organisation club;
    club.kind = OrganisationKind::CivilSocietyOrganisation;
    club.nameLatin = u"Udruženje „Primer dobre prakse” (izmišljeno)"_s;
    club.municipalityId = Id<Municipality>(70459);
    club.seat = u"Ulica primera 1"_s;
    return club;
}

Organisation aCentre()
{
    Organisation centre;
    centre.kind = OrganisationKind::Institution;
    centre.nameLatin = u"Centar za socijalni rad Primer (izmišljen)"_s;
    centre.municipalityId = Id<Municipality>(71021);
    centre.seat = u"Ulica primera 2"_s;
    return centre;
}

Contact contactFrom(const SampleContact& sample)
{
    Contact contact;
    contact.organisationId = Id<Organisation>(sample.organisation);
    contact.name = QString::fromUtf8(sample.name);
    contact.office = QString::fromUtf8(sample.office);
    contact.phone = QString::fromLatin1(sample.phone);
    if (*sample.email != '\0')
        contact.email = QString::fromLatin1(sample.email) + u"@primer.example";
    if (sample.from.isValid())
        contact.validFrom = sample.from;
    if (sample.until.isValid())
        contact.validTo = sample.until;
    contact.note = u"Izmišljeno lice za primer."_s;
    return contact;
}

} // namespace

void addSampleContacts(Performer& performer)
{
    if (Records<Contact>(performer.file()).first("LIMIT 1"))
        return;
    performer.perform({OperationKind::AddContact, {u"izmišljena lica za primer"_s}},
                      [](const Change& change) {
                          for (const SampleContact& sample : contacts)
                              change.insert(contactFrom(sample));
                          for (const Organisation& organisation : {aClub(), aCentre()})
                              addOrganisation(change, organisation);
                      });
}

} // namespace oslonac
