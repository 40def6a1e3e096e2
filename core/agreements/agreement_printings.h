// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement.h"

namespace oslonac {

/// What a printed paper is to its agreement: the one that counts now, the one that was signed, one that a
/// later edit overtook before the signing, or a copy that was printed after it.
enum class PaperStanding { Current, Signed, Overtaken, LaterCopy };

template <>
struct Codes<PaperStanding> {
    static constexpr std::array list{
        coded(PaperStanding::Current, "current"), coded(PaperStanding::Signed, "signed"),
        coded(PaperStanding::Overtaken, "overtaken"), coded(PaperStanding::LaterCopy, "later_copy")};
};

[[nodiscard]] PaperStanding standingOf(const AgreementPrinting& printing, const Agreement& agreement);

/// Whether a digest begins with what is typed off a paper: in any case, in groups or not ("8ECE 6B02").
[[nodiscard]] bool hasDigest(const AgreementPrinting& printing, const QString& typed);

} // namespace oslonac
