// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_edit.h"

#include "core/values/folding.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListEdit)
};

} // namespace

Operation editOf(const QString& column, const QString& record)
{
    return {OperationKind::EditRecords, {column, record.section(u'\n', 0, 0)}};
}

Operation editOfMany(const QString& what, int count)
{
    return {OperationKind::EditRecords, {what, Tr::tr("%n rows", nullptr, count)}};
}

std::vector<ChoiceValue> choicesOfText(const QString& text)
{
    const QString shown = text.section(u'\n', 0, 0).trimmed();
    return shown.isEmpty() ? std::vector<ChoiceValue>()
                           : std::vector<ChoiceValue>{{foldedLoose(shown), shown}};
}

} // namespace oslonac::ui
