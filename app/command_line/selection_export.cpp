// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/selection_export.h"

#include "app/command_line/invocation.h"
#include "app/command_line/output.h"
#include "app/command_line/selection_lists.h"
#include "app/command_line/words.h"
#include "core/storage/whole_file.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"
#include "ui/printing/unprintable_letters.h"

#include <QDir>

namespace oslonac {

namespace {

enum class ListFormat { Csv, Xlsx, Pdf, Html };
enum class ListKind { Ranked, Published };

} // namespace

template <>
struct Codes<ListFormat> {
    static constexpr std::array list{coded(ListFormat::Csv, "csv"), coded(ListFormat::Xlsx, "xlsx"),
                                     coded(ListFormat::Pdf, "pdf"), coded(ListFormat::Html, "html")};
};

template <>
struct Codes<ListKind> {
    static constexpr std::array list{coded(ListKind::Ranked, "ranked"),
                                     coded(ListKind::Published, "published")};
};

template <>
struct Codes<Separator> {
    static constexpr std::array list{coded(Separator::Semicolon, "semicolon"),
                                     coded(Separator::Comma, "comma")};
};

namespace {

CallList listToExport(const Connection& file, const Call& call, const Invocation& invocation)
{
    if (invocation.has("live"))
        return presentList(file, call);
    if (auto decided = decidedList(file, call)) {
        sayDifferences(decided->list, presentList(file, call).list, invocation.language());
        return *std::move(decided);
    }
    say(Words::tr("Call %1 is not decided yet: this is the list as it stands now.").arg(call.code));
    return presentList(file, call);
}

Report reportOf(const CallList& list, const Invocation& invocation)
{
    const auto language = invocation.coded<Language>("script");
    switch (invocation.coded<ListKind>("list")) {
    case ListKind::Ranked:
        return rankedReport(list.list, list.paper, language);
    case ListKind::Published:
        return publishedReport(list.list, list.paper, language);
    }
    throw std::logic_error("a kind of list is unknown");
}

/// A proposal has no date of its own; that of its call does not change from day to day.
QDate dateOf(const CallList& list, const Call& call)
{
    if (list.paper.decision)
        return list.paper.decision->decidedOn;
    if (call.deadline)
        return call.deadline->date;
    return call.publishedOn.value_or(QDate(2000, 1, 1));
}

void writeList(const Report& report, QDate date, const Invocation& invocation)
{
    const QString output = invocation.value("output");
    if (output == u"-") // a habit from other programs; a file of that name is hard to find and to remove
        throw Refusal(Words::tr("Lists are written to files: give the name of one instead of \"-\"."));
    switch (invocation.coded<ListFormat>("format")) {
    case ListFormat::Csv:
        return writeWholeFile(output, reportCsv(report, invocation.coded<Separator>("separator")));
    case ListFormat::Xlsx:
        return writeReportXlsx(report, output);
    case ListFormat::Pdf: {
        const ui::PaperDocument paper = ui::paperOf(report, date);
        if (const QString letters = ui::unprintableLetters(paper); !letters.isEmpty())
            say(Words::tr("No font has these characters, they are empty boxes on paper: %1").arg(letters));
        ui::writePdf(output, paper);
        return;
    }
    case ListFormat::Html:
        return writeWholeFile(output, reportPage(report).toUtf8());
    }
}

Exit exportList(const Invocation& invocation)
{
    const auto workspace = invocation.open(Access::ReadOnly);
    const Call call = invocation.call(workspace->file());
    const CallList list = listToExport(workspace->file(), call, invocation);
    sayOpenTies(list.list, invocation.language());
    writeList(reportOf(list, invocation), dateOf(list, call), invocation);
    say(Words::tr("The list was written to %1.").arg(QDir::toNativeSeparators(invocation.value("output"))));
    return Exit::Done;
}

} // namespace

Verb selectionExportVerb()
{
    return {"selection",
            "export",
            QT_TRANSLATE_NOOP("oslonac::CommandLine",
                              "Writes the decided list, or the present one while there is none."),
            {fileArgument()},
            {callOption(),
             {"format",
              "FORMAT",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "How to write it."),
              Presence::Required,
              {"csv", "xlsx", "pdf", "html"}},
             {"script",
              "SCRIPT",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "Serbian in a script, or English."),
              Presence::Optional,
              {"latin", "cyrillic", "english"}},
             {"list",
              "LIST",
              QT_TRANSLATE_NOOP("oslonac::CommandLine",
                                "Everybody with points and reasons, or the selected for publication."),
              Presence::Optional,
              {"ranked", "published"}},
             {"separator",
              "SEPARATOR",
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "What stands between the cells of CSV."),
              Presence::Optional,
              {"semicolon", "comma"}},
             {"live", nullptr,
              QT_TRANSLATE_NOOP("oslonac::CommandLine", "The present list, also where one is decided.")},
             {"output", "OUT", QT_TRANSLATE_NOOP("oslonac::CommandLine", "The file to write."),
              Presence::Required}},
            exportList,
            Fonts::ForPdf};
}

} // namespace oslonac
