// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"
#include "core/checks/finding.h"
#include "core/values/language.h"

namespace oslonac {

/// A finding with the application it is about, where it is about one: its own, its marks' or its agreement's.
struct ListedFinding {
    Finding finding;
    QString registryNumber;
    QString applicant;
    std::optional<Id<Application>> application;
};

/// Everything that is found in a call: in applications, marks and agreements, with the approvals given.
[[nodiscard]] std::vector<ListedFinding>
findingsOfCall(const Connection& file, const CallApplications& applications, Language language);

} // namespace oslonac
