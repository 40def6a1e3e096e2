// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_rules.h"

#include "core/people/office.h"
#include "core/storage/records.h"
#include "core/values/serbian_order.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace oslonac {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ContactRules)
};

bool couldBeAddress(const QString& email)
{
    const auto at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && email.indexOf(u'.', at + 2) > 0 &&
           !email.endsWith(u'.') && !email.contains(u' ');
}

bool areTurnedRound(const Contact& contact)
{
    return contact.validFrom && contact.validTo && *contact.validTo < *contact.validFrom;
}

Finding finding(const QString& code, const Contact& contact, const QString& column, const QString& what,
                const QString& why)
{
    Finding made;
    made.code = code;
    made.recordTable = QString::fromLatin1(Mapping<Contact>::table);
    made.recordId = contact.id.number();
    made.what = what;
    made.why = why;
    made.facts = column;
    return made;
}

void checkAlone(std::vector<Finding>& findings, const Contact& contact)
{
    if (contact.name.trimmed().isEmpty()) {
        findings.push_back(finding(u"contact_name_missing"_s, contact, u"name"_s,
                                   Texts::tr("The name is not entered."),
                                   Texts::tr("A contact without a name cannot be found or addressed.")));
    }
    if (!contact.email.isEmpty() && !couldBeAddress(contact.email)) {
        findings.push_back(finding(u"contact_email_unusual"_s, contact, u"email"_s,
                                   Texts::tr("This is no e-mail address: %1.").arg(contact.email),
                                   Texts::tr("An address has one @ between a name and a domain.")));
    }
    if (areTurnedRound(contact)) {
        findings.push_back(finding(u"contact_dates_turned_round"_s, contact, u"valid_to"_s,
                                   Texts::tr("The end is before the beginning."),
                                   Texts::tr("The contact counts on no day at all.")));
    }
}

void checkSoleOffices(std::vector<Finding>& findings, const Organisation& organisation,
                      const std::vector<Contact>& contacts)
{
    for (size_t later = 1; later < contacts.size(); ++later) {
        const QString office = soleOffice(contacts[later].office, organisation);
        if (office.isEmpty())
            continue;
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Contact& other = contacts[earlier];
            if (soleOffice(other.office, organisation) != office || !areValidTogether(contacts[later], other))
                continue;
            for (const auto& [whose, rival] :
                 {std::pair{&contacts[later], &other}, {&other, &contacts[later]}})
                findings.push_back(finding(
                    u"contact_office_held_twice"_s, *whose, u"office"_s,
                    Texts::tr("%1 holds this office at the same time.").arg(rival->name),
                    Texts::tr("One person holds this office at a time: enter when the former one left it.")));
        }
    }
}

/// Smaller comes first.
auto placeOf(const Contact& contact, const Organisation& organisation, QDate today)
{
    const ContactTime time = timeOf(contact, today);
    const int group = time == ContactTime::Now ? 0 : time == ContactTime::Future ? 1 : 2;
    const bool leads = isRepresentative(contact.office, organisation);
    const qint64 ended = group == 2 && contact.validTo ? -contact.validTo->toJulianDay() : 0;
    return std::tuple(group, ended, !leads, sortKey(contact.name), contact.id);
}

} // namespace

ContactTime timeOf(const Contact& contact, QDate day)
{
    // Where the days are turned round the contact counts on none; its end is what was meant last.
    if (contact.validTo && *contact.validTo < day)
        return ContactTime::Past;
    if (contact.validFrom && *contact.validFrom > day)
        return ContactTime::Future;
    return ContactTime::Now;
}

bool areValidTogether(const Contact& one, const Contact& other)
{
    const auto startsAfter = [](const Contact& later, const Contact& earlier) {
        return later.validFrom && earlier.validTo && *later.validFrom > *earlier.validTo;
    };
    return !areTurnedRound(one) && !areTurnedRound(other) && !startsAfter(one, other) &&
           !startsAfter(other, one);
}

std::optional<Contact> representativeOn(QDate day, const Organisation& organisation,
                                        const std::vector<Contact>& contacts)
{
    const Contact* last = nullptr;
    const auto order = [](const Contact& contact) {
        return std::tuple(contact.validFrom.value_or(QDate(1, 1, 1)), contact.id);
    };
    for (const Contact& contact : contacts) {
        if (timeOf(contact, day) != ContactTime::Now || contact.name.trimmed().isEmpty() ||
            !isRepresentative(contact.office, organisation))
            continue;
        if (last == nullptr || order(*last) < order(contact))
            last = &contact;
    }
    return last == nullptr ? std::nullopt : std::optional(*last);
}

Signatory signatoryOf(const Connection& file, const Organisation& organisation, QDate day)
{
    const auto contacts = Records<Contact>(file).by(&Contact::organisationId, organisation.id);
    if (const auto representative = representativeOn(day, organisation, contacts))
        return {representative->office, representative->name};
    return {organisation.representativeOffice, organisation.representativeName};
}

std::vector<Finding> contactFindings(const Organisation& organisation, const std::vector<Contact>& contacts)
{
    std::vector<Finding> findings;
    for (const Contact& contact : contacts)
        checkAlone(findings, contact);
    checkSoleOffices(findings, organisation, contacts);
    return findings;
}

std::vector<Contact> contactsOf(const Connection& file, const Organisation& organisation, QDate today)
{
    std::vector<Contact> contacts = Records<Contact>(file).by(&Contact::organisationId, organisation.id);
    std::ranges::sort(contacts, {},
                      [&](const Contact& contact) { return placeOf(contact, organisation, today); });
    return contacts;
}

} // namespace oslonac
