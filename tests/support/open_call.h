// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/applications/application.h"
#include "core/calls/call_definition.h"
#include "core/exchange/import_result.h"
#include "core/scoring/mark.h"
#include "tests/support/fresh_workspace.h"

namespace oslonac::testing {

/// A new file with a call that takes applications and marks: lots 1 (EUR) and 2, documents Obrazac and Izjava
/// (mandatory) and Pismo, criteria K1 (0 to 10, steps of 0.5) and K2 (1 to 5).
class OpenCall final {
public:
    explicit OpenCall(AssessmentMethod method = AssessmentMethod::Average, int lots = 1);

    Workspace& workspace() { return *m_workspace; }
    ImportResult importApplications(const char* table);
    ImportResult importScores(const char* table);
    /// Applications 1 of Šid and 2 of Irig.
    void takeTwoApplications();
    void addAssessor(const char* name);

    [[nodiscard]] Application numbered(const char* registryNumber) const;
    [[nodiscard]] CallDefinition definition() const;
    template <Mapped Record>
    [[nodiscard]] std::vector<Record> all() const
    {
        return Records<Record>(m_workspace->file()).all();
    }

    Call call;

private:
    FreshWorkspace m_workspace;
};

/// "line column: value" of every problem.
[[nodiscard]] QStringList placesOf(const ImportResult& result);

} // namespace oslonac::testing
