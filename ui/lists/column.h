// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"
#include "core/operations/operation.h"
#include "ui/language/own_text.h"
#include "ui/language/phrase.h"
#include "ui/lists/cell_value.h"
#include "ui/lists/status_kind.h"
#include "ui/theme/marks.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace oslonac::ui {

/// How the cells of a column are painted and aligned. A text may have a second, smaller line. Numbers stand
/// right with digits of equal width; a text that waits for somebody to look (StatusKind::Wait) has a triangle
/// before it; a score is a number over a gauge; a change is an old value and a new one.
enum class CellKind { Text, Secondary, Number, Pill, Tags, Score, Change };

/// How the officer can filter by a column: a text by what it contains, a choice by any of the values that
/// occur, a number, an amount or a date by its range; all but choices by blank and not blank too.
enum class FilterKind { None, Text, Choice, Number, Money, Date };

/// Whether the footer adds up a column of what is listed. Amounts of two currencies are never added together.
enum class ColumnTotal { None, Sum };

enum class ColumnShown { AtFirst, WhenChosen };

/// Which columns stay in sight where the list is too narrow for all of them: key ones longest.
enum class Importance { Minor, Usual, Key };

/// A row between the records that says something of the list itself and spans all columns: where the places
/// end (solid line above it), where the threshold lies (dashed line), or what the rows below it have in
/// common (a heading; what follows a tab stands at the right).
enum class GroupLine { None, Solid, Dashed, Heading };

/// The bar under a score: how much of the most it is, from 0 to 1, and where the minimum lies. `flagged` puts
/// a warning before the number.
struct Gauge {
    double share = 0;
    std::optional<double> minimum{};
    bool flagged = false;

    friend bool operator==(const Gauge&, const Gauge&) = default;
};

/// What became of a field: its name, the old value, which is struck through, the new one, and what else is to
/// be said. In files and on paper the three stand in columns of their own.
struct OldAndNew {
    QString field{};
    QString before{};
    QString after{};
    QString note{};

    friend bool operator==(const OldAndNew&, const OldAndNew&) = default;
};

/// A small tag with a shape: a package of support.
struct PackageTag {
    PackageShape shape = PackageShape::Circle;
    Token token = Token::Chart1;
    QString text;

    friend bool operator==(const PackageTag&, const PackageTag&) = default;
};

/// What every column says of itself, whatever its rows are.
struct ColumnHead {
    QString key; ///< stable: saved views keep it
    Phrase title;
    CellKind kind = CellKind::Text;
    int width = 120;       ///< px at 100 % before the officer changes it
    QString name{};        ///< instead of the title, for columns that stand for data ("A /30")
    QString explanation{}; ///< tooltip of the header; the title when empty
    FilterKind filter = FilterKind::Text;
    ColumnTotal total = ColumnTotal::None;
    ColumnShown shown = ColumnShown::AtFirst;
    Writing writing = Writing::InScript;
    Importance importance = Importance::Usual;
    bool takesRoom = false; ///< what the others leave; the first column of words when none does

    [[nodiscard]] QString titleText() const { return name.isEmpty() ? title.text() : name; }
};

/// How a column is changed in the list itself: in its cell, by pasting, and in all selected rows at once. A
/// page gives the three functions; naming, undo, refusal and refresh are the list's.
template <typename Row>
struct Edit {
    /// Writes the text, which the check accepted. Reads the record anew: the row may be older than the file.
    std::function<void(const Change&, const Row&, const QString&)> write;
    /// Why the text cannot be accepted, as a sentence; nothing when it can.
    std::function<std::optional<QString>(const Row&, const QString&)> check{};
    /// What editing begins with; the text of the cell when absent.
    std::function<QString(const Row&)> text{};
    /// What is offered while typing.
    std::function<QStringList()> choices{};
    /// Names the change of one row; OperationKind::EditRecords with column and row when absent.
    std::function<Operation(const Row&)> operation{};
};

/// One column of a list as data. Only head and text must be given; everything else has a default: the value
/// of a cell is its text, the sort value is the value, a text sorts in Serbian order, and the accessible text
/// is "title: text". Written as a chain: `Column<Town>(head, text).asNumber(places).summed()`.
/// (No designated initialisers: GCC 12 breaks on them with lambdas.)
template <typename Row>
struct Column {
    template <typename Value>
    using Function = std::function<Value(const Row&)>;

    ColumnHead head;
    Function<QString> text;
    Function<CellValue> value;
    Function<QVariant> sortValue;
    Function<std::vector<Money>> amounts; ///< what the footer adds up, where a cell has several
    Function<std::vector<ChoiceValue>> choices;
    Function<StatusKind> status;
    Function<QString> statusIcon; ///< instead of the icon of the kind
    Function<std::vector<PackageTag>> tags;
    Function<Gauge> gauge;
    Function<OldAndNew> change;
    Function<QString> tooltip;
    Function<QString> accessible;
    std::optional<Edit<Row>> edit;

