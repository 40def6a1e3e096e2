// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

#include <vector>

namespace oslonac {

class Change;
class Performer;

/// What a printed paper is to its agreement or addendum: the one that counts now, the one that was signed,
/// one that a later edit overtook before the signing, or a copy that was printed after it.
enum class PaperStanding { Current, Signed, Overtaken, LaterCopy };

template <>
struct Codes<PaperStanding> {
    static constexpr std::array list{
        coded(PaperStanding::Current, "current"), coded(PaperStanding::Signed, "signed"),
        coded(PaperStanding::Overtaken, "overtaken"), coded(PaperStanding::LaterCopy, "later_copy")};
};

/// `countingDigest` is the printedDigest of the agreement or addendum.
[[nodiscard]] PaperStanding standingOf(const AgreementPrinting& printing, const QString& countingDigest);

/// Whether a digest begins with what is typed off a paper: in any case, in groups or not ("8ECE 6B02").
[[nodiscard]] bool hasDigest(const AgreementPrinting& printing, const QString& typed);

/// A paper that left the printer, of an agreement or of its addendum: digest and text are those of its merged
/// document (documents/agreement_document.h). The text has no ids yet; without one the paper is merged anew
/// also after it was signed.
struct PrintedPaper {
    Id<Agreement> agreement;
    QString digest;
    std::optional<Id<Addendum>> addendum{};
    std::optional<PrintedText> text{};

    [[nodiscard]] AgreementPaper paper() const { return {agreement, addendum}; }
};

/// Keeps what was printed, for a whole batch in one step of undo. The paper that was signed stays the one
/// that counts: what is printed later is kept beside it, as a copy. Throws RuleBroken, with nothing written,
/// for what is cancelled.
void markPrinted(Performer& performer, const std::vector<PrintedPaper>& papers);

/// Within the step of signing: notes the day on the paper that counts.
void markSigned(const Change& change, const AgreementPaper& paper, const QString& countingDigest,
                QDate signedOn);

} // namespace oslonac
