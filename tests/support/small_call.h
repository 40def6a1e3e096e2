// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"
#include "core/calls/criteria.h"
#include "core/scoring/mark.h"
#include "core/workspace.h"

namespace oslonac {

/// The least that has everything: one call with a lot, a section, a criterion, an assessor and one
/// application.
struct SmallCall {
    Call call;
    Lot lot;
    CriteriaSection section;
    Criterion criterion;
    Assessor assessor;
    Application application;

    [[nodiscard]] Mark aMark(Score points) const;
    [[nodiscard]] SelectionDecision aDecision() const;
    [[nodiscard]] Agreement anAgreement(Id<SelectionDecision> decision, int sequence) const;
};

/// Added in one operation; the applicant is the municipality of Šid.
SmallCall addSmallCall(Workspace& workspace);

/// One operation that only inserts this record.
template <Mapped Record>
Id<Record> insertIn(Workspace& workspace, const Record& record)
{
    Id<Record> id;
    workspace.perform({OperationKind::EditCall, {}},
                      [&](const Change& change) { id = change.insert(record); });
    return id;
}

template <Mapped Record>
void updateIn(Workspace& workspace, const Record& record)
{
    workspace.perform({OperationKind::EditCall, {}}, [&](const Change& change) { change.update(record); });
}

template <Mapped Record>
void removeIn(Workspace& workspace, Id<Record> id)
{
    workspace.perform({OperationKind::EditCall, {}}, [&](const Change& change) { change.remove(id); });
}

} // namespace oslonac
