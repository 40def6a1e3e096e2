// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/case_letter.h"

#include "core/agreements/built_in_templates.h"
#include "core/calls/paper_kind.h"
#include "core/reporting/report_operations.h"
#include "tests/core/payments/opened_case.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A case whose first report was due on 2 May and whose second on 1 November 2024.
struct LateCase : test::OpenedCase {
    LateCase()
    {
        PartyReport first;
        first.agreementId = agreement;
        first.kind = ReportKind::Interim;
        first.startsOn = QDate(2023, 10, 3);
        first.endsOn = QDate(2024, 4, 2);
        first.dueOn = QDate(2024, 5, 2);
        PartyReport second = first;
        second.part = 2;
        second.dueOn = QDate(2024, 11, 1);
        addReports(workspace, {first, second});
    }
    [[nodiscard]] CaseFile read() const { return readCase(file(), id); }
};

const Letter june{u"400-73/2024-12"_s, QDate(2024, 6, 3), {}};

QString reminder()
{
    return shippedTemplate(QString::fromLatin1(reminderTemplateCode)).value().html;
}

} // namespace

TEST_CASE("A reminder names what is overdue on its day, and nothing else", "[documents]")
{
    const LateCase late;
    const MergedPaper paper = mergeLetter(reminder(), late.read(), june, Script::Latin);
    CHECK(paper.html.contains(u"Periodični izveštaj 1"_s));
    CHECK_FALSE(paper.html.contains(u"Periodični izveštaj 2"_s));
    CHECK(paper.html.contains(u"02.05.2024."_s));
    CHECK(paper.html.contains(u"400-73/2024-12"_s));
    CHECK(paper.unknownPlaceholders.isEmpty());
    ReportStep received;
    received.happenedOn = QDate(2023, 10, 10);
    takeReportStep(late.workspace, {late.read().reports.front().record.id}, received);
    CHECK_FALSE(mergeLetter(reminder(), late.read(), june, Script::Latin).html.contains(u"Periodični"_s));
}

TEST_CASE("A letter in Cyrillic has the numbers as they are and the digest of the Latin one", "[documents]")
{
    const LateCase late;
    const MergedPaper latin = mergeLetter(reminder(), late.read(), june, Script::Latin);
    const MergedPaper cyrillic = mergeLetter(reminder(), late.read(), june, Script::Cyrillic);
    CHECK(cyrillic.html.contains(u"Периодични извештај 1"_s));
    CHECK(cyrillic.html.contains(u"ОПОМЕНА"_s));
    CHECK(cyrillic.digest == latin.digest);
}

TEST_CASE("What is written with a letter keeps its lines, and stands in no letter without it", "[documents]")
{
    const LateCase late;
    Letter letter = june;
    CHECK_FALSE(mergeLetter(reminder(), late.read(), letter, Script::Latin).html.contains(u"tekst dopisa"_s));
    letter.text = u"Prvi red.\nDrugi red & <znak>."_s;
    const QString html = mergeLetter(reminder(), late.read(), letter, Script::Latin).html;
    CHECK(html.contains(u"Prvi red.<br/>Drugi red &amp; &lt;znak&gt;."_s));
}

TEST_CASE("A letter without a number has a blank for it", "[documents]")
{
    const LateCase late;
    Letter letter = june;
    letter.number.clear();
    CHECK(mergeLetter(reminder(), late.read(), letter, Script::Latin).gaps.contains(u"letter_number"_s));
}
