// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/part_operations.h"

#include "core/operations/record_words.h"
#include "core/values/faults.h"

#include <QCoreApplication>

#include <array>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::PartOperations)
};

/// What may go with a part of a definition; whatever else stands on it is work.
bool isOfDefinition(const std::string& table)
{
    constexpr std::array tables{"lots",      "planned_instalments", "eligibility_rules", "eligibility_values",
                                "criteria",  "criteria_sections",   "tie_rules",         "required_documents",
                                "assessors", "deadline_extensions", "approvals",         "objectives",
                                "measures",  "report_rules",        "planned_tasks",     "checklist_items"};
    return std::ranges::count(tables, table) > 0;
}

} // namespace

void parts::requireDefinitionOnly(const Removal& removal, const RecordStep& step,
                                  std::span<const char* const> contents)
{
    for (const auto& [table, ids] : removal.rows()) {
        if (ids.empty() || table == step.table.toStdString() || isOfDefinition(table) ||
            std::ranges::count(contents, table) > 0)
            continue;
        throw RuleBroken(
            Tr::tr("%1 was not deleted: work is recorded on it.").arg(recordWord(step.table, step.name)),
            Tr::tr("Undo that work first, or make a new call from this one."));
    }
}

} // namespace oslonac
