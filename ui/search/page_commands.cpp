// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/page_commands.h"

#include "ui/widgets/button.h"

#include <QPointer>
#include <QSet>

namespace oslonac::ui {

namespace {

/// Without the mnemonic and the dots, which a button and an action write differently.
QString plainName(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

} // namespace

QList<QAction*> PageCommands::of(QWidget* page, const QList<QAction*>& others)
{
    m_commands.clear();
    QList<QAction*> commands;
    if (!page)
        return commands;
    QSet<QString> known;
    for (const QAction* other : others)
        known.insert(plainName(other->text()));
    for (const QPointer<Button> button : page->findChildren<Button*>()) {
        const QString name = plainName(button->text());
        if (name.isEmpty() || known.contains(name) || !button->isVisible() || !button->isEnabled())
            continue;
        known.insert(name);
        auto command = std::make_unique<QAction>(button->icon(), button->text());
        QObject::connect(command.get(), &QAction::triggered, button, [button] { button->click(); });
        commands.append(command.get());
        m_commands.push_back(std::move(command));
    }
    return commands;
}

} // namespace oslonac::ui
