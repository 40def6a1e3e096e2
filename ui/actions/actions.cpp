// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/language/phrase.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

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
    for (const ActionEntry& entry : actionCatalogue()) {
        if (entry.menu != which)
            continue;
        if (group >= 0 && entry.group != group)
            menu.addSeparator();
        group = entry.group;
        menu.addAction(m_actions.at(entry.id));
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
