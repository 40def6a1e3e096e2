// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/selection_report.h"

#include "core/exchange/zip_container.h"

#include "core/sample/sample_programme.h"
#include "core/selection/reason_text.h"
#include "core/selection/selection_operations.h"
#include "core/values/digest.h"
#include "core/values/faults.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/text.h"

#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <set>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SampleList {
    explicit SampleList(const char* code)
    {
        addSampleProgramme(*workspace);
        const Call call = *findCall(workspace->file(), QString::fromLatin1(code));
        list = currentSelection(workspace->file(), call.id);
        paper.programme = Records<Programme>(workspace->file()).get(*call.programmeId);
    }

    FreshWorkspace workspace;
    SelectionList list;
    SelectionPaper paper;
};

QString csvText(const Report& report)
{
    return QString::fromUtf8(reportCsv(report, Separator::Semicolon));
}

} // namespace

TEST_CASE("The published list names the twenty by lot and kind", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = publishedReport(sample.list, sample.paper, Language::English);
    REQUIRE(report.tables.size() == 2);
    CHECK(report.tables[0].rows.size() == 15);
    CHECK(report.tables[1].rows.size() == 5);
    CHECK(report.tables[0].lead.contains(u"the city of Užice"));
    CHECK(report.tables[0].lead.contains(u"the municipalities of "));
    CHECK(report.tables[1].lead.contains(u" and "));
    CHECK(report.tables[0].summary.contains(u"900,000.00 EUR"));
    CHECK(report.tables[1].summary.contains(u"500,000.00 EUR"));
    CHECK(report.remarks.front() == u"Proposed in all lots: 20. Support in all lots: 1,400,000.00 EUR.");
}

TEST_CASE("No list says that anybody is selected before there is a decision", "[reports]")
{
    SampleList sample("PP-2023");
    const auto pages = [&sample]() -> QString {
        return reportPage(rankedReport(sample.list, sample.paper, Language::English)) +
               reportPage(publishedReport(sample.list, sample.paper, Language::English)) +
               csvText(rankedReport(sample.list, sample.paper, Language::English));
    };
    const auto says = [](const QString& text, QStringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    const QString before = pages();
    CHECK(says(before, u"Proposed"));
    CHECK(says(before, u"60,000.00 EUR is proposed"));
    CHECK_FALSE(says(before, u"selected"));
    CHECK_FALSE(says(before, u"awarded"));
    sample.paper.decision = SelectionDecision();
    const QString after = pages();
    CHECK(says(after, u"Selected"));
    CHECK(says(after, u"Awarded 60,000.00 EUR"));
    CHECK_FALSE(says(after, u"proposed"));
}

TEST_CASE("No list rounds points up to a minimum that they did not reach", "[reports]")
{
    SampleList sample("PP-2023");
    SelectionLot& lot = sample.list.lots.front();
    lot.sections.front().minimum = Score(20);
    lot.rows[0].total = Score(60);
    lot.rows[1].total = Score::fraction(17'999, 300);
    lot.rows[1].sectionPoints[0] = Score::fraction(199'999, 10'000);
    sample.list.totalMinimum = Score(60);
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianLatin);
    const QString page = reportPage(report);
    CHECK(page.contains(u">60,000<"_s));
    CHECK(page.contains(u">59,997<"_s));
    CHECK(page.contains(u">19,9999<"_s));
    CHECK(csvText(report).contains(u";19,9999;"_s));
}

TEST_CASE("Reasons stand below their row on paper and in a column of the table", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianLatin);
    const ReportTable& table = report.tables.front();
    const QString body = reportBody(report);
    CHECK(body.count(u"<td class=\"below\" colspan=\"%1\">"_s.arg(table.columns.size() - 1)) ==
          qsizetype(table.rows.size() + report.tables.back().rows.size()));
    CHECK_FALSE(body.contains(u"Razlozi</p></th>"_s));
    CHECK(csvText(report).contains(u";Razlozi\r\n"_s));
}

