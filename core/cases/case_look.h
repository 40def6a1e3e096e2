// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "core/checks/finding.h"

/// For the files of case_findings.h only: what their sentences share, and the parts of the look at a case.
namespace oslonac::case_look {

/// Language-free: "6000000 EUR".
[[nodiscard]] QString fact(Money amount);
[[nodiscard]] Finding onCase(const CaseFile& of, const QString& code, Severity severity);

/// Sources of funding and the rules of the lot about shares and instalments.
void lookAtFunding(const CaseFile& of, QDate today, std::vector<Finding>& findings);
/// Services, visits and documents.
void lookAtSupport(const CaseFile& of, QDate today, std::vector<Finding>& findings);

} // namespace oslonac::case_look
