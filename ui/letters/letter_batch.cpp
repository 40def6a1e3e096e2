// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_batch.h"

#include "core/agreements/built_in_templates.h"
#include "core/cases/case_operations.h"
#include "core/storage/whole_file.h"
#include "ui/printing/odt_writer.h"
#include "ui/printing/paper_factory.h"
#include "ui/printing/pdf_writer.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <memory>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Letters)
};

/// Of the file; files of earlier versions lack the templates of letters, then as it came with the program.
QString htmlOf(const Connection& file, const QString& code)
{
    if (const auto stored = Records<StoredTemplate>(file).firstBy(&StoredTemplate::code, code))
        return stored->html;
    const auto shipped = shippedTemplate(code);
    if (!shipped)
        throw std::logic_error("a template of letters is unknown");
    return shipped->html;
}

Letter letterOf(const LetterBatch& batch, size_t place)
{
    return {batch.numbers.value(qsizetype(place)), batch.date, batch.text};
}

/// On the worker: a reading connection of its own.
PaperBatch merged(const QString& path, const LetterBatch& batch, TaskProgress& progress)
{
    const Connection file(path, Access::ReadOnly);
    const QString html = htmlOf(file, batch.templateCode);
    PaperBatch papers;
    papers.title = batch.title;
    for (size_t i = 0; i < batch.cases.size(); ++i) {
        progress.report(0, qint64(batch.cases.size()));
        papers.documents.push_back(
            letterPaper(mergeLetter(html, readCase(file, batch.cases[i]), letterOf(batch, i), batch.script),
                        batch.date, batch.script));
    }
    return papers;
}

std::vector<CaseNote> notesOf(const LetterBatch& batch)
{
    std::vector<CaseNote> notes;
    for (size_t i = 0; i < batch.cases.size(); ++i) {
        CaseNote note;
        note.caseId = batch.cases[i];
        note.kind = NoteKind::LetterSent;
        note.happenedOn = batch.date;
        note.text = batch.text.trimmed().isEmpty() ? batch.title : u"%1\n%2"_s.arg(batch.title, batch.text);
        note.number = batch.numbers.value(qsizetype(i));
        notes.push_back(std::move(note));
    }
    return notes;
}

/// The file and the notes, both or none.
bool keep(const Desk& desk, std::unique_ptr<WholeFiles>& files, const LetterBatch& batch)
{
    return desk.run([&] {
        try {
            files->putInPlace();
            writeLetters(desk.workspace, notesOf(batch));
        } catch (...) {
            files.reset(); // gone again before the officer reads that nothing was done
            throw;
        }
        files->keep();
    });
}

} // namespace

QStringList letterNumbers(const QString& first, int count)
{
    QStringList numbers;
    if (first.trimmed().isEmpty())
        return numbers;
    static const QRegularExpression last(u"^(.*?)(\\d+)(\\D*)$"_s);
    const auto match = last.match(first.trimmed());
    for (int i = 0; i < count; ++i) {
        const QString risen = QString::number(match.captured(2).toLongLong() + i);
        numbers.append(match.hasMatch()
                           ? match.captured(1) + risen.rightJustified(match.capturedLength(2), u'0') +
                                 match.captured(3)
                           : first.trimmed());
    }
    return numbers;
}

void writeLetters(const Desk& desk, const LetterBatch& batch, const QString& path,
                  const std::function<void()>& undone)
{
    desk.tasks.run(
        Tr::tr("Letters"),
        [file = desk.workspace.dataFile().path(), batch, path](TaskProgress& progress) {
            const PaperBatch papers = merged(file, batch, progress);
            int done = 0;
            const auto goOn = [&] {
                progress.report(++done, qint64(papers.documents.size()));
                return true;
            };
            const bool isOdt = QFileInfo(path).suffix().compare(u"odt"_s, Qt::CaseInsensitive) == 0;
            auto files = std::make_shared<std::unique_ptr<WholeFiles>>(std::make_unique<WholeFiles>());
            (*files)->prepare(path, isOdt ? odtOf(papers, goOn) : pdfOf(papers, goOn).bytes);
            return files;
        },
        [&desk, batch, path, undone](const std::shared_ptr<std::unique_ptr<WholeFiles>>& files) {
            if (!keep(desk, *files, batch))
                return undone();
            desk.tell(Tr::tr("%n letters were written to %1 and noted in their cases.", nullptr,
                             int(batch.cases.size()))
                          .arg(QFileInfo(path).fileName()));
        },
        undone);
}

} // namespace oslonac::ui