TEST_CASE("The published sheet says in a sentence who was selected", "[reports]")
{
    const SampleList sample("ROMA-2023");
    const QString path = sample.workspace.beside(u"lista.xlsx"_s);
    writeReportXlsx(publishedReport(sample.list, sample.paper, Language::English), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(unzippedEntry(file.readAll(), "xl/sharedStrings.xml").contains("the city municipalities of "));
}

TEST_CASE("The Roma list names city municipalities and no money", "[reports]")
{
    const SampleList sample("ROMA-2023");
    const Report report = publishedReport(sample.list, sample.paper, Language::English);
    REQUIRE(report.tables.size() == 1);
    CHECK(report.tables[0].rows.size() == 10);
    CHECK(report.tables[0].lead.contains(u"the city municipalities of "));
    CHECK(report.tables[0].columns.size() == 3);
}

TEST_CASE("A call with one lot does not speak of lots", "[reports]")
{
    const SampleList sample("ROMA-2023");
    for (const Report& report : {publishedReport(sample.list, sample.paper, Language::SerbianLatin),
                                 rankedReport(sample.list, sample.paper, Language::SerbianLatin)}) {
        CHECK_FALSE(reportBody(report).contains(u"lot"_s, Qt::CaseInsensitive));
        CHECK(report.tables.front().name == report.title);
    }
}

TEST_CASE("The published list says what for, in English as the words of the call", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report serbian = publishedReport(sample.list, sample.paper, Language::SerbianLatin);
    CHECK(serbian.tables[0].lead.endsWith(
        u"; grad Užice – za paket podrške koji obuhvata stručno-tehničku podršku lokalnom planiranju, "
        "propisima, finansiranju i ustanovama socijalne zaštite, kao i uvođenje novih ili unapređenje "
        "postojećih standardizovanih usluga socijalne zaštite."_s));
    const Report english = publishedReport(sample.list, sample.paper, Language::English);
    CHECK(english.tables[0].lead.contains(
        u"; the city of Užice. In the words of the call, for: paket podrške koji obuhvata "_s));
}

TEST_CASE("What is not known of a programme is left out, and the signature line stays", "[reports]")
{
    SampleList sample("PP-2023");
    CHECK(*publishedReport(sample.list, sample.paper, Language::SerbianLatin).signatureOffice ==
          u"Generalni sekretar"_s);
    sample.paper.programme->donors.clear();
    sample.paper.programme->implementer.clear();
    sample.paper.programme->implementerOffice.clear();
    QString body = reportBody(publishedReport(sample.list, sample.paper, Language::English));
    CHECK_FALSE(body.contains(u"financed by"_s));
    CHECK(body.contains(u"Contracting body: "_s));
    CHECK(body.contains(u"Place and date: "_s));
    CHECK(body.contains(u"Authorised person<br/>"_s));
    CHECK(body.contains(u"L.S."_s));
    CHECK(body.contains(u"______________________________"_s));
    sample.paper.programme.reset();
    body = reportBody(publishedReport(sample.list, sample.paper, Language::English));
    CHECK_FALSE(body.contains(u"Contracting body"_s));
    CHECK(body.contains(u"______________________________"_s));
}

TEST_CASE("An amount stays on one line with its currency", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianLatin);
    CHECK(reportPage(report).contains(u"60.000,00\u00A0EUR"_s));
    CHECK(reportPage(report).contains(u"(od\u00A030)"_s));
    CHECK(csvText(report).contains(u"60.000,00 EUR"_s));
}

TEST_CASE("Heads stand over their columns: those of numbers on the right", "[reports]")
{
    const SampleList sample("PP-2023");
    const QString body = reportBody(rankedReport(sample.list, sample.paper, Language::English));
    CHECK(body.contains(u"<p class=\"right\">Points</p></th>"_s));
    CHECK(body.contains(u"<p class=\"left\">Applicant</p></th>"_s));
}

TEST_CASE("The Cyrillic list holds no Latin name of a place", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = publishedReport(sample.list, sample.paper, Language::SerbianCyrillic);
    CHECK(report.tables[0].lead.contains(u"Беочин"));
    CHECK(report.tables[0].lead.contains(u"Оџаци"));
    CHECK_FALSE(reportBody(report).contains(u"Beočin"));
}

TEST_CASE("The ranked list has a row for every application and a reason for every row", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianLatin);
    for (size_t i = 0; i < report.tables.size(); ++i) {
        REQUIRE(report.tables[i].rows.size() == sample.list.lots[i].rows.size());
        for (const auto& row : report.tables[i].rows) {
            REQUIRE(row.size() == report.tables[i].columns.size());
            CHECK_FALSE(std::get<QString>(row.back()).isEmpty());
        }
    }
    CHECK(report.footer.contains(shortDigest(sample.list.digest)));
}

