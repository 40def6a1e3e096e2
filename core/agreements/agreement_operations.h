// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

#include <functional>
#include <vector>

namespace oslonac {

class Connection;
class Performer;

/// What an officer does with agreements once they are drafted (agreement_drafting.h). A status goes from
/// draft to printed to signed; every one can be cancelled, and nothing brings a cancelled one back but undo.
/// Money and months of a signed agreement change by addendum alone. Each function is one step of undo and
/// throws RuleBroken, with nothing written, when a rule stands against it.

/// What an operation on several is called by: both of two, the ends of a run without gaps, otherwise the
/// first and how many more (operation_details.h).
[[nodiscard]] QStringList namesOf(const std::vector<Agreement>& agreements);

using AgreementEdit = std::function<void(Agreement&)>;

/// Changes what the officer fills in. What drafting fixed (number, call, lot, application, party) and what
/// the other operations keep (status, digest, reason) must stay. A new amount divides the instalments anew by
/// their shares, or by the lot's plan where there were none, and takes words written by hand away.
void editAgreement(Performer& performer, Id<Agreement> id, const AgreementEdit& edit);
/// Agreements of the same call that are not signed and lack the implementer's signatory this one has.
[[nodiscard]] std::vector<Agreement> lackingSignatory(const Connection& file, const Agreement& like);
/// Gives them the signatory and office of this one, in one step.
void copySignatory(Performer& performer, Id<Agreement> from);
/// Puts these instalments in the place of the old ones; order and agreement are set here.
void editInstalments(Performer& performer, Id<Agreement> id, std::vector<AgreementInstalment> instalments);

/// What was written on the paper when it was signed. The other party's number and date are free text, as it
/// writes them.
struct Signing {
    QDate signedOn;
    QString otherNumber;
    QString otherDate;
};

/// The day is neither before the decision nor after today.
void signAgreement(Performer& performer, Id<Agreement> id, const Signing& signing);
/// Several that were signed on one day, in one step; what the other parties entered of theirs stays. One that
/// cannot be signed stops all.
void signAgreements(Performer& performer, const std::vector<Id<Agreement>>& ids, QDate signedOn);
/// The number stays taken. An empty reason is taken and stays a finding.
void cancelAgreement(Performer& performer, Id<Agreement> id, const QString& reason);

} // namespace oslonac
