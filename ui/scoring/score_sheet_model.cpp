// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_sheet_model.h"

#include "core/scoring/scoring_rules.h"
#include "core/values/folding.h"
#include "core/values/serbian_order.h"
#include "ui/applications/application_texts.h"
#include "ui/language/language.h"
#include "ui/language/own_text.h"
#include "ui/municipalities/municipality_texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

QString markText(Score points)
{
    const QString exact = points.toExactText();
    return shownLanguage() == Language::English ? exact : QString(exact).replace(u'.', u',');
}

QString scaleText(const Criterion& criterion)
{
    return ScoreSheetModel::tr("%1 to %2, steps of %3")
        .arg(markText(criterion.scaleMinimum), markText(criterion.scaleMaximum), markText(criterion.step));
}

void ScoreSheetModel::show(State state, const SheetChoice& choice)
{
    const bool sameChoice = m_state && m_choice == choice && m_state->call().id == state->call().id;
    const State before = std::exchange(m_state, std::move(state)); // outlives what still points into it
    const auto oldRows = m_rows;
    const auto oldColumns = m_columns.size();
    m_choice = choice;
    std::vector<const Criterion*> criteria;
    for (const DefinedSection* section : m_state->applications.definition.sectionsOf(choice.lot)) {
        for (const Criterion& criterion : section->criteria)
            criteria.push_back(&criterion);
    }
    std::swap(m_criteria, criteria);
    std::vector<SheetColumn> columns = columnsOf();
    std::vector<Id<Application>> rows = rowsOf(columns);
    if (sameChoice && choice.rows != SheetRows::All) {
        rows = oldRows;
        std::erase_if(rows, [this](Id<Application> id) { return !m_state->application(id); });
    }
    if (rows == oldRows && columns.size() == oldColumns && sameChoice) {
        m_columns = std::move(columns);
        if (!m_rows.empty() && !m_columns.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<ScoreSheetModel::SheetColumn> ScoreSheetModel::columnsOf() const
{
    std::vector<std::optional<Id<Assessor>>> assessors;
    if (m_state->call().assessmentMethod == AssessmentMethod::Consensus || m_choice.assessor) {
        assessors.push_back(m_choice.assessor);
    } else {
        for (const Assessor& assessor : m_state->marks.assessors)
            assessors.emplace_back(assessor.id);
    }
    std::vector<SheetColumn> columns;
    for (const auto& assessor : assessors) {
        for (const Criterion* criterion : m_criteria)
            columns.push_back({assessor, criterion});
        if (!m_criteria.empty())
            columns.push_back({assessor, nullptr});
    }
    return columns;
}

std::vector<Id<Application>> ScoreSheetModel::rowsOf(const std::vector<SheetColumn>& columns) const
{
    std::vector<std::pair<QByteArray, Id<Application>>> wanted; // by registry number
    for (const Application& application : m_state->applications.applications) {
        if (application.lotId == m_choice.lot && !application.withdrawnOn && wants(application, columns))
            wanted.emplace_back(sortKey(application.registryNumber), application.id);
    }
    std::ranges::stable_sort(wanted, {}, &std::pair<QByteArray, Id<Application>>::first);
    std::vector<Id<Application>> rows;
    for (const auto& [key, application] : wanted)
        rows.push_back(application);
    return rows;
}

bool ScoreSheetModel::wants(const Application& application, const std::vector<SheetColumn>& columns) const
{
    if (!m_choice.narrowing.isEmpty()) {
        const QString names = application.registryNumber + u'\n' +
                              m_state->applications.organisationName(application.applicantId);
        const QString haystack = foldedToSearch(names);
        for (const QString& word : folded(m_choice.narrowing).split(u' ', Qt::SkipEmptyParts)) {
            if (!haystack.contains(word))
                return false;
        }
    }
    switch (m_choice.rows) {
    case SheetRows::All:
        return true;
    case SheetRows::Disagreeing:
        return disagree(application.id);
    case SheetRows::Unfinished:
        break;
    }
    for (const SheetColumn& column : columns) {
        const bool excused = column.assessor && m_state->conflicts().has(application.id, *column.assessor);
        if (column.criterion && !excused &&
            !m_state->markIndex().at({application.id, column.assessor, column.criterion->id}))
            return true;
    }
    return false;
}

int ScoreSheetModel::rowOf(Id<Application> application) const
{
    const auto place = std::ranges::find(m_rows, application);
    return place == m_rows.end() ? -1 : int(place - m_rows.begin());
}

std::optional<MarkPlace> ScoreSheetModel::placeAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_columns.at(size_t(index.column())).criterion)
        return std::nullopt;
    const SheetColumn& column = m_columns[size_t(index.column())];
    return MarkPlace{m_rows.at(size_t(index.row())), column.assessor, column.criterion->id};
}

QModelIndex ScoreSheetModel::cellOf(const MarkPlace& place) const
{
    const int row = rowOf(place.application);
    const auto column = std::ranges::find_if(m_columns, [&](const SheetColumn& shown) {
        return shown.criterion && shown.criterion->id == place.criterion && shown.assessor == place.assessor;
    });
    return row < 0 || column == m_columns.end() ? QModelIndex() : index(row, int(column - m_columns.begin()));
}

const Application& ScoreSheetModel::applicationAt(int row) const
{
    return *m_state->application(m_rows.at(size_t(row)));
}

const Criterion* ScoreSheetModel::criterionAt(int column) const
{
    return m_columns.at(size_t(column)).criterion;
}

std::optional<Id<Assessor>> ScoreSheetModel::assessorAt(int column) const
{
    return m_columns.at(size_t(column)).assessor;
}

const Mark* ScoreSheetModel::markAt(const QModelIndex& index) const
{
    const auto place = placeAt(index);
    return place ? m_state->markIndex().at(*place) : nullptr;
}

const ConflictOfInterest* ScoreSheetModel::conflictAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto assessor = assessorAt(index.column());
    const Id<Application> application = m_rows.at(size_t(index.row()));
    if (!assessor || !m_state->conflicts().has(application, *assessor))
        return nullptr;
    const auto& all = m_state->marks.conflicts;
    const auto found = std::ranges::find_if(all, [&](const ConflictOfInterest& conflict) {
        return conflict.applicationId == application && conflict.assessorId == *assessor;
    });
    return found == all.end() ? nullptr : &*found;
}

