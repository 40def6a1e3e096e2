// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_operations.h"

#include "core/operations/journal.h"
#include "core/organisations/placed_name.h"
#include "core/storage/records.h"

#include <map>

namespace oslonac {

namespace {

QString nameOf(const Connection& file, Id<Organisation> id)
{
    const auto organisation = Records<Organisation>(file).find(id);
    if (!organisation)
        return {};
    return placedNameIn(*organisation, Script::Latin);
}

/// Whose every contact is, or last was, of which the history holds that it was made or deleted.
std::map<Id<Contact>, Id<Organisation>> recordedContacts(const Connection& file)
{
    constexpr int organisationColumn = 1;
    const Journal journal(file);
    std::map<Id<Contact>, Id<Organisation>> contacts;
    std::vector<JournalEntry> entries = journal.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        journal.changesetOf(entry->number).forEachRow(Columns::Read, [&](const ChangedRow& row) {
            if (row.table != QLatin1StringView(Mapping<Contact>::table))
                return;
            for (const ColumnChange& column : row.columns) {
                const QVariant& side = column.after.isValid() ? column.after : column.before;
                if (column.column == organisationColumn && side.isValid())
                    contacts[Id<Contact>(row.id)] = Id<Organisation>(side.toLongLong());
            }
        });
    }
    return contacts;
}

std::optional<Id<Organisation>> organisationOf(const Connection& file, Id<Contact> id)
{
    if (const auto contact = Records<Contact>(file).find(id))
        return contact->organisationId;
    const auto recorded = recordedContacts(file);
    const auto found = recorded.find(id);
    return found == recorded.end() ? std::nullopt : std::optional(found->second);
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

void eraseContacts(Performer& performer, const std::vector<Id<Contact>>& ids)
{
    QStringList organisations;
    std::vector<RecordRef> records;
    for (const Id<Contact> id : ids) {
        records.push_back({QString::fromLatin1(Mapping<Contact>::table), id.number()});
        const auto organisation = organisationOf(performer.file(), id);
        const QString name = organisation ? nameOf(performer.file(), *organisation) : QString();
        if (!name.isEmpty() && !organisations.contains(name))
            organisations.append(name);
    }
    performer.eraseForGood({OperationKind::EraseContact, organisations}, records);
}

std::vector<Id<Contact>> deletedContactsOf(const Connection& file, Id<Organisation> organisation)
{
    std::vector<Id<Contact>> deleted;
    for (const auto& [contact, its] : recordedContacts(file)) {
        if (its == organisation && !Records<Contact>(file).find(contact))
            deleted.push_back(contact);
    }
    return deleted;
}

} // namespace oslonac
