// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_drafting.h"
#include "core/selection/selection_operations.h"
#include "tests/support/fresh_workspace.h"

namespace oslonac::test {

/// A file with one decided call: three municipalities, a lot with money (two of them selected) and a lot
/// without (one selected), a ceremony on 3 October 2023, and a new file's templates. No person is real.
class SampleAgreements final {
public:
    SampleAgreements();

    [[nodiscard]] Workspace& workspace() const { return *m_fresh; }
    [[nodiscard]] const Connection& file() const { return m_fresh->file(); }
    [[nodiscard]] Call call() const { return Records<Call>(file()).get(m_call); }
    [[nodiscard]] SelectionDecision decision() const { return latestDecision(file(), m_call).value(); }
    /// What the list selects, in its order: Beočin, Šid, Vrnjačka Banja.
    [[nodiscard]] const std::vector<SelectedApplication>& selected() const { return m_selected; }
    [[nodiscard]] Id<SigningCeremony> ceremony() const { return m_ceremony; }

    /// Drafts for these rows of the newest decision, at the ceremony.
    DraftedAgreements draft(const std::vector<SelectedApplication>& rows);
    DraftedAgreements draft() { return draft(m_selected); }
    /// Drafts all and marks the first as printed and signed.
    Id<Agreement> signedAgreement();

    [[nodiscard]] Agreement agreement(Id<Agreement> id) const { return Records<Agreement>(file()).get(id); }
    void changeCall(const std::function<void(Call&)>& edit);
    void changeParty(const std::function<void(Organisation&)>& edit);
    /// A further version of the decision, in the given year.
    void decideAgain(QDate on);

private:
    void addProgrammeAndCall(const Change& change);
    void addLots(const Change& change);
    void addApplicant(const Change& change, const QString& name, Id<Lot> lot, std::optional<Money> awarded);

    FreshWorkspace m_fresh;
    Id<Call> m_call;
    Id<Lot> m_moneyLot;
    Id<Lot> m_technicalLot;
    Id<SigningCeremony> m_ceremony;
    std::vector<SelectedApplication> m_selected;
};

} // namespace oslonac::test
