// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/file_name.h"
#include "core/reports/report.h"
#include "core/reports/selection_report.h"
#include "core/selection/selection_input.h"
#include "core/selection/selection_operations.h"
#include "core/selection/selection_snapshot.h"
#include "core/storage/records.h"
#include "core/storage/whole_file.h"
#include "ui/calls/call_actions.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListExport)
};

Report reportOf(const Desk& desk, const Call& call, ListKind kind, Language language)
{
    SelectionPaper paper;
    SelectionList list = currentSelection(desk.file(), call.id);
    const auto decision = latestDecision(desk.file(), call.id);
    const bool published = kind == ListKind::Published;
    // What is announced is what was decided; the whole list names the decision only while it still matches.
    if (decision && (published || decision->digest == list.digest)) {
        list = selectionListFromJson(decision->list);
        paper.decision = decision;
    }
    if (call.programmeId)
        paper.programme = Records<Programme>(desk.file()).find(*call.programmeId);
    return published ? publishedReport(list, paper, language) : rankedReport(list, paper, language);
}

QDate dateOf(const Desk& desk, const Call& call)
{
    const auto decision = latestDecision(desk.file(), call.id);
    if (decision)
        return decision->decidedOn;
    return call.publishedOn.value_or(desk.workspace.today());
}

} // namespace

void writeList(const Desk& desk, Id<Call> id, ListKind kind, Language language, const QString& path)
{
    const auto call = Records<Call>(desk.file()).get(id);
    const Report report = reportOf(desk, call, kind, language);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        writeReportXlsx(report, path);
    else if (ending == u"pdf")
        writePdf(path, paperOf(report, dateOf(desk, call)));
    else if (ending == u"html" || ending == u"htm")
        writeWholeFile(path, reportPage(report).toUtf8());
    else
        writeWholeFile(
            path, reportCsv(report, language == Language::English ? Separator::Comma : Separator::Semicolon));
}

bool exportList(const Desk& desk, Id<Call> id, ListKind kind, Language language)
{
    const auto call = Records<Call>(desk.file()).get(id);
    const bool published = kind == ListKind::Published;
    const QString title =
        published ? Tr::tr("Export the list for publication") : Tr::tr("Export the ranked list");
    const QString name = safeFileName({call.code, published ? u"izabrani"_s : u"rang-lista"_s});
    const auto path = desk.prompts.fileToSave({title,
                                               {},
                                               name + u".pdf"_s,
                                               {Tr::tr("PDF (*.pdf)"), Tr::tr("Excel workbook (*.xlsx)"),
                                                Tr::tr("CSV table (*.csv)"), Tr::tr("Web page (*.html)")},
                                               u"pdf"_s});
    if (!path)
        return false;
    writeList(desk, id, kind, language, *path);
    desk.tell(Tr::tr("The list was written to %1.").arg(QFileInfo(*path).fileName()));
    return true;
}

} // namespace oslonac::ui
