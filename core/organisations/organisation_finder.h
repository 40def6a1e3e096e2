// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/municipalities/name_index.h"
#include "core/organisations/organisation.h"
#include "core/storage/records.h"

namespace oslonac {

/// Finds organisations of the file by any spelling of their name: either script, with or without diacritics,
/// "dj" for đ, with or without "Opština", "Grad", "Gradska opština" before it; or by the municipality's
/// territory code.
class OrganisationFinder final {
public:
    explicit OrganisationFinder(const Connection& file);

    /// All that match equally well: none, one, or several between which a person must choose. An exact whole
    /// name beats a short one; "grad Užice" and "Užice" name the city, "gradska opština Užice" the city
    /// municipality.
    [[nodiscard]] std::vector<Organisation> find(QStringView text) const;

    /// For whoever is still typing: what find() finds, or else those in whose name a word begins with the
    /// text, `most` of them. The first call folds all names.
    [[nodiscard]] std::vector<Organisation> beginningWith(QStringView text, size_t most);

private:
    [[nodiscard]] std::vector<Organisation> at(const std::vector<size_t>& positions) const;

    std::vector<Organisation> m_organisations;
    QHash<qint64, size_t> m_byId;
    NameIndex m_names;
    std::vector<QString> m_folded; ///< by place, once asked for; a blank before every word
};

} // namespace oslonac
