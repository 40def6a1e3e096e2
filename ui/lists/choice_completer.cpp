// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/choice_completer.h"

#include "core/values/folding.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace oslonac::ui {

void offerChoices(QLineEdit& line, const QStringList& choices)
{
    delete line.completer();
    if (choices.isEmpty())
        return;
    auto* completer = new QCompleter(&line);
    auto* offered = new QStringListModel(choices, completer);
    completer->setModel(offered);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line.setCompleter(completer);
    QObject::connect(&line, &QLineEdit::textEdited, completer, [offered, choices](const QString& typed) {
        QStringList fitting;
        std::ranges::copy_if(choices, std::back_inserter(fitting), [&typed](const QString& choice) {
            return foldedToSearch(choice).contains(folded(typed));
        });
        offered->setStringList(fitting);
    });
}

} // namespace oslonac::ui
