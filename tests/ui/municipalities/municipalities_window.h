// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation_operations.h"
#include "tests/support/people.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_view.h"
#include "ui/municipalities/municipalities_page.h"
#include "ui/municipalities/organisation_inspector.h"

namespace oslonac::test {

/// The page of organisations over the sample.
struct MunicipalitiesWindow : SampleWindow {
    MunicipalitiesWindow() { window.showPage(ui::PageId::Municipalities); }

    [[nodiscard]] ui::MunicipalitiesPage& page()
    {
        return *static_cast<ui::MunicipalitiesPage*>(window.pageIfBuilt(ui::PageId::Municipalities));
    }
    [[nodiscard]] ui::ListView& list() { return page().list(); }
    [[nodiscard]] ui::OrganisationInspector& inspector() { return page().inspector(); }
    [[nodiscard]] const Connection& file() { return workspace().file(); }
    void choose(Id<Organisation> id) { list().table().setCurrentId(id.number()); }
    [[nodiscard]] Organisation organisation(Id<Organisation> id)
    {
        return Records<Organisation>(file()).get(id);
    }
    Id<Organisation> addClub(Organisation club)
    {
        club.kind = OrganisationKind::CivilSocietyOrganisation;
        Id<Organisation> id;
        workspace().perform(addOrganisationOperation(club),
                            [&](const Change& change) { id = addOrganisation(change, club); });
        return id;
    }
};

} // namespace oslonac::test
