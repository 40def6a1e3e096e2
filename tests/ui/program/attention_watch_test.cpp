// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_operations.h"
#include "core/reports/due_list.h"
#include "tests/support/drafted_sample.h"
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/lists/list_table.h"
#include "ui/overview/due_card.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/rail.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample a week before the signing of its agreements, when its calls wait for their decision.
struct Watched {
    SampleWindow fixture{[] { return QDateTime(QDate(2023, 9, 26), QTime(8, 0), Qt::UTC); }};

    Watched() { QTest::qWait(100); } // it counts first when the window is painted

    Attention attention()
    {
        const QDate today = fixture.workspace().today();
        return attentionOf(dueItems(fixture.workspace().file(), {today, Language::English}), today);
    }
    QString railText(PageId page, int role = Qt::AccessibleTextRole)
    {
        QCoreApplication::processEvents();
        const auto& model = *fixture.window.findChild<Rail*>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(RailModel::PageRole).toInt() == int(page))
                return model.index(row, 0).data(role).toString();
        }
        return {};
    }
    QToolButton& findings()
    {
        QCoreApplication::processEvents();
        return fixture.window.status().findings();
    }
};

} // namespace

TEST_CASE("The rail says how much is late, until it is done", "[attention]")
{
    Watched watched;
    REQUIRE(watched.attention().late == 2);
    CHECK(watched.railText(PageId::Tasks) == u"Tasks and deadlines, 2 late");
    draftSample(watched.fixture.workspace());
    REQUIRE(watched.attention().late == 0);
    CHECK(watched.railText(PageId::Tasks) == u"Tasks and deadlines");
    watched.fixture.trigger(ActionId::Undo);
    watched.fixture.trigger(ActionId::Undo);
    watched.fixture.trigger(ActionId::Undo);
    CHECK(watched.railText(PageId::Tasks) == u"Tasks and deadlines, 1 late");
}

TEST_CASE("The rail counts the agreements that stand, and says so", "[attention]")
{
    Watched watched;
    draftSample(watched.fixture.workspace());
    const auto all = Records<Agreement>(watched.fixture.workspace().file()).all();
    CHECK(watched.railText(PageId::Agreements) == u"Agreements, %1"_s.arg(all.size()));
    cancelAgreement(watched.fixture.workspace(), all.front().id, u"odustali su"_s);
    CHECK(watched.railText(PageId::Agreements) == u"Agreements, %1"_s.arg(all.size() - 1));
    CHECK(watched.railText(PageId::Agreements, Qt::ToolTipRole).contains(u"not cancelled"_s));
}

TEST_CASE("On the day of the signing the rail says that something waits", "[attention]")
{
    SampleWindow fixture([] { return QDateTime(QDate(2023, 10, 3), QTime(6, 0), Qt::UTC); });
    draftSample(fixture.workspace());
    QCoreApplication::processEvents();
    const auto& model = *fixture.window.findChild<Rail*>()->model();
    CHECK(model.index(1, 0).data(RailModel::UrgencyRole).toInt() == int(Urgency::Waiting));
}

TEST_CASE("The status area counts open findings and leads to them among due work", "[attention]")
{
    Watched watched;
    const int findings = watched.attention().findings;
    REQUIRE(findings > 0);
    CHECK(watched.findings().text().startsWith(QString::number(findings)));
    watched.fixture.window.showPage(PageId::Municipalities);
    watched.findings().click();
    REQUIRE(watched.fixture.window.currentPage() == PageId::Overview);
    auto& due = static_cast<OverviewPage*>(watched.fixture.window.pageIfBuilt(PageId::Overview))->due();
    const auto chosen = [&due] { return due.rows().at(size_t(due.list().currentId()) - 1).item; };
    const auto first = chosen();
    REQUIRE(first);
    CHECK_FALSE(first->findings.empty());
    watched.findings().click();
    REQUIRE(chosen());
    CHECK_FALSE(chosen()->findings.empty());
    CHECK(chosen()->what != first->what);
}

TEST_CASE("Work without a date has the room of the date, and a heading the whole row", "[attention]")
{
    Watched watched;
    auto& due = static_cast<OverviewPage*>(watched.fixture.window.pageIfBuilt(PageId::Overview))->due();
    const auto& rows = due.rows();
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool isHeading = !rows[row].item;
        CAPTURE(row);
        CHECK(due.list().columnSpan(int(row), 0) == (isHeading ? 3 : 1));
        if (!isHeading)
            CHECK(due.list().columnSpan(int(row), 1) == (rows[row].item->date ? 1 : 2));
    }
}

TEST_CASE("Due work on applications opens the first that it is about", "[attention]")
{
    Watched watched;
    auto& due = static_cast<OverviewPage*>(watched.fixture.window.pageIfBuilt(PageId::Overview))->due();
    int opened = 0;
    for (const DueRow& row : std::vector(due.rows())) {
        if (!row.item || row.item->recordTable != u"applications")
            continue;
        watched.fixture.window.showPage(PageId::Overview);
        due.list().setCurrentId(row.id);
        QTest::keyClick(&due.list(), Qt::Key_Return);
        QTest::qWait(200); // the page is built and shown in steps
        CAPTURE(row.item->what.toStdString());
        CHECK(watched.fixture.calls().workspace().chosenRecord() == row.item->recordId);
        ++opened;
    }
    CHECK(opened > 0);
}

TEST_CASE("A closed file leaves no findings in the status area", "[attention]")
{
    Watched watched;
    CHECK(watched.findings().isVisible());
    watched.fixture.program.closeFile();
    CHECK_FALSE(watched.findings().isVisible());
}

TEST_CASE("A window left open over midnight shows the new day and what it makes late", "[attention]")
{
    QDateTime now(QDate(2023, 9, 26), QTime(8, 0), Qt::UTC);
    SampleWindow fixture([&now] { return now; });
    draftSample(fixture.workspace());
    fixture.window.showPage(PageId::Overview);
    const auto railText = [&fixture] {
        QCoreApplication::processEvents();
        const auto& model = *fixture.window.findChild<Rail*>()->model();
        return model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    };
    REQUIRE(railText() == u"Tasks and deadlines");

    now = QDateTime(QDate(2023, 10, 4), QTime(8, 0), Qt::UTC); // the day after the signing
    fixture.program.followDay();
    CHECK(railText() == u"Tasks and deadlines, 2 late");
    const auto labels = fixture.window.status().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels,
                              [](const QLabel* label) { return label->text().contains(u"4 Oct 2023"); }));
}
