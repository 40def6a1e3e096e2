// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/organisation_form.h"

#include "core/organisations/organisation_findings.h"
#include "core/organisations/organisation_operations.h"
#include "core/storage/records.h"
#include "ui/municipalities/municipality_lookup.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::OrganisationForm";

std::vector<ChoiceField::Choice> kinds()
{
    return {{codeOf(OrganisationKind::CivilSocietyOrganisation),
             {context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "civil society organisation")}},
            {codeOf(OrganisationKind::Institution),
             {context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "institution")}},
            {codeOf(OrganisationKind::AdministrativeUnit),
             {context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "administrative unit")}}};
}

QWidget* partOf(QWidget& host)
{
    auto* part = new QWidget(&host);
    static_cast<QVBoxLayout*>(host.layout())->addWidget(part);
    return part;
}

} // namespace

OrganisationForm::OrganisationForm(const Desk& desk, QWidget& host) : QObject(&host), m_desk(desk)
{
    auto* column = new QVBoxLayout(&host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_identity = partOf(host);
    m_above = partOf(host);
    makeIdentity();
    makeData(*partOf(host));
}

void OrganisationForm::makeIdentity()
{
    FormBuilder form(*m_identity);
    makeNameLine(form, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Name, Latin"), Script::Latin);
    makeNameLine(form, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Name, Cyrillic"),
                 Script::Cyrillic);
    m_kind =
        form.addChoice({context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Kind")}, kinds(),
                       [this](const QVariant& code) {
                           return write([&](Organisation& organisation) {
                               organisation.kind =
                                   fromCode<OrganisationKind>(code.toString()).value_or(organisation.kind);
                           });
                       });
    const auto find = [this](const QString& typed) { return findUnits(typed, m_desk.language()); };
    m_seatUnit =
        form.addLookup({context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "City or municipality")},
                       find, [this](qint64 id) {
                           return write([id](Organisation& organisation) {
                               organisation.municipalityId =
                                   id == 0 ? std::nullopt : std::optional(Id<Municipality>(id));
                           });
                       });
    FormBuilder above(*m_above);
    m_parent = above.addLookup(
        {context, QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Unit of")}, find, [this](qint64 id) {
            return write([id](Organisation& organisation) {
                organisation.parentId = id == 0 ? std::nullopt : std::optional(Id<Organisation>(id));
            });
        });
}

void OrganisationForm::makeNameLine(FormBuilder& form, const char* label, Script script)
{
    LineField*& line = script == Script::Latin ? m_latin : m_cyrillic;
    line = form.addLine({context, label},
                        [this, script](const QString& name) { return writeName(script, name); });
}

void OrganisationForm::makeData(QWidget& host)
{
    FormBuilder form(host);
    const auto add = [&](const char* column, const char* label, QString Organisation::*member) {
        LineField* field = form.addLine({context, label}, [this, member](const QString& text) {
            return write([&](Organisation& organisation) { organisation.*member = text.simplified(); });
        });
        m_lines.push_back({QString::fromLatin1(column), member, field});
    };
    add("seat", QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Seat"), &Organisation::seat);
    add("registration_number", QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Registration number"),
        &Organisation::registrationNumber);
    add("tax_number", QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Tax number"),
        &Organisation::taxNumber);
    add("account_number", QT_TRANSLATE_NOOP("oslonac::ui::OrganisationForm", "Account number"),
        &Organisation::accountNumber);
}

LineField* OrganisationForm::line(const QString& column) const
{
    if (column == u"name_latin")
        return m_latin;
    if (column == u"name_cyrillic")
        return m_cyrillic;
    const auto found = std::ranges::find(m_lines, column, &Line::column);
    return found == m_lines.end() ? nullptr : found->field;
}

void OrganisationForm::show(const Organisation& organisation)
{
    m_organisation = organisation;
    showValues();
}

void OrganisationForm::startNew()
{
    m_organisation = {};
    m_organisation.kind = OrganisationKind::CivilSocietyOrganisation;
    showValues();
    m_latin->edit().setFocus(Qt::OtherFocusReason);
}

void OrganisationForm::showValues()
{
    const Organisation& organisation = m_organisation;
    const auto nameOfUnit = [this](std::optional<qint64> id) {
        if (!id)
            return QString();
        if (const auto unit = Records<Municipality>(m_desk.file()).find(Id<Municipality>(*id)))
            return nameOf(*unit, m_desk.language());
        const auto other = Records<Organisation>(m_desk.file()).find(Id<Organisation>(*id));
        return other ? nameOf(*other, m_desk.language()) : QString();
    };
    m_identity->setVisible(!isInRegistry(organisation));
    m_above->setVisible(organisation.kind == OrganisationKind::AdministrativeUnit);
    m_latin->setValue(organisation.nameLatin);
    m_cyrillic->setValue(organisation.nameCyrillic);
    m_kind->setValue(codeOf(organisation.kind));
    const auto seat =
        organisation.municipalityId ? std::optional(organisation.municipalityId->number()) : std::nullopt;
    const auto parent = organisation.parentId ? std::optional(organisation.parentId->number()) : std::nullopt;
    m_seatUnit->show(seat.value_or(0), nameOfUnit(seat));
    m_parent->show(parent.value_or(0), nameOfUnit(parent));
    for (const Line& line : m_lines) {
        line.field->setValue(organisation.*(line.member));
        const auto doubt = findingOnNumber(organisation, line.column);
        line.field->setDoubt(doubt ? doubt->what : QString());
        line.field->setReadOnly(m_desk.isReadOnly());
    }
    for (Field* field :
         {static_cast<Field*>(m_latin), static_cast<Field*>(m_cyrillic), static_cast<Field*>(m_kind),
          static_cast<Field*>(m_seatUnit), static_cast<Field*>(m_parent)})
        field->setReadOnly(m_desk.isReadOnly());
    m_latin->setDoubt(isNew() ? tr("The organisation is added with its name.") : QString());
}

std::optional<QString> OrganisationForm::writeName(Script script, const QString& name)
{
    if (name.simplified().isEmpty() && (script == Script::Latin || isNew()))
        return isNew() ? std::nullopt : std::optional(tr("An organisation needs a name."));
    const auto refusal =
        write([&](Organisation& organisation) { rename(organisation, script, name.simplified()); });
    return refusal || !isNew() ? refusal : add();
}

std::optional<QString> OrganisationForm::write(const std::function<void(Organisation&)>& edit)
{
    if (isNew()) {
        edit(m_organisation);
        m_above->setVisible(m_organisation.kind == OrganisationKind::AdministrativeUnit);
        return std::nullopt;
    }
    return m_desk.runner.attempt([&] {
        auto organisation = Records<Organisation>(m_desk.file()).get(m_organisation.id);
        edit(organisation);
        m_desk.workspace.perform(editOrganisationOperation(organisation),
                                 [&](const Change& change) { editOrganisation(change, organisation); });
    });
}

std::optional<QString> OrganisationForm::add()
{
    Organisation added = m_organisation;
    added.id = Id<Organisation>::make();
    const auto refusal = m_desk.runner.attempt([&] {
        m_desk.workspace.perform(addOrganisationOperation(added),
                                 [&](const Change& change) { addOrganisation(change, added); });
    });
    if (!refusal)
        Q_EMIT this->added(added.id.number());
    return refusal;
}

} // namespace oslonac::ui
