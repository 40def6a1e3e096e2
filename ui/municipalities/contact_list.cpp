// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/contact_list.h"

#include "core/people/contact_operations.h"
#include "core/people/contact_rules.h"
#include "core/storage/records.h"
#include "ui/municipalities/contact_card.h"
#include "ui/municipalities/erasing_question.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ContactList::ContactList(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_empty(new QLabel(this)),
      m_former(new Button(ButtonKind::Quiet, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_former);
    m_empty->setWordWrap(true);
    m_empty->setProperty("use", u"secondary"_s);
    connect(m_former, &QPushButton::clicked, this, [this] { showFormer(!m_showsFormer); });
    retranslate();
}

void ContactList::show(const Organisation& organisation)
{
    const bool another = m_organisation.id != organisation.id;
    m_organisation = organisation;
    m_contacts = contactsOf(m_desk.file(), organisation, m_desk.workspace.today());
    if (another) {
        m_showsFormer = false;
        if (m_new)
            std::exchange(m_new, nullptr)->deleteLater();
    }
    removeCardsWithout();
    const std::vector<Finding> findings = contactFindings(organisation, m_contacts);
    std::vector<ContactCard*> cards;
    for (const Contact& contact : m_contacts) {
        ContactCard* own = card(contact.id);
        if (!own)
            own = makeCard();
        std::vector<Finding> its;
        std::ranges::copy_if(findings, std::back_inserter(its),
                             [&](const Finding& finding) { return finding.recordId == contact.id.number(); });
        own->show(contact, organisation, its);
        if (own == m_new)
            m_new = nullptr;
        cards.push_back(own);
    }
    m_cards = std::move(cards);
    arrange();
}

ContactCard* ContactList::card(Id<Contact> id) const
{
    if (m_new && m_new->id() == id)
        return m_new;
    const auto found = std::ranges::find(m_cards, id, &ContactCard::id);
    return found == m_cards.end() ? nullptr : *found;
}

ContactCard* ContactList::makeCard()
{
    auto* made = new ContactCard(m_desk, this);
    made->setWrite([this, made](const Contact& contact) { return write(*made, contact); });
    connect(made, &ContactCard::opened, this, [this, made] {
        for (ContactCard* other : m_cards) {
            if (other != made)
                other->setOpen(false);
        }
    });
    connect(made, &ContactCard::removeRequested, this, [this, made] { remove(made->id()); });
    connect(made, &ContactCard::eraseRequested, this, [this, made] { erase(made->id()); });
    return made;
}

void ContactList::removeCardsWithout()
{
    std::erase_if(m_cards, [this](ContactCard* own) {
        const bool isThere = std::ranges::find(m_contacts, own->id(), &Contact::id) != m_contacts.end();
        if (!isThere) {
            own->hide();
            own->deleteLater(); // one of its buttons may be what brought us here
        }
        return !isThere;
    });
}

void ContactList::arrange()
{
    const QDate today = m_desk.workspace.today();
    int place = 0;
    int former = 0;
    if (m_new)
        m_column->insertWidget(place++, m_new);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool isFormer = timeOf(m_contacts[i], today) == ContactTime::Past;
        former += isFormer ? 1 : 0;
        m_column->insertWidget(place++, m_cards[i]);
        m_cards[i]->setVisible(!isFormer || m_showsFormer || m_cards[i]->isOpen());
    }
    m_column->removeWidget(m_former);
    m_column->insertWidget(place - (m_showsFormer ? former : 0), m_former);
    m_former->setVisible(former > 0);
    m_former->setText(m_showsFormer ? tr("Hide former contacts")
                                    : tr("Show %n former contacts", nullptr, former));
    m_empty->setVisible(m_cards.empty() && !m_new);
}

void ContactList::showFormer(bool former)
{
    m_showsFormer = former;
    arrange();
}

void ContactList::startNew()
{
    if (!m_new) {
        m_new = makeCard();
        Contact contact;
        contact.organisationId = m_organisation.id;
        m_new->show(contact, m_organisation, {});
        arrange();
        m_new->show();
    }
    m_new->setOpen(true);
}

void ContactList::open(Id<Contact> id)
{
    ContactCard* wanted = card(id);
    if (!wanted)
        return;
    wanted->show();
    wanted->setOpen(true);
}

std::optional<QString> ContactList::write(ContactCard& card, const Contact& contact)
{
    if (contact.id.isValid())
        return m_desk.runner.attempt([&] { editContact(m_desk.workspace, contact); });
    Contact added = contact;
    added.id = Id<Contact>::make();
    card.adopt(added.id); // before the list is shown anew with it
    const auto refusal = m_desk.runner.attempt([&] { addContact(m_desk.workspace, added); });
    if (refusal)
        card.adopt({});
    return refusal;
}

void ContactList::remove(Id<Contact> id)
{
    m_desk.run([&] { deleteContact(m_desk.workspace, id); });
}

void ContactList::erase(Id<Contact> id)
{
    m_desk.run([&] {
        const auto contact = Records<Contact>(m_desk.file()).get(id);
        if (m_desk.prompts.ask(erasingQuestion(m_desk.file(), contact)) == Answer::Accept)
            eraseContacts(m_desk.workspace, {id});
    });
}

void ContactList::eraseDeleted()
{
    m_desk.run([&] {
        const auto deleted = deletedContactsOf(m_desk.file(), m_organisation.id);
        if (deleted.empty())
            return m_desk.tell(tr("The history holds no deleted contact of this organisation."));
        if (m_desk.prompts.ask(erasingQuestion(int(deleted.size()))) == Answer::Accept)
            eraseContacts(m_desk.workspace, deleted);
    });
}

void ContactList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactList::retranslate()
{
    m_empty->setText(tr("No contacts yet. Add who can be called."));
    arrange();
}

} // namespace oslonac::ui
