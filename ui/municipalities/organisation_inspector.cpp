// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/organisation_inspector.h"

#include "core/languages/spoken.h"
#include "core/people/contact_rules.h"
#include "core/storage/records.h"
#include "ui/municipalities/contact_list.h"
#include "ui/municipalities/duplicates_panel.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/municipalities/organisation_columns.h"
#include "ui/municipalities/organisation_form.h"
#include "ui/municipalities/registry_facts.h"
#include "ui/municipalities/support_timeline.h"
#include "ui/shell/desk.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::OrganisationInspector", source};
}

} // namespace

OrganisationInspector::OrganisationInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_support(new PillLabel(this)),
      m_addContact(new Button(ButtonKind::Quiet, this)), m_moreContacts(new QToolButton(this)),
      m_eraseDeleted(new QAction(this)), m_history(new Button(ButtonKind::Quiet, this)),
      m_delete(new Button(ButtonKind::Quiet, this))
{
    addTag(m_support);
    makeSections();
    makeContactActions();
    connect(m_form, &OrganisationForm::added, this, [this](qint64 id) {
        m_isNew = false;
        Q_EMIT added(id);
    });
    connect(m_duplicates, &DuplicatesPanel::merged, this, &OrganisationInspector::merged);
    connect(m_history, &QPushButton::clicked, this, [this] {
        m_desk.go({PageId::History, 0, u"organisations"_s, m_shown.number()});
    });
    connect(m_delete, &QPushButton::clicked, this, &OrganisationInspector::deleteRequested);
    retranslate();
    showNothing();
}

OrganisationInspector::~OrganisationInspector() = default;

void OrganisationInspector::makeSections()
{
    m_dataSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::OrganisationInspector", "Organisation data")));
    m_form = new OrganisationForm(m_desk, m_dataSection->body());
    m_contactsSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::OrganisationInspector", "Contacts")));
    m_contacts = m_contactsSection->add(new ContactList(m_desk, this));
    m_supportSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::OrganisationInspector", "History of support")));
    m_timeline = m_supportSection->add(new SupportTimeline(m_desk, this));
    m_duplicatesSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::OrganisationInspector", "Possible duplicates")));
    m_duplicates = m_duplicatesSection->add(new DuplicatesPanel(m_desk, this));
    m_factsSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::OrganisationInspector", "Registry facts")));
    m_facts = std::make_unique<RegistryFacts>(m_factsSection->body());
    m_history->setThemedIcon(u"view-history"_s);
    addWidget(m_history);
    m_delete->setThemedIcon(u"edit-delete"_s);
    addWidget(m_delete);
}

void OrganisationInspector::makeContactActions()
{
    m_addContact->setThemedIcon(u"list-add"_s);
    m_contactsSection->addTag(m_addContact);
    m_moreContacts->setIcon(icons::themed(u"overflow-menu"_s));
    m_moreContacts->setPopupMode(QToolButton::InstantPopup);
    m_moreContacts->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_moreContacts);
    menu->addAction(m_eraseDeleted);
    m_moreContacts->setMenu(menu);
    m_contactsSection->addTag(m_moreContacts);
    connect(m_addContact, &QPushButton::clicked, this, [this] {
        m_contactsSection->setOpen(true);
        m_contacts->startNew();
    });
    connect(m_eraseDeleted, &QAction::triggered, m_contacts, &ContactList::eraseDeleted);
}

void OrganisationInspector::retranslate()
{
    m_addContact->setText(tr("Contact", "adds one"));
    m_addContact->setAccessibleName(tr("Add a contact"));
    m_addContact->setToolTip(tr("Add a contact"));
    m_moreContacts->setToolTip(tr("More about contacts"));
    m_moreContacts->setAccessibleName(tr("More about contacts"));
    m_eraseDeleted->setText(tr("Erase deleted contacts for good…"));
    m_history->setText(tr("History of this record"));
    m_delete->setText(tr("Delete"));
    m_delete->setAccessibleName(tr("Delete this organisation"));
    for (QAction* action : {m_eraseDeleted})
        action->setEnabled(!m_desk.isReadOnly());
    m_addContact->setEnabled(!m_desk.isReadOnly());
    m_delete->setEnabled(!m_desk.isReadOnly());
}

void OrganisationInspector::show(const OrganisationRow& row)
{
    m_isNew = false;
    m_shown = row.id();
    showHeading(row);
    m_factsSection->setVisible(row.isUnit());
    if (row.isUnit() && row.municipality)
        m_facts->show(*row.municipality, m_desk.language());
    m_dataSection->show();
    m_form->show(row.organisation);
    m_contactsSection->show();
    m_contacts->show(row.organisation);
    m_contactsSection->setNote(m_contacts->count() == 0 ? QString() : spokenNumber(m_contacts->count()));
    const SupportHistory history = readSupportHistory(m_desk.file(), row.id(), m_desk.workspace.today());
    m_supportSection->show();
    m_supportSection->setNote(history.steps.empty() ? QString() : spokenNumber(std::ssize(history.steps)));
    m_timeline->show(history);
    const int pairs = m_duplicates->show(row.organisation);
    m_duplicatesSection->setVisible(pairs > 0);
    m_duplicatesSection->setNote(spokenNumber(pairs));
    m_history->show();
    m_delete->setVisible(!row.isUnit()); // the registry stays
}

void OrganisationInspector::showHeading(const OrganisationRow& row)
{
    const Language language = m_desk.language();
    setTitle(shortNameOf(row, language));
    const QString kind =
        row.isUnit() && row.municipality ? kindText(row.municipality->kind) : kindText(row.organisation.kind);
    QStringList facts{kind};
    if (row.municipality && !row.isUnit())
        facts.append(nameOf(*row.municipality, language));
    if (row.municipality)
        facts.append(districtOf(*row.municipality, language));
    const Signatory signatory = signatoryOf(m_desk.file(), row.organisation, m_desk.workspace.today());
    if (!signatory.name.isEmpty())
        facts.append(tr("represented by %1").arg(signatory.name));
    setFacts(facts.join(u" · "_s));
    m_support->setTags(supportTags(row.support, language));
}

void OrganisationInspector::showNothing()
{
    m_isNew = false;
    m_shown = {};
    setTitle(tr("Nothing is chosen"));
    setFacts({});
    m_support->setTags({});
    for (QWidget* part : {static_cast<QWidget*>(m_factsSection), static_cast<QWidget*>(m_dataSection),
                          static_cast<QWidget*>(m_contactsSection), static_cast<QWidget*>(m_supportSection),
                          static_cast<QWidget*>(m_duplicatesSection), static_cast<QWidget*>(m_history),
                          static_cast<QWidget*>(m_delete)})
        part->hide();
}

void OrganisationInspector::startNew()
{
    showNothing();
    m_isNew = true;
    setTitle(tr("New organisation"));
    setFacts(
        tr("A civil society organisation, an institution, or an administrative unit of a municipality."));
    m_dataSection->setOpen(true);
    m_dataSection->show();
    m_form->startNew();
}

void OrganisationInspector::keyPressEvent(QKeyEvent* event)
{
    if (m_isNew && event->key() == Qt::Key_Escape)
        Q_EMIT newLeft();
    InspectorPanel::keyPressEvent(event);
}

void OrganisationInspector::endNew()
{
    m_isNew = false;
}

} // namespace oslonac::ui
