// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"

#include <utility>

namespace oslonac {

/// `aContact().named(u"Petra Primer"_s).as(u"gradonačelnica"_s).from(QDate(2020, 8, 21))`. All names in tests
/// are invented.
class aContact final {
public:
    explicit aContact(Id<Organisation> organisation = {}) { m_contact.organisationId = organisation; }

    aContact&& named(const QString& name) && { return set(&Contact::name, name); }
    aContact&& as(const QString& office) && { return set(&Contact::office, office); }
    aContact&& phone(const QString& phone) && { return set(&Contact::phone, phone); }
    aContact&& email(const QString& email) && { return set(&Contact::email, email); }
    aContact&& note(const QString& note) && { return set(&Contact::note, note); }
    aContact&& from(QDate day) && { return set(&Contact::validFrom, std::optional(day)); }
    aContact&& until(QDate day) && { return set(&Contact::validTo, std::optional(day)); }
    aContact&& numbered(qint64 id) && { return set(&Contact::id, Id<Contact>(id)); }

    operator Contact() && { return std::move(m_contact); }

private:
    template <typename Value>
    aContact&& set(Value Contact::*member, Value value)
    {
        m_contact.*member = std::move(value);
        return std::move(*this);
    }

    Contact m_contact;
};

/// The organisation of the municipality of Šid.
inline constexpr Id<Organisation> sid{80497};

} // namespace oslonac
