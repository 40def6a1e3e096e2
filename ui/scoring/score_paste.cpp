// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/score_paste.h"

#include "core/scoring/scoring_rules.h"
#include "ui/scoring/score_sheet_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ScorePaste)
};

std::vector<QStringList> cellsOf(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    std::vector<QStringList> lines;
    for (const QString& line : text.split(u'\n'))
        lines.push_back(line.split(u'\t'));
    return lines;
}

class Block final {
public:
    explicit Block(const ScoreSheetModel& sheet) : m_sheet(sheet) {}

    void take(const QModelIndex& cell, const QString& value, int line)
    {
        if (value.trimmed().isEmpty())
            return;
        const auto place = m_sheet.placeAt(cell);
        if (!place)
            return refuse(cell, value, line, Tr::tr("This cell is computed."));
        if (m_sheet.conflictAt(cell))
            return refuse(cell, value, line,
                          Tr::tr("The assessor declared a conflict of interest for this application."));
        const TypedMark typed = readTypedMark(value, *m_sheet.criterionAt(cell.column()));
        if (!typed.refusal.isEmpty())
            return refuse(cell, value, line, typed.refusal);
        pasted.entries.push_back({*place, typed.points});
    }

    void beyond(const QString& value, int line)
    {
        if (!value.trimmed().isEmpty())
            pasted.problems.push_back(
                {line,
                 {},
                 value,
                 Tr::tr("There is no cell for this value: the block is larger than the sheet.")});
    }

    PastedMarks pasted;

private:
    void refuse(const QModelIndex& cell, const QString& value, int line, const QString& reason)
    {
        const QString criterion = m_sheet.headerData(cell.column(), Qt::Horizontal).toString();
        pasted.problems.push_back(
            {line, Tr::tr("%1, %2").arg(m_sheet.applicantOf(cell.row()), criterion), value, reason});
    }

    const ScoreSheetModel& m_sheet;
};

} // namespace

TypedMark readTypedMark(const QString& typed, const Criterion& criterion)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const auto points = Score::fromText(text);
    if (!points)
        return {std::nullopt, Tr::tr("“%1” is no mark. Criterion %2 takes marks from %3.")
                                  .arg(text, criterion.code, scaleText(criterion))};
    if (!isOnScale(criterion, *points))
        return {std::nullopt,
                Tr::tr("Criterion %1 takes marks from %2.").arg(criterion.code, scaleText(criterion))};
    return {points, {}};
}

PastedMarks readPastedMarks(const QString& text, const ScoreSheetModel& sheet,
                            const QModelIndexList& selection)
{
    Block block(sheet);
    const std::vector<QStringList> lines = cellsOf(text);
    if (selection.isEmpty() || text.isEmpty())
        return {};
    if (lines.size() == 1 && lines.front().size() == 1) {
        for (const QModelIndex& cell : selection)
            block.take(cell, lines.front().front(), 1);
        return std::move(block.pasted);
    }
    const auto top = std::ranges::min(selection, {}, &QModelIndex::row).row();
    const auto left = std::ranges::min(selection, {}, &QModelIndex::column).column();
    for (size_t i = 0; i < lines.size(); ++i) {
        for (qsizetype j = 0; j < lines[i].size(); ++j) {
            const QModelIndex cell = sheet.index(top + int(i), left + int(j));
            if (cell.isValid())
                block.take(cell, lines[i][j], int(i) + 1);
            else
                block.beyond(lines[i][j], int(i) + 1);
        }
    }
    return std::move(block.pasted);
}

} // namespace oslonac::ui
