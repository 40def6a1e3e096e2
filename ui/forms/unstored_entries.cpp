// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/unstored_entries.h"

#include "ui/forms/field.h"
#include "ui/forms/step_entries.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::UnstoredEntries)
};

/// Enough to know the text again.
QString beginningOf(const QString& typed)
{
    constexpr int longest = 30;
    const QString line = typed.simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

QStringList unstoredEntries(const QWidget& page)
{
    QStringList entries;
    const auto steps = page.findChildren<StepEntries*>();
    for (const StepEntries* step : steps) {
        if (step->areBegun())
            entries.append(Tr::tr("“%1”").arg(step->name()));
    }
    for (const Field* field : page.findChildren<Field*>()) {
        const bool isOfStep = std::ranges::any_of(
            steps, [field](const StepEntries* step) { return step->form().isAncestorOf(field); });
        if (!isOfStep && field->isUnwritten())
            entries.append(Tr::tr("“%1” (%2)", "a field, and what stands in it")
                               .arg(field->editor().accessibleName(), beginningOf(field->typed())));
    }
    return entries;
}

} // namespace oslonac::ui
