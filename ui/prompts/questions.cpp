// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/questions.h"

#include "core/values/dates.h"
#include "ui/prompts/prompts.h"

namespace oslonac::ui {

std::optional<QDate> askDate(Prompts& prompts, const QString& title, const QString& label, QDate proposed,
                             Language language)
{
    QString text = dateText(proposed, language);
    QString question = label;
    while (true) {
        const auto typed = prompts.line(title, question, text);
        if (!typed)
            return std::nullopt;
        const DateReading reading = readDate(*typed);
        if (const auto* date = std::get_if<QDate>(&reading))
            return *date;
        text = *typed;
        question = QStringLiteral("%1\n%2").arg(std::get<DateProblem>(reading).reason, label);
    }
}

} // namespace oslonac::ui
