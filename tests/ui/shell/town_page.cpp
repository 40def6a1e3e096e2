// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/town_page.h"

using namespace Qt::Literals::StringLiterals;

namespace oslonac::test {

namespace {

std::vector<ui::PackageTag> tagsOf(const Town& row)
{
    const bool large = row.id.number() % 4 == 0;
    std::vector<ui::PackageTag> tags;
    tags.push_back({large ? ui::PackageShape::Diamond : ui::PackageShape::Circle,
                    large ? ui::Token::Chart2 : ui::Token::Chart1, large ? u"100.000"_s : u"60.000"_s});
    if (row.id.number() % 3 == 0)
        tags.push_back({ui::PackageShape::Triangle, ui::Token::Chart4, u"Roma"_s});
    return tags;
}

} // namespace

std::vector<ui::Column<Town>> TownPage::columns()
{
    using Column = ui::Column<Town>;
    std::vector<Column> result = townColumns();
    result.front().head.width = 200;
    result.push_back(
        Column({u"package"_s, {"Pages", "Agreements"}, ui::CellKind::Tags, 180}, [](const Town&) {
            return u"60.000"_s;
        }).withTags(tagsOf));
    result.push_back(Column({u"status"_s, {"Pages", "Cases"}, ui::CellKind::Pill, 160}, [](const Town& row) {
                         return u"stanje %1"_s.arg(row.id.number() % 9);
                     }).withStatus([](const Town& row) { return ui::StatusKind(row.id.number() % 9); }));
    result.push_back(Column({u"note"_s, {"Pages", "Records"}, ui::CellKind::Secondary, 120},
                            [](const Town&) { return u"terenska poseta"_s; }));
    return result;
}

} // namespace oslonac::test
