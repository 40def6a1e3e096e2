// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/change_report.h"

#include "core/organisations/organisation_operations.h"
#include "core/sample/sample_programme.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const std::vector<TableCell>& cells)
{
    QStringList shown;
    for (const TableCell& cell : cells)
        shown.append(cellText(cell, Language::English));
    return shown;
}

ChangePeriod everything()
{
    return {QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC),
            QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC)};
}

} // namespace

TEST_CASE("What changed is told field by field, an import as one line", "[change report]")
{
    const FreshWorkspace workspace;
    addSampleProgramme(*workspace);
    workspace->setOfficer(u"Petra Primer"_s);
    auto club = Records<Organisation>(workspace->file()).get(addClub(*workspace, u"Udruženje"_s));
    club.seat = u"Šid"_s;
    workspace->perform(editOrganisationOperation(club),
                       [&](const Change& change) { editOrganisation(change, club); });
    const Report report = changeReport(workspace->file(), everything(), Language::English);
    const ReportTable& table = report.tables.at(0);
    REQUIRE(table.rows.size() > 4);
    const QStringList first = texts(table.rows.front());
    CHECK(first.at(5).endsWith(u"records"_s));
    const QStringList last = texts(table.rows.back());
    CHECK(last.at(3) == u"Petra Primer"_s);
    CHECK(last.mid(4) == QStringList{u"organisation: Udruženje"_s, u"seat"_s, QString(), u"Šid"_s});
    CHECK(table.rows.front().size() == table.columns.size());
}

TEST_CASE("A step that was taken back is told as that, and whole days by their dates", "[change report]")
{
    const FreshWorkspace workspace;
    addClub(*workspace, u"Udruženje"_s);
    workspace->undo();
    workspace->redo();
    const auto local = [](int day) { return QDateTime(QDate(2000, 1, day), QTime(0, 0)).toUTC(); };
    ChangePeriod period{local(1), everything().until};
    const auto rows = changeReport(workspace->file(), period, Language::English).tables.at(0).rows;
    const auto said = [&](const QString& beginning) {
        return std::ranges::count_if(rows,
                                     [&](const auto& row) { return texts(row).at(4).startsWith(beginning); });
    };
    CHECK(said(u"Taken back: organisation"_s) > 0);
    CHECK(said(u"Taken back: "_s) == said(u"Done again: "_s));
    CHECK(said(u"organisation"_s) == said(u"Done again: "_s));
    period.until = local(8);
    CHECK(changeReport(workspace->file(), period, Language::English).facts.at(1) ==
          u"From 1 Jan 2000 to 7 Jan 2000."_s);
}

TEST_CASE("Only the period and the officer that were asked for are told", "[change report]")
{
    const FreshWorkspace workspace;
    workspace->setOfficer(u"Ana"_s);
    addClub(*workspace, u"Prvo"_s);
    workspace->setOfficer(u"Petra"_s);
    addClub(*workspace, u"Drugo"_s);
    ChangePeriod period = everything();
    period.officer = u"Petra"_s;
    const auto rows = changeReport(workspace->file(), period, Language::English).tables.at(0).rows;
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows)
        CHECK(texts(row).at(4).contains(u"Drugo"_s));
    period = everything();
    period.until = fixedClock()().addDays(-1);
    CHECK(changeReport(workspace->file(), period, Language::English).tables.at(0).rows.empty());
}
