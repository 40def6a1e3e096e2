// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_fields.h"

#include "core/agreements/ceremony_operations.h"
#include "core/organisations/organisation_findings.h"
#include "core/organisations/organisation_operations.h"
#include "core/programmes/programme_operations.h"
#include "core/values/dates.h"
#include "ui/language/own_text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int mostMonths = 120;
constexpr int mostCopies = 20;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementFields", source};
}

} // namespace

AgreementFields::AgreementFields(const Desk& desk, QWidget* parent)
    : AgreementSection(desk, parent), m_form(*this)
{}

void AgreementFields::bind(const char* name, Field* field, std::function<Value(const ShownAgreement&)> show,
                           Stands stands)
{
    m_rows.push_back({QString::fromLatin1(name), field, m_form.addMark(), std::move(show), stands});
}

void AgreementFields::addText(const char* name, const Phrase& label, QString Agreement::*member,
                              Stands stands)
{
    LineField* line = m_form.addLine(label, [this, member](const QString& text) {
        return write([&](Agreement& agreement) { agreement.*member = text.trimmed(); });
    });
    const auto show = [line, member](const ShownAgreement& shown) {
        line->setValue(shown.agreement().*member);
        return Value{!line->value().isEmpty()};
    };
    bind(name, line, show, stands);
}

void AgreementFields::addOfParty(const char* name, const Phrase& label, QString Organisation::*member)
{
    LineField* line = m_form.addLine(label, [this, member](const QString& text) {
        return desk().runner.attempt([&] {
            auto party = Records<Organisation>(desk().file()).get(shown()->dossier.party.id);
            party.*member = text.trimmed();
            desk().workspace.perform(editOrganisationOperation(party),
                                     [&](const Change& change) { editOrganisation(change, party); });
        });
    });
    const QString column = QString::fromLatin1(name).mid(u"party_"_s.size());
    bind(name, line, [line, member, column](const ShownAgreement& shown) {
        line->setValue(shown.dossier.party.*member);
        const auto doubt = findingOnNumber(shown.dossier.party, column);
        return Value{!line->value().isEmpty(), doubt ? doubt->what : QString()};
    });
}

void AgreementFields::addOfProgramme(const char* name, const Phrase& label, QString Programme::*member)
{
    TextField* line = m_form.addTextArea(label, [this, member](const QString& text) {
        return desk().runner.attempt([&] {
            auto programme = Records<Programme>(desk().file()).get(shown()->dossier.programme->id);
            programme.*member = text.trimmed();
            editProgramme(desk().workspace, programme);
        });
    });
    bind(name, line, [line, member](const ShownAgreement& shown) {
        const std::optional<Programme>& programme = shown.dossier.programme;
        line->setEnabled(programme.has_value());
        line->setValue(programme ? *programme.*member : QString());
        return Value{!line->value().isEmpty()};
    });
}

void AgreementFields::addMonths(const char* name, const Phrase& label, int Agreement::*member)
{
    NumberField* months = m_form.addValue<int>(
        label, numberValue(0, mostMonths), [this, member](const std::optional<int>& value) {
            return write([&](Agreement& agreement) { agreement.*member = value.value_or(0); });
        });
    const bool mustLast = member == &Agreement::technicalMonths; // the financial part may last 0 months
    bind(name, months, [months, member, mustLast](const ShownAgreement& shown) {
        const int count = shown.agreement().*member;
        const bool isEntered = count > 0 || !mustLast;
        months->show(isEntered ? std::optional(count) : std::nullopt);
        return Value{isEntered};
    });
}

void AgreementFields::fill()
{
    for (const Row& row : m_rows) {
        const Value value = row.show(*shown());
        const bool missing = shown()->missing.contains(row.name);
        row.field->setReadOnly(
            shown()->scope == AgreementScope::Nothing ||
            (shown()->scope == AgreementScope::BesidePaper && row.stands == Stands::OnPaper));
        row.field->setMissing(missing ? tr("Not entered; it prints as a blank.") : QString());
        if (!missing)
            row.field->setDoubt(value.doubt);
        row.mark->setState(missing                  ? FieldMark::State::Missing
                           : !value.doubt.isEmpty() ? FieldMark::State::Doubtful
                           : value.isPresent        ? FieldMark::State::Entered
                                                    : FieldMark::State::None);
    }
}

Field* AgreementFields::field(const QString& name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? nullptr : row->field;
}

FieldMark::State AgreementFields::mark(const QString& name) const
{
    const auto row = std::ranges::find(m_rows, name, &Row::name);
    return row == m_rows.end() ? FieldMark::State::None : row->mark->state();
}

int AgreementFields::missingCount() const
{
    return int(std::ranges::count_if(
        m_rows, [](const Row& row) { return row.mark->state() == FieldMark::State::Missing; }));
}

