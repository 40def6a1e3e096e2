// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what officers wait for against a reference in the same run and prints one table
// (docs/benchmarks.md).
#include "tests/bench/measure.h"
#include "tests/bench/window_bench.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <exception>

using namespace oslonac::bench;

namespace {

enum class Choice { Usual, OnlyWhenNamed };

struct Chapter {
    Case what;
    Choice choice = Choice::Usual;
};

const std::vector<Chapter> chapters{
    {{"ranking",
      "10,000 applications, 10 criteria, 3 assessors, against means and a sort in double precision",
      rankingLines}},
    {{"call-page", "the page of a call with 10,000 applications after one mark, against reading it whole",
      callPageLines}},
    {{"perform", "10,000 rows through the one door, against the same writes in a plain SQLite transaction",
      performLines}},
    {{"opening", "a file with 100,000 applications, against SQLite alone", openingLines}},
    {{"import", "a table of 100,000 applications, against cutting lines and plain SQLite", importLines}},
    {{"spreadsheet", "100,000 rows as XLSX, against bare libxlsxwriter", spreadsheetLines}},
    {{"printing", "1,000 agreements as PDF", printingLines}},
    {{"lists",
      "a list of 100,000 rows: painting, narrowing, ordering, against QTableView over QStandardItemModel",
      listLines}},
    {{"cases", "1,000 cases with 50,000 payments and as many expenditures, against plain SQLite", casesLines}},
    {{"search", "typing into the palette over 100,000 records, against LIKE in SQLite", searchLines}},
    {{"window", "switching pages and starting, against plain tables and an empty window of Qt", windowLines}},
    {{"large-steps",
      "10,000 applications written, taken back and done again with the window open, against "
      "the same without one",
      largeStepLines}},
    {{"libreoffice", "as many agreements as ODT through headless LibreOffice, where it is installed",
      libreOfficeLines},
     Choice::OnlyWhenNamed},
};

QString caseHelp()
{
    QString help = QStringLiteral("Cases to run; all but libreoffice when none is named.");
    for (const Chapter& chapter : chapters)
        help += QStringLiteral("\n%1: %2")
                    .arg(QLatin1StringView(chapter.what.name), QLatin1StringView(chapter.what.about));
    return help;
}

void print(const Line& line)
{
    std::printf("%-46s %12s %16s %14s   %s\n", qUtf8Printable(line.name), qUtf8Printable(line.ours),
                qUtf8Printable(line.reference), qUtf8Printable(line.outcome), qUtf8Printable(line.aim));
    std::fflush(stdout);
}

bool isKnown(const QString& name)
{
    return std::any_of(chapters.begin(), chapters.end(),
                       [&](const Chapter& chapter) { return name == QLatin1StringView(chapter.what.name); });
}

void run(const QStringList& names, const Settings& settings)
{
    print({QStringLiteral("case"), QStringLiteral("ours"), QStringLiteral("reference"),
           QStringLiteral("outcome"), QStringLiteral("aim")});
    for (const auto& [what, choice] : chapters) {
        if (names.isEmpty() ? choice == Choice::OnlyWhenNamed : !names.contains(QLatin1StringView(what.name)))
            continue;
        for (const Line& line : what.run(settings))
            print(line);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    if (!words.isEmpty() && words.front() == QStringLiteral("--start"))
        startOnce(words.mid(1));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Oslonac against references."));
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("Rounds a case; the median counts."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption size(
        QStringLiteral("size"),
        QStringLiteral("Rows, applications or agreements in place of the usual ones."),
        QStringLiteral("count"));
    parser.addOptions({rounds, size});
    parser.addPositionalArgument(QStringLiteral("case"), caseHelp(), QStringLiteral("[case...]"));
    parser.process(application);
    Settings settings{parser.value(rounds).toInt(), std::nullopt};
    if (parser.isSet(size))
        settings.size = parser.value(size).toInt();
    const QStringList names = parser.positionalArguments();
    if (settings.rounds < 1 || settings.size.value_or(1) < 1 ||
        !std::all_of(names.begin(), names.end(), isKnown))
        parser.showHelp(2);
    try {
        run(names, settings);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "oslonac_bench: %s\n", problem.what());
        return 1;
    }
    return 0;
}
