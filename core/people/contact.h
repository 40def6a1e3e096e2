// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"

#include <QDate>

namespace oslonac {

/// A person through whom an organisation is reached, with the office held there and from when to when. Both
/// days count; an open one means "always was" and "still is". Empty text means not entered. Personal data:
/// can be erased for good (contact_operations.h).
struct Contact {
    Id<Contact> id;
    Id<Organisation> organisationId;
    QString name;
    QString office; ///< free text; office.h proposes
    QString phone;
    QString email;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString note;
};

template <>
struct Mapping<Contact> {
    static constexpr const char* table = "contacts";
    static constexpr auto columns = std::tuple{column("id", &Contact::id),
                                               column("organisation_id", &Contact::organisationId),
                                               column("name", &Contact::name),
                                               column("office", &Contact::office),
                                               column("phone", &Contact::phone),
                                               column("email", &Contact::email),
                                               column("valid_from", &Contact::validFrom),
                                               column("valid_to", &Contact::validTo),
                                               column("note", &Contact::note)};
};

} // namespace oslonac
