// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/finding.h"

#include <algorithm>

namespace oslonac {

void attachApproval(Finding& finding, const std::vector<Approval>& approvals)
{
    const auto given = std::find_if(approvals.begin(), approvals.end(), [&](const Approval& approval) {
        return approval.findingCode == finding.code && approval.recordId == finding.recordId &&
               approval.recordTable == finding.recordTable && approval.facts == finding.facts;
    });
    if (given != approvals.end())
        finding.approval = *given;
}

void attachApprovals(std::vector<Finding>& findings, const std::vector<Approval>& approvals)
{
    for (Finding& finding : findings)
        attachApproval(finding, approvals);
}

const Finding* findingOn(const std::vector<Finding>& findings, QStringView table, qint64 id,
                         QStringView field)
{
    const Finding* gravest = nullptr;
    for (const Finding& finding : findings) {
        const bool isHere = finding.recordTable == table && finding.recordId == id && finding.facts == field;
        if (isHere && (!gravest || finding.severity > gravest->severity))
            gravest = &finding;
    }
    return gravest;
}

} // namespace oslonac