bool ScoreSheetModel::beginsAssessor(int column) const
{
    return column == 0 || !m_columns.at(size_t(column) - 1).criterion;
}

std::pair<int, int> ScoreSheetModel::progressOf(int row) const
{
    int given = 0;
    int due = 0;
    const Id<Application> application = m_rows.at(size_t(row));
    for (const SheetColumn& column : m_columns) {
        if (!column.criterion || (column.assessor && m_state->conflicts().has(application, *column.assessor)))
            continue;
        ++due;
        if (m_state->markIndex().at({application, column.assessor, column.criterion->id}))
            ++given;
    }
    return {given, due};
}

bool ScoreSheetModel::isDivergent(Id<Application> application, const Criterion& criterion) const
{
    const auto limit = m_state->call().divergenceLimitPercent;
    if (!limit || m_state->call().assessmentMethod != AssessmentMethod::Average)
        return false;
    std::optional<Score> lowest;
    std::optional<Score> highest;
    for (const Assessor& assessor : m_state->marks.assessors) {
        const Mark* mark = m_state->markIndex().at({application, assessor.id, criterion.id});
        if (!mark || m_state->conflicts().has(application, assessor.id))
            continue;
        lowest = lowest ? std::min(*lowest, mark->points) : mark->points;
        highest = highest ? std::max(*highest, mark->points) : mark->points;
    }
    return lowest && oslonac::isDivergent(criterion, *lowest, *highest, *limit);
}

bool ScoreSheetModel::disagree(Id<Application> application) const
{
    return std::ranges::any_of(
        m_criteria, [&](const Criterion* criterion) { return isDivergent(application, *criterion); });
}

