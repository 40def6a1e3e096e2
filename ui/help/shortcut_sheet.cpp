// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcut_sheet.h"

#include "ui/language/phrase.h"
#include "ui/shell/page_catalogue.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ShortcutSheet)
};

using Keys = std::vector<std::pair<QString, QString>>;

QString table(const QString& title, const Keys& keys)
{
    if (keys.empty())
        return {};
    QString html = u"<h3>%1</h3><table cellspacing='0' cellpadding='3'>"_s.arg(title.toHtmlEscaped());
    for (const auto& [key, what] : keys)
        html += u"<tr><td width='150'><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(),
                                                                            what.toHtmlEscaped());
    return html + u"</table>"_s;
}

Keys keysOf(Menu menu, const Actions& actions)
{
    Keys keys;
    for (const ActionEntry& entry : actionCatalogue()) {
        const QList<QKeySequence> shortcuts = actions[entry.id].shortcuts();
        if (entry.menu != menu || shortcuts.isEmpty())
            continue;
        keys.emplace_back(QKeySequence::listToString(shortcuts, QKeySequence::NativeText),
                          withoutMnemonic(entry.text.text()));
    }
    return keys;
}

Keys pageKeys(const std::vector<PageId>& pages)
{
    Keys keys;
    for (const PageId id : pages) {
        const PageEntry& page = pageEntry(id);
        if (page.digit > 0)
            keys.emplace_back(u"Ctrl+%1"_s.arg(page.digit), page.title.text());
    }
    return keys;
}

Keys listKeys()
{
    return {{u"Enter"_s, Tr::tr("Open the record")},
            {u"F2"_s, Tr::tr("Change the cell")},
            {Tr::tr("Space"), Tr::tr("Select the row")},
            {u"/"_s, Tr::tr("Narrow the list")},
            {u"Ctrl+A"_s, Tr::tr("Select all that is listed")},
            {u"Ctrl+C, Ctrl+V"_s, Tr::tr("Copy rows, paste from a sheet")},
            {u"Ctrl+Alt+1"_s, Tr::tr("The first view, and so on to 9")},
            {u"Esc"_s, Tr::tr("Leave the cell, the filter, the selection")}};
}

/// Where a page has keys of its own.
Keys ownKeys()
{
    return {{u"Alt+Up, Alt+Down"_s, Tr::tr("Applications: the one before or after, in the same field")},
            {u"1, 2, 3, Delete"_s, Tr::tr("Documents: present, missing, not needed, not checked")},
            {u"Ctrl+Page Up, Ctrl+Page Down"_s, Tr::tr("Marks: the assessor before, the next one")},
            {u"Shift+F2"_s, Tr::tr("Marks: the remark on a mark")},
            {u"Insert"_s, Tr::tr("Criteria, lots, objectives: one more of the kind")},
            {u"Ctrl+Up, Ctrl+Down"_s, Tr::tr("Criteria, lots, objectives: move up, move down")},
            {u"Ctrl+Space"_s, Tr::tr("Templates: from the text to the fields")},
            {u"U"_s, Tr::tr("History: undo the chosen step")}};
}

Keys fieldKeys()
{
    return {{u"Enter, Tab"_s, Tr::tr("Write the field")},
            {u"Esc"_s, Tr::tr("Bring the written value back")},
            {u"Ctrl+Enter"_s, Tr::tr("Write a text of several lines")},
            {u"Alt+Down"_s, Tr::tr("Open the choice or the calendar")},
            {u"Ctrl+;"_s, Tr::tr("Today's date")}};
}

} // namespace

QString shortcutSheet(const Actions& actions, const std::vector<PageId>& pages)
{
    QString html;
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Calls, Menu::Tools, Menu::Help})
        html += table(withoutMnemonic(menuTitle(menu).text()), keysOf(menu, actions));
    html += table(Tr::tr("Pages"), pageKeys(pages));
    html += table(Tr::tr("In lists"), listKeys());
    html += table(Tr::tr("In fields"), fieldKeys());
    html += table(Tr::tr("On single pages"), ownKeys());
    return html;
}

} // namespace oslonac::ui
