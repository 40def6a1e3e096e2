// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/door.h"

#include "core/storage/data_file.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::Door)
};

Changes changesOf(const Changeset& changeset)
{
    // Rows come grouped by table, so each table is noted once.
    Changes changes;
    QString table;
    Changes::Rows rows;
    const auto finish = [&] {
        if (!table.isEmpty())
            changes.note(table, std::move(rows));
        rows = {};
    };
    changeset.forEachRow(Columns::Skip, [&](const ChangedRow& row) {
        if (row.table != table) {
            finish();
            table = row.table;
        }
        switch (row.change) {
        case RowChange::Inserted:
            rows.inserted.push_back(row.id);
            break;
        case RowChange::Updated:
            rows.updated.push_back(row.id);
            break;
        case RowChange::Deleted:
            rows.deleted.push_back(row.id);
            break;
        }
    });
    finish();
    return changes;
}

/// False when there is no such record.
bool deleteRecord(const Connection& connection, const RecordRef& record)
{
    std::string sql = "DELETE FROM ";
    sql += record.table.toStdString();
    sql += "\nWHERE id = ?1";
    connection.prepare(sql).bind(record.id).run();
    return connection.integer("SELECT changes()") > 0;
}

} // namespace

void Changes::add(const Changes& others)
{
    for (auto table = others.m_tables.begin(); table != others.m_tables.end(); ++table) {
        Rows& rows = m_tables[table.key()];
        for (auto part : {&Rows::inserted, &Rows::updated, &Rows::deleted})
            (rows.*part)
                .insert((rows.*part).end(), (table.value().*part).begin(), (table.value().*part).end());
    }
    m_rowCount += others.m_rowCount;
}

void Changes::note(const QString& table, Rows rows)
{
    m_rowCount += static_cast<qint64>(rows.inserted.size() + rows.updated.size() + rows.deleted.size());
    m_tables.insert(table, std::move(rows));
}

Door::Door(const Connection& connection, Clock clock, std::vector<HoldingRule> rules)
    : m_connection(connection), m_clock(std::move(clock)), m_rules(std::move(rules))
{}

void Door::requireRules(const PendingChange& pending) const
{
    for (const HoldingRule& rule : m_rules)
        rule(pending);
}

void Door::seed(const std::function<void(const Change&)>& body) const
{
    Transaction transaction(m_connection);
    if (!Journal(m_connection).entries(1).empty())
        throw std::logic_error("only a file in which nothing was done yet is seeded");
    body(Change(m_connection));
    transaction.commit();
}

Changes Door::perform(const Operation& operation, const std::function<void(const Change&)>& body) const
{
    Transaction transaction(m_connection);
    Changeset changeset;
    {
        const ChangeRecorder recorder(m_connection, recordedTables());
        body(Change(m_connection));
        changeset = recorder.changeset();
    }
    if (changeset.isEmpty())
        return {};
    Changes changes = changesOf(changeset);
    requireRules({m_connection, changes, changeset, JournalAction::Do});
    Journal(m_connection).append(entryFor(operation, changes), changeset);
    transaction.commit();
    return changes;
}

JournalEntry Door::entryFor(const Operation& operation, const Changes& changes) const
{
    JournalEntry entry;
    entry.occurredAt = m_clock();
    entry.officer = m_officer;
    entry.operation = operation;
    entry.rowCount = changes.rowCount();
    entry.schemaVersion = DataFile::newestSchemaVersion();
    return entry;
}

Changes Door::eraseForGood(const Operation& operation, const std::vector<RecordRef>& records) const
{
    Transaction transaction(m_connection);
    const Journal journal(m_connection);
    QHash<QString, Changes::Rows> erased;
    for (const RecordRef& record : records) {
        const bool wasThere = deleteRecord(m_connection, record);
        if (journal.forget(record) || wasThere)
            erased[record.table].deleted.push_back(record.id);
    }
    if (erased.isEmpty())
        return {};
    Changes changes;
    for (auto table = erased.begin(); table != erased.end(); ++table)
        changes.note(table.key(), table.value());
    const Changeset nothing; // a recorded deletion would keep what is to be erased
    requireRules({m_connection, changes, nothing, JournalAction::Do});
    journal.append(entryFor(operation, changes), nothing);
    transaction.commit();
    return changes;
}

JournalEntry Door::reversible(qint64 number, JournalAction action) const
{
    const auto entry = Journal(m_connection).find(number);
    if (!entry || entry->action != JournalAction::Do) {
        throw RuleBroken(
            Tr::tr("There is no step with the number %1 that could be undone or redone.").arg(number),
            Tr::tr("Look the number up in the history."));
    }
    if (entry->isUndone == (action == JournalAction::Undo)) {
        throw RuleBroken(action == JournalAction::Undo ? Tr::tr("Step %1 is undone already.").arg(number)
                                                       : Tr::tr("Step %1 was not undone.").arg(number),
                         QString());
    }
    if (Journal(m_connection).changesetOf(number).isEmpty()) {
        throw RuleBroken(
            Tr::tr("Step %1 cannot be undone or redone: its data were erased for good.").arg(number),
            QString());
    }
    if (entry->schemaVersion != DataFile::newestSchemaVersion()) {
        throw RuleBroken(
            Tr::tr("Step %1 was done with an older version of the file and can no longer be undone.")
                .arg(number),
            Tr::tr("Change the values by hand; the history still shows what they were."));
    }
    return *entry;
}

Changes Door::reverse(qint64 number, JournalAction action) const
{
    Transaction transaction(m_connection);
    Changes changes = reverseInTransaction(number, action);
    transaction.commit();
    return changes;
}

