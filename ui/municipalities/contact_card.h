// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/municipalities/contact_form.h"

class QLabel;
class QToolButton;

namespace oslonac::ui {

/// A contact in a few lines: initials, name, office and time, and buttons that copy the e-mail address and
/// the phone number (the program sends nothing). Opens into its form.
class ContactCard final : public QWidget {
    Q_OBJECT

public:
    ContactCard(const Desk& desk, QWidget* parent);

    /// Before the card is opened.
    void setWrite(ContactForm::Write write) { m_write = std::move(write); }
    void show(const Contact& contact, const Organisation& organisation, const std::vector<Finding>& findings);
    using QWidget::show;
    [[nodiscard]] Id<Contact> id() const { return m_contact.id; }
    /// A new contact gets its id before it is written, so that the list knows its card.
    void adopt(Id<Contact> id) { m_contact.id = id; }
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] ContactForm& form();

Q_SIGNALS:
    void opened();
    void removeRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void build();
    void retranslate();
    void copy(const QString& text);

    const Desk& m_desk;
    ContactForm::Write m_write;
    Contact m_contact;
    Organisation m_organisation;
    std::vector<Finding> m_findings;
    QWidget* m_initials;
    QLabel* m_name;
    QLabel* m_office;
    QLabel* m_remark;
    QToolButton* m_email;
    QToolButton* m_phone;
    QToolButton* m_open;
    ContactForm* m_form = nullptr;
};

} // namespace oslonac::ui
