// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/page_commands.h"

#include "ui/forms/field.h"
#include "ui/forms/step_entries.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_strip.h"

#include <QApplication>
#include <QPointer>

namespace oslonac::ui {

namespace {

/// Without the mnemonic and the dots, which a button and an action write differently.
QString plainName(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

/// The first field of the step that the button takes: whoever comes from the palette has not seen what is
/// proposed there. Null where the button stands for itself.
QWidget* entryOf(const QWidget& page, const QWidget& button)
{
    for (const StepEntries* step : page.findChildren<StepEntries*>()) {
        if (!step->form().isAncestorOf(&button))
            continue;
        for (Field* field : step->form().findChildren<Field*>()) {
            if (field->isVisible() && field->editor().isEnabled())
                return &field->editor();
        }
    }
    return nullptr;
}

} // namespace

QList<QAction*> PageCommands::of(QWidget* page, const QList<QAction*>& others, const Ways& ways)
{
    m_commands.clear();
    m_names.clear();
    for (const QAction* other : others)
        m_names.insert(plainName(other->text()));
    if (page) {
        addButtons(*page);
        addTabs(*page);
    }
    for (const auto& [name, go] : ways)
        add(*qApp, {}, name, go);
    QList<QAction*> commands;
    for (const auto& command : m_commands)
        commands.append(command.get());
    return commands;
}

void PageCommands::addButtons(const QWidget& page)
{
    for (const QPointer<Button> button : page.findChildren<Button*>()) {
        const bool isListed = button->property("isOfCatalogue").toBool(); // under the name of its action
        if (!button->isVisible() || !button->isEnabled() || isListed)
            continue;
        const QPointer<QWidget> entry = entryOf(page, *button);
        add(*button, button->icon(), button->text(), [button, entry] {
            if (entry)
                entry->setFocus(Qt::OtherFocusReason);
            else
                button->click();
        });
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
