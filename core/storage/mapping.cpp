// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mapping.h"

namespace oslonac::mapping {

namespace {

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string text;
    for (const std::string& part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::vector<std::string> numbered(const std::vector<std::string>& columns)
{
    std::vector<std::string> parameters;
    for (size_t i = 1; i <= columns.size(); ++i)
        parameters.push_back("?" + std::to_string(i));
    return parameters;
}

} // namespace

std::string selectClause(const char* table, const std::vector<std::string>& columns)
{
    return "SELECT " + joined(columns, ", ") + "\nFROM " + table;
}

std::string insertStatement(const char* table, const std::vector<std::string>& columns)
{
    return std::string("INSERT INTO ") + table + "(" + joined(columns, ", ") + ")\nVALUES (" +
           joined(numbered(columns), ", ") + ")";
}

std::string updateStatement(const char* table, const std::vector<std::string>& columns)
{
    // The id is the first column; it is bound once and only names the row.
    std::vector<std::string> assignments;
    for (size_t i = 1; i < columns.size(); ++i)
        assignments.push_back(columns[i] + " = ?" + std::to_string(i + 1));
    return std::string("UPDATE ") + table + "\nSET " + joined(assignments, ", ") + "\nWHERE id = ?1";
}

} // namespace oslonac::mapping
