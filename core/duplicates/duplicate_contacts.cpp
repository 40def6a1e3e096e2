// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicate_contacts.h"

#include "core/duplicates/name_words.h"
#include "core/people/contact_rules.h"

#include <algorithm>

namespace oslonac {

std::vector<ContactPair> duplicateContacts(const std::vector<Contact>& contacts)
{
    std::vector<Contact> ordered = contacts;
    std::ranges::sort(ordered, {}, &Contact::id);
    std::vector<QStringList> names;
    for (const Contact& contact : ordered)
        names.push_back(nameWords(contact.name));
    std::vector<ContactPair> pairs;
    for (size_t newer = 1; newer < ordered.size(); ++newer) {
        for (size_t older = 0; older < newer; ++older) {
            if (!names[newer].isEmpty() && names[newer] == names[older] &&
                areValidTogether(ordered[newer], ordered[older]))
                pairs.push_back({ordered[older], ordered[newer]});
        }
    }
    return pairs;
}

} // namespace oslonac
