// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/selection_lists.h"

#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/reports/selection_paper.h"
#include "core/selection/point_decimals.h"
#include "core/selection/reason_text.h"
#include "core/selection/selection_comparison.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/values/amounts.h"
#include "core/values/plain_text.h"

#include <algorithm>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Programme> programmeOf(const Connection& file, const Call& call)
{
    return call.programmeId ? Records<Programme>(file).find(*call.programmeId) : std::nullopt;
}

QString rankText(const SelectionRow& row)
{
    if (!row.rank)
        return u"–"_s;
    return QString::number(*row.rank) + (row.tied ? u"="_s : QString());
}

QStringList terminalRow(const SelectionRow& row, int decimals, Standing standing, const Texts& texts)
{
    const Language language = texts.language();
    return {rankText(row),
            nameIn(row.listed, texts),
            row.listed.registryNumber,
            row.total ? pointsText(*row.total, language, decimals) : u"–"_s,
            row.awarded ? amountText(*row.awarded, language) : u"–"_s,
            statusText(row, standing, texts)};
}

QString reasonLines(const SelectionLot& lot, Standing standing, const Texts& texts)
{
    QString lines;
    for (const SelectionRow& row : lot.rows) {
        lines += u"\n%1  %2\n"_s.arg(rankText(row), nameIn(row.listed, texts));
        for (const Reason& reason : row.reasons)
            lines += u"    "_s + reasonText(reason, standing, texts) + u'\n';
    }
    return lines;
}

QString placeText(const std::optional<ListStanding>& place, Standing standing, const Texts& texts)
{
    if (!place)
        return Words::tr("not on the list");
    const QString text = statusText(*place, standing, texts);
    return place->rank
               ? Words::tr("%1, rank %2", "a status on a list").arg(text, QString::number(*place->rank))
               : text;
}

} // namespace

CallList presentList(const Connection& file, const Call& call)
{
    return {currentSelection(file, call.id), {std::nullopt, programmeOf(file, call)}};
}

std::optional<CallList> decidedList(const Connection& file, const Call& call)
{
    auto decision = latestDecision(file, call.id);
    if (!decision)
        return std::nullopt;
    SelectionList list = selectionListFromJson(decision->list);
    return CallList{std::move(list), {std::move(decision), programmeOf(file, call)}};
}

QString terminalText(const CallList& shown, Language language, RowReasons reasons)
{
    const Texts texts(language);
    const SelectionList& list = shown.list;
    const Standing standing = shown.paper.standing();
    const QString award = standing == Standing::Decided ? Words::tr("Awarded") : Words::tr("Proposed amount");
    QString text;
    for (const SelectionLot& lot : list.lots) {
        std::vector<QStringList> rows;
        const int decimals = pointDecimals(lot, list.totalMinimum).total;
        for (const SelectionRow& row : lot.rows)
            rows.push_back(terminalRow(row, decimals, standing, texts));
        text +=
            lotHeading(list, lot, texts) + u"\n\n"_s +
            alignedTable({Words::tr("Rank"), Words::tr("Applicant"), Words::tr("Number"), Words::tr("Points"),
                          award, Words::tr("Status")},
                         rows, {Side::Right, Side::Left, Side::Left, Side::Right, Side::Right, Side::Left});
        if (reasons == RowReasons::Show)
            text += reasonLines(lot, standing, texts);
        text += u'\n';
    }
    return text + paperFooter(list, SelectionPaper(), texts) + u'\n';
}

void sayOpenTies(const SelectionList& list, Language language)
{
    const Texts texts(language);
    for (const SelectionLot& lot : list.lots) {
        QStringList tied;
        for (const SelectionRow& row : lot.rows) {
            if (row.status == SelectionStatus::UndecidedTie)
                tied.append(nameIn(row.listed, texts));
        }
        if (!tied.isEmpty()) {
            say(Words::tr("Lot %1: a tie on the line is not decided: %2. The commission decides it "
                          "(selection decide-tie).")
                    .arg(lot.code, beforeStop(tied.join(u", "_s))));
        }
    }
}

void sayMissingMarks(const SelectionList& list, Language language)
{
    const Texts texts(language);
    for (const SelectionLot& lot : list.lots) {
        for (const SelectionRow& row : lot.rows) {
            for (const Reason& reason : row.reasons) {
                if (reason.code == ReasonCode::MarksIncomplete || reason.code == ReasonCode::MarksMissing)
                    say(Words::tr("lot %1, %2: %3", "an applicant and why it stands there")
                            .arg(lot.code, nameIn(row.listed, texts),
                                 reasonText(reason, Standing::Decided, texts)));
            }
        }
    }
}

void sayDifferences(const SelectionList& decided, const SelectionList& present, Language language)
{
    const Texts texts(language);
    auto differences = compareSelections(decided, present);
    const auto changes = compareContents(decided, present);
    if (differences.empty() && changes.empty())
        return;
    say(Words::tr("The present state no longer matches the decided list:"));
    const auto moved = std::ranges::stable_partition(
        differences, [](const SelectionDifference& difference) { return !isMoveAlone(difference); });
    const auto changed = std::ranges::subrange(differences.begin(), moved.begin());
    std::ranges::stable_sort(changed, {}, [](const SelectionDifference& difference) {
        const Shift shift = shiftOf(difference);
        return shift != Shift::ComesIn && shift != Shift::GoesOut;
    });
    for (const SelectionDifference& difference : changed) {
        say(Words::tr("lot %1, %2: decided as %3; now %4")
                .arg(difference.lotCode, nameIn(difference.listed, texts),
                     placeText(difference.frozen, Standing::Decided, texts),
                     placeText(difference.present, Standing::Proposed, texts)));
    }
    for (const ListChange& change : changes)
        say(changeText(change, texts));
    if (!moved.empty())
        say(Words::tr("%n other applications only moved up or down the list.", nullptr, int(moved.size())));
}

} // namespace oslonac
