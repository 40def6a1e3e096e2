// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/inspector_panel.h"
#include "ui/municipalities/organisation_rows.h"

#include <memory>

class QAction;
class QToolButton;

namespace oslonac::ui {

class Button;
class ContactList;
class DuplicatesPanel;
class OrganisationForm;
class PillLabel;
class RegistryFacts;
class SupportTimeline;
struct Desk;

/// An organisation: what the registry says of it, its data and contacts, edited where they are read, what it
/// applied for and received over all calls, and records that may be the same. A new one begins here, too.
class OrganisationInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit OrganisationInspector(const Desk& desk, QWidget* parent = nullptr);
    ~OrganisationInspector() override;

    void show(const OrganisationRow& row);
    using QWidget::show;
    void showNothing();
    /// Nothing is written before the new organisation has a name.
    void startNew();
    [[nodiscard]] bool isNew() const { return m_isNew; }
    void endNew();
    void retranslate();

    [[nodiscard]] OrganisationForm& form() const { return *m_form; }
    [[nodiscard]] ContactList& contacts() const { return *m_contacts; }
    /// Offered for what is not in the registry.
    [[nodiscard]] Button& deletion() const { return *m_delete; }
    [[nodiscard]] DuplicatesPanel& duplicates() const { return *m_duplicates; }

Q_SIGNALS:
    void added(qint64 organisation);
    void merged(qint64 organisation);
    void deleteRequested();
    /// Esc: the new organisation is not entered after all.
    void newLeft();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeSections();
    void makeContactActions();
    void showHeading(const OrganisationRow& row);

    const Desk& m_desk;
    Id<Organisation> m_shown;
    bool m_isNew = false;
    PillLabel* m_support;
    InspectorSection* m_factsSection;
    InspectorSection* m_dataSection;
    InspectorSection* m_contactsSection;
    InspectorSection* m_supportSection;
    InspectorSection* m_duplicatesSection;
    std::unique_ptr<RegistryFacts> m_facts;
    OrganisationForm* m_form;
    ContactList* m_contacts;
    SupportTimeline* m_timeline;
    DuplicatesPanel* m_duplicates;
    Button* m_addContact;
    QToolButton* m_moreContacts;
    QAction* m_eraseDeleted;
    Button* m_history;
    Button* m_delete;
};

} // namespace oslonac::ui