Changes Door::reverseInTransaction(qint64 number, JournalAction action) const
{
    const Journal journal(m_connection);
    JournalEntry entry = reversible(number, action);
    const Changeset recorded = journal.changesetOf(number);
    const Changeset applied = action == JournalAction::Undo ? recorded.inverted() : recorded;
    if (!applied.applyTo(m_connection).empty()) {
        throw RuleBroken(
            Tr::tr("Step %1 cannot be undone or redone by itself: records it touched were changed since.")
                .arg(number),
            Tr::tr("Undo the later steps first."));
    }
    Changes changes = changesOf(applied);
    requireRules({m_connection, changes, applied, action});
    entry.action = action;
    entry.target = number;
    entry.occurredAt = m_clock();
    entry.officer = m_officer;
    entry.rowCount = changes.rowCount();
    // The recorded change already stands in the target entry; the action alone tells which way it was
    // applied.
    const qint64 made = journal.append(entry, Changeset());
    if (action == JournalAction::Undo)
        journal.markUndone(number, made);
    else
        journal.markRedone(number);
    return changes;
}

Changes Door::undo(qint64 number) const
{
    return reverse(number, JournalAction::Undo);
}

Changes Door::redo(qint64 number) const
{
    return reverse(number, JournalAction::Redo);
}

UndoCheck Door::check(qint64 number, JournalAction action) const
{
    UndoCheck check;
    if (m_connection.access() == Access::ReadOnly) {
        check.brokenRule = Tr::tr("The file is open for reading only.");
        return check;
    }
    try {
        (void)reversible(number, action);
        const Transaction trial(m_connection); // never committed
        const Changeset recorded = Journal(m_connection).changesetOf(number);
        const Changeset applied = action == JournalAction::Undo ? recorded.inverted() : recorded;
        check.conflicts = applied.applyTo(m_connection);
        if (check.conflicts.empty())
            requireRules({m_connection, changesOf(applied), applied, action});
    } catch (const RuleBroken& broken) {
        check.brokenRule = broken.message();
    }
    return check;
}

UndoCheck Door::checkUndo(qint64 number) const
{
    return check(number, JournalAction::Undo);
}

UndoPlan Door::planUndo(qint64 number) const
{
    UndoPlan plan;
    if (m_connection.access() == Access::ReadOnly) {
        plan.obstacle = Tr::tr("The file is open for reading only.");
        return plan;
    }
    try {
        (void)reversible(number, JournalAction::Undo);
    } catch (const RuleBroken& broken) {
        plan.obstacle = broken.message();
        return plan;
    }
    LaterSteps later(m_connection, number);
    try {
        while (const auto conflict = tryUndo(later.withStep())) {
            if (!later.add(*conflict)) {
                plan.obstacle =
                    Tr::tr("Step %1 cannot be undone: records it touched are no longer as it left "
                           "them, and no later step says why.")
                        .arg(number);
                break;
            }
            if (later.areTooMany()) {
                plan.obstacle = Tr::tr("More than %n later steps stand on it. Undo the newest of them first.",
                                       nullptr, int(LaterSteps::most));
                break;
            }
        }
        plan.later = later.steps();
    } catch (const RuleBroken& broken) {
        plan.obstacle = broken.message();
        plan.inTheWay = stepsBehindRule(later);
    }
    return plan;
}

bool Door::canUndo(LaterSteps& steps) const
{
    try {
        while (const auto conflict = tryUndo(steps.withStep())) {
            if (!steps.add(*conflict) || steps.areTooMany())
                return false;
        }
    } catch (const RuleBroken&) {
        return false;
    }
    return true;
}

// Only the rule knows what it minds, so it is asked: first without anything that came after and has to do
// with the step, then with as much of that brought back as it takes.
std::vector<JournalEntry> Door::stepsBehindRule(LaterSteps steps) const
{
    constexpr size_t mostTried = 12; // each is tried on its own while the officer looks on
    while (steps.steps().size() <= mostTried && steps.addRelated()) {
    }
    if (steps.steps().size() > mostTried || steps.steps().empty() || !canUndo(steps))
        return {};
    for (const JournalEntry& entry : std::vector(steps.steps())) {
        std::vector<JournalEntry> needed = steps.steps();
        steps.drop(entry.number);
        if (!canUndo(steps))
            steps.setSteps(std::move(needed));
    }
    return steps.steps();
}

UndoPlan Door::planRedo(qint64 number) const
{
    const UndoCheck found = check(number, JournalAction::Redo);
    UndoPlan plan;
    plan.obstacle =
        found.conflicts.empty()
            ? found.brokenRule
            : Tr::tr("Step %1 cannot be done again: records it touched were changed since.").arg(number);
    return plan;
}

// Nothing of it stays: the transaction is never committed.
std::optional<StepConflict> Door::tryUndo(const std::vector<qint64>& numbers) const
{
    const Transaction trial(m_connection);
    for (const qint64 number : numbers) {
        const Changeset inverse = Journal(m_connection).changesetOf(number).inverted();
        const std::vector<ChangeConflict> conflicts = inverse.applyTo(m_connection);
        if (!conflicts.empty())
            return StepConflict{number, inverse, conflicts.front()};
        requireRules({m_connection, changesOf(inverse), inverse, JournalAction::Undo});
    }
    return std::nullopt;
}

Changes Door::undoWithLater(qint64 number) const
{
    const UndoPlan plan = planUndo(number);
    if (!plan.isPossible())
        throw RuleBroken(plan.obstacle, Tr::tr("Look at the later steps in the history."));
    Transaction transaction(m_connection);
    Changes changes;
    for (const JournalEntry& later : plan.later)
        changes.add(reverseInTransaction(later.number, JournalAction::Undo));
    changes.add(reverseInTransaction(number, JournalAction::Undo));
    transaction.commit();
    return changes;
}

} // namespace oslonac
