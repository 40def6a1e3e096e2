// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/contact.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace oslonac::ui {

class Button;
class ContactCard;
struct Desk;

/// The contacts of an organisation: those of today, those to come, and former ones on demand. One card can be
/// open at a time. A new contact is added with the first value that is entered into its card.
class ContactList final : public QWidget {
    Q_OBJECT

public:
    explicit ContactList(const Desk& desk, QWidget* parent = nullptr);

    void show(const Organisation& organisation);
    using QWidget::show;
    void startNew();
    void open(Id<Contact> id);
    /// Nothing when it is not of this organisation.
    [[nodiscard]] ContactCard* card(Id<Contact> id) const;
    [[nodiscard]] int count() const { return int(m_contacts.size()); }
    /// Asks, then takes the contacts that were deleted from this organisation out of the history.
    void eraseDeleted();

protected:
    void changeEvent(QEvent* event) override;

private:
    ContactCard* makeCard();
    void removeCardsWithout();
    void arrange();
    void showFormer(bool former);
    void retranslate();
    [[nodiscard]] std::optional<QString> write(ContactCard& card, const Contact& contact);
    void remove(Id<Contact> id);
    void erase(Id<Contact> id);

    const Desk& m_desk;
    Organisation m_organisation;
    std::vector<Contact> m_contacts;
    std::vector<ContactCard*> m_cards; ///< in the order of the contacts
    ContactCard* m_new = nullptr;
    bool m_showsFormer = false;
    QVBoxLayout* m_column;
    QLabel* m_empty;
    Button* m_former;
};

} // namespace oslonac::ui
