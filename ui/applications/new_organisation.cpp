// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/new_organisation.h"

#include "core/organisations/organisation_operations.h"
#include "core/values/script.h"
#include "ui/applications/applicant_search.h"
#include "ui/applications/application_texts.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::NewOrganisation", source};
}

} // namespace

NewOrganisation::NewOrganisation(const Desk& desk, ApplicantSearch& search, const Phrase& title,
                                 QWidget* parent)
    : QWidget(parent), m_desk(desk), m_search(search),
      m_form(new StepForm(
          title, phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewOrganisation", "Add the organisation")), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    FormBuilder& form = m_form->form();
    m_name = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewOrganisation", "Whole name")),
                          StepForm::keep());
    std::vector<ChoiceField::Choice> kinds;
    for (const OrganisationKind kind : {OrganisationKind::CivilSocietyOrganisation,
                                        OrganisationKind::Institution, OrganisationKind::AdministrativeUnit})
        kinds.push_back({codeOf(kind), organisationKindPhrase(kind)});
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewOrganisation", "Kind")), kinds,
                            [](const auto&) { return std::optional<QString>(); });
    m_form->setStep([this] { return add(); });
    connect(m_form, &StepForm::closed, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NewOrganisation::open(const QString& name)
{
    m_name->setValue(name);
    show();
    m_form->open();
}

void NewOrganisation::giveUp()
{
    m_form->giveUp();
    hide();
}

std::optional<QString> NewOrganisation::add()
{
    Organisation organisation;
    const QString name = m_name->value().trimmed();
    (toLatin(name) == name ? organisation.nameLatin : organisation.nameCyrillic) = name;
    const auto kind = fromCode<OrganisationKind>(m_kind->value().toString());
    if (name.isEmpty() || !kind)
        return tr("An organisation needs its whole name and its kind.");
    organisation.kind = *kind;
    organisation.id = Id<Organisation>::make();
    const auto refusal = m_desk.runner.attempt([&] {
        m_desk.workspace.perform(addOrganisationOperation(organisation), [&](const Change& change) {
            oslonac::addOrganisation(change, organisation);
        });
    });
    if (!refusal) {
        m_search.forget();
        Q_EMIT added(organisation.id.number(), name);
    }
    return refusal;
}

} // namespace oslonac::ui
