// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/score_rows.h"

#include "core/languages/spoken.h"
#include "core/scoring/scoring_rules.h"
#include "core/values/folding.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ScoresImport)
};

bool isConflict(const QString& key)
{
    return key == u"conflict of interest" || key == u"sukob interesa";
}

/// In the wide form the cell says whether, or at once why.
bool deniesConflict(const QString& cell)
{
    const QString key = headingKey(cell);
    return saysNothing(cell) || key == u"no" || key == u"ne" || key == u"0";
}

bool onlyConfirms(const QString& cell)
{
    const QString key = headingKey(cell);
    return key == u"yes" || key == u"da" || key == u"1" || key == u"x" || key == u"+";
}

/// Columns that tables of marks carry for the eye; anything else unknown may be a misspelt criterion and is a
/// problem.
bool isForTheEye(const QString& key)
{
    static const QStringList keys{
        QStringLiteral("total"),       QStringLiteral("sum"),         QStringLiteral("ukupno"),
        QStringLiteral("zbir"),        QStringLiteral("lot"),         QStringLiteral("partija"),
        QStringLiteral("institution"), QStringLiteral("institucija"), QStringLiteral("rb"),
        QStringLiteral("r. br."),      QStringLiteral("rang"),        QStringLiteral("rank"),
        QStringLiteral("applicant"),   QStringLiteral("podnosilac")};
    return keys.contains(key);
}

QString belowScale(const Criterion& criterion)
{
    return Tr::tr("The mark is below the scale of criterion %1, which runs from %2 to %3.")
        .arg(criterion.code, spokenPoints(criterion.scaleMinimum), spokenPoints(criterion.scaleMaximum));
}

QString offScale(const Criterion& criterion, Score points)
{
    const QString least = spokenPoints(criterion.scaleMinimum);
    const QString most = spokenPoints(criterion.scaleMaximum);
    if (points < criterion.scaleMinimum)
        return belowScale(criterion);
    if (points > criterion.scaleMaximum) {
        return Tr::tr("The mark is above the scale of criterion %1, which runs from %2 to %3.")
            .arg(criterion.code, least, most);
    }
    return Tr::tr("The scale of criterion %1 runs from %2 to %3 in steps of %4.")
        .arg(criterion.code, least, most, spokenPoints(criterion.step));
}

} // namespace

const std::vector<ImportColumn>& scoreColumns()
{
    static const std::vector<ImportColumn> columns{
        {"registry_number",
         QT_TRANSLATE_NOOP("oslonac::Import", "registry number"),
         {"delovodni broj", "broj prijave", "prijava", "application", "del. broj", "number"}},
        {"assessor",
         QT_TRANSLATE_NOOP("oslonac::Import", "assessor"),
         {"procenjivač", "ocenjivač", "član komisije", "evaluator"}},
        {"criterion",
         QT_TRANSLATE_NOOP("oslonac::Import", "criterion"),
         {"kriterijum", "kriterij", "merilo"}},
        {"points",
         QT_TRANSLATE_NOOP("oslonac::Import", "points"),
         {"bodovi", "poeni", "ocena", "broj bodova", "mark", "score"}},
        {"comment",
         QT_TRANSLATE_NOOP("oslonac::Import", "comment"),
         {"komentar", "obrazloženje", "napomena", "note"}}};
    return columns;
}

bool namesColumnOfScores(QStringView criterionCode)
{
    const QString key = headingKey(criterionCode);
    return isConflict(key) || std::ranges::any_of(scoreColumns(), [&](const ImportColumn& column) {
               return headingKey(QString::fromLatin1(column.name)) == key ||
                      std::ranges::any_of(column.otherNames, [&](const char* name) {
                          return headingKey(QString::fromUtf8(name)) == key;
                      });
           });
}

ScoreRows::ScoreRows(const Connection& file, const CallApplications& call, const CallMarks& marks,
                     ImportTable& table)
    : m_call(call), m_table(table), m_applications(file, call),
      m_assessors(call.definition.call, marks.assessors)
{
    collectCriteria();
    chooseWideColumns();
    if (!requireColumns())
        return;
    const bool isLong = m_table.has(ScoreColumn::Criterion);
    for (const TableRow& row : m_table.rows()) {
        const auto place = placeOf(row);
        if (!place)
            continue;
        if (isLong)
            readLong(*place);
        else
            readWide(*place);
    }
}

void ScoreRows::collectCriteria()
{
    for (const DefinedLot& lot : m_call.definition.lots) {
        for (const DefinedSection* section : m_call.definition.sectionsOf(lot.lot.id)) {
            for (const Criterion& criterion : section->criteria)
                m_criteria[lot.lot.id].insert(headingKey(criterion.code), &criterion);
        }
    }
}

void ScoreRows::chooseWideColumns()
{
    const bool isLong = m_table.has(ScoreColumn::Criterion);
    for (const qsizetype place : m_table.unknownColumns()) {
        const QString& name = m_table.header()[place];
        const QString key = headingKey(name);
        const bool isCriterion =
            isConflict(key) || std::any_of(m_criteria.begin(), m_criteria.end(),
                                           [&](const auto& lot) { return lot.second.contains(key); });
        if (!isLong && isCriterion)
            m_wideColumns.emplace_back(place, key);
        else if (isLong || isForTheEye(key))
            m_ignoredColumns.append(name);
        else
            m_table.addProblem(1, name, QString(), Tr::tr("The column is not a criterion of the call."));
    }
}

