// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/contact_card.h"

#include "core/people/contact_rules.h"
#include "core/values/dates.h"
#include "ui/language/own_text.h"
#include "ui/shell/desk.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/initials.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

QLabel* line(QWidget& host, const char* use)
{
    auto* label = new QLabel(&host);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("use", QString::fromLatin1(use));
    return label;
}

QToolButton* tool(QWidget& host, const QString& icon)
{
    auto* button = new QToolButton(&host);
    button->setIcon(icons::themed(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedSize(heightFor(28), heightFor(28));
    return button;
}

} // namespace

ContactCard::ContactCard(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_initials(new Initials(this)), m_name(line(*this, "")),
      m_office(line(*this, "secondary")), m_remark(line(*this, "doubtful")),
      m_email(tool(*this, u"mail-message"_s)), m_phone(tool(*this, u"call-start"_s)),
      m_open(tool(*this, u"go-down"_s))
{
    build();
}

void ContactCard::build()
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (QLabel* label : {m_name, m_office, m_remark})
        texts->addWidget(label);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_initials, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    for (QToolButton* button : {m_email, m_phone, m_open})
        head->addWidget(button, 0, Qt::AlignTop);
    head->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addLayout(head);
    m_open->setCheckable(true);
    connect(m_email, &QToolButton::clicked, this, [this] { copy(m_contact.email); });
    connect(m_phone, &QToolButton::clicked, this, [this] { copy(m_contact.phone); });
    connect(m_open, &QToolButton::toggled, this, &ContactCard::setOpen);
}

void ContactCard::show(const Contact& contact, const Organisation& organisation,
                       const std::vector<Finding>& findings)
{
    m_contact = contact;
    m_organisation = organisation;
    m_findings = findings;
    retranslate();
    if (m_form)
        m_form->show(m_contact, m_organisation, m_findings);
}

void ContactCard::retranslate()
{
    const bool isNew = !m_contact.id.isValid();
    const QString name = isNew                      ? tr("New contact")
                         : m_contact.name.isEmpty() ? tr("no name yet")
                                                    : ownText(m_contact.name);
    static_cast<Initials*>(m_initials)->setName(m_contact.name);
    m_name->setText(name);
    const auto date = [this](QDate day) { return dateText(day, m_desk.language()); };
    const ContactTime time = timeOf(m_contact, m_desk.workspace.today());
    QStringList facts;
    if (!m_contact.office.isEmpty())
        facts.append(m_contact.office);
    if (time == ContactTime::Future ||
        (time == ContactTime::Now && m_contact.validFrom && !m_contact.validTo))
        facts.append(tr("since %1").arg(date(*m_contact.validFrom)));
    else if (m_contact.validTo)
        facts.append(time == ContactTime::Past ? tr("former, until %1").arg(date(*m_contact.validTo))
                                               : tr("until %1").arg(date(*m_contact.validTo)));
    m_office->setText(ownText(facts.join(u", "_s)));
    m_office->setVisible(!facts.isEmpty());
    m_remark->setText(m_findings.empty() || isOpen() ? QString() : m_findings.front().what);
    m_remark->setVisible(!m_remark->text().isEmpty());
    const auto copies = [](QToolButton& button, const QString& what, const QString& value) {
        button.setVisible(!value.isEmpty());
        button.setToolTip(u"%1: %2"_s.arg(what, value));
        button.setAccessibleName(button.toolTip());
    };
    copies(*m_email, tr("Copy the e-mail address"), m_contact.email);
    copies(*m_phone, tr("Copy the phone number"), m_contact.phone);
    m_open->setToolTip(isOpen() ? tr("Close") : tr("Edit"));
    m_open->setAccessibleName(isOpen() ? tr("Close %1").arg(name) : tr("Edit %1").arg(name));
}

bool ContactCard::isOpen() const
{
    return m_form && m_form->isVisibleTo(this);
}

ContactForm& ContactCard::form()
{
    if (m_form)
        return *m_form;
    m_form = new ContactForm(m_desk, m_write, this);
    m_form->hide(); // until the card is opened
    static_cast<QVBoxLayout*>(layout())->addWidget(m_form);
    connect(m_form, &ContactForm::removeRequested, this, &ContactCard::removeRequested);
    connect(m_form, &ContactForm::eraseRequested, this, &ContactCard::eraseRequested);
    m_form->show(m_contact, m_organisation, m_findings);
    return *m_form;
}

void ContactCard::setOpen(bool open)
{
    m_open->setChecked(open);
    if (open == isOpen())
        return;
    form().setVisible(open);
    m_open->setIcon(icons::themed(open ? u"arrow-up"_s : u"go-down"_s));
    retranslate();
    if (open) {
        form().name().edit().setFocus(Qt::OtherFocusReason);
        Q_EMIT opened();
    }
}

void ContactCard::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_desk.tell(tr("Copied: %1").arg(text));
}

void ContactCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactCard::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->position().y() <= m_open->geometry().bottom())
        setOpen(!isOpen());
}

} // namespace oslonac::ui