    Column(ColumnHead columnHead, Function<QString> cellText)
        : head(std::move(columnHead)), text(std::move(cellText))
    {
        if (head.kind == CellKind::Pill || head.kind == CellKind::Tags)
            head.filter = FilterKind::Choice;
    }

    /// What a cell is: for filters by range, for order, totals and export. Numbers are added up only when
    /// summed() says that a sum means something; amounts always are.
    Column asNumber(Function<std::optional<qint64>> number) &&
    {
        return valued(FilterKind::Number, std::move(number));
    }
    Column asScore(Function<std::optional<Score>> score) &&
    {
        return valued(FilterKind::Number, std::move(score));
    }
    Column asDate(Function<std::optional<QDate>> date) &&
    {
        return valued(FilterKind::Date, std::move(date));
    }
    Column asMoment(Function<std::optional<QDateTime>> moment) &&
    {
        return valued(FilterKind::Date, std::move(moment));
    }
    Column asMoney(Function<std::optional<Money>> amount) &&
    {
        head.total = ColumnTotal::Sum;
        return valued(FilterKind::Money, std::move(amount));
    }
    /// For cells that may hold several amounts, one for each currency.
    Column asAmounts(Function<std::vector<Money>> each) &&
    {
        head.total = ColumnTotal::Sum;
        head.filter = FilterKind::Money;
        amounts = each;
        value = [each, shown = text](const Row& row) -> CellValue {
            const std::vector<Money> all = each(row);
            if (all.empty())
                return {};
            return all.size() == 1 ? CellValue(all.front()) : CellValue(shown(row));
        };
        return std::move(*this);
    }
    /// Filtered by the values that occur. The code is what stays the same in every language and script; the
    /// text without script and diacritics when absent.
    Column asChoice(Function<QString> code = {}) &&
    {
        head.filter = FilterKind::Choice;
        if (code) {
            choices = [code, shown = text](const Row& row) {
                const QString key = code(row);
                return key.isEmpty() ? std::vector<ChoiceValue>()
                                     : std::vector<ChoiceValue>{{key, shown(row)}};
            };
        }
        return std::move(*this);
    }
    /// Several at once in a cell.
    Column asChoices(Function<std::vector<ChoiceValue>> all) &&
    {
        head.filter = FilterKind::Choice;
        return with(&Column::choices, std::move(all));
    }
    Column summed() &&
    {
        head.total = ColumnTotal::Sum;
        return std::move(*this);
    }
    Column unfiltered() &&
    {
        head.filter = FilterKind::None;
        return std::move(*this);
    }
    /// Shown only after the officer or a view chose it.
    Column whenChosen() &&
    {
        head.shown = ColumnShown::WhenChosen;
        return std::move(*this);
    }
    /// In sight as long as anything is beside the first column.
    Column asKey() &&
    {
        head.importance = Importance::Key;
        return std::move(*this);
    }
    /// What the others leave, as names do.
    Column takingRoom() &&
    {
        head.takesRoom = true;
        return std::move(*this);
    }
    /// The first to go where the list is narrow.
    Column asMinor() &&
    {
        head.importance = Importance::Minor;
        return std::move(*this);
    }
    Column asWritten() &&
    {
        head.writing = Writing::AsWritten;
        return std::move(*this);
    }
    /// Names of officers.
    Column asNames() &&
    {
        head.writing = Writing::AsName;
        return std::move(*this);
    }
    Column editedBy(Edit<Row> how) &&
    {
        edit = std::move(how);
        return std::move(*this);
    }

    Column sortedBy(Function<QVariant> order) && { return with(&Column::sortValue, std::move(order)); }
    Column withStatus(Function<StatusKind> kind) && { return with(&Column::status, std::move(kind)); }
    Column withStatusIcon(Function<QString> icon) && { return with(&Column::statusIcon, std::move(icon)); }
    Column withTags(Function<std::vector<PackageTag>> all) && { return with(&Column::tags, std::move(all)); }
    Column withGauge(Function<Gauge> bar) && { return with(&Column::gauge, std::move(bar)); }
    Column withChange(Function<OldAndNew> values) && { return with(&Column::change, std::move(values)); }
    Column withTooltip(Function<QString> words) && { return with(&Column::tooltip, std::move(words)); }
    Column withAccessible(Function<QString> words) && { return with(&Column::accessible, std::move(words)); }

private:
    template <typename Member>
    Column with(Member Column::*member, Member function)
    {
        this->*member = std::move(function);
        return std::move(*this);
    }
    template <typename Value>
    Column valued(FilterKind kind, Function<std::optional<Value>> function)
    {
        head.filter = kind;
        value = [function = std::move(function)](const Row& row) {
            const std::optional<Value> held = function(row);
            return held ? CellValue(*held) : CellValue();
        };
        return std::move(*this);
    }
};

} // namespace oslonac::ui

Q_DECLARE_METATYPE(std::vector<oslonac::ui::PackageTag>)
Q_DECLARE_METATYPE(oslonac::ui::Gauge)
Q_DECLARE_METATYPE(oslonac::ui::OldAndNew)
