// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_output.h"

#include "core/documents/file_name.h"
#include "ui/lists/list_report.h"
#include "ui/lists/list_table.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_window.h"
#include "ui/printing/report_file.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListOutput)
};

QString fileNameOf(const ListOrigin& origin)
{
    QStringList parts{origin.title.toLower()};
    if (!origin.view.isEmpty())
        parts.append(origin.view.toLower());
    parts.append(origin.date.toString(Qt::ISODate));
    return safeFileName(parts);
}

} // namespace

void exportShown(const Desk& desk, const ListTable& table, const ListOrigin& origin)
{
    const auto path = desk.prompts.fileToSave(
        {Tr::tr("Export the list"),
         {},
         fileNameOf(origin) + u".xlsx"_s,
         {Tr::tr("Excel workbook (*.xlsx)"), Tr::tr("CSV table (*.csv)"), Tr::tr("PDF (*.pdf)")},
         u"xlsx"_s});
    if (!path)
        return;
    // What is seen now, not when its turn comes.
    const auto report = std::make_shared<Report>(reportOf(table, origin));
    desk.tasks.run(
        Tr::tr("Export of the list"),
        [report, date = origin.date, notice = origin.notice, path = *path](TaskProgress& progress) {
            progress.report(0, 0);
            setDigest(*report);
            writeReportFile(*report, date, path, notice);
            return path;
        },
        [tell = desk.tell](const QString& written) {
            tell(Tr::tr("The list was written to %1.").arg(QFileInfo(written).fileName()));
        });
}

void previewShown(const Desk& desk, const ListTable& table, const ListOrigin& origin, QWidget& window)
{
    Report report = reportOf(table, origin);
    setDigest(report);
    auto* preview = new PaperWindow(desk, paperOf(report, origin.date), fileNameOf(origin), &window);
    preview->open();
}

} // namespace oslonac::ui
