// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/checks/finding.h"
#include "core/values/language.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/lists/column.h"
#include "ui/lists/saved_views.h"

namespace oslonac::ui {

/// An addendum of an agreement in the list.
struct AddendumRow {
    Id<Addendum> id;
    int position = 0;
    AgreementStatus status = AgreementStatus::Draft;
    std::vector<Finding> missing; ///< values that print as blanks and can still be entered
    int blanks = 0;               ///< on its page, entered or not any more
};

/// An agreement in the list of agreements.
struct AgreementRow {
    Id<Agreement> id;
    Agreement agreement;
    QString callCode;
    QString lotCode;
    QString partyLatin;
    QString partyCyrillic;
    QString templateTitle;
    QString ceremonyTitle;
    std::optional<Id<Municipality>> municipality;
    std::vector<Finding> missing;     ///< values that print as blanks and can still be entered
    int blanks = 0;                   ///< on its page, entered or not any more
    AgreementTerms terms;             ///< that hold today, by its addenda in force
    std::vector<AddendumRow> addenda; ///< in order, without cancelled ones

    [[nodiscard]] QString party(Language language) const
    {
        return scriptOf(language) == Script::Cyrillic ? partyCyrillic : partyLatin;
    }
    [[nodiscard]] AgreementState state() const { return stateOf(agreement.status, int(missing.size())); }
    /// What its state is said with: blanks that can still be entered, and those that were signed.
    [[nodiscard]] int doubts() const
    {
        return agreement.status == AgreementStatus::Signed ? blanks : int(missing.size());
    }
};

/// Of every call, in the order of their numbers.
[[nodiscard]] std::vector<AgreementRow> readAgreementRows(const Connection& file, QDate today);
[[nodiscard]] std::vector<Column<AgreementRow>> agreementColumns(std::function<Language()> language);
/// The views the list comes with: by what is to be done next.
[[nodiscard]] std::vector<SavedView> agreementViews();
/// The values that print as blanks and can still be entered: what the other party writes in by hand is not
/// among them, and a paper that is signed or cancelled misses nothing any more.
[[nodiscard]] std::vector<Finding> blanksOf(const AgreementDossier& dossier);
[[nodiscard]] std::vector<Finding> blanksOf(const AgreementDossier& dossier, const Addendum& addendum);
/// The blanks of its page, entered or not any more; once it is signed, the other party's number too.
[[nodiscard]] int blankCount(const AgreementDossier& dossier);
/// How a field of an addendum is called among those of its agreement: "addendum.reason".
[[nodiscard]] QString addendumField(const QString& name);
/// "reason" of either.
[[nodiscard]] QString plainField(const QString& name);
/// How many different municipalities have an agreement that was not cancelled.
[[nodiscard]] int municipalitiesIn(const std::vector<AgreementRow>& rows);

} // namespace oslonac::ui
