// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_out.h"

#include "core/documents/file_name.h"
#include "core/reports/case_report.h"
#include "ui/cases/case_dossier.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/paper_window.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QDir>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::CaseOut)
};

QString saidOf(const WrittenDossier& written, const QString& folder)
{
    const QString done = Tr::tr("%n files were written into the folder “%1”.", nullptr, written.files)
                             .arg(QDir::toNativeSeparators(folder));
    return written.missing.isEmpty() ? done
                                     : Tr::tr("%1 Not in it, because the file is gone or was changed: %2",
                                              "a whole sentence, then titles of documents")
                                           .arg(done, written.missing.join(QStringLiteral(", ")));
}

} // namespace

void printCase(const Desk& desk, const CaseFile& of, QWidget* window)
{
    desk.run([&] {
        const QDate today = desk.workspace.today();
        const Report report = caseReport(of, today, desk.language());
        const QString name =
            safeFileName({of.dossier.agreement.number, Tr::tr("case", "in the name of a file")});
        auto* preview = new PaperWindow(desk, paperOf(report, today), name, window);
        preview->open();
    });
}

void askAndSaveDossier(const Desk& desk, const CaseFile& of)
{
    const auto folder = desk.prompts.folder({Tr::tr("Folder for the dossier"), {}, {}, {}, {}});
    if (!folder)
        return;
    const QString target = QDir(*folder).filePath(dossierName(of));
    desk.tasks.run(
        Tr::tr("Dossier"),
        [path = desk.workspace.dataFile().path(), id = of.record.id, today = desk.workspace.today(),
         language = desk.language(), target](TaskProgress& progress) {
            const auto goOn = [&progress] {
                progress.report(0, 0);
                return true;
            };
            return writeDossier(Connection(path, Access::ReadOnly), id, today, language, target, goOn);
        },
        [&desk, target](const WrittenDossier& written) { desk.tell(saidOf(written, target)); });
}

} // namespace oslonac::ui
