// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/contact_form.h"

#include "core/people/contact_rules.h"
#include "core/people/office.h"
#include "ui/forms/text_proposals.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::ContactForm";

} // namespace

ContactForm::ContactForm(const Desk& desk, Write write, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_write(std::move(write)), m_ended(new Button(ButtonKind::Usual, this)),
      m_remove(new Button(ButtonKind::Usual, this)), m_erase(new Button(ButtonKind::Quiet, this))
{
    makeFields();
    makeSteps();
    retranslate();
}

void ContactForm::makeFields()
{
    auto* fields = new QWidget(this);
    FormBuilder form(*fields);
    m_name = form.addLine({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Name")},
                          writer(&Contact::name));
    m_office = form.addLine({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Office")},
                            writer(&Contact::office));
    proposeTexts(m_office->edit(), [this] {
        QStringList offices = proposedOffices(m_kind);
        for (QString& office : offices)
            office = inScript(office, scriptOf(m_desk.language()));
        return offices;
    });
    m_phone = form.addLine({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Phone")},
                           writer(&Contact::phone));
    m_email = form.addLine({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "E-mail")},
                           writer(&Contact::email));
    m_from = form.addDate({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Since")},
                          dateWriter(&Contact::validFrom));
    m_until = form.addDate({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Until")},
                           dateWriter(&Contact::validTo));
    m_note = form.addTextArea({context, QT_TRANSLATE_NOOP("oslonac::ui::ContactForm", "Note")},
                              writer(&Contact::note));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(8);
    column->addWidget(fields);
}

void ContactForm::makeSteps()
{
    m_ended->setThemedIcon(u"view-pim-calendar"_s);
    m_remove->setThemedIcon(u"edit-delete"_s);
    auto* steps = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    row->addWidget(m_ended);
    row->addWidget(m_remove);
    row->addStretch(1);
    steps->addLayout(row);
    steps->addWidget(m_erase);
    static_cast<QVBoxLayout*>(layout())->addLayout(steps);
    connect(m_ended, &QPushButton::clicked, this, [this] {
        Contact contact = m_contact;
        contact.validTo = m_desk.workspace.today();
        if (const auto refusal = m_write(contact))
            m_until->setDoubt(*refusal);
    });
    connect(m_remove, &QPushButton::clicked, this, &ContactForm::removeRequested);
    connect(m_erase, &QPushButton::clicked, this, &ContactForm::eraseRequested);
}

void ContactForm::retranslate()
{
    m_ended->setText(tr("Ends today"));
    m_ended->setToolTip(tr("Today is the last day in this office"));
    m_remove->setText(tr("Delete"));
    m_erase->setText(tr("Erase for good…"));
    m_erase->setToolTip(tr("Takes the person out of the file and its history; cannot be undone"));
}

void ContactForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactForm::show(const Contact& contact, const Organisation& organisation,
                       const std::vector<Finding>& findings)
{
    m_contact = contact;
    m_kind = organisation.kind;
    m_name->setValue(contact.name);
    m_office->setValue(contact.office);
    m_phone->setValue(contact.phone);
    m_email->setValue(contact.email);
    m_from->show(contact.validFrom);
    m_until->show(contact.validTo);
    m_note->setValue(contact.note);
    const auto mark = [&findings](Field& field, const QString& column) {
        const auto found = std::ranges::find(findings, column, &Finding::facts);
        field.setDoubt(found == findings.end() ? QString() : found->what);
    };
    mark(*m_name, u"name"_s);
    mark(*m_office, u"office"_s);
    mark(*m_email, u"email"_s);
    mark(*m_until, u"valid_to"_s);
    const bool readOnly = m_desk.isReadOnly();
    for (Field* field :
         {static_cast<Field*>(m_name), static_cast<Field*>(m_office), static_cast<Field*>(m_phone),
          static_cast<Field*>(m_email), static_cast<Field*>(m_from), static_cast<Field*>(m_until),
          static_cast<Field*>(m_note)})
        field->setReadOnly(readOnly);
    const bool isKept = contact.id.isValid() && !readOnly;
    m_ended->setEnabled(isKept && timeOf(contact, m_desk.workspace.today()) == ContactTime::Now &&
                        contact.validTo != m_desk.workspace.today());
    m_remove->setEnabled(isKept);
    m_erase->setEnabled(isKept);
}

LineField::Commit ContactForm::writer(QString Contact::*member)
{
    return [this, member](const QString& text) {
        Contact contact = m_contact;
        contact.*member = text;
        return m_write(contact);
    };
}

DateField::CommitValue ContactForm::dateWriter(std::optional<QDate> Contact::*member)
{
    return [this, member](const std::optional<QDate>& date) {
        Contact contact = m_contact;
        contact.*member = date;
        return m_write(contact);
    };
}

} // namespace oslonac::ui
