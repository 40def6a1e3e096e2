// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/batch_line.h"
#include "ui/agreements/batch_panel.h"
#include "ui/agreements/gaps_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QPrinter>
#include <QSpinBox>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Batch : DraftedWindow {
    std::vector<Id<Agreement>> ids;

    Batch()
    {
        for (int row = 0; row < 3; ++row)
            ids.push_back(part().model().rowAt(row).id);
        complete(ids[0]);
        complete(ids[1]);
        for (const Id<Agreement> id : ids)
            part().checks().check({id.number()});
    }
    BatchPanel& panel() { return part().batchPanel(); }
    QStringList filesIn(const QString& path) { return QDir(path).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("The checked agreements are the batch, without those that miss values unless these are wanted")
{
    Batch fixture;
    CHECK(fixture.panel().incompleteCount() == 1);
    CHECK(fixture.panel().batch().papers == std::vector<AgreementPaper>{{fixture.ids[0]}, {fixture.ids[1]}});
    fixture.panel().skipIncomplete().click();
    CHECK(fixture.panel().batch().papers.size() == 3);
    CHECK(fixture.panel().lines().size() == 3);
}

TEST_CASE("Without checks the batch is what is selected, and a cancelled agreement is in none")
{
    Batch fixture;
    fixture.part().checks().clear();
    fixture.show(fixture.ids[1]);
    CHECK(fixture.panel().batch().papers == std::vector<AgreementPaper>{{fixture.ids[1]}});
    cancelAgreement(fixture.workspace(), fixture.ids[1], u"odustanak"_s);
    CHECK(fixture.panel().batch().papers.empty());
    CHECK_FALSE(fixture.panel().printButton().isEnabled());
}

TEST_CASE("What a line of the batch says at the right is whole where there is room")
{
    for (int count = 0; count < 60; ++count) {
        const QString aside = u"nedostaje %1 podataka"_s.arg(count);
        BatchLine line(StatusKind::Wait, u"Šid"_s, aside);
        line.resize(400, 26);
        CHECK(line.shownAside() == aside);
        line.resize(120, 26);
        CHECK(line.shownAside() != aside);
    }
}

TEST_CASE("A line of the batch leads to the first missing value of its agreement")
{
    Batch fixture;
    fixture.panel().lines().front()->click();
    CHECK(fixture.part().list().table().currentId() == fixture.ids[2].number());
    const Field* field = fixture.part().inspector().field(
        fixture.part().model().find(fixture.ids[2].number())->missing[0].facts);
    REQUIRE(field);
    CHECK(QApplication::focusWidget() == &field->editor());
}

TEST_CASE("All missing values of a batch are listed, and Enter leads to one of another agreement")
{
    Batch fixture;
    fixture.part().checks().check({fixture.part().model().rowAt(7).id.number()});
    fixture.part().showGaps();
    GapsView& gaps = fixture.part().gaps();
    CHECK(gaps.model().rowCount() == 8);
    ListTable& table = gaps.list().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_End);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(fixture.part().list().table().currentId() == fixture.part().model().rowAt(7).id.number());
    REQUIRE(QApplication::focusWidget());
    CHECK(fixture.part().inspector().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A batch to PDF writes a file for each and marks them printed in one step")
{
    Batch fixture;
    const QString folder = fixture.newFolder(u"pdf"_s);
    fixture.prompts.paths.push_back(folder);
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    CHECK(fixture.filesIn(folder).size() == 2);
    CHECK(fixture.agreement(fixture.ids[0]).status == AgreementStatus::Printed);
    CHECK(fixture.agreement(fixture.ids[2]).status == AgreementStatus::Draft);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.agreement(fixture.ids[1]).status == AgreementStatus::Draft);
}

TEST_CASE("Both scripts give two files of each agreement")
{
    Batch fixture;
    fixture.panel().scripts().setFocus();
    fixture.panel().scripts().setValue(2);
    const QString folder = fixture.newFolder(u"odt"_s);
    fixture.prompts.paths.push_back(folder);
    fixture.panel().odtButton().click();
    fixture.waitForTasks();
    CHECK(fixture.filesIn(folder).size() == 4);
    // An ODT is paper too: its digest can be held against the file.
    CHECK(fixture.agreement(fixture.ids[0]).status == AgreementStatus::Printed);
    CHECK_FALSE(fixture.agreement(fixture.ids[0]).printedDigest.isEmpty());
}

TEST_CASE("One PDF for all is one file")
{
    Batch fixture;
    fixture.panel().oneEach().click();
    const QString path = fixture.folder.filePath(u"svi.pdf"_s);
    fixture.prompts.paths.push_back(path);
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    CHECK(QFile::exists(path));
    CHECK(fixture.agreement(fixture.ids[1]).status == AgreementStatus::Printed);
}

TEST_CASE("Files of the same name are replaced only when that was answered, and others are not asked about")
{
    Batch fixture;
    const QString folder = fixture.newFolder(u"pdf"_s);
    const QStringList names =
        fileNamesOf(fixture.workspace().file(), fixture.panel().batch(), BatchFormat::Pdf);
    for (const QString& name : {names[0], u"drugo-latin.pdf"_s}) {
        QFile earlier(QDir(folder).filePath(name));
        REQUIRE(earlier.open(QIODevice::WriteOnly));
    }
    fixture.prompts.paths.push_back(folder);
    fixture.prompts.answers.push_back(Answer::Cancel);
    fixture.panel().pdfButton().click();
    CHECK(fixture.prompts.questions.size() == 1);
    CHECK(fixture.prompts.questions[0].text.contains(names[0]));
    CHECK_FALSE(fixture.program.tasks()->isBusy());
    CHECK(fixture.filesIn(folder).size() == 2);
}

TEST_CASE("After a cancel no file of the batch is there and nothing is kept as printed")
{
    Batch fixture;
    const QString folder = fixture.newFolder(u"pdf"_s);
    fixture.part().checks().check(fixture.part().list().table().listedIds());
    fixture.panel().skipIncomplete().click();
    fixture.prompts.paths.push_back(folder);
    QObject::connect(fixture.program.tasks(), &TaskRunner::progressed, &fixture.window,
                     [&](qint64 done, qint64) {
                         if (done > 0)
                             fixture.program.tasks()->cancel();
                     });
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    const auto files = fixture.filesIn(folder).size();
    const auto rows = fixture.part().model().rows();
    const auto printed = std::ranges::count_if(
        rows, [](const AgreementRow& row) { return row.state() == AgreementState::Printed; });
    CHECK(files == 0);
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(printed == 0);
}

TEST_CASE("A batch of which one file has no place writes none and marks none")
{
    Batch fixture;
    const QString folder = fixture.newFolder(u"pdf"_s);
    const QStringList names =
        fileNamesOf(fixture.workspace().file(), fixture.panel().batch(), BatchFormat::Pdf);
    REQUIRE(QDir(folder).mkdir(names[1]));
    fixture.prompts.paths.push_back(folder);
    fixture.prompts.answers.push_back(Answer::Accept);
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(fixture.agreement(fixture.ids[0]).status == AgreementStatus::Draft);
}

TEST_CASE("A signed agreement in a batch is told to be a later copy")
{
    Batch fixture;
    fixture.signedOn(fixture.ids[0], QDate(2023, 10, 5)); // another day than its paper says
    const QString folder = fixture.newFolder(u"pdf"_s);
    fixture.prompts.paths.push_back(folder);
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    CHECK(fixture.window.status().accessibleDescription().contains(u"later copies: 1"_s));
    CHECK(printingsOf(fixture.workspace().file(), {fixture.ids[0]}).size() == 2);
}

TEST_CASE("Printing sends as many copies as each agreement says, or as many as were chosen")
{
    Batch fixture;
    const QString path = fixture.folder.filePath(u"printer.pdf"_s);
    fixture.part().setPrinterChoice([path] {
        auto printer = std::make_shared<QPrinter>();
        printer->setOutputFileName(path);
        return printer;
    });
    fixture.panel().copies().setValue(1);
    fixture.panel().printButton().click();
    fixture.waitForTasks();
    const qint64 single = QFileInfo(path).size();
    CHECK(single > 0);
    CHECK(fixture.agreement(fixture.ids[0]).status == AgreementStatus::Printed);
    fixture.panel().copies().setValue(0);
    fixture.panel().printButton().click();
    fixture.waitForTasks();
    CHECK(QFileInfo(path).size() > single);
}

TEST_CASE("A printer that nobody chose prints nothing")
{
    Batch fixture;
    fixture.part().setPrinterChoice([] { return std::shared_ptr<QPrinter>(); });
    fixture.panel().printButton().click();
    CHECK_FALSE(fixture.program.tasks()->isBusy());
    CHECK(fixture.agreement(fixture.ids[0]).status == AgreementStatus::Draft);
}
