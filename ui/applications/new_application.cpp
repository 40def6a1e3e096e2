// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/new_application.h"

#include "core/applications/application_operations.h"
#include "ui/applications/applicant_search.h"
#include "ui/applications/application_form.h"
#include "ui/applications/application_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::NewApplication", source};
}

const auto keepValue = [](const auto&) { return std::optional<QString>(); };

} // namespace

NewApplication::NewApplication(const Desk& desk, ApplicantSearch& search, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_search(search),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "New application")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Enter the application")),
                          this)),
      m_organisation(new NewOrganisation(
          desk, search,
          phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Applicant not in the file yet")), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->addWidget(m_form);
    column->addWidget(m_organisation);
    buildApplication(search);
    connect(m_form, &StepForm::closed, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_organisation, &NewOrganisation::added, this,
            [this](qint64 id, const QString& name) { m_applicant->show(id, name); });
    connect(m_organisation, &NewOrganisation::closed, this,
            [this] { m_applicant->edit().setFocus(Qt::OtherFocusReason); });
    hide();
}

void NewApplication::buildApplication(ApplicantSearch& search)
{
    FormBuilder& form = m_form->form();
    m_applicant = form.addLookup(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Applicant")),
                                 search.find(), keepValue);
    m_lot = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Lot")), {}, keepValue);
    m_number = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Registry number")),
                            StepForm::keep());
    m_received = form.addValue(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Received")),
                               wallTimeValue(), keepValue);
    m_requested = form.addValue(phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "Requested")),
                                amountValue(Currency::Eur), keepValue);
    m_form->setStep([this] { return enter(); });
    m_form->addAside(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::NewApplication", "The applicant is not in the file yet…")),
        [this] { m_organisation->open(m_applicant->edit().text().trimmed()); });
}

void NewApplication::open(const CallDefinition& definition, std::optional<Id<Lot>> lot)
{
    m_search.forget();
    m_definition = definition;
    m_applicant->show(0, {});
    showTexts();
    const Id<Lot> chosen = lot.value_or(definition.lots.empty() ? Id<Lot>() : definition.lots.front().lot.id);
    m_lot->setValue(chosen.number());
    m_number->setValue({});
    m_received->show(std::nullopt);
    m_requested->show(std::nullopt);
    m_organisation->hide();
    m_form->setReady(!definition.lots.empty());
    show();
    m_form->open();
}

void NewApplication::showTexts()
{
    m_lot->setChoices(lotChoices(*m_definition));
    m_received->edit().setPlaceholderText(tr("date and hour"));
    m_form->setLead(m_definition->lots.empty() ? tr("The call has no lot yet; add one first.") : QString());
}

void NewApplication::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_definition)
        showTexts();
}

bool NewApplication::isBegun() const
{
    return !isHidden() && m_form->isBegun();
}

std::optional<QString> NewApplication::enter()
{
    if (m_applicant->shown() == 0) {
        m_applicant->edit().setFocus(Qt::OtherFocusReason);
        return tr("An application needs its applicant.");
    }
    Application application;
    application.lotId = Id<Lot>(m_lot->value().toLongLong());
    application.applicantId = Id<Organisation>(m_applicant->shown());
    application.registryNumber = m_number->value().trimmed();
    application.received = m_received->shown();
    application.requested = m_requested->shown();
    Id<Application> id;
    const auto refusal = m_desk.runner.attempt([&] { id = addApplication(m_desk.workspace, application); });
    if (!refusal)
        Q_EMIT entered(id.number());
    return refusal;
}

} // namespace oslonac::ui
