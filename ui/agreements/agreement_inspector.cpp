// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_inspector.h"

#include "core/agreements/missing_values.h"
#include "core/organisations/organisation_operations.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/forms/form_builder.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementInspector", source};
}

} // namespace

AgreementInspector::AgreementInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_status(new PillLabel(this)), m_package(new PillLabel(this)),
      m_sign(new Button(ButtonKind::Usual, this)), m_cancel(new Button(ButtonKind::Usual, this))
{
    addTag(m_package);
    addTag(m_status);
    makeFields();
    m_gaps = addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Missing values")));
    m_missing = new NoteList(&m_gaps->body());
    auto* column = new QVBoxLayout(&m_gaps->body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_missing);
    makeSteps();
    showNothing();
}

void AgreementInspector::makeFields()
{
    m_data =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Data of the agreement")));
    FormBuilder form(m_data->body());
    const auto add = [&](const char* name, const char* label, QString Agreement::*member) {
        LineField* line = form.addLine(
            phrase(label), [this, member](const QString& text) { return writeText(member, text); });
        m_fields.push_back({QString::fromLatin1(name), member, line});
    };
    add("party_signatory", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Signs for the party"),
        &Agreement::partySignatory);
    add("party_office", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Office"),
        &Agreement::partyOffice);
    makePartyFields(form);
    add("other_number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Party's number"),
        &Agreement::otherNumber);
    add("other_date", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Party's date"),
        &Agreement::otherDate);
    m_date = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Concluded on")),
                          [this](const QString& text) { return writeDate(text); });
    add("place", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Place"), &Agreement::place);
    add("service", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Service"), &Agreement::service);
    add("implementer_signatory",
        QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Signs for implementer"),
        &Agreement::implementerSignatory);
    add("implementer_office", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Implementer's office"),
        &Agreement::implementerOffice);
    m_amount = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Amount")));
    m_months = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Duration")));
    m_call = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Call and lot")));
}

void AgreementInspector::makePartyFields(FormBuilder& form)
{
    const auto add = [&](const char* name, const char* label, QString Organisation::*member) {
        LineField* line = form.addLine(
            phrase(label), [this, member](const QString& text) { return writeParty(member, text); });
        m_partyFields.push_back({QString::fromLatin1(name), member, line});
    };
    add("party_seat", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Seat"), &Organisation::seat);
    add("party_registration_number",
        QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Registration number"),
        &Organisation::registrationNumber);
    add("party_tax_number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Tax number"),
        &Organisation::taxNumber);
}

void AgreementInspector::makeSteps()
{
    InspectorSection* steps =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementInspector", "Status")));
    auto* row = new QVBoxLayout(&steps->body());
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sign);
    row->addWidget(m_cancel);
    connect(m_sign, &QPushButton::clicked, this, &AgreementInspector::signRequested);
    connect(m_cancel, &QPushButton::clicked, this, &AgreementInspector::cancelRequested);
    retranslate();
}

void AgreementInspector::retranslate()
{
    m_sign->setText(tr("Mark as signed…"));
    m_cancel->setText(tr("Cancel the agreement…"));
}

LineField* AgreementInspector::field(const QString& name) const
{
    if (name == u"concluded_on")
        return m_date;
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    if (found != m_fields.end())
        return found->line;
    const auto ofParty = std::ranges::find(m_partyFields, name, &PartyField::name);
    return ofParty == m_partyFields.end() ? nullptr : ofParty->line;
}

