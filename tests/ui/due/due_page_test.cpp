// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due/due_page.h"

#include "core/cases/case_operations.h"
#include "tests/ui/calls/call_fields.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/due/month_chart.h"

#include <QFile>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// March 2025: a case with a task that is late and one that is near.
struct DueWindow : CasesWindow {
    DueWindow()
    {
        cases().openWaiting();
        addWork(u"Proveri spisak"_s, QDate(2025, 3, 5));
        addWork(u"Zakaži posetu"_s, QDate(2025, 3, 19));
    }
    void addWork(const QString& title, QDate due)
    {
        CaseTask task;
        task.caseId = firstCase();
        task.title = title;
        task.dueOn = due;
        (void)addTask(workspace(), task);
    }
    DuePage& due()
    {
        window.showPage(PageId::Tasks);
        return *static_cast<DuePage*>(window.pageIfBuilt(PageId::Tasks));
    }
    [[nodiscard]] qint64 lineOf(const QString& what)
    {
        for (const DueLine& row : due().model().rows()) {
            if (row.item.what == what)
                return row.id;
        }
        return 0;
    }
};

} // namespace

TEST_CASE("All that waits is listed by its day, and a row leads to its work", "[due]")
{
    DueWindow fixture;
    DuePage& page = fixture.due();
    REQUIRE(fixture.lineOf(u"Proveri spisak"_s) != 0);
    CHECK(fixture.lineOf(u"Proveri spisak"_s) < fixture.lineOf(u"Zakaži posetu"_s));
    Q_EMIT page.list().table().opened(fixture.lineOf(u"Zakaži posetu"_s));
    CHECK(fixture.window.currentPage() == PageId::Cases);
    CHECK(fixture.cases().view().shown() == fixture.firstCase());
}

TEST_CASE("What was done is gone from the list, and undo brings it back", "[due]")
{
    DueWindow fixture;
    CHECK(fixture.lineOf(u"Proveri spisak"_s) != 0);
    const auto late =
        Records<CaseTask>(fixture.workspace().file()).firstBy(&CaseTask::title, u"Proveri spisak"_s);
    finishTasks(fixture.workspace(), {late->id}, QDate(2025, 3, 13));
    CHECK(fixture.lineOf(u"Proveri spisak"_s) == 0);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.lineOf(u"Proveri spisak"_s) != 0);
}

TEST_CASE("The month shows the days of work, and a day leads to its row", "[due]")
{
    DueWindow fixture;
    DuePage& page = fixture.due();
    const auto markOf = [&](QDate day) -> std::optional<ChartMark> {
        for (const ChartMark& mark : page.month().marks()) {
            if (mark.key == day.toJulianDay())
                return mark;
        }
        return std::nullopt;
    };
    REQUIRE(markOf(QDate(2025, 3, 19)));
    CHECK(markOf(QDate(2025, 3, 19))->sentence.contains(u"Zakaži posetu"_s));
    CHECK_FALSE(markOf(QDate(2025, 3, 20)));
    Q_EMIT page.month().opened(QDate(2025, 3, 19).toJulianDay());
    CHECK(page.list().table().currentId() == fixture.lineOf(u"Zakaži posetu"_s));
    page.goToMonth(1);
    CHECK(page.month().month() == QDate(2025, 4, 1));
    CHECK_FALSE(markOf(QDate(2025, 3, 19)));
    page.goToMonth(0);
    CHECK(page.month().month() == QDate(2025, 3, 1));
}

TEST_CASE("What has a day goes out as a calendar", "[due]")
{
    DueWindow fixture;
    const QString path = fixture.folder.filePath(u"rokovi.ics"_s);
    fixture.due();
    fixture.prompts.paths.push_back(path);
    fixture.due().writeCalendar();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"Zakaži posetu"_s));
}
