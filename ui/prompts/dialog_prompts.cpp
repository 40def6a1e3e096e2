// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/dialog_prompts.h"

#include "ui/prompts/file_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

std::optional<QString> chosenIn(QFileDialog& dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

/// Qt's own dialog gives the folder around a whole path that was typed and then entered.
std::optional<QString> folderTyped(const QFileDialog& dialog)
{
    const auto* name = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
    const QFileInfo typed(name ? name->text() : QString());
    return typed.isAbsolute() && typed.isDir() ? std::optional(typed.absoluteFilePath()) : std::nullopt;
}

} // namespace

QWidget* DialogPrompts::over() const
{
    // A file is opened before its window is painted the first time.
    if (m_window && !m_window->isVisible())
        m_window->show();
    return m_window;
}

Answer DialogPrompts::ask(const Question& question)
{
    // What is asked stands in the box: a title bar may cut it.
    QMessageBox box(QMessageBox::NoIcon, u"Oslonac"_s, question.title, QMessageBox::Cancel, over());
    box.setInformativeText(question.text);
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    if (!question.decline.isEmpty())
        box.button(QMessageBox::Cancel)->setText(question.decline);
    box.exec();
    return box.clickedButton() == accept ? Answer::Accept : Answer::Cancel;
}

void DialogPrompts::tell(const Notice& notice)
{
    QMessageBox box(QMessageBox::NoIcon, u"Oslonac"_s, notice.title, QMessageBox::Ok, over());
    box.setInformativeText(notice.details.isEmpty() ? notice.text
                                                    : QString(notice.text + u"\n\n" + notice.details));
    box.exec();
}

std::optional<QString> DialogPrompts::line(const QString& title, const QString& label, const QString& text)
{
    bool accepted = false;
    const QString typed = QInputDialog::getText(over(), title, label, QLineEdit::Normal, text, &accepted);
    return accepted ? std::optional(typed.trimmed()) : std::nullopt;
}

std::optional<QString> DialogPrompts::fileToOpen(const FileChoice& choice)
{
    const auto dialog = makeFileDialog(choice, over());
    dialog->setFileMode(QFileDialog::ExistingFile);
    return chosenIn(*dialog);
}

std::optional<QString> DialogPrompts::fileToSave(const FileChoice& choice)
{
    const auto dialog = makeFileDialog(choice, over());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(
        choice.ending); // before the question about overwriting, so that it asks for the right name
    return chosenIn(*dialog);
}

std::optional<QString> DialogPrompts::folder(const FileChoice& choice)
{
    const auto dialog = makeFileDialog(choice, over());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setViewMode(QFileDialog::List); // sizes of folders say nothing
    const auto listed = chosenIn(*dialog);
    const auto typed = folderTyped(*dialog);
    return listed && typed ? typed : listed;
}

} // namespace oslonac::ui