QString ScoreSheetModel::applicantOf(int row) const
{
    const Organisation* applicant = m_state->applications.organisation(applicationAt(row).applicantId);
    return applicant ? nameOf(*applicant, m_state->language()) : QString();
}

QString ScoreSheetModel::assessorName(std::optional<Id<Assessor>> assessor) const
{
    const Assessor* found = assessor ? m_state->marks.assessor(*assessor) : nullptr;
    return found ? ownText(found->name) : tr("the commission");
}

int ScoreSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScoreSheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ScoreSheetModel::sumText(int row, std::optional<Id<Assessor>> assessor) const
{
    Score sum;
    int given = 0;
    for (const Criterion* criterion : m_criteria) {
        if (const Mark* mark = m_state->markIndex().at({m_rows.at(size_t(row)), assessor, criterion->id})) {
            sum += mark->points * criterion->multiplier;
            ++given;
        }
    }
    return given == 0 ? QString() : markText(sum);
}

QString ScoreSheetModel::accessibleText(const QModelIndex& index) const
{
    const QString applicant = applicantOf(index.row());
    const QString assessor = assessorName(assessorAt(index.column()));
    const Criterion* criterion = criterionAt(index.column());
    if (conflictAt(index))
        return tr("%1, %2: conflict of interest").arg(applicant, assessor);
    const QString value = data(index).toString();
    if (!criterion)
        return tr("%1, %2, sum: %3").arg(applicant, assessor, value.isEmpty() ? tr("no marks") : value);
    QString text = tr("%1, %2, criterion %3: %4")
                       .arg(applicant, assessor, criterion->code, value.isEmpty() ? tr("no mark") : value);
    if (data(index, DivergentRole).toBool())
        text = tr("%1, assessors disagree").arg(text);
    const QString comment = data(index, CommentRole).toString();
    return comment.isEmpty() ? text : tr("%1, remark: %2").arg(text, comment);
}

QString ScoreSheetModel::placeName(const QModelIndex& index) const
{
    const Criterion* criterion = criterionAt(index.column());
    return criterion
               ? tr("%1, %2, criterion %3")
                     .arg(applicantOf(index.row()), assessorName(assessorAt(index.column())), criterion->code)
               : QString();
}

QVariant ScoreSheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Criterion* criterion = criterionAt(index.column());
    const Mark* mark = markAt(index);
    const ConflictOfInterest* conflict = conflictAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (conflict)
            return conflict->reason.isEmpty() ? tr("conflict of interest")
                                              : tr("conflict of interest: %1").arg(ownText(conflict->reason));
        if (!criterion)
            return sumText(index.row(), assessorAt(index.column()));
        return mark ? markText(mark->points) : QString();
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::ToolTipRole:
    case CommentRole:
        return mark ? ownText(mark->comment) : QString();
    case DivergentRole:
        return criterion && mark && !conflict && isDivergent(m_rows[size_t(index.row())], *criterion);
    case OffScaleRole:
        return criterion && mark && !isOnScale(*criterion, mark->points);
    case ConflictRole:
        return conflict != nullptr;
    case SumRole:
        return criterion == nullptr;
    default:
        return {};
    }
}

QVariant ScoreSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return applicantOf(section);
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
            const auto [given, due] = progressOf(section);
            return tr("%1, number %2, %3 of %4 marks")
                .arg(applicantOf(section), applicationAt(section).registryNumber)
                .arg(given)
                .arg(due);
        }
        return {};
    }
    const Criterion* criterion = criterionAt(section);
    if (role == Qt::DisplayRole)
        return criterion ? criterion->code : tr("Sum");
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString assessor = assessorName(assessorAt(section));
        return criterion
                   ? tr("%1: %2 (%3), %4")
                         .arg(criterion->code, ownText(criterion->title), scaleText(*criterion), assessor)
                   : tr("Sum of the points of %1").arg(assessor);
    }
    return {};
}

Qt::ItemFlags ScoreSheetModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace oslonac::ui
