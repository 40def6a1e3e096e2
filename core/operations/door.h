// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"
#include "core/operations/changes.h"
#include "core/operations/journal.h"

#include <functional>
#include <vector>

namespace oslonac {

/// Looks at the file after an operation and before it is committed; throws RuleBroken when what must hold does not.
using HoldingRule = std::function<void(const Connection&, const Changes&)>;

using Clock = std::function<QDateTime()>;

/// Can an entry be undone, and if not, what stands in the way.
struct UndoCheck {
    std::vector<ChangeConflict> conflicts;
    QString brokenRule;

    [[nodiscard]] bool isPossible() const { return conflicts.empty() && brokenRule.isEmpty(); }
};

/// The one door for every change. An operation runs in one transaction, is recorded, checked by the holding rules,
/// journaled and committed, and gives one summary of what changed. Any throw leaves the file as it was. Undo and redo
/// go through the same door: they apply what was recorded, stop at the first conflict, and become journal entries.
class Door final {
public:
    Door(const Connection& connection, Clock clock, std::vector<HoldingRule> rules);

    void setOfficer(QString name) { m_officer = std::move(name); }
    [[nodiscard]] const QString& officer() const { return m_officer; }

    /// An operation that changes nothing is not journaled and gives empty Changes.
    Changes perform(const Operation& operation, const std::function<void(const Change&)>& body) const;
    /// Takes one entry back or brings it again. Throws RuleBroken when later work stands in the way.
    Changes undo(qint64 number) const;
    Changes redo(qint64 number) const;
    /// Tries and rolls back.
    [[nodiscard]] UndoCheck checkUndo(qint64 number) const;

private:
    [[nodiscard]] JournalEntry reversible(qint64 number, JournalAction action) const;
    Changes reverse(qint64 number, JournalAction action) const;
    void requireRules(const Changes& changes) const;

    const Connection& m_connection;
    Clock m_clock;
    std::vector<HoldingRule> m_rules;
    QString m_officer;
};

} // namespace oslonac
