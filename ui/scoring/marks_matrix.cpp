// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/marks_matrix.h"

#include "core/scoring/scoring_rules.h"
#include "core/selection/reason_text.h"
#include "ui/language/own_text.h"
#include "ui/scoring/score_sheet_model.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::MarksMatrix)
};

using AssessorOrNone = std::optional<Id<Assessor>>;

QString cell(const QString& text, const QString& ground = {})
{
    const QString back = ground.isEmpty() ? QString() : u" bgcolor='%1'"_s.arg(ground);
    return u"<td align='right'%1 style='padding: 4px 4px 4px 8px;'>%2</td>"_s.arg(back, text);
}

QString strong(const QString& text)
{
    return u"<b>%1</b>"_s.arg(text);
}

/// The marks that count for one criterion: those of assessors without a conflict, or the commission's.
struct Line {
    std::vector<std::optional<Score>> marks;
    std::optional<Score> lowest;
    std::optional<Score> highest;
    Score sum;
    int count = 0;

    void add(std::optional<Score> points)
    {
        marks.push_back(points);
        if (!points)
            return;
        lowest = lowest ? std::min(*lowest, *points) : *points;
        highest = highest ? std::max(*highest, *points) : *points;
        sum += *points;
        ++count;
    }
    [[nodiscard]] std::optional<Score> mean() const
    {
        return count > 0 ? std::optional(sum / count) : std::nullopt;
    }
    [[nodiscard]] std::optional<size_t> furthest() const
    {
        std::optional<size_t> place;
        Score most;
        for (size_t i = 0; i < marks.size(); ++i) {
            if (!marks[i])
                continue;
            const Score distance = *marks[i] > *mean() ? *marks[i] - *mean() : *mean() - *marks[i];
            if (!place || distance > most) {
                place = i;
                most = distance;
            }
        }
        return place;
    }
};

class Matrix final {
public:
    Matrix(const CallState& state, const Application& application, Language language, const QPalette& palette)
        : m_state(state), m_application(application), m_language(language), m_palette(palette)
    {
        if (state.call().assessmentMethod == AssessmentMethod::Consensus) {
            m_assessors.push_back(std::nullopt);
            return;
        }
        for (const Assessor& assessor : state.marks.assessors)
            m_assessors.emplace_back(assessor.id);
    }

    [[nodiscard]] QString html() const
    {
        QString rows;
        Line sums;
        sums.marks.resize(m_assessors.size());
        Score total;
        bool any = false;
        for (const DefinedSection* section :
             m_state.applications.definition.sectionsOf(m_application.lotId)) {
            for (const Criterion& criterion : section->criteria) {
                const Line line = lineOf(criterion);
                any = any || line.count > 0;
                rows += row(criterion, line);
                for (size_t i = 0; i < line.marks.size(); ++i) {
                    if (line.marks[i])
                        sums.marks[i] =
                            sums.marks[i].value_or(Score()) + *line.marks[i] * criterion.multiplier;
                }
                if (const auto mean = line.mean())
                    total += *mean * criterion.multiplier;
            }
        }
        if (!any)
            return {};
        return u"<table width='100%' cellspacing='0'>%1%2%3</table>"_s.arg(head(), rows, foot(sums, total));
    }

private:
    [[nodiscard]] bool several() const { return m_assessors.front().has_value(); }
    [[nodiscard]] QString ground(Token token) const { return colour(token, m_palette).name(); }

    [[nodiscard]] Line lineOf(const Criterion& criterion) const
    {
        Line line;
        for (const AssessorOrNone& assessor : m_assessors) {
            const Mark* mark = m_state.markIndex().at({m_application.id, assessor, criterion.id});
            const bool excused = assessor && m_state.conflicts().has(m_application.id, *assessor);
            line.add(mark && !excused ? std::optional(mark->points) : std::nullopt);
        }
        return line;
    }

