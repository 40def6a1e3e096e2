// SPDX-License-Identifier: GPL-3.0-or-later
// Addenda go to paper in the same way as their agreements.
#include "core/agreements/agreement_printings.h"
#include "tests/ui/agreements/drafted_window.h"
#include "ui/agreements/agreement_addenda.h"
#include "ui/agreements/batch_line.h"
#include "ui/agreements/batch_panel.h"
#include "ui/agreements/gaps_view.h"
#include "ui/agreements/paper_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QCheckBox>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two signed agreements of the sample, each with an addendum; the second misses its number.
struct Amended : DraftedWindow {
    std::vector<AgreementPaper> papers;

    Amended()
    {
        for (int row = 0; row < 2; ++row) {
            const Id<Agreement> id = part().model().rowAt(row).id;
            complete(id);
            signedOn(id, QDate(2023, 10, 3));
            Addendum addendum;
            addendum.agreementId = id;
            addendum.number = row == 0 ? u"400-73/2024-7"_s : QString();
            addendum.reason = u"kasniji početak usluge"_s;
            addendum.concludedOn = QDate(2024, 5, 2);
            addendum.amount = Money::eur(50'000);
            papers.push_back({id, addAddendum(workspace(), addendum)});
        }
        show(papers[0].agreement);
    }

    BatchPanel& panel() { return part().batchPanel(); }
    Addendum addendum(int which)
    {
        return Records<Addendum>(workspace().file()).get(*papers[which].addendum);
    }
    void check(std::initializer_list<int> which)
    {
        for (const int one : which)
            part().checks().check({papers[one].agreement.number()});
    }
    void chooseAddenda()
    {
        for (QAbstractButton* button : panel().kinds().findChildren<QAbstractButton*>()) {
            if (button->text() == u"Addenda")
                button->click();
        }
        REQUIRE(panel().kind() == PaperKind::Addendum);
    }
    QStringList filesIn(const QString& path) { return QDir(path).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("The page in sight is what goes to paper: of an addendum the addendum")
{
    Amended fixture;
    CHECK(fixture.panel().batch().papers == std::vector<AgreementPaper>{{fixture.papers[0].agreement}});
    fixture.part().paper().chooseAddendum(*fixture.papers[0].addendum);
    REQUIRE(fixture.panel().batch().papers == std::vector{fixture.papers[0]});
    const QString folder = fixture.newFolder(u"pdf"_s);
    fixture.prompts.paths.push_back(folder);
    fixture.panel().pdfButton().click();
    fixture.waitForTasks();
    REQUIRE(fixture.filesIn(folder).size() == 1);
    CHECK(fixture.filesIn(folder).front().contains(u"aneks-1"_s));
    QFile file(QDir(folder).filePath(fixture.filesIn(folder).front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("pdfaid:part"));
    CHECK(fixture.addendum(0).status == AgreementStatus::Printed);
    const MergedPaper merged =
        mergeAddendum(fixture.workspace().file(), *fixture.papers[0].addendum, Script::Latin);
    CHECK(fixture.addendum(0).printedDigest == merged.digest);
}

TEST_CASE("Of checked agreements the newest addenda are printed when these are chosen")
{
    Amended fixture;
    fixture.check({0, 1});
    CHECK(fixture.panel().kind() == PaperKind::Agreement);
    REQUIRE(fixture.panel().kinds().isVisibleTo(&fixture.panel()));
    fixture.chooseAddenda();
    CHECK(fixture.panel().incompleteCount() == 1);
    CHECK(fixture.panel().batch().papers == std::vector{fixture.papers[0]});
    fixture.panel().skipIncomplete().click();
    fixture.panel().oneEach().click();
    const QString path = fixture.folder.filePath(u"aneksi.odt"_s);
    fixture.prompts.paths.push_back(path);
    fixture.panel().odtButton().click();
    fixture.waitForTasks();
    CHECK(QFile::exists(path));
    for (const int which : {0, 1})
        CHECK(fixture.addendum(which).status == AgreementStatus::Printed);
    CHECK(fixture.agreement(fixture.papers[1].agreement).status == AgreementStatus::Signed);
}

TEST_CASE("What an addendum misses leads to its field")
{
    Amended fixture;
    fixture.check({1});
    fixture.chooseAddenda();
    fixture.panel().lines().front()->click();
    CHECK(fixture.part().list().table().currentId() == fixture.papers[1].agreement.number());
    Field* number = fixture.part().inspector().addenda().addendumField(u"number"_s);
    REQUIRE(number);
    CHECK(QApplication::focusWidget() == &number->editor());
    fixture.part().showGaps();
    REQUIRE(fixture.part().gaps().model().rowCount() == 1);
    CHECK(fixture.part().gaps().model().rowAt(0).field == u"addendum.number"_s);
}

TEST_CASE("The list shows the amount that holds once the addendum is in force")
{
    Amended fixture;
    const Id<Agreement> id = fixture.papers[0].agreement;
    const auto shown = [&] { return fixture.part().model().find(id.number())->terms.amount; };
    CHECK(shown() == Money::eur(60'000));
    markPrinted(fixture.workspace(), {{id, u"adde"_s, fixture.papers[0].addendum}});
    signAddendum(fixture.workspace(), *fixture.papers[0].addendum, {QDate(2024, 5, 2), {}, {}});
    CHECK(shown() == Money::eur(50'000));
}
