// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/marks_matrix.h"

#include "core/scoring/scoring_rules.h"
#include "core/selection/reason_text.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPalette>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::MarksMatrix)
};

using MarksByPlace = std::map<std::pair<Id<Criterion>, Id<Assessor>>, Score>;

QString cell(const QString& text, const char* attributes = "align='right'")
{
    return u"<td %1 style='padding: 3px 0 3px 10px;'>%2</td>"_s.arg(QLatin1StringView(attributes), text);
}

MarksByPlace marksOf(const CallState& state, Id<Application> application)
{
    MarksByPlace marks;
    for (const Mark& mark : countedMarks(state.call(), state.marks)) {
        if (mark.applicationId == application)
            marks[{mark.criterionId, mark.assessorId.value_or(Id<Assessor>())}] = mark.points;
    }
    return marks;
}

std::vector<Id<Assessor>> columnsOf(const CallState& state)
{
    if (state.call().assessmentMethod == AssessmentMethod::Consensus)
        return {Id<Assessor>()};
    std::vector<Id<Assessor>> columns;
    for (const Assessor& assessor : state.marks.assessors)
        columns.push_back(assessor.id);
    return columns;
}

QString headOf(const CallState& state)
{
    QString head =
        u"<tr><td style='padding: 3px 0;'><b>%1</b></td>"_s.arg(Tr::tr("Criterion").toHtmlEscaped());
    if (state.call().assessmentMethod == AssessmentMethod::Average) {
        for (size_t i = 1; i <= state.marks.assessors.size(); ++i)
            head += cell(u"<b>%1</b>"_s.arg(i));
    }
    return head + cell(u"<b>%1</b>"_s.arg(Tr::tr("Mean").toHtmlEscaped())) + u"</tr>"_s;
}

} // namespace

QString marksMatrix(const CallState& state, const SelectionLot& lot, const SelectionRow& row,
                    Language language, const QPalette& palette)
{
    const MarksByPlace marks = marksOf(state, row.listed.application);
    if (marks.empty())
        return {};
    const std::vector<Id<Assessor>> assessors = columnsOf(state);
    const bool several = state.call().assessmentMethod == AssessmentMethod::Average;
    QString rows;
    size_t place = 0;
    for (const DefinedSection* section : state.applications.definition.sectionsOf(lot.id)) {
        for (const Criterion& criterion : section->criteria) {
            const CriterionResult* result = place < row.criteria.size() ? &row.criteria[place] : nullptr;
            ++place;
            const auto limit = state.call().divergenceLimitPercent;
            const bool far =
                result && limit && isDivergent(criterion, result->lowest, result->highest, *limit);
            const QString ground =
                far ? u" bgcolor='%1'"_s.arg(colour(Token::WaitBack, palette).name()) : QString();
            rows += u"<tr%1><td style='padding: 3px 0 3px 4px;'><b>%2</b>%3</td>"_s.arg(
                ground, criterion.code.toHtmlEscaped(), far ? u" ⚠"_s : QString());
            for (const Id<Assessor> assessor : assessors) {
                const auto mark = marks.find({criterion.id, assessor});
                if (several)
                    rows += cell(mark == marks.end() ? u"–"_s
                                                     : mark->second.toRoundedText(
                                                           language == Language::English ? u'.' : u',', 0));
            }
            rows +=
                cell(result ? u"<b>%1</b>"_s.arg(pointsText(result->mean, language)) : u"–"_s) + u"</tr>"_s;
        }
    }
    return u"<table width='100%' cellspacing='0'>%1%2</table>"_s.arg(headOf(state), rows);
}

} // namespace oslonac::ui
