// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/batch_files.h"

#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::AgreementBatch)
};

// A paper outside the file is not brought back by undo.
bool mayReplace(const Desk& desk, const QString& folder, const QStringList& names)
{
    QStringList there;
    for (const QString& name : names) {
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            there.append(name);
    }
    if (there.isEmpty())
        return true;
    return desk.prompts.ask(
               {Tr::tr("Replace papers"),
                Tr::tr("%n of these files are in the folder already, such as %1. They are replaced.", nullptr,
                       int(there.size()))
                    .arg(there.first()),
                Tr::tr("Replace")}) == Answer::Accept;
}

} // namespace

void askAndWriteEach(const Desk& desk, const AgreementBatch& batch, BatchFormat format)
{
    const auto folder = desk.prompts.folder({Tr::tr("Folder for the agreements"), {}, {}, {}, {}});
    if (folder && mayReplace(desk, *folder, fileNamesOf(desk.file(), batch, format)))
        writeBatch(desk, batch, format, *folder);
}

void askAndWriteOne(const Desk& desk, const AgreementBatch& batch, BatchFormat format)
{
    const bool pdf = format == BatchFormat::Pdf;
    const QString ending = pdf ? u"pdf"_s : u"odt"_s;
    const auto path =
        desk.prompts.fileToSave({pdf ? Tr::tr("One PDF for all") : Tr::tr("One ODT for all"),
                                 {},
                                 Tr::tr("agreements") + u'.' + ending,
                                 {pdf ? Tr::tr("PDF file (*.pdf)") : Tr::tr("OpenDocument text (*.odt)")},
                                 ending});
    if (path)
        writeBatchAsOne(desk, batch, format, *path);
}

} // namespace oslonac::ui
