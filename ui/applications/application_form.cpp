// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_form.h"

#include "core/applications/application_operations.h"
#include "ui/applications/applicant_search.h"
#include "ui/applications/application_texts.h"
#include "ui/language/own_text.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase label(const char* source)
{
    return {"oslonac::ui::ApplicationForm", source};
}

std::vector<ChoiceField::Choice> kindChoices()
{
    std::vector<ChoiceField::Choice> choices{
        {QString(), label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "not entered"))}};
    for (const auto& [kind, code] : Codes<ServiceKind>::list)
        choices.push_back({QString::fromLatin1(code), serviceKindPhrase(kind)});
    return choices;
}

/// Which field a finding is about; nothing for documents, which stand in their own list.
enum class About { Applicant, Number, Received, Requested, None };

About aboutOf(const Finding& finding)
{
    const auto kind = fromCode<ApplicationFindingKind>(finding.code);
    if (!kind)
        return About::None;
    switch (*kind) {
    case ApplicationFindingKind::Late:
    case ApplicationFindingKind::ReceivedMissing:
    case ApplicationFindingKind::WithdrawnBeforeReceipt:
        return About::Received;
    case ApplicationFindingKind::Duplicate:
    case ApplicationFindingKind::PartnerElsewhere:
    case ApplicationFindingKind::Excluded:
    case ApplicationFindingKind::ApplicantKind:
    case ApplicationFindingKind::DevelopmentGroup:
        return About::Applicant;
    case ApplicationFindingKind::OverCeiling:
    case ApplicationFindingKind::UnderFloor:
    case ApplicationFindingKind::OverFixedAmount:
    case ApplicationFindingKind::AmountInLotWithoutMoney:
    case ApplicationFindingKind::NoAmount:
    case ApplicationFindingKind::WrongCurrency:
    case ApplicationFindingKind::NegativeAmount:
    case ApplicationFindingKind::AmountTooLarge:
        return About::Requested;
    case ApplicationFindingKind::RegistryNumberMissing:
    case ApplicationFindingKind::DoubledRegistryNumber:
        return About::Number;
    case ApplicationFindingKind::DocumentMissing:
    case ApplicationFindingKind::DocumentUnchecked:
        return About::None;
    }
    return About::None;
}

} // namespace

std::vector<ChoiceField::Choice> lotChoices(const CallDefinition& definition)
{
    std::vector<ChoiceField::Choice> choices;
    for (const DefinedLot& lot : definition.lots) {
        const QString text =
            lot.lot.title.isEmpty() ? lot.lot.code : u"%1, %2"_s.arg(lot.lot.code, lot.lot.title);
        choices.push_back({lot.lot.id.number(), {}, ownText(text)});
    }
    return choices;
}

ApplicationForm::ApplicationForm(const Desk& desk, ApplicantSearch& search, QWidget& host) : m_desk(desk)
{
    FormBuilder form(host);
    addFields(form, search);
    addAmounts(form);
}

void ApplicationForm::addFields(FormBuilder& form, ApplicantSearch& search)
{
    m_applicant = form.addLookup(
        label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Applicant")), search.find(),
        [this](qint64 id) -> std::optional<QString> {
            if (id == 0)
                return QCoreApplication::translate("oslonac::ui::ApplicationForm",
                                                   "An application needs its applicant.");
            return write([id](Application& application) { application.applicantId = Id<Organisation>(id); });
        });
    m_number = form.addLine(
        label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Registry number")),
        [this](const QString& text) {
            return write([&](Application& application) { application.registryNumber = text.trimmed(); });
        });
    m_received =
        form.addValue(label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Received")), wallTimeValue(),
                      [this](const std::optional<WallTime>& time) {
                          return write([&](Application& application) { application.received = time; });
                      });
    m_lot = form.addChoice(
        label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Lot")), {}, [this](const QVariant& lot) {
            return write([&](Application& application) { application.lotId = Id<Lot>(lot.toLongLong()); });
        });
    m_service = form.addTextArea(
        label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Service")), [this](const QString& text) {
            return write([&](Application& application) { application.service = text.trimmed(); });
        });
    m_kind = form.addChoice(label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Kind of service")),
                            kindChoices(), [this](const QVariant& code) {
                                return write([&](Application& application) {
                                    application.serviceKind = fromCode<ServiceKind>(code.toString());
                                });
                            });
}

void ApplicationForm::addAmounts(FormBuilder& form)
{
    const auto amount = [&](const char* source, std::optional<Money> Application::*member) {
        return form.addValue(label(source), amountValue(Currency::Eur),
                             [this, member](const std::optional<Money>& money) {
                                 return write([&](Application& application) { application.*member = money; });
                             });
    };
    m_requested =
        amount(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Requested"), &Application::requested);
    m_own = amount(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Own contribution"),
                   &Application::ownContribution);
    m_note = form.addTextArea(
        label(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationForm", "Note")), [this](const QString& text) {
            return write([&](Application& application) { application.note = text.trimmed(); });
        });
}

void ApplicationForm::show(const CallState& state, const Application& application)
{
    m_application = application;
    const Organisation* applicant = state.applications.organisation(application.applicantId);
    m_applicant->show(application.applicantId.number(),
                      applicant ? nameOf(*applicant, m_desk.language()) : QString());
    m_number->setValue(application.registryNumber);
    m_received->show(application.received);
    m_lot->setChoices(lotChoices(state.applications.definition));
    m_lot->setValue(application.lotId.number());
    m_service->setValue(application.service);
    m_kind->setValue(application.serviceKind ? codeOf(*application.serviceKind) : QString());
    const DefinedLot* lot = state.applications.definition.lotById(application.lotId);
    const Currency currency = lot ? currencyOf(lot->lot).value_or(Currency::Eur) : Currency::Eur;
    for (AmountField* amount : {m_requested, m_own})
        amount->setText(amountValue(currency));
    m_requested->show(application.requested);
    m_own->show(application.ownContribution);
    m_note->setValue(application.note);
    for (Field* field :
         {static_cast<Field*>(m_applicant), static_cast<Field*>(m_number), static_cast<Field*>(m_received),
          static_cast<Field*>(m_lot), static_cast<Field*>(m_service), static_cast<Field*>(m_kind),
          static_cast<Field*>(m_requested), static_cast<Field*>(m_own), static_cast<Field*>(m_note)})
        field->setReadOnly(m_desk.isReadOnly());
    showFindings(state.findingsOn(application.id));
}

void ApplicationForm::showFindings(const std::vector<Finding>& findings)
{
    const auto say = [&](Field& field, About about) {
        QStringList open;
        for (const Finding& finding : findings) {
            if (finding.isOpen() && aboutOf(finding) == about)
                open.append(finding.what);
        }
        if (!open.isEmpty())
            field.setDoubt(open.join(u' '));
    };
    say(*m_applicant, About::Applicant);
    say(*m_number, About::Number);
    say(*m_received, About::Received);
    say(*m_requested, About::Requested);
}

std::optional<QString> ApplicationForm::write(const Change& change)
{
    Application application = m_application;
    change(application);
    return m_desk.runner.attempt([&] { editApplication(m_desk.workspace, application); });
}

} // namespace oslonac::ui
