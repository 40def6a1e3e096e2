// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fresh_workspace.h"

#include "core/organisations/organisation_operations.h"

namespace oslonac {

Clock fixedClock()
{
    return [] { return QDateTime(QDate(2024, 6, 26), QTime(10, 0), Qt::UTC); };
}

FreshWorkspace::FreshWorkspace() : m_workspace(Workspace::create(path(), fixedClock())) {}

void FreshWorkspace::reopen(Access access)
{
    close();
    m_workspace = Workspace::open(path(), access, fixedClock());
}

Organisation aClub(const QString& name)
{
    Organisation club;
    club.kind = OrganisationKind::CivilSocietyOrganisation;
    club.nameLatin = name;
    return club;
}

Id<Organisation> addClub(Workspace& workspace, const QString& name)
{
    Id<Organisation> id;
    workspace.perform(addOrganisationOperation(aClub(name)),
                      [&](const Change& change) { id = addOrganisation(change, aClub(name)); });
    return id;
}

} // namespace oslonac
