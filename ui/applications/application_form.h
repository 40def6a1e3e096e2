// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/call_state.h"
#include "ui/forms/form_builder.h"

namespace oslonac::ui {

class ApplicantSearch;
struct Desk;

/// The fields of one application. Each writes as one step when it is left, and shows what the review found
/// about it.
class ApplicationForm final {
public:
    ApplicationForm(const Desk& desk, ApplicantSearch& search, QWidget& host);

    void show(const CallState& state, const Application& application);
    [[nodiscard]] LookupField& applicant() { return *m_applicant; }
    [[nodiscard]] LineField& registryNumber() { return *m_number; }
    [[nodiscard]] WallTimeField& received() { return *m_received; }
    [[nodiscard]] AmountField& requested() { return *m_requested; }
    [[nodiscard]] ChoiceField& lot() { return *m_lot; }

private:
    using Change = std::function<void(Application&)>;

    void addFields(FormBuilder& form, ApplicantSearch& search);
    void addAmounts(FormBuilder& form);
    std::optional<QString> write(const Change& change);
    void showFindings(const std::vector<Finding>& findings);

    const Desk& m_desk;
    Application m_application;
    LookupField* m_applicant;
    LineField* m_number;
    WallTimeField* m_received;
    ChoiceField* m_lot;
    TextField* m_service;
    ChoiceField* m_kind;
    AmountField* m_requested;
    AmountField* m_own;
    TextField* m_note;
};

/// The lots of a call as choices, "1, Nove usluge".
[[nodiscard]] std::vector<ChoiceField::Choice> lotChoices(const CallDefinition& definition);

} // namespace oslonac::ui
