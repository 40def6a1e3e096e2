// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/journal.h"
#include "core/storage/references.h"

#include <QSet>

namespace oslonac {

/// Where taking a step back stopped: the step, what was applied, and the row that is no longer as the step
/// left it. The row has no table where a reference between records would break: SQLite does not say which.
struct StepConflict {
    qint64 number = 0;
    Changeset inverse;
    ChangeConflict row;
};

/// The later steps that stand on a step, found from one conflict to the next. A step belongs to them when it
/// changed the same field of the same record, or made or took away a record that the undone one needs.
class LaterSteps final {
public:
    /// More than these are not looked for: nobody reads what taking them back would do.
    static constexpr size_t most = 30;

    LaterSteps(const Connection& file, qint64 number);

    /// The steps that explain the conflict; false when none does.
    [[nodiscard]] bool add(const StepConflict& conflict);
    /// The steps that touch the records of those it holds, or refer to them; false when there are no more.
    [[nodiscard]] bool addRelated();
    void drop(qint64 number);
    /// Newest first.
    [[nodiscard]] const std::vector<JournalEntry>& steps() const { return m_found; }
    void setSteps(std::vector<JournalEntry> steps) { m_found = std::move(steps); }
    [[nodiscard]] bool areTooMany() const { return m_found.size() > most; }
    /// Newest first, the step itself last.
    [[nodiscard]] std::vector<qint64> withStep() const;

private:
    using Record = std::pair<QString, qint64>;
    /// What nothing may refer to after the undo, and what the undo itself refers to.
    struct Needs {
        QSet<Record> taken;
        QSet<Record> needed;

        [[nodiscard]] QSet<qint64> ids() const;
    };

    void take(qint64 number);
    [[nodiscard]] Needs needsOf(const Changeset& inverse);
    [[nodiscard]] bool standsInTheWay(const Changeset& later, const Needs& needs);

    Journal m_journal;
    References m_references;
    qint64 m_number;
    std::vector<JournalEntry> m_found;
};

} // namespace oslonac