AgreementDataFields::AgreementDataFields(const Desk& desk, QWidget* parent) : AgreementFields(desk, parent)
{
    addPartyRows();
    addConclusionRows();
    addCeremonyRow();
    addText("service", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Service")),
            &Agreement::service);
    addMonths("technical_months",
              phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Technical months")),
              &Agreement::technicalMonths);
    addMonths("financial_months",
              phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Financial months")),
              &Agreement::financialMonths);
    addCopiesRow();
}

void AgreementDataFields::addPartyRows()
{
    addText("party_signatory",
            phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Signs for the party")),
            &Agreement::partySignatory);
    addText("party_office", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Office")),
            &Agreement::partyOffice);
    addOfParty("party_seat", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Seat")),
               &Organisation::seat);
    addOfParty("party_registration_number",
               phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Registration number")),
               &Organisation::registrationNumber);
    addOfParty("party_tax_number", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Tax number")),
               &Organisation::taxNumber);
    addText("other_number", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Party's number")),
            &Agreement::otherNumber, Stands::BesidePaper);
    addText("other_date", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Party's date")),
            &Agreement::otherDate, Stands::BesidePaper);
}

void AgreementDataFields::addConclusionRows()
{
    DateField* date =
        form().addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Concluded on")),
                       [this](const std::optional<QDate>& value) {
                           return write([&](Agreement& agreement) { agreement.concludedOn = value; });
                       });
    bind("concluded_on", date, [date](const ShownAgreement& shown) {
        date->show(shown.agreement().concludedOn);
        return Value{shown.agreement().concludedOn.has_value()};
    });
    addText("place", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Place")), &Agreement::place);
}

void AgreementDataFields::addCeremonyRow()
{
    ChoiceField* ceremony = form().addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Ceremony")), {},
        [this](const QVariant& value) {
            return desk().runner.attempt([&] {
                const std::vector agreement{shown()->agreement().id};
                if (value.toLongLong() == 0)
                    detachAgreements(desk().workspace, agreement);
                else
                    attachAgreements(desk().workspace, Id<SigningCeremony>(value.toLongLong()), agreement);
            });
        });
    bind("ceremony_title", ceremony, [this, ceremony](const ShownAgreement& shown) {
        std::vector<ChoiceField::Choice> choices{
            {qint64(0), phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "none"))}};
        for (const SigningCeremony& one : Records<SigningCeremony>(desk().file()).all("ORDER BY held_at, id"))
            choices.push_back({one.id.number(), {}, ownText(one.title)});
        ceremony->setChoices(std::move(choices));
        const auto& chosen = shown.agreement().ceremonyId;
        ceremony->setValue(chosen ? chosen->number() : qint64(0));
        return Value{chosen.has_value()};
    });
}

void AgreementDataFields::addCopiesRow()
{
    NumberField* copies = form().addValue<int>(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Copies")), numberValue(1, mostCopies),
        [this](const std::optional<int>& value) -> std::optional<QString> {
            if (!value)
                return tr("An agreement has at least one copy.");
            return write([&](Agreement& agreement) { agreement.copies = *value; });
        });
    bind("copies", copies, [copies](const ShownAgreement& shown) {
        copies->show(shown.agreement().copies);
        return Value{true};
    });
}

ImplementerFields::ImplementerFields(const Desk& desk, QWidget* parent)
    : AgreementFields(desk, parent), m_copy(new Button(ButtonKind::Usual, this))
{
    addText("implementer_signatory",
            phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Signs for it")),
            &Agreement::implementerSignatory);
    addText("implementer_office", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Office")),
            &Agreement::implementerOffice);
    form().addBelow(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const Id<Agreement> id = shown()->agreement().id;
        this->desk().run([&] { copySignatory(this->desk().workspace, id); });
    });
    addOfProgramme("implementer_name",
                   phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Implementer")),
                   &Programme::implementer);
    addOfProgramme("implementer_seat", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Seat")),
                   &Programme::implementerSeat);
    addOfProgramme("donors", phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Donors")),
                   &Programme::donors);
    addOfProgramme("contracting_body",
                   phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Contracting body")),
                   &Programme::contractingBody);
    addOfProgramme("responsible_ministry",
                   phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementFields", "Ministry")),
                   &Programme::responsibleMinistry);
}

void ImplementerFields::fill()
{
    AgreementFields::fill();
    retranslate();
}

void ImplementerFields::retranslate()
{
    if (!shown())
        return;
    const Agreement& agreement = shown()->agreement();
    const bool mayCopy =
        shown()->scope != AgreementScope::Nothing && !agreement.implementerSignatory.isEmpty();
    const auto lacking = mayCopy ? int(lackingSignatory(desk().file(), agreement).size()) : 0;
    m_copy->setVisible(lacking > 0);
    m_copy->setText(tr("Enter it in %n other agreements", nullptr, lacking));
    m_copy->setToolTip(tr("Those of the same call that name nobody yet, in one step"));
}

} // namespace oslonac::ui
