// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/part_rows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::PartRows)
};

} // namespace

QString lockedCaseText()
{
    return Tr::tr("The case is closed; reopen it to change it.");
}

QString unknownChoiceText(const QStringList& choices)
{
    return Tr::tr("Choose one of: %1.").arg(choices.join(u", "_s));
}

} // namespace oslonac::ui
