// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_file.h"

#include "core/storage/whole_file.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

void writeReportFile(const Report& report, QDate date, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        writeReportXlsx(report, path);
    else if (ending == u"pdf")
        writePdf(path, paperOf(report, date));
    else if (ending == u"html" || ending == u"htm")
        writeWholeFile(path, reportPage(report).toUtf8());
    else
        writeWholeFile(path, reportCsv(report, report.language == Language::English ? Separator::Comma
                                                                                    : Separator::Semicolon));
}

} // namespace oslonac::ui
