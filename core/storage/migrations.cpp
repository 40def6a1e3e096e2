// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/data_file.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace oslonac {

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all = [] {
        std::vector<Migration> steps;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("a migration is missing from the program");
            steps.push_back({name.left(4).toInt(), file.readAll()});
        }
        if (steps.empty())
            throw std::logic_error("the program carries no migrations");
        return steps;
    }();
    return all;
}

const std::vector<std::string>& recordedTables()
{
    static const std::vector<std::string> tables{"municipalities",
                                                 "organisations",
                                                 "contacts",
                                                 "programmes",
                                                 "objectives",
                                                 "measures",
                                                 "calls",
                                                 "deadline_extensions",
                                                 "required_documents",
                                                 "lots",
                                                 "planned_instalments",
                                                 "eligibility_rules",
                                                 "eligibility_values",
                                                 "criteria_sections",
                                                 "criteria",
                                                 "tie_rules",
                                                 "report_rules",
                                                 "planned_tasks",
                                                 "checklist_items",
                                                 "applications",
                                                 "application_partners",
                                                 "completeness_lines",
                                                 "approvals",
                                                 "assessors",
                                                 "conflicts_of_interest",
                                                 "marks",
                                                 "tie_decisions",
                                                 "tie_decision_places",
                                                 "selection_decisions",
                                                 "document_templates",
                                                 "signing_ceremonies",
                                                 "agreements",
                                                 "agreement_instalments",
                                                 "addenda",
                                                 "agreement_printings",
                                                 "printed_texts",
                                                 "party_reports",
                                                 "report_steps",
                                                 "instalments",
                                                 "payments",
                                                 "recoveries",
                                                 "cases",
                                                 "case_stages",
                                                 "case_tasks",
                                                 "case_notes",
                                                 "case_documents",
                                                 "case_members",
                                                 "case_visits",
                                                 "case_checks",
                                                 "visit_recommendations",
                                                 "supported_services",
                                                 "service_users",
                                                 "budget_lines",
                                                 "expenditures",
                                                 "budget_sources"};
    return tables;
}

} // namespace oslonac
