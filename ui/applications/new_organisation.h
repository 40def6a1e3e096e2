// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisations/organisation.h"
#include "ui/forms/step_form.h"

namespace oslonac::ui {

class ApplicantSearch;
struct Desk;

/// Adds an organisation that the file does not know yet, where it is needed: its whole name, as it was typed
/// for the search, and its kind. Municipalities are all known from the registry.
class NewOrganisation final : public QWidget {
    Q_OBJECT

public:
    NewOrganisation(const Desk& desk, ApplicantSearch& search, const Phrase& title,
                    QWidget* parent = nullptr);

    void open(const QString& name);
    /// Closes for another record; what was typed is told.
    void giveUp();
    [[nodiscard]] StepForm& form() { return *m_form; }

Q_SIGNALS:
    void added(qint64 organisation, const QString& name);
    /// Added or given up.
    void closed();

private:
    std::optional<QString> add();

    const Desk& m_desk;
    ApplicantSearch& m_search;
    StepForm* m_form;
    LineField* m_name;
    ChoiceField* m_kind;
};

} // namespace oslonac::ui
