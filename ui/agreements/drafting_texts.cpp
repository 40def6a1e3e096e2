// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/drafting_texts.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DraftingPart", source};
}

} // namespace

QString stateOfCall(const DraftingOutlook& outlook)
{
    if (!outlook.decision)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Not decided")).text();
    if (!outlook.waiting.empty())
        return QCoreApplication::translate("oslonac::ui::DraftingPart", "%n to draft", nullptr,
                                           int(outlook.waiting.size()));
    if (const int withdrawn = outlook.withdrawn(); withdrawn > 0)
        return QCoreApplication::translate("oslonac::ui::DraftingPart", "%n withdrew", nullptr, withdrawn);
    if (outlook.selected == 0)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "Nobody selected")).text();
    return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "All drafted")).text();
}

QString numbersOf(const DraftingOutlook& outlook)
{
    if (!outlook.decision)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "none before the list is decided"))
            .text();
    if (outlook.call.agreementNumberScheme.trimmed().isEmpty())
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart",
                                        "none, because the call has no scheme for them"))
            .text();
    if (outlook.nextNumber.isEmpty())
        return phrase(
                   QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "none, because the scheme does not count"))
            .text();
    if (outlook.waiting.size() <= 1)
        return outlook.nextNumber;
    return QCoreApplication::translate("oslonac::ui::DraftingPart", "%1 to %2")
        .arg(outlook.nextNumber, outlook.lastNumber);
}

Phrase whyNothing(const std::optional<DraftingOutlook>& outlook)
{
    if (!outlook)
        return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "There is no call in this file yet."));
    if (!outlook->decision)
        return phrase(
            QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "The list of this call is not decided yet."));
    if (outlook->selected == 0)
        return phrase(
            QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart", "The decided list of this call selects nobody."));
    if (outlook->withdrawn() > 0)
        return phrase(
            QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart",
                              "Every selected applicant of this call has an agreement or withdrew."));
    return phrase(QT_TRANSLATE_NOOP("oslonac::ui::DraftingPart",
                                    "Every selected applicant of this call has an agreement."));
}

} // namespace oslonac::ui
