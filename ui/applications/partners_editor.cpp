// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/partners_editor.h"

#include "core/applications/application_operations.h"
#include "ui/applications/applicant_search.h"
#include "ui/applications/application_texts.h"
#include "ui/applications/new_organisation.h"
#include "ui/forms/form_builder.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

PartnersEditor::PartnersEditor(const Desk& desk, ApplicantSearch& search, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lines(new QGridLayout), m_unknown(new Button(ButtonKind::Quiet, this)),
      m_organisation(new NewOrganisation(
          desk, search,
          {"oslonac::ui::PartnersEditor",
           QT_TRANSLATE_NOOP("oslonac::ui::PartnersEditor", "Partner not in the file yet")},
          this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_lines->setColumnStretch(0, 1);
    column->addLayout(m_lines);
    auto* form = new QWidget(this);
    m_add = FormBuilder(*form).addLookup(
        {"oslonac::ui::PartnersEditor", QT_TRANSLATE_NOOP("oslonac::ui::PartnersEditor", "Add a partner")},
        search.find(), [this](qint64 id) { return add(id); });
    column->addWidget(form);
    column->addWidget(m_unknown, 0, Qt::AlignLeft);
    column->addWidget(m_organisation);
    buildOrganisation();
    retranslate();
}

void PartnersEditor::buildOrganisation()
{
    connect(m_unknown, &QPushButton::clicked, m_organisation,
            [this] { m_organisation->open(m_add->edit().text().trimmed()); });
    connect(m_organisation, &NewOrganisation::added, this, [this](qint64 id) {
        if (const auto refusal = add(id))
            m_desk.tell(*refusal);
    });
    connect(m_organisation, &NewOrganisation::closed, this,
            [this] { m_add->edit().setFocus(Qt::OtherFocusReason); });
}

void PartnersEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PartnersEditor::retranslate()
{
    m_unknown->setText(tr("The partner is not in the file yet…"));
}

void PartnersEditor::show(const CallState& state, const Application& application)
{
    if (application.id != m_application.id)
        m_organisation->giveUp(); // it was for another
    m_application = application;
    m_partners.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // its button may be what brought us here
        }
        delete item;
    }
    const Texts texts(m_desk.language());
    if (const auto found = state.applications.partners.find(application.id);
        found != state.applications.partners.end()) {
        for (const ApplicationPartner& partner : found->second) {
            const Organisation* organisation = state.applications.organisation(partner.organisationId);
            addLine(partner.organisationId,
                    organisation ? nameOf(*organisation, texts.language()) : QString());
        }
    }
    m_add->show(0, {});
    m_add->setReadOnly(m_desk.isReadOnly());
    m_unknown->setVisible(!m_desk.isReadOnly());
}

void PartnersEditor::addLine(Id<Organisation> id, const QString& name)
{
    const int row = int(m_partners.size());
    m_partners.push_back(id);
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    m_lines->addWidget(label, row, 0);
    if (m_desk.isReadOnly())
        return;
    auto* away = new Button(ButtonKind::Quiet, this);
    away->setThemedIcon(u"list-remove"_s);
    away->setAccessibleName(tr("Remove %1").arg(name));
    away->setToolTip(tr("Remove %1").arg(name));
    connect(away, &QPushButton::clicked, this, [this, id] { remove(id); });
    m_lines->addWidget(away, row, 1);
}

std::optional<QString> PartnersEditor::write(const std::vector<Id<Organisation>>& partners)
{
    const Application application = m_application;
    return m_desk.runner.attempt([&] { editApplication(m_desk.workspace, application, partners); });
}

std::optional<QString> PartnersEditor::add(qint64 organisation)
{
    if (organisation == 0)
        return std::nullopt;
    const Id<Organisation> id(organisation);
    if (id == m_application.applicantId)
        return tr("This is the applicant itself.");
    if (std::ranges::count(m_partners, id) > 0)
        return tr("This partner is entered already.");
    std::vector<Id<Organisation>> partners = m_partners;
    partners.push_back(id);
    const auto refusal = write(partners);
    if (!refusal) // the field is for the next one; it shows its own value when this returns
        QMetaObject::invokeMethod(
            this, [this] { m_add->show(0, {}); }, Qt::QueuedConnection);
    return refusal;
}

void PartnersEditor::remove(Id<Organisation> organisation)
{
    std::vector<Id<Organisation>> partners = m_partners;
    std::erase(partners, organisation);
    const Application application = m_application;
    m_desk.run([&] { editApplication(m_desk.workspace, application, partners); });
}

} // namespace oslonac::ui
