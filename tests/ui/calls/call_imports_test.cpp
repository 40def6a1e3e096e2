// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "tests/ui/program/sample_window.h"
#include "ui/applications/applications_part.h"
#include "ui/calls/issue_panel.h"
#include "ui/lists/list_view.h"
#include "ui/scoring/score_sheet.h"
#include "ui/scoring/scores_part.h"
#include "ui/widgets/button.h"

#include <QFile>

#include <sys/stat.h>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString written(const SampleWindow& fixture, const QString& name, const QByteArray& text)
{
    QFile file(fixture.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

} // namespace

TEST_CASE("Rows that cannot be taken are listed with line, column, value and reason and nothing is written")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    const qint64 before = Records<Application>(fixture.workspace().file()).count();
    fixture.prompts.paths.push_back(
        written(fixture, u"bad.csv"_s, "registry_number,applicant,lot\nX-1,Atlantida,1\n"));
    page.importApplications();
    REQUIRE(page.issues().problems().rowCount() > 0);
    CHECK(page.issues().isVisible());
    const RowProblem problem = page.issues().problems().rowAt(0).problem;
    CHECK(problem.line == 2);
    CHECK(problem.value == u"Atlantida"_s);
    CHECK_FALSE(problem.reason.isEmpty());
    CHECK(page.issues().title().contains(u"bad.csv"_s));
    CHECK(Records<Application>(fixture.workspace().file()).count() == before);
}

TEST_CASE("What was imported is shown on its tab, with the focus in it")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openPart("PP-2023", u"overview"_s);
    const auto hasFocus = [&fixture](QWidget& widget) {
        QWidget* focus = fixture.window.focusWidget();
        return focus && (focus == &widget || widget.isAncestorOf(focus));
    };
    const QString one =
        written(fixture, u"one.csv"_s,
                "registry_number;applicant;lot;received\nX-1;Opština Knić;1;05.06.2023. 09:00\n");
    fixture.prompts.paths.assign({one, one});
    page.importApplications();
    CHECK(page.openPart() == u"applications"_s);
    CHECK(hasFocus(page.applications().list()));

    page.reveal({PageId::Calls, page.call().number(), u"overview"_s});
    page.importApplications(); // all of it stands there already
    CHECK(page.openPart() == u"overview"_s);

    fixture.prompts.paths.push_back(
        written(fixture, u"marks.csv"_s,
                "registry_number;assessor;criterion;points\nPP-001;Ocenjivač 1 (izmišljen);A1;1\n"));
    page.importScores();
    CHECK(page.openPart() == u"scores"_s);
    CHECK(hasFocus(page.scores().sheet()));
}

TEST_CASE("A column that a table lacks is named in words and by the heading that the table needs")
{
    SampleWindow fixture;
    CallWorkspace& page = fixture.openCall("PP-2023");
    fixture.prompts.paths.push_back(written(fixture, u"bad.csv"_s, "broj,lot\nX-1,1\n"));
    page.importApplications();
    fixture.speak(Language::SerbianLatin);
    const QString named = page.issues().problems().index(0, 1).data().toString();
    CHECK(named == u"podnosilac „applicant”"_s);
}

TEST_CASE("A pipe that is chosen for an import is refused instead of being waited for")
{
    SampleWindow fixture;
    fixture.openPart("PP-2023", u"applications"_s);
    const QString pipe = fixture.folder.filePath(u"cev.csv"_s);
    REQUIRE(mkfifo(pipe.toStdString().c_str(), 0600) == 0);
    fixture.prompts.paths.emplace_back(pipe);
    fixture.trigger(ActionId::ImportApplications);
    REQUIRE(fixture.prompts.notices.size() == 1);
    const Notice& notice = fixture.prompts.notices.front();
    const QString told = notice.title + notice.text + notice.details;
    CHECK(told.contains(u"cannot be read"_s));
}