TEST_CASE("The ranked sheet tells the receipt as a date that can be counted with", "[reports]")
{
    SampleList sample("PP-2023");
    sample.list.lots[0].rows[0].listed.received = WallTime{QDate(2023, 6, 5), QTime(9, 0)};
    const QString path = sample.workspace.beside(u"lista.xlsx"_s);
    writeReportXlsx(rankedReport(sample.list, sample.paper, Language::SerbianLatin), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray book = file.readAll();
    CHECK(unzippedEntry(book, "xl/worksheets/sheet1.xml").contains("<v>45082.375</v>"));
    CHECK(unzippedEntry(book, "xl/styles.xml").contains("dd.mm.yyyy. hh:mm"));
}

TEST_CASE("All sheets of a workbook print on A4, alike", "[reports]")
{
    SampleList sample("PP-2023");
    for (SelectionRow& row : sample.list.lots[0].rows) // the first sheet needs more room than the second
        row.listed.nameLatin = u"Opština sa veoma dugačkim nazivom"_s;
    const QString path = sample.workspace.beside(u"lista.xlsx"_s);
    writeReportXlsx(rankedReport(sample.list, sample.paper, Language::SerbianLatin), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray book = file.readAll();
    static const QRegularExpression setup(u"<pageSetup [^>]*>"_s);
    const auto setupOf = [&book](const char* sheet) {
        return setup.match(QString::fromUtf8(unzippedEntry(book, sheet))).captured();
    };
    CHECK(setupOf("xl/worksheets/sheet1.xml").contains(u"paperSize=\"9\""));
    CHECK(setupOf("xl/worksheets/sheet1.xml").contains(u"landscape"));
    CHECK(setupOf("xl/worksheets/sheet1.xml") == setupOf("xl/worksheets/sheet2.xml"));
}

TEST_CASE("One long registry number does not squeeze the other columns", "[reports]")
{
    SampleList sample("PP-2023");
    sample.list.lots[0].rows[0].listed.registryNumber = u"401-00-136/15/2020-00/KP"_s;
    const QString body = reportBody(rankedReport(sample.list, sample.paper, Language::SerbianLatin));
    CHECK(body.contains(u"401-\u200b00-\u200b136/\u200b15/"));
}

TEST_CASE("Formulas in names stay text in every format", "[reports]")
{
    SampleList sample("PP-2023");
    sample.list.lots[0].rows[0].listed.nameLatin = u"=HYPERLINK(\"x\")<b>"_s;
    sample.list.lots[0].rows[0].listed.municipality.reset();
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianLatin);
    CHECK(csvText(report).contains(u"'=HYPERLINK"));
    CHECK(reportPage(report).contains(u"&lt;b&gt;"));
    CHECK_FALSE(reportPage(report).contains(u"<b>"));
}

TEST_CASE("CSV begins with a byte-order mark and keeps its columns", "[reports]")
{
    const SampleList sample("PP-2023");
    const QByteArray bytes =
        reportCsv(rankedReport(sample.list, sample.paper, Language::English), Separator::Comma);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QList<QByteArray> lines = bytes.split('\n');
    CHECK(lines.front().count(',') >= 8);
    CHECK(static_cast<size_t>(lines.size()) ==
          sample.list.lots[0].rows.size() + sample.list.lots[1].rows.size() + 2);
}

TEST_CASE("A spreadsheet is written whole or not at all", "[reports]")
{
    const SampleList sample("PP-2023");
    const Report report = rankedReport(sample.list, sample.paper, Language::SerbianCyrillic);
    const QString path = sample.workspace.beside(u"lista.xlsx"_s);
    writeReportXlsx(report, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK_FALSE(QFile::exists(path + u".partial"_s));
    CHECK_THROWS_AS(writeReportXlsx(report, sample.workspace.beside(u"nema/lista.xlsx"_s)), StorageFault);
}

TEST_CASE("Every reason has a sentence of its own in every language", "[reports]")
{
    for (const Language language : {Language::English, Language::SerbianLatin, Language::SerbianCyrillic}) {
        const Texts texts(language);
        std::set<QString> sentences;
        for (const auto& [code, name] : Codes<ReasonCode>::list) {
            const QString sentence = reasonText(
                {code, {{u"finding"_s, u"late"_s}, {u"outcome"_s, u"before"_s}}}, Standing::Decided, texts);
            INFO(name);
            CHECK(sentence.endsWith(u'.'));
            sentences.insert(sentence);
        }
        // Ineligible and DocumentMissing both repeat their finding, here the same one.
        CHECK(sentences.size() == Codes<ReasonCode>::list.size() - 1);
    }
}

TEST_CASE("Nothing on a page for the web begins as a formula does", "[reports]")
{
    SampleList sample("PP-2023");
    sample.list.callCode = u"=N+1"_s;
    sample.list.callTitle = u"=HYPERLINK(\"http://x\")"_s;
    SelectionRow& row = sample.list.lots[0].rows[0];
    row.listed.nameLatin = u"=1+1"_s;
    row.listed.service = u"  @SUM(A1)"_s;
    row.listed.registryNumber = u"-5"_s;
    const QString page = reportPage(rankedReport(sample.list, sample.paper, Language::SerbianLatin));
    CHECK(page.contains(u"&#8203;=1+1"));
    const QString body = page.mid(page.indexOf(u"<body"));
    static const QRegularExpression formula(u">\\s*[=+\\-@]"_s);
    CHECK_FALSE(formula.match(body).hasMatch());
}

TEST_CASE("A text too long for a spreadsheet is cut where people see it", "[reports]")
{
    SampleList sample("PP-2023");
    sample.list.lots[0].rows[0].listed.nameLatin = QString(40'000, u'x');
    sample.list.lots[0].rows[1].listed.nameLatin = u"uslu\vga"_s;
    const QString path = sample.workspace.beside(u"lista.xlsx"_s);
    writeReportXlsx(rankedReport(sample.list, sample.paper, Language::English), path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString texts = QString::fromUtf8(unzippedEntry(file.readAll(), "xl/sharedStrings.xml"));
    CHECK(texts.contains(QString(32'766, u'x') + u'…'));
    CHECK(texts.contains(u"Texts of more than 32,767 characters are cut here"));
    CHECK(texts.contains(u"uslu\ufffdga"));
    CHECK_FALSE(texts.contains(u'\v'));
}
