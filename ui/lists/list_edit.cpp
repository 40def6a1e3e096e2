// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_edit.h"

#include "core/values/folding.h"

#include <QCache>
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
    if (shown.isEmpty())
        return {};
    // Choices repeat from row to row, and folding is the slow part.
    constexpr int mostKept = 1000;
    static QCache<QString, QString> codes(mostKept);
    if (const QString* known = codes.object(shown))
        return {{*known, shown}};
    const QString code = foldedLoose(shown);
    codes.insert(shown, new QString(code));
    return {{code, shown}};
}

} // namespace oslonac::ui
