// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_form.h"

#include "core/calls/call_parts.h"
#include "tests/support/text.h"
#include "tests/ui/calls/call_fields.h"
#include "tests/ui/cases/cases_window.h"
#include "ui/letters/letter_batch.h"
#include "ui/reporting/report_inspector.h"
#include "ui/reporting/reports_page.h"

#include <QFile>
#include <QPushButton>

using namespace oslonac;
using namespace oslonac::test;
using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three cases, each late with its report.
struct LateWindow : CasesWindow {
    LateWindow()
    {
        ReportRule rule;
        rule.callId = call("PP-2023").id;
        rule.time = ReportedTime::Technical;
        addPart(workspace(), rule);
        cases().openWaiting();
    }
    ReportsPage& reports()
    {
        window.showPage(PageId::Reports);
        return *static_cast<ReportsPage*>(window.pageIfBuilt(PageId::Reports));
    }
    [[nodiscard]] std::vector<CaseNote> notes()
    {
        return Records<CaseNote>(workspace().file()).all("ORDER BY number");
    }
    [[nodiscard]] static QStringList buttonsOf(const LetterForm& form)
    {
        QStringList texts;
        for (const QPushButton* button : form.findChildren<QPushButton*>())
            texts.append(button->text());
        return texts;
    }
    /// Letters are written on a worker.
    void waitForWorker()
    {
        constexpr int longest = 20'000; // ms
        (void)QTest::qWaitFor([this] { return !program.tasks()->isBusy(); }, longest);
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("Letters are numbered from the first one on", "[letters]")
{
    CHECK(letterNumbers(u"400-73/2025-12"_s, 3) ==
          QStringList{u"400-73/2025-12"_s, u"400-73/2025-13"_s, u"400-73/2025-14"_s});
    CHECK(letterNumbers(u"I-09/2025"_s, 2) == QStringList{u"I-09/2025"_s, u"I-09/2026"_s});
    CHECK(letterNumbers(u"bb"_s, 2) == QStringList{u"bb"_s, u"bb"_s});
    CHECK(letterNumbers({}, 2).isEmpty());
}

TEST_CASE("Reminders go to all selected parties in one file, and each case notes its letter", "[letters]")
{
    LateWindow fixture;
    ReportsPage& page = fixture.reports();
    page.list().table().selectAll();
    page.inspector().remind();
    LetterForm& form = page.inspector().letter();
    REQUIRE(form.form().isOpen());
    CHECK(LateWindow::buttonsOf(form).contains(u"Write the letters…"_s));
    CasesWindow::enter(form.number(), u"400-73/2025-12"_s);
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"opomene.pdf"_s));
    form.form().take();
    REQUIRE(fixture.window.focusWidget());
    CHECK(page.inspector().isAncestorOf(fixture.window.focusWidget())); // not lost with the form
    fixture.waitForWorker();
    REQUIRE(fixture.notes().size() == 3);
    CHECK(fixture.contentOf(u"opomene.pdf"_s).startsWith("%PDF"));
    CHECK(fixture.notes().at(0).number == u"400-73/2025-12");
    CHECK(fixture.notes().at(2).number == u"400-73/2025-14");
    CHECK(fixture.notes().at(0).kind == NoteKind::LetterSent);
    fixture.trigger(ActionId::Undo);
    CHECK(fixture.notes().empty());
}

TEST_CASE("Without a file nothing is noted, and what was typed stays", "[letters]")
{
    LateWindow fixture;
    ReportsPage& page = fixture.reports();
    page.list().table().setCurrentId(page.model().rowAt(0).id.number());
    page.inspector().remind();
    LetterForm& form = page.inspector().letter();
    CasesWindow::enter(form.number(), u"12"_s);
    fixture.prompts.paths.push_back(std::nullopt);
    form.form().take();
    CHECK(form.form().isOpen());
    CHECK_FALSE(form.form().refusal().isEmpty());
    CHECK(form.number().value() == u"12");
    CHECK(fixture.notes().empty());
}

TEST_CASE("A letter whose file cannot be written is not noted, and its form comes back as it was",
          "[letters]")
{
    LateWindow fixture;
    fixture.cases().openCase(fixture.firstCase());
    LetterForm& form = fixture.cases().view().letter();
    form.open({fixture.firstCase()}, u"letter"_s);
    CHECK(LateWindow::buttonsOf(form).contains(u"Write the letter…"_s)); // of one case
    form.text().setValue(u"Molimo da dostavite spisak korisnika."_s);
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"nema/dopis.pdf"_s));
    form.form().take();
    fixture.waitForWorker();
    CHECK(fixture.notes().empty());
    CHECK(form.form().isOpen());
    CHECK(form.text().value() == u"Molimo da dostavite spisak korisnika.");
}

TEST_CASE("Several letters cannot carry one number", "[letters]")
{
    LateWindow fixture;
    ReportsPage& page = fixture.reports();
    page.list().table().selectAll();
    page.inspector().remind();
    LetterForm& form = page.inspector().letter();
    CasesWindow::enter(form.number(), u"bb"_s);
    form.form().take();
    CHECK(form.form().refusal().contains(u"bb"));
    CHECK(form.form().isOpen());
}

TEST_CASE("A case writes a letter of its own words", "[letters]")
{
    LateWindow fixture;
    fixture.cases().openCase(fixture.firstCase());
    LetterForm& form = fixture.cases().view().letter();
    form.open({fixture.firstCase()}, u"letter"_s);
    form.form().take();
    CHECK_FALSE(form.form().refusal().isEmpty()); // what does it say?
    form.text().setValue(u"Molimo da dostavite spisak korisnika."_s);
    fixture.prompts.paths.push_back(fixture.folder.filePath(u"dopis.odt"_s));
    form.form().take();
    REQUIRE(fixture.window.focusWidget());
    CHECK(fixture.cases().view().isAncestorOf(fixture.window.focusWidget()));
    fixture.waitForWorker();
    REQUIRE(fixture.notes().size() == 1);
    CHECK(fixture.contentOf(u"dopis.odt"_s).startsWith("PK"));
    CHECK(fixture.notes().front().text.contains(u"spisak korisnika"_s));
}
