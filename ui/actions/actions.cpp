// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/language/phrase.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// What has keys or is chosen once in a long while stands one step within the menu of the view, which has all
/// pages already and must fit a low screen. Empty for a group that stands in its menu itself.
Phrase submenuTitle(Menu menu, int group)
{
    if (menu != Menu::View)
        return {};
    switch (group) {
    case 2:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "&Go")};
    case 3:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "Lan&guage")};
    case 4:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "The&me")};
    case 5:
        return {"Actions", QT_TRANSLATE_NOOP("Actions", "Te&xt size")};
    default:
        return {};
    }
}

QMenu& submenu(QMenu& menu, const Phrase& title)
{
    QMenu* made = menu.addMenu(title.text());
    QObject::connect(&menu, &QMenu::aboutToShow, made, [made, title] { made->setTitle(title.text()); });
    return *made;
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent)
{
    for (const ActionEntry& entry : actionCatalogue()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(entry.key));
        if (*entry.shortcuts != '\0')
            action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(entry.shortcuts)));
        action->setShortcutContext(Qt::WindowShortcut);
        if (*entry.icon != '\0')
            action->setIcon(icons::themed(QString::fromLatin1(entry.icon)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT triggered(id); });
        m_actions.emplace(entry.id, action);
    }
    retranslate();
}

QAction& Actions::operator[](ActionId id) const
{
    return *m_actions.at(id);
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> result;
    for (const auto& [id, action] : m_actions)
        result.append(action);
    return result;
}

void Actions::fill(QMenu& menu, Menu which) const
{
    int group = -1;
    QMenu* target = &menu;
    for (const ActionEntry& entry : actionCatalogue()) {
        if (entry.menu != which)
            continue;
        if (entry.group != group) {
            const Phrase title = submenuTitle(which, entry.group);
            const bool wasWithin = target != &menu;
            if (group >= 0 && (title.isEmpty() || !wasWithin))
                menu.addSeparator();
            target = title.isEmpty() ? &menu : &submenu(menu, title);
            group = entry.group;
        }
        target->addAction(m_actions.at(entry.id));
    }
}

void Actions::retranslate()
{
    for (const ActionEntry& entry : actionCatalogue()) {
        QAction& action = *m_actions.at(entry.id);
        action.setText(entry.text.text());
        action.setToolTip(nameWithShortcut(action));
    }
}

void Actions::setStep(ActionId id, const QString& named)
{
    QAction& action = (*this)[id];
    action.setText(named.isEmpty() ? actionEntry(id).text.text() : named);
    action.setEnabled(!named.isEmpty());
    action.setToolTip(nameWithShortcut(action));
}

QString nameWithShortcut(const QAction& action)
{
    const QString name = withoutMnemonic(action.text());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys);
}

} // namespace oslonac::ui
