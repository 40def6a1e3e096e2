// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement_refusals.h"

#include "core/languages/spoken.h"
#include "core/operations/performer.h"
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::AgreementOperations)
};

} // namespace

void requireNotCancelled(const Agreement& agreement)
{
    if (agreement.status == AgreementStatus::Cancelled) {
        throw RuleBroken(
            Texts::tr("Agreement %1 is cancelled, so nothing about it was changed.").arg(agreement.number),
            Texts::tr("Undo the cancelling if it was a mistake."));
    }
}

void requireNotCancelled(const Agreement& agreement, const Addendum& addendum)
{
    requireNotCancelled(agreement);
    if (addendum.status == AgreementStatus::Cancelled) {
        throw RuleBroken(
            Texts::tr("Addendum %1 of agreement %2 is cancelled, so nothing about it was changed.")
                .arg(addendum.position)
                .arg(agreement.number),
            Texts::tr("Undo the cancelling if it was a mistake."));
    }
}

void requirePast(const Performer& performer, QDate signedOn)
{
    if (signedOn > performer.today()) {
        throw RuleBroken(Texts::tr("The day of the signing, %1, is still to come.").arg(spokenDate(signedOn)),
                         Texts::tr("Enter the day that is written on the paper."));
    }
}

} // namespace oslonac
