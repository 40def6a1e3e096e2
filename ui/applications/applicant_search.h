// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation_finder.h"
#include "ui/forms/lookup_field.h"

#include <memory>

namespace oslonac::ui {

struct Desk;

/// Finds organisations for the fields that name one, by any spelling, with what tells equal names apart. The
/// index over all names is made once and again after organisations changed.
class ApplicantSearch final {
public:
    explicit ApplicantSearch(const Desk& desk) : m_desk(desk) {}

    [[nodiscard]] std::vector<LookupField::Proposal> proposals(const QString& text);
    [[nodiscard]] LookupField::Find find()
    {
        return [this](const QString& text) { return proposals(text); };
    }
    void forget() { m_finder.reset(); }

private:
    const Desk& m_desk;
    std::unique_ptr<OrganisationFinder> m_finder;
};

} // namespace oslonac::ui