bool ScoreRows::requireColumns()
{
    const auto require = [&](ScoreColumn column, const QString& reason) {
        if (!m_table.has(column))
            m_table.addProblem(1, m_table.nameOf(column), QString(), reason);
        return m_table.has(column);
    };
    const bool hasNumber =
        require(ScoreColumn::RegistryNumber,
                Tr::tr("The table has no column for the registry number of the application."));
    if (!m_table.has(ScoreColumn::Criterion)) {
        if (m_wideColumns.empty())
            m_table.addProblem(
                1, m_table.nameOf(ScoreColumn::Criterion), QString(),
                Tr::tr("The table has neither a column for the criterion nor columns named by criteria."));
        return hasNumber && !m_wideColumns.empty();
    }
    return require(ScoreColumn::Points, Tr::tr("The table has no column for the points.")) && hasNumber;
}

std::optional<ScoreRows::Place> ScoreRows::placeOf(const TableRow& row)
{
    Place place{&row, nullptr, std::nullopt, true};
    const auto& answer = m_applications.find(m_table.cell(row, ScoreColumn::RegistryNumber));
    place.application = answer.application;
    if (!place.application)
        m_table.addProblem(row, ScoreColumn::RegistryNumber, answer.problem);
    const QString name = m_table.cell(row, ScoreColumn::Assessor);
    if (saysNothing(name)) {
        place.isCounted = m_call.definition.call.assessmentMethod == AssessmentMethod::Consensus;
        if (!place.isCounted)
            m_table.addProblem(
                row, ScoreColumn::Assessor,
                Tr::tr("The assessor is missing; only a call that is assessed by consensus has marks "
                       "without one."));
    } else {
        const NamedAssessors::Answer found = m_assessors.find(name);
        place.assessor = found.assessor;
        place.isCounted = place.assessor.has_value();
        if (!place.isCounted)
            m_table.addProblem(row, ScoreColumn::Assessor, found.problem);
    }
    return place.application ? std::optional(place) : std::nullopt;
}

void ScoreRows::readLong(const Place& place)
{
    const QString code = m_table.cell(*place.row, ScoreColumn::Criterion);
    if (isConflict(headingKey(code))) {
        addConflict(place, m_table.cell(*place.row, ScoreColumn::Comment));
        return;
    }
    addScore(place, m_table.nameOf(ScoreColumn::Points), code, m_table.cell(*place.row, ScoreColumn::Points));
}

void ScoreRows::readWide(const Place& place)
{
    for (const auto& [column, key] : m_wideColumns) {
        const QString cell = place.row->cells[column].trimmed();
        if (!isConflict(key)) {
            if (!saysNothing(cell))
                addScore(place, m_table.header()[column], key, cell);
        } else if (!deniesConflict(cell)) {
            addConflict(place, onlyConfirms(cell) ? m_table.cell(*place.row, ScoreColumn::Comment) : cell);
        }
    }
}

void ScoreRows::addScore(const Place& place, const QString& column, const QString& code,
                         const QString& points)
{
    const CriteriaByCode& criteria = m_criteria[place.application->lotId];
    const auto found = criteria.constFind(headingKey(code));
    if (found == criteria.cend()) {
        const bool isLong = m_table.has(ScoreColumn::Criterion);
        m_table.addProblem(place.row->line, isLong ? m_table.nameOf(ScoreColumn::Criterion) : column,
                           isLong ? code : points,
                           Tr::tr("The lot of this application has no such criterion."));
        return;
    }
    if (saysNothing(points))
        return;
    const Criterion& criterion = **found;
    const auto read = Score::fromText(points);
    if (!read && points.startsWith(u'-') && Score::fromText(points.sliced(1))) {
        m_table.addProblem(place.row->line, column, points, belowScale(criterion));
        return;
    }
    if (!read) {
        m_table.addProblem(
            place.row->line, column, points,
            Tr::tr("This is not a number of points; write a number with at most three decimals."));
        return;
    }
    if (!isOnScale(criterion, *read)) {
        m_table.addProblem(place.row->line, column, points, offScale(criterion, *read));
        return;
    }
    if (!place.isCounted)
        return;
    ScoreEntry entry{place.row->line, column,       points, place.application->id,
                     place.assessor,  criterion.id, *read,  std::nullopt};
    if (m_table.has(ScoreColumn::Comment))
        entry.comment = m_table.cell(*place.row, ScoreColumn::Comment);
    m_scores.push_back(std::move(entry));
}

void ScoreRows::addConflict(const Place& place, const QString& reason)
{
    if (!place.isCounted)
        return;
    if (!place.assessor) {
        m_table.addProblem(*place.row, ScoreColumn::Assessor,
                           Tr::tr("A conflict of interest is one assessor's; the row names none."));
        return;
    }
    const ConflictEntry entry{place.row->line, place.application->id, *place.assessor, reason};
    const auto earlier =
        std::find_if(m_conflicts.begin(), m_conflicts.end(), [&](const ConflictEntry& other) {
            return other.application == entry.application && other.assessor == entry.assessor;
        });
    if (earlier == m_conflicts.end())
        m_conflicts.push_back(entry);
    else if (earlier->reason != reason)
        m_table.addProblem(
            *place.row, ScoreColumn::Assessor,
            Tr::tr("Line %1 declares this conflict of interest with another reason.").arg(earlier->line));
}

} // namespace oslonac
