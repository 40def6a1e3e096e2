// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/page_commands.h"

#include "ui/widgets/button.h"
#include "ui/widgets/tab_strip.h"

#include <QPointer>

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
    m_names.clear();
    for (const QAction* other : others)
        m_names.insert(plainName(other->text()));
    if (page) {
        addButtons(*page);
        addTabs(*page);
    }
    QList<QAction*> commands;
    for (const auto& command : m_commands)
        commands.append(command.get());
    return commands;
}

void PageCommands::addButtons(const QWidget& page)
{
    for (const QPointer<Button> button : page.findChildren<Button*>()) {
        const bool isListed = button->property("isOfCatalogue").toBool(); // under the name of its action
        if (button->isVisible() && button->isEnabled() && !isListed)
            add(*button, button->icon(), button->text(), [button] { button->click(); });
    }
}

void PageCommands::addTabs(const QWidget& page)
{
    for (const QPointer<TabStrip> tabs : page.findChildren<TabStrip*>()) {
        for (int place = 0; tabs->isVisible() && place < tabs->count(); ++place) {
            if (place != tabs->currentIndex())
                add(*tabs, {}, tabs->tabText(place), [tabs, place] { tabs->setCurrentIndex(place); });
        }
    }
}

void PageCommands::add(const QObject& doer, const QIcon& icon, const QString& text,
                       const std::function<void()>& run)
{
    const QString name = plainName(text);
    if (name.isEmpty() || m_names.contains(name))
        return;
    m_names.insert(name);
    m_commands.push_back(std::make_unique<QAction>(icon, text));
    QObject::connect(m_commands.back().get(), &QAction::triggered, &doer, run);
}

} // namespace oslonac::ui
