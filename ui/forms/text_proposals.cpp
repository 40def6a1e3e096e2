// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_proposals.h"

#include "core/values/folding.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeySequence>
#include <QLineEdit>
#include <QStringListModel>

namespace oslonac::ui {

namespace {

constexpr int mostShown = 10;

QStringList fitting(const QStringList& texts, const QString& typed)
{
    const QString wanted = foldedLoose(typed);
    QStringList found;
    for (const QString& text : texts) {
        if (foldedLoose(text).contains(wanted) && text != typed)
            found.append(text);
    }
    return found;
}

} // namespace

void proposeTexts(QLineEdit& line, std::function<QStringList()> texts)
{
    auto* proposals = new QStringListModel(&line);
    auto* completer = new QCompleter(proposals, &line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostShown);
    line.setCompleter(completer);
    QObject::connect(&line, &QLineEdit::textEdited, proposals, [proposals, texts](const QString& typed) {
        proposals->setStringList(typed.trimmed().isEmpty() ? QStringList() : fitting(texts(), typed));
    });
    auto* all = new QAction(&line);
    all->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    all->setShortcutContext(Qt::WidgetShortcut);
    line.addAction(all);
    QObject::connect(all, &QAction::triggered, completer, [completer, proposals, texts] {
        proposals->setStringList(texts());
        completer->complete();
    });
}

} // namespace oslonac::ui
