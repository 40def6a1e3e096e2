// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/approval.h"

namespace oslonac {

enum class Severity { Note, Warning, Error };

template <>
struct Codes<Severity> {
    static constexpr std::array list{coded(Severity::Note, "note"), coded(Severity::Warning, "warning"),
                                     coded(Severity::Error, "error")};
};

/// Something in the data that an officer can put right or accept with a reason: data, never an exception.
/// `code` is stable; `what` and `why` are whole sentences in the interface's language; `source` names the
/// rule (the law, a point of the call); `facts` is the language-free essence that an approval is tied to.
struct Finding {
    QString code;
    Severity severity = Severity::Warning;
    QString recordTable;
    qint64 recordId = 0;
    QString what;
    QString why;
    QString source;
    QString facts;
    std::optional<Approval> approval;

    [[nodiscard]] bool isOpen() const { return !approval.has_value(); }
};

/// Attaches to a finding the approval that was given for it on the same facts, if there is one.
void attachApproval(Finding& finding, const std::vector<Approval>& approvals);
void attachApprovals(std::vector<Finding>& findings, const std::vector<Approval>& approvals);

/// The finding that a field of a record has, the gravest first; nothing when all is well with it. For
/// findings whose `facts` name the field.
[[nodiscard]] const Finding* findingOn(const std::vector<Finding>& findings, QStringView table, qint64 id,
                                       QStringView field);

} // namespace oslonac
