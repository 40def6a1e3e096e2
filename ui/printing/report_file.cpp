// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_file.h"

#include "core/storage/whole_file.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ReportFile)
};

Report withNotice(Report report, const QString& notice)
{
    for (ReportTable& table : report.tables) {
        table.columns.insert(table.columns.begin(),
                             {Tr::tr("Note", "a column that says of every row what the list is")});
        for (auto& row : table.rows)
            row.insert(row.begin(), TableCell(notice));
    }
    return report;
}

QByteArray csvOf(const Report& report)
{
    return reportCsv(report, report.language == Language::English ? Separator::Comma : Separator::Semicolon);
}

} // namespace

void writeReportFile(const Report& report, QDate date, const QString& path, const QString& notice)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        writeReportXlsx(report, path);
    else if (ending == u"pdf")
        writePdf(path, paperOf(report, date));
    else if (ending == u"html" || ending == u"htm")
        writeWholeFile(path, reportPage(report).toUtf8());
    else
        writeWholeFile(path, csvOf(notice.isEmpty() ? report : withNotice(report, notice)));
}

} // namespace oslonac::ui
