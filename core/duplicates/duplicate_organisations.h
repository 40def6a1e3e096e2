// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/participants.h"

#include <QHash>
#include <QString>

#include <vector>

namespace oslonac {

enum class SameBy { RegistrationNumber, TaxNumber, Name };

/// An organisation that may be the same as another one, and what they have in common.
struct LikelySame {
    Id<Organisation> organisation;
    std::vector<SameBy> by;
};

/// Finds records that may stand for one and the same organisation: the same registration or tax number, or
/// the same words in the name in any order, script and spelling, unless they have their seats in different
/// municipalities. Two units of the registry are never the same, and an administrative unit may carry the
/// numbers of the one above it.
class DuplicateOrganisations final {
public:
    explicit DuplicateOrganisations(const OrganisationsById& organisations);

    /// In the order of their ids.
    [[nodiscard]] std::vector<LikelySame> of(Id<Organisation> id) const;
    /// Records that have at least one such other.
    [[nodiscard]] size_t count() const { return m_found.size(); }

private:
    using Groups = QHash<QString, std::vector<Id<Organisation>>>;
    void pairUp(const Groups& groups, SameBy by);
    void note(Id<Organisation> one, Id<Organisation> other, SameBy by);

    const OrganisationsById& m_organisations;
    std::unordered_map<Id<Organisation>, std::vector<LikelySame>> m_found;
};

} // namespace oslonac
