// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/leaving_file.h"

#include "ui/forms/inspector_panel.h"
#include "ui/program/program.h"
#include "ui/program/unstored_entries.h"
#include "ui/shell/page_layout.h"

#include <QPointer>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// What would be lost, and the page that it stands on.
struct EntryOfPage {
    PageId page;
    UnstoredEntry entry;
};

bool isAt(const UnstoredEntry& entry, const QWidget* field)
{
    return field && (entry.place == field || entry.place->isAncestorOf(field));
}

/// The one where the officer was comes first, then what else is on the page in sight.
std::vector<EntryOfPage> entriesOf(const MainWindow& window, const QWidget* field)
{
    std::vector<EntryOfPage> entries;
    for (const PageId id : window.pages()) {
        const Page* page = window.pageIfBuilt(id);
        for (UnstoredEntry& entry : page ? unstoredEntries(*page) : std::vector<UnstoredEntry>())
            entries.push_back({id, std::move(entry)});
    }
    std::ranges::stable_sort(entries, {}, [&](const EntryOfPage& one) {
        return std::tuple(!isAt(one.entry, field), one.page != window.currentPage(),
                          !one.entry.place->isVisible());
    });
    return entries;
}

/// To where the officer was in it, or to where typing stopped, on its page and tab.
void leadBack(MainWindow& window, const EntryOfPage& to, QWidget* field)
{
    const auto& [page, entry] = to;
    const bool isInSight = !entry.field || entry.field->isVisible(); // a mark may wait behind other rows
    if (isInSight && isAt(entry, field) && field->isVisible())
        return field->setFocus(Qt::OtherFocusReason);
    window.showPage(page);
    if (Page* shown = window.pageIfBuilt(page))
        shown->bringUp(*entry.place);
    for (QWidget* around = entry.place; around; around = around->parentWidget()) {
        if (qobject_cast<InspectorPanel*>(around))
            around->show(); // the officer may have folded it away
    }
    if (entry.field && entry.field->isVisible())
        entry.field->setFocus(Qt::OtherFocusReason);
    else
        focusNextOf({entry.place}, 1);
}

bool mayDiscardEntries(MainWindow& window, Prompts& prompts, const QString& step)
{
    const QPointer<QWidget> field = window.focusWidget();
    window.leaveField(); // which writes it, or shows that it cannot be written
    const std::vector<EntryOfPage> entries = entriesOf(window, field);
    if (entries.empty())
        return true;
    QStringList names;
    for (const EntryOfPage& one : entries)
        names.append(one.entry.name);
    const QString lost =
        Program::tr("It would be lost: %1.", "a list of steps and fields").arg(names.join(u"; "_s));
    if (prompts.ask({Program::tr("What was typed is not stored yet"), lost, step, Program::tr("Keep it")}) ==
        Answer::Accept)
        return true;
    leadBack(window, entries.front(), field);
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
