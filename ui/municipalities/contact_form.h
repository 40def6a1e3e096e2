// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/finding.h"
#include "core/people/contact.h"
#include "ui/forms/form_builder.h"

#include <QWidget>

#include <vector>

namespace oslonac::ui {

class Button;
struct Desk;

/// One contact, edited where it is read. What is written goes through the function that the list of contacts
/// gives, for a new contact is added with its first value.
class ContactForm final : public QWidget {
    Q_OBJECT

public:
    using Write = std::function<std::optional<QString>(const Contact&)>;

    ContactForm(const Desk& desk, Write write, QWidget* parent);

    /// `findings` are those of this contact alone.
    void show(const Contact& contact, const Organisation& organisation, const std::vector<Finding>& findings);
    using QWidget::show;
    [[nodiscard]] LineField& name() const { return *m_name; }
    [[nodiscard]] LineField& office() const { return *m_office; }
    [[nodiscard]] LineField& email() const { return *m_email; }
    [[nodiscard]] DateField& until() const { return *m_until; }
    [[nodiscard]] Button& ended() const { return *m_ended; }
    [[nodiscard]] Button& remove() const { return *m_remove; }
    [[nodiscard]] Button& erase() const { return *m_erase; }

Q_SIGNALS:
    void removeRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void makeSteps();
    void retranslate();
    [[nodiscard]] LineField::Commit writer(QString Contact::*member);
    [[nodiscard]] DateField::CommitValue dateWriter(std::optional<QDate> Contact::*member);

    const Desk& m_desk;
    Write m_write;
    Contact m_contact;
    OrganisationKind m_kind = OrganisationKind::Municipality;
    LineField* m_name = nullptr;
    LineField* m_office = nullptr;
    LineField* m_phone = nullptr;
    LineField* m_email = nullptr;
    DateField* m_from = nullptr;
    DateField* m_until = nullptr;
    TextField* m_note = nullptr;
    Button* m_ended;
    Button* m_remove;
    Button* m_erase;
};

} // namespace oslonac::ui