void AgreementInspector::show(const AgreementDossier& dossier)
{
    const Agreement& agreement = dossier.agreement;
    const Language language = m_desk.language();
    m_agreement = agreement.id;
    m_party = dossier.party.id;
    m_data->show();
    setTitle(scriptOf(language) == Script::Cyrillic ? dossier.party.nameCyrillic : dossier.party.nameLatin);
    setFacts(tr("Agreement %1").arg(agreement.number));
    m_status->setPill(statusKindOf(agreement.status), statusText(agreement.status));
    m_package->setTags({packageTag(agreement.amount, dossier.call.code, language)});
    const bool fixed = m_desk.isReadOnly() || agreement.status == AgreementStatus::Cancelled;
    // What was signed stays as it is on paper; only the other party's number and date may still be entered.
    const bool onPaper = fixed || agreement.status == AgreementStatus::Signed;
    for (const Field& field : m_fields) {
        field.line->setValue(agreement.*(field.member));
        const bool ofOtherParty =
            field.member == &Agreement::otherNumber || field.member == &Agreement::otherDate;
        field.line->setReadOnly(ofOtherParty ? fixed : onPaper);
    }
    for (const PartyField& field : m_partyFields) {
        field.line->setValue(dossier.party.*(field.member));
        field.line->setReadOnly(onPaper);
    }
    m_date->setValue(agreement.concludedOn ? dateText(*agreement.concludedOn, language) : QString());
    m_date->setReadOnly(onPaper);
    m_amount->setText(agreement.amount ? amountText(*agreement.amount, language) : tr("no financial part"));
    m_months->setText(
        tr("%1 + %n months", nullptr, agreement.financialMonths).arg(agreement.technicalMonths));
    m_call->setText(tr("%1, lot %2").arg(dossier.call.code, dossier.lot.code));
    m_sign->setEnabled(!fixed && agreement.status != AgreementStatus::Signed);
    m_cancel->setEnabled(!fixed);
    showMissing(dossier);
}

void AgreementInspector::showNothing()
{
    m_agreement = {};
    setTitle(tr("No agreement is chosen"));
    setFacts(tr("Agreements are drafted from the decided list of a call."));
    m_status->setPill(StatusKind::None, {});
    m_package->setTags({});
    m_data->hide();
    m_gaps->hide();
    m_sign->setEnabled(false);
    m_cancel->setEnabled(false);
}

void AgreementInspector::showMissing(const AgreementDossier& dossier)
{
    std::vector<Note> notes;
    std::set<QString> missing;
    for (const Finding& finding : missingValueFindings(dossier)) {
        missing.insert(finding.facts);
        Note note;
        note.kind = finding.severity == Severity::Note ? StatusKind::Mute : StatusKind::Wait;
        note.text = finding.what;
        if (LineField* line = field(finding.facts)) {
            note.step = tr("Enter it");
            note.take = [line] { line->edit().setFocus(Qt::OtherFocusReason); };
        }
        notes.push_back(std::move(note));
    }
    for (const Field& field : m_fields)
        field.line->setDoubt(missing.contains(field.name) ? tr("not entered, prints as a blank") : QString());
    for (const PartyField& field : m_partyFields)
        field.line->setDoubt(missing.contains(field.name) ? tr("not entered, prints as a blank") : QString());
    m_date->setDoubt(missing.contains(u"concluded_on"_s) ? tr("not entered, prints as a blank") : QString());
    m_gaps->setVisible(!notes.empty());
    m_gaps->setNote(tr("%n missing", nullptr, int(notes.size())));
    m_missing->setNotes(notes);
}

std::optional<QString> AgreementInspector::writeText(QString Agreement::*member, const QString& text)
{
    return m_desk.runner.attempt([&] {
        editAgreement(m_desk.workspace, m_agreement,
                      [&](Agreement& agreement) { agreement.*member = text.trimmed(); });
    });
}

std::optional<QString> AgreementInspector::writeParty(QString Organisation::*member, const QString& text)
{
    return m_desk.runner.attempt([&] {
        Organisation party = Records<Organisation>(m_desk.workspace.file()).get(m_party);
        party.*member = text.trimmed();
        m_desk.workspace.perform(editOrganisationOperation(party),
                                 [&](const Change& change) { editOrganisation(change, party); });
    });
}

std::optional<QString> AgreementInspector::writeDate(const QString& text)
{
    std::optional<QDate> date;
    if (!text.trimmed().isEmpty()) {
        const DateReading reading = readDate(text);
        if (const auto* problem = std::get_if<DateProblem>(&reading))
            return problem->reason;
        date = std::get<QDate>(reading);
    }
    return m_desk.runner.attempt([&] {
        editAgreement(m_desk.workspace, m_agreement,
                      [&](Agreement& agreement) { agreement.concludedOn = date; });
    });
}

} // namespace oslonac::ui
