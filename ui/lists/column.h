// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"
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
/// right with digits of equal width; a score is a number over a gauge.
enum class CellKind { Text, Secondary, Number, Pill, Tags, Score };

/// A row between the records that says something of the list itself and spans all columns: where the places
/// end (solid line above it), where the threshold lies (dashed line), or what the rows below it have in common
/// (a heading; what follows a tab stands at the right).
enum class GroupLine { None, Solid, Dashed, Heading };

/// The bar under a score: how much of the most it is, from 0 to 1, and where the minimum lies. `flagged` puts
/// a warning before the number.
struct Gauge {
    double share = 0;
    std::optional<double> minimum{};
    bool flagged = false;

    friend bool operator==(const Gauge&, const Gauge&) = default;
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

    [[nodiscard]] QString titleText() const { return name.isEmpty() ? title.text() : name; }
};

/// One column of a list as data. Only head and text must be given; the sort value is the text when there is
/// none, a text sorts in Serbian order, and the accessible text is "title: text". Written as a chain:
/// `Column<Town>(head, text).sortedBy(places)`. (No designated initialisers: GCC 12 breaks on them with
/// lambdas.)
template <typename Row>
struct Column {
    template <typename Value>
    using Function = std::function<Value(const Row&)>;

    ColumnHead head;
    Function<QString> text;
    Function<QVariant> sortValue;
    Function<StatusKind> status;
    Function<QString> statusIcon; ///< instead of the icon of the kind
    Function<std::vector<PackageTag>> tags;
    Function<Gauge> gauge;
    Function<QString> tooltip;
    Function<QString> accessible;

    Column(ColumnHead columnHead, Function<QString> cellText)
        : head(std::move(columnHead)), text(std::move(cellText))
    {}

    Column sortedBy(Function<QVariant> value) && { return with(&Column::sortValue, std::move(value)); }
    Column withStatus(Function<StatusKind> value) && { return with(&Column::status, std::move(value)); }
    Column withStatusIcon(Function<QString> value) && { return with(&Column::statusIcon, std::move(value)); }
    Column withTags(Function<std::vector<PackageTag>> value) &&
    {
        return with(&Column::tags, std::move(value));
    }
    Column withGauge(Function<Gauge> value) && { return with(&Column::gauge, std::move(value)); }
    Column withTooltip(Function<QString> value) && { return with(&Column::tooltip, std::move(value)); }
    Column withAccessible(Function<QString> value) && { return with(&Column::accessible, std::move(value)); }

private:
    template <typename Member>
    Column with(Member Column::*member, Member value)
    {
        this->*member = std::move(value);
        return std::move(*this);
    }
};

} // namespace oslonac::ui

Q_DECLARE_METATYPE(std::vector<oslonac::ui::PackageTag>)
Q_DECLARE_METATYPE(oslonac::ui::Gauge)
