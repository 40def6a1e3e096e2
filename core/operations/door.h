// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"
#include "core/operations/holding_rule.h"
#include "core/operations/later_steps.h"

#include <vector>

namespace oslonac {

using Clock = std::function<QDateTime()>;

/// Can an entry be undone, and if not, what stands in the way.
struct UndoCheck {
    std::vector<ChangeConflict> conflicts;
    QString brokenRule;

    [[nodiscard]] bool isPossible() const { return conflicts.empty() && brokenRule.isEmpty(); }
};

/// What has to be taken back together with a step, because it stands on it.
struct UndoPlan {
    std::vector<JournalEntry> later; ///< newest first, as they are taken back
    QString obstacle;                ///< why the step cannot be undone even so
    /// With an obstacle: the later steps that it comes from, newest first, where they can be known. Each is
    /// for the officer to take back, and never goes along.
    std::vector<JournalEntry> inTheWay;

    [[nodiscard]] bool isPossible() const { return obstacle.isEmpty(); }
};

/// The one door for every change. An operation runs in one transaction, is recorded, checked by the holding
/// rules, journaled and committed, and gives one summary of what changed. Any throw leaves the file as it
/// was. Undo and redo go through the same door: they apply what was recorded, stop at the first conflict, and
/// become journal entries.
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
    /// Takes records, which need not be there any more, out of the file and out of what the journal recorded
    /// of them; the journal keeps only that the operation was done. Nothing brings them back, and the file
    /// must be written anew to be rid of their traces (DataFile::rewrite).
    Changes eraseForGood(const Operation& operation, const std::vector<RecordRef>& records) const;
    /// What a new file holds before anybody did anything to it: written without a journal entry, for there is
    /// nothing to take back. Throws std::logic_error once the journal has begun.
    void seed(const std::function<void(const Change&)>& body) const;
    /// Tries and rolls back.
    [[nodiscard]] UndoCheck checkUndo(qint64 number) const;
    /// Finds the later steps that stand in the way of undoing one, by trying and rolling back.
    [[nodiscard]] UndoPlan planUndo(qint64 number) const;
    /// Whether a step that was undone can be done again by itself, by trying and rolling back; no later steps
    /// go with it.
    [[nodiscard]] UndoPlan planRedo(qint64 number) const;
    /// Takes back a step and what stands on it, newest first: all of it, or nothing with RuleBroken. Each
    /// becomes an entry of its own, so that redo brings them again one by one.
    Changes undoWithLater(qint64 number) const;

private:
    [[nodiscard]] JournalEntry reversible(qint64 number, JournalAction action) const;
    [[nodiscard]] UndoCheck check(qint64 number, JournalAction action) const;
    Changes reverse(qint64 number, JournalAction action) const;
    Changes reverseInTransaction(qint64 number, JournalAction action) const;
    [[nodiscard]] std::optional<StepConflict> tryUndo(const std::vector<qint64>& numbers) const;
    /// Adds what conflicts with taking these back; false where that is not enough.
    [[nodiscard]] bool canUndo(LaterSteps& steps) const;
    [[nodiscard]] std::vector<JournalEntry> stepsBehindRule(LaterSteps steps) const;
    void requireRules(const PendingChange& pending) const;
    [[nodiscard]] JournalEntry entryFor(const Operation& operation, const Changes& changes) const;

    const Connection& m_connection;
    Clock m_clock;
    std::vector<HoldingRule> m_rules;
    QString m_officer;
};

} // namespace oslonac
