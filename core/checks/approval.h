// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/mapping.h"

namespace oslonac {

/// A finding that somebody accepted, and why. It holds only as long as the facts it was given for: `facts` is
/// what the finding said of the data then, and a finding on other facts is open again.
struct Approval {
    Id<Approval> id;
    QString findingCode;
    QString recordTable;
    qint64 recordId = 0;
    QString facts;
    QString reason;
    QString approvedBy;
    QDate approvedOn;
};

template <>
struct Mapping<Approval> {
    static constexpr const char* table = "approvals";
    static constexpr auto columns = std::tuple{column("id", &Approval::id),
                                               column("finding_code", &Approval::findingCode),
                                               column("record_table", &Approval::recordTable),
                                               column("record_id", &Approval::recordId),
                                               column("facts", &Approval::facts),
                                               column("reason", &Approval::reason),
                                               column("approved_by", &Approval::approvedBy),
                                               column("approved_on", &Approval::approvedOn)};
};

} // namespace oslonac
