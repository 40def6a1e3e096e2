// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/calls/call_definition.h"
#include "core/exchange/import_table.h"
#include "core/organisations/organisation_finder.h"

#include <set>

namespace oslonac {

enum class ApplicationColumn {
    RegistryNumber,
    Received,
    Lot,
    Applicant,
    ApplicantKind,
    ApplicantParent,
    Partners,
    Service,
    ServiceKind,
    Requested,
    OwnContribution,
    MissingDocuments,
    WithdrawnOn,
    WithdrawalReason,
    Note
};

/// In the order of ApplicationColumn.
[[nodiscard]] const std::vector<ImportColumn>& applicationColumns();

/// What one row of a table of applications says. `application` holds what the row says and nothing else; it
/// has no id.
struct ApplicationRow {
    const TableRow* row = nullptr;
    Application application;
    std::optional<size_t> newOrganisation; ///< the applicant's place in ApplicationRows::newOrganisations()
    std::vector<Id<Organisation>> partners;
    std::set<Id<RequiredDocument>> missingDocuments;
};

/// Reads the rows into values of the domain and adds a problem for everything that cannot be one. Writes
/// nothing.
class ApplicationRows final {
public:
    /// `today` is for days that cannot have come yet.
    ApplicationRows(const Connection& file, const CallDefinition& definition, ImportTable& table,
                    QDate today);

    /// Rows with a problem are among them, unfinished; whoever finds problems in the table uses none.
    [[nodiscard]] const std::vector<ApplicationRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Organisation>& newOrganisations() const { return m_newOrganisations; }

private:
    void read(const TableRow& row);
    void readLot(ApplicationRow& read);
    void readApplicant(ApplicationRow& read);
    void readAdministrativeUnit(ApplicationRow& read, const QString& name,
                                std::vector<Organisation> candidates);
    [[nodiscard]] std::optional<Organisation> readParent(const ApplicationRow& read);
    void makeOrganisation(ApplicationRow& read, Organisation made);
    void readPartners(ApplicationRow& read);
    void readServiceKind(ApplicationRow& read);
    void readDates(ApplicationRow& read);
    std::optional<Money> readAmount(const ApplicationRow& read, ApplicationColumn column);
    void readMissingDocuments(ApplicationRow& read);
    [[nodiscard]] const RequiredDocument* documentNamed(const QString& text) const;
    [[nodiscard]] const std::vector<Organisation>& found(const QString& name);
    [[nodiscard]] std::optional<Organisation> onlyOne(const TableRow& row, ApplicationColumn column,
                                                      const QString& name,
                                                      const std::vector<Organisation>& candidates);

    const CallDefinition& m_definition;
    ImportTable& m_table;
    QDate m_today;
    OrganisationFinder m_finder;
    QHash<QString, std::vector<Organisation>> m_found;
    std::vector<Organisation> m_newOrganisations;
    QHash<QString, size_t> m_newByName;
    std::vector<ApplicationRow> m_rows;
};

} // namespace oslonac
