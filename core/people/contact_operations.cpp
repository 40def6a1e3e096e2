// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"

#include "core/storage/records.h"

namespace oslonac {

namespace {

QString nameOf(const Connection& file, Id<Organisation> id)
{
    const auto organisation = Records<Organisation>(file).find(id);
    if (!organisation)
        return {};
    return organisation->nameLatin.isEmpty() ? organisation->nameCyrillic : organisation->nameLatin;
}

Operation operationOn(const Connection& file, OperationKind kind, const Contact& contact)
{
    QStringList details;
    for (const QString& detail : {contact.name, nameOf(file, contact.organisationId)}) {
        if (!detail.isEmpty())
            details.append(detail);
    }
    return {kind, details};
}

Contact tidied(Contact contact)
{
    for (QString* text : {&contact.name, &contact.office, &contact.phone, &contact.email})
        *text = text->simplified();
    contact.note = contact.note.trimmed();
    return contact;
}

} // namespace

Id<Contact> addContact(Performer& performer, Contact contact)
{
    contact = tidied(std::move(contact));
    if (!contact.id.isValid())
        contact.id = Id<Contact>::make();
    performer.perform(operationOn(performer.file(), OperationKind::AddContact, contact),
                      [&](const Change& change) { change.insert(contact); });
    return contact.id;
}

void editContact(Performer& performer, const Contact& contact)
{
    const Contact written = tidied(contact);
    performer.perform(operationOn(performer.file(), OperationKind::EditContact, written),
                      [&](const Change& change) { change.update(written); });
}

void deleteContact(Performer& performer, Id<Contact> id)
{
    const auto contact = Records<Contact>(performer.file()).get(id);
    performer.perform(operationOn(performer.file(), OperationKind::DeleteContact, contact),
                      [&](const Change& change) { change.remove(id); });
}

void eraseContact(Performer& performer, Id<Contact> id)
{
    QStringList details;
    if (const auto contact = Records<Contact>(performer.file()).find(id))
        details.append(nameOf(performer.file(), contact->organisationId));
    performer.eraseForGood({OperationKind::EraseContact, details},
                           {QString::fromLatin1(Mapping<Contact>::table), id.number()});
}

} // namespace oslonac