    /// With as many decimals as it takes to see on which side of its minimum it is; a mark as it was given.
    [[nodiscard]] QString besideMinimum(Score points, std::optional<Score> minimum) const
    {
        const int least = std::max(usualDecimals, ownDecimals(points));
        return pointsText(points, m_language, tellingDecimals({points, minimum.value_or(points)}, least));
    }

    [[nodiscard]] QString head() const
    {
        QString cells =
            u"<td style='padding: 4px;'><b>%1</b></td>"_s.arg(Tr::tr("Criterion").toHtmlEscaped());
        if (several()) {
            for (size_t i = 1; i <= m_assessors.size(); ++i)
                cells += cell(strong(QString::number(i)));
        }
        return u"<tr bgcolor='%1'>%2%3</tr>"_s.arg(
            ground(Token::Header), cells,
            cell(strong((several() ? Tr::tr("Mean") : Tr::tr("Mark")).toHtmlEscaped())));
    }

    /// "5", or "5 × 2" where marks count more than once, so that the sum below can be followed.
    [[nodiscard]] static QString scaleOf(const Criterion& criterion)
    {
        const QString most = markText(criterion.scaleMaximum);
        return criterion.multiplier == Score(1) ? most
                                                : u"%1 × %2"_s.arg(most, markText(criterion.multiplier));
    }

    [[nodiscard]] QString row(const Criterion& criterion, const Line& line) const
    {
        const auto limit = m_state.call().divergenceLimitPercent;
        const bool far = several() && limit && line.count > 1 &&
                         isDivergent(criterion, *line.lowest, *line.highest, *limit);
        const auto outlier = far ? line.furthest() : std::nullopt;
        QString cells = u"<td style='padding: 4px;'><b>%1</b> %2</td>"_s.arg(
            criterion.code.toHtmlEscaped(),
            u"%1, %2"_s.arg(ownText(criterion.title), scaleOf(criterion)).toHtmlEscaped());
        for (size_t i = 0; several() && i < line.marks.size(); ++i) {
            const QString text = line.marks[i] ? markText(*line.marks[i]) : u"–"_s;
            cells += outlier == i ? cell(strong(u"⚠ "_s + text), ground(Token::WaitBack)) : cell(text);
        }
        const auto mean = line.mean();
        return u"<tr>%1%2</tr>"_s.arg(cells,
                                      cell(mean ? strong(besideMinimum(*mean, criterion.minimum)) : u"–"_s));
    }

    [[nodiscard]] QString foot(const Line& sums, Score total) const
    {
        QString cells = u"<td style='padding: 4px;'><b>%1</b></td>"_s.arg(Tr::tr("In all").toHtmlEscaped());
        for (size_t i = 0; several() && i < sums.marks.size(); ++i)
            cells += cell(sums.marks[i] ? strong(markText(*sums.marks[i])) : u"–"_s);
        return u"<tr bgcolor='%1'>%2%3</tr>"_s.arg(
            ground(Token::Header), cells, cell(strong(besideMinimum(total, m_state.call().totalMinimum))));
    }

    const CallState& m_state;
    const Application& m_application;
    Language m_language;
    const QPalette& m_palette;
    std::vector<AssessorOrNone> m_assessors;
};

} // namespace

QString marksMatrix(const CallState& state, const Application& application, Language language,
                    const QPalette& palette)
{
    if (state.call().assessmentMethod == AssessmentMethod::Average && state.marks.assessors.empty())
        return {};
    return Matrix(state, application, language, palette).html();
}

QString matrixLegend(const CallState& state)
{
    if (state.call().assessmentMethod == AssessmentMethod::Consensus)
        return {};
    QStringList names;
    for (size_t i = 0; i < state.marks.assessors.size(); ++i)
        names.append(u"%1 %2"_s.arg(i + 1).arg(ownText(state.marks.assessors[i].name)));
    return names.join(u" · "_s);
}

} // namespace oslonac::ui
