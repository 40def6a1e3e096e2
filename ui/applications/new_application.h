// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/applications/new_organisation.h"
#include "ui/calls/call_state.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

class ApplicantSearch;
struct Desk;

/// Takes a new application in, straight from the paper: applicant, lot, number, time and amount. An applicant
/// that is not in the file yet is added beside it.
class NewApplication final : public QWidget {
    Q_OBJECT

public:
    NewApplication(const Desk& desk, ApplicantSearch& search, QWidget* parent = nullptr);

    void open(const CallDefinition& definition, std::optional<Id<Lot>> lot);
    /// It is open, and something was typed that is not entered yet.
    [[nodiscard]] bool isBegun() const;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] StepForm& organisationForm() { return m_organisation->form(); }
    [[nodiscard]] LookupField& applicant() { return *m_applicant; }

Q_SIGNALS:
    void entered(qint64 application);
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();
    void buildApplication(ApplicantSearch& search);
    std::optional<QString> enter();

    const Desk& m_desk;
    ApplicantSearch& m_search;
    std::optional<CallDefinition> m_definition; ///< once it was opened
    StepForm* m_form;
    NewOrganisation* m_organisation;
    LookupField* m_applicant;
    ChoiceField* m_lot;
    LineField* m_number;
    WallTimeField* m_received;
    AmountField* m_requested;
};

} // namespace oslonac::ui
