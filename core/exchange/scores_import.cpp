// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scores_import.h"

#include "core/exchange/score_rows.h"
#include "core/scoring/scoring_operations.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ScoresImport)
};

struct MarkKey {
    Id<Application> application;
    Id<Assessor> assessor; ///< number 0 for the commission's mark
    Id<Criterion> criterion;

    friend bool operator==(const MarkKey&, const MarkKey&) = default;
};

struct MarkKeyHash {
    size_t operator()(const MarkKey& key) const noexcept
    {
        return qHashMulti(0, key.application.number(), key.assessor.number(), key.criterion.number());
    }
};

template <typename Value>
using ByMark = std::unordered_map<MarkKey, Value, MarkKeyHash>;

MarkKey keyOf(const ScoreEntry& entry)
{
    return {entry.application, entry.assessor.value_or(Id<Assessor>()), entry.criterion};
}

void refuseDoubledMarks(const ScoreRows& rows, ImportTable& table)
{
    ByMark<int> lines;
    lines.reserve(rows.scores().size());
    for (const ScoreEntry& entry : rows.scores()) {
        const auto [first, isFirst] = lines.try_emplace(keyOf(entry), entry.line);
        if (!isFirst)
            table.addProblem(entry.line, entry.column, entry.cell,
                             Tr::tr("The table gives this mark in line %1 already.").arg(first->second));
    }
}

void refuseMarksDespiteConflict(const ScoreRows& rows, const CallMarks& standing, ImportTable& table)
{
    std::vector<ConflictOfInterest> declared = standing.conflicts;
    for (const ConflictEntry& entry : rows.conflicts())
        declared.push_back({{}, entry.application, entry.assessor, std::nullopt, {}});
    const ConflictIndex conflicts(declared);
    for (const ScoreEntry& entry : rows.scores()) {
        if (entry.assessor && conflicts.has(entry.application, *entry.assessor))
            table.addProblem(
                entry.line, entry.column, entry.cell,
                Tr::tr("The assessor declared a conflict of interest for this application and cannot mark "
                       "it."));
    }
}

/// Writes inside the running operation and counts.
class ScoreWriter final {
public:
    ScoreWriter(const Change& change, const CallMarks& standing, QDate today)
        : m_change(change), m_standing(standing), m_today(today)
    {
        m_marks.reserve(standing.marks.size());
        for (const Mark& mark : standing.marks)
            m_marks.emplace(
                MarkKey{mark.applicationId, mark.assessorId.value_or(Id<Assessor>()), mark.criterionId},
                &mark);
    }

    void write(const ScoreEntry& entry, ImportResult& result)
    {
        const auto known = m_marks.find(keyOf(entry));
        if (known == m_marks.end()) {
            m_change.insert(Mark{{},
                                 entry.application,
                                 entry.assessor,
                                 entry.criterion,
                                 entry.points,
                                 entry.comment.value_or(QString())});
            ++result.added;
            return;
        }
        Mark mark = *known->second;
        const bool isSame = mark.points == entry.points && (!entry.comment || mark.comment == *entry.comment);
        mark.points = entry.points;
        mark.comment = entry.comment.value_or(mark.comment);
        if (!isSame)
            m_change.update(mark);
        ++(isSame ? result.unchanged : result.changed);
    }

    void write(const ConflictEntry& entry, ImportResult& result)
    {
        const auto known = std::find_if(m_standing.conflicts.begin(), m_standing.conflicts.end(),
                                        [&](const ConflictOfInterest& conflict) {
                                            return conflict.applicationId == entry.application &&
                                                   conflict.assessorId == entry.assessor;
                                        });
        if (known != m_standing.conflicts.end() && known->reason == entry.reason) {
            ++result.unchanged;
            return;
        }
        const bool isNew = known == m_standing.conflicts.end();
        declareConflict(
            m_change,
            {{}, entry.application, entry.assessor, isNew ? m_today : known->declaredOn, entry.reason});
        ++(isNew ? result.added : result.changed);
    }

private:
    const Change& m_change;
    const CallMarks& m_standing;
    QDate m_today;
    ByMark<const Mark*> m_marks;
};

} // namespace

ImportResult importScores(Performer& performer, const Call& call, const QByteArray& bytes,
                          const QString& fileName)
{
    ImportTable table(readTable(bytes, fileName), scoreColumns());
    const CallApplications applications = readCallApplications(performer.file(), call.id);
    const CallMarks standing = readCallMarks(performer.file(), call.id);
    const ScoreRows rows(performer.file(), applications, standing, table);
    refuseDoubledMarks(rows, table);
    refuseMarksDespiteConflict(rows, standing, table);
    ImportResult result;
    result.ignoredColumns = rows.ignoredColumns();
    result.problems = table.problems();
    if (!result.isDone())
        return result;
    performer.perform({OperationKind::ImportScores, {call.code}}, [&](const Change& change) {
        for (const Assessor& assessor : rows.addedAssessors())
            change.insert(assessor);
        ScoreWriter writer(change, standing, performer.today());
        for (const ConflictEntry& entry : rows.conflicts())
            writer.write(entry, result);
        for (const ScoreEntry& entry : rows.scores())
            writer.write(entry, result);
    });
    return result;
}

} // namespace oslonac
