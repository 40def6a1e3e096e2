// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/call_applications.h"
#include "core/checks/due_item.h"

namespace oslonac {

/// A finding with the application it is about, where it is about one: its own, its marks' or its agreement's.
struct ListedFinding {
    Finding finding;
    QString registryNumber;
    QString applicant;
    std::optional<Id<Application>> application;
    bool waits = false; ///< for somebody's answer: no approval, rule or decision has settled it
};

/// Everything that is found in a call: in applications, marks and agreements, with the approvals given.
[[nodiscard]] std::vector<ListedFinding>
findingsOfCall(const Connection& file, const CallApplications& applications, const DueQuestion& question);

} // namespace oslonac
