// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/leaving_file.h"

#include "ui/program/program.h"
#include "ui/program/unstored_entries.h"

#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

bool mayDiscardEntries(MainWindow& window, Prompts& prompts, const QString& step)
{
    const QPointer<QWidget> field = window.focusWidget();
    window.leaveField(); // which writes it, or shows that it cannot be written
    QStringList entries;
    std::optional<PageId> first;
    for (const PageId id : window.pages()) {
        const Page* page = window.pageIfBuilt(id);
        const QStringList ofPage = page ? unstoredEntries(*page) : QStringList();
        if (!ofPage.isEmpty())
            first = first.value_or(id);
        entries += ofPage;
    }
    if (!first)
        return true;
    const QString lost =
        Program::tr("It would be lost: %1.", "a list of steps and fields").arg(entries.join(u"; "_s));
    if (prompts.ask({Program::tr("What was typed is not stored yet"), lost, step, Program::tr("Keep it")}) ==
        Answer::Accept)
        return true;
    if (window.currentPage() != first)
        window.showPage(*first);
    else if (field)
        field->setFocus(Qt::OtherFocusReason);
    return false;
}

// Papers that are half made go with the file; they are made again more easily than missed.
bool mayEndWork(Prompts& prompts, const TaskRunner* tasks, const QString& step)
{
    const auto unfinished = tasks ? tasks->unfinished() : std::nullopt;
    return !unfinished ||
           prompts.ask({Program::tr("Work is not finished"),
                        Program::tr("“%1” is still running. If it ends now, it has to be started again.")
                            .arg(*unfinished),
                        step, Program::tr("Let it finish")}) == Answer::Accept;
}

} // namespace

bool mayLeaveFile(MainWindow& window, Prompts& prompts, const TaskRunner* tasks, const Loss& loss)
{
    return mayDiscardEntries(window, prompts, loss.discard) && mayEndWork(prompts, tasks, loss.end);
}

} // namespace oslonac::ui
