// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/languages/texts.h"
#include "core/operations/field_names.h"
#include "core/reports/report.h"

/// For the files of case_report.h only: tables of one case in one language.
namespace oslonac::case_tables {

constexpr const char* context = "oslonac::CaseReport";

/// How a table of the report is made.
class Maker {
public:
    Maker(const CaseFile& of, const Texts& texts) : m_of(of), m_texts(texts) {}

protected:
    [[nodiscard]] QString words(const char* source) const { return m_texts.translate(context, source); }
    /// What a code of the file means.
    template <typename Code>
    [[nodiscard]] QString meaning(Code code) const
    {
        return fieldText(FieldKind::Code, codeOf(code), m_texts);
    }
    [[nodiscard]] static TableCell day(const std::optional<QDate>& date)
    {
        return date ? TableCell(*date) : TableCell();
    }
    [[nodiscard]] ReportTable named(const char* name) const
    {
        ReportTable table;
        table.name = words(name);
        table.heading = table.name;
        return table;
    }
    void addColumn(ReportTable& table, const char* title, int width,
                   ReportAlignment alignment = ReportAlignment::Left) const
    {
        table.columns.push_back({words(title), alignment, width});
    }

    const CaseFile& m_of;
    const Texts& m_texts;
};

/// Team, services with their users, visits, recommendations, checks and sources, those that have rows.
[[nodiscard]] std::vector<ReportTable> supportTables(const CaseFile& of, const Texts& texts);

} // namespace oslonac::case_tables
