// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_paper.h"

#include "core/documents/file_name.h"
#include "ui/lists/list_report.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_window.h"
#include "ui/printing/report_file.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ChangePaper)
};

QString fileNameOf(const ChangePeriod& period)
{
    const auto day = [](const QDateTime& moment) {
        return moment.toLocalTime().date().toString(Qt::ISODate);
    };
    QStringList parts{Tr::tr("changes"), day(period.since), day(period.until.addSecs(-1))};
    if (!period.officer.isEmpty())
        parts.append(period.officer.toLower());
    return safeFileName(parts);
}

/// For a worker: it reads the file by a connection of its own.
Report reportIn(const QString& path, const ChangePeriod& period, Language language)
{
    const Connection file(path, Access::ReadOnly);
    Report report = changeReport(file, period, language);
    setDigest(report);
    return report;
}

} // namespace

void previewChanges(const Desk& desk, const ChangePeriod& period, QWidget& window)
{
    desk.tasks.runAside(
        Tr::tr("What changed"),
        [path = desk.file().path(), period, language = desk.language()](TaskProgress& progress) {
            progress.report(0, 0);
            return reportIn(path, period, language);
        },
        [&desk, period, date = desk.workspace.today(), over = QPointer(&window)](const Report& report) {
            if (!over)
                return;
            auto* preview = new PaperWindow(desk, paperOf(report, date), fileNameOf(period), over);
            preview->open();
        });
}

void exportChanges(const Desk& desk, const ChangePeriod& period)
{
    const auto to = desk.prompts.fileToSave(
        {Tr::tr("Export the changes"),
         {},
         fileNameOf(period) + u".xlsx"_s,
         {Tr::tr("Excel workbook (*.xlsx)"), Tr::tr("CSV table (*.csv)"), Tr::tr("PDF (*.pdf)")},
         u"xlsx"_s});
    if (!to)
        return;
    desk.tasks.run(
        Tr::tr("Export of the changes"),
        [path = desk.file().path(), period, language = desk.language(), date = desk.workspace.today(),
         to = *to](TaskProgress& progress) {
            progress.report(0, 0);
            writeReportFile(reportIn(path, period, language), date, to);
            return to;
        },
        [tell = desk.tell](const QString& written) {
            tell(Tr::tr("The changes were written to %1.").arg(QFileInfo(written).fileName()));
        });
}

} // namespace oslonac::ui
