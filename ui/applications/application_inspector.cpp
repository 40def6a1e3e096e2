// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_inspector.h"

#include "core/applications/application_operations.h"
#include "core/selection/reason_text.h"
#include "core/values/dates.h"
#include "ui/applications/applicant_search.h"
#include "ui/applications/application_form.h"
#include "ui/applications/application_texts.h"
#include "ui/applications/document_checklist.h"
#include "ui/applications/eligibility_notes.h"
#include "ui/applications/finding_list.h"
#include "ui/applications/new_application.h"
#include "ui/applications/partners_editor.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/selection/ranked_rows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ApplicationInspector", source};
}

} // namespace

ApplicationInspector::ApplicationInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_search(std::make_unique<ApplicantSearch>(desk)),
      m_new(new NewApplication(desk, *m_search, this)), m_status(new PillLabel(this))
{
    addTag(m_status);
    addWidget(m_new);
    buildSections();
    buildEnd();
    connect(m_new, &NewApplication::entered, this, &ApplicationInspector::entered);
    connect(m_new, &NewApplication::closed, this, &ApplicationInspector::entryClosed);
    m_new->form().setTitleVisible(false); // it is that of the inspector
    retranslate();
    showNothing();
}

ApplicationInspector::~ApplicationInspector() = default;

void ApplicationInspector::buildSections()
{
    const auto section = [this](const char* title) {
        m_sections.push_back(addSection(phrase(title)));
        return m_sections.back();
    };
    m_form = std::make_unique<ApplicationForm>(
        m_desk, *m_search,
        section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Application"))->body());
    m_documentSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Documents"));
    m_checklist = m_documentSection->add(new DocumentChecklist(m_desk, this));
    m_findingSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Findings"));
    m_findings = m_findingSection->add(new FindingList(m_desk, this));
    m_ruleSection =
        section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Eligibility, rule by rule"));
    m_eligibility = m_ruleSection->add(new NoteList(this));
    m_partnerSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Partners"));
    m_partners = m_partnerSection->add(new PartnersEditor(m_desk, *m_search, this));
    m_endSection = section(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Withdrawal and history"));
}

void ApplicationInspector::buildEnd()
{
    QVBoxLayout* column = m_endSection->column();
    m_withdrawn = new NoteList(this);
    m_withdrawal = new StepForm(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "The applicant withdraws")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Withdraw")), this);
    m_withdrawnOn =
        m_withdrawal->form().addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Date")),
                                     [](const auto&) { return std::optional<QString>(); });
    m_reason = m_withdrawal->form().addTextArea(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ApplicationInspector", "Reason")), StepForm::keep());
    m_withdrawal->setStep([this] { return withdraw(); });
    for (QWidget* part : {static_cast<QWidget*>(m_withdrawn), static_cast<QWidget*>(m_withdrawal)})
        column->addWidget(part);
    const auto button = [&](const char* icon) {
        auto* made = new Button(ButtonKind::Usual, this);
        made->setThemedIcon(QString::fromLatin1(icon));
        column->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_withdraw = button("dialog-cancel");
    m_history = button("view-history");
    m_delete = button("edit-delete");
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_withdrawnOn->show(m_desk.workspace.today());
        m_reason->setValue({});
        m_withdrawal->open();
    });
    connect(m_withdrawal, &StepForm::closed, m_history,
            [this] { m_history->setFocus(Qt::OtherFocusReason); });
    connect(m_history, &QPushButton::clicked, this, [this] {
        m_desk.go({PageId::History, 0, u"applications"_s, m_application.number()});
    });
    connect(m_delete, &QPushButton::clicked, this, &ApplicationInspector::deletionRequested);
}

void ApplicationInspector::show(const CallState& state, const Application& application)
{
    const bool other = application.id != m_application;
    m_application = application.id;
    if (other)
        m_withdrawal->giveUp();
    if (isEntering())
        return showEntry();
    for (InspectorSection* section : m_sections)
        section->show();
    showHead(state, application);
    m_form->show(state, application);
    m_checklist->show(state, application);
    m_documentSection->setNote(m_checklist->summary());
    m_documentSection->setVisible(!state.applications.definition.documents.empty());
    const std::vector<Finding> findings = state.findingsOn(application.id);
    m_findings->show(findings, state);
    m_findingSection->setVisible(!findings.empty());
    const int open = m_findings->openCount();
    m_findingSection->setNote(open > 0 ? tr("%n open", nullptr, open) : QString());
    if (const ApplicationReview* review = state.reviews().of(application.id)) {
        m_eligibility->setNotes(eligibilityNotes(*review));
        m_ruleSection->setVisible(!review->verdicts.empty());
        m_ruleSection->setNote(review->isEligible() ? tr("eligible") : tr("not eligible"));
    }
    m_partners->show(state, application);
    m_partnerSection->setNote(m_partners->count() > 0 ? QString::number(m_partners->count()) : QString());
    showEnd(application);
}

void ApplicationInspector::showHead(const CallState& state, const Application& application)
{
    const Texts texts(m_desk.language());
    const Organisation* applicant = state.applications.organisation(application.applicantId);
    setTitle(applicant ? nameOf(*applicant, texts.language()) : QString());
    QStringList facts;
    if (!application.registryNumber.isEmpty())
        facts.append(tr("number %1").arg(application.registryNumber));
    if (const DefinedLot* lot = state.applications.definition.lotById(application.lotId))
        facts.append(tr("lot %1").arg(lot->lot.code));
    if (applicant)
        facts.append(organisationKindPhrase(applicant->kind).text());
    setFacts(facts.join(u" · "_s));
    if (const SelectionRow* row = state.list().row(application.id))
        m_status->setPill(statusKindOf(*row), statusText(*row, standingOf(state), texts),
                          statusIconOf(row->status));
}

void ApplicationInspector::showEnd(const Application& application)
{
    const bool writable = !m_desk.isReadOnly();
    std::vector<Note> notes;
    if (application.withdrawnOn) {
        Note note;
        note.kind = StatusKind::Mute;
        note.title = tr("Withdrawn on %1").arg(dateText(*application.withdrawnOn, m_desk.language()));
        note.text = application.withdrawalReason;
        if (writable) {
            note.step = tr("Take the withdrawal back");
            note.take = [this, id = application.id] {
                m_desk.run([&] { reinstateApplication(m_desk.workspace, id); });
            };
        }
        notes.push_back(std::move(note));
    }
    m_withdrawn->setNotes(notes);
    m_withdrawn->setVisible(!notes.empty());
    m_withdraw->setVisible(writable && !application.withdrawnOn);
    m_delete->setVisible(writable);
}

void ApplicationInspector::showNothing()
{
    m_application = {};
    if (isEntering())
        return showEntry();
    setTitle(tr("No application is chosen"));
    hideApplication();
}

bool ApplicationInspector::isEntering() const
{
    return !m_new->isHidden();
}

void ApplicationInspector::enterNew(const CallDefinition& definition, std::optional<Id<Lot>> lot)
{
    if (!m_new->isBegun())
        m_new->open(definition, lot);
    else
        m_new->applicant().setFocus(Qt::OtherFocusReason); // what was typed and not entered yet stays
    showEntry();
    ensureWidgetVisible(m_new);
}

void ApplicationInspector::showEntry()
{
    setTitle(tr("New application"));
    hideApplication();
}

void ApplicationInspector::hideApplication()
{
    setFacts({});
    m_status->setPill(StatusKind::None, {});
    for (InspectorSection* section : m_sections)
        section->hide();
}

std::optional<QString> ApplicationInspector::withdraw()
{
    if (!m_withdrawnOn->shown())
        return tr("Enter the date of the letter.");
    return m_desk.runner.attempt([&] {
        withdrawApplication(m_desk.workspace, m_application, *m_withdrawnOn->shown(), m_reason->value());
    });
}

void ApplicationInspector::changeEvent(QEvent* event)
{
    InspectorPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApplicationInspector::retranslate()
{
    m_withdraw->setText(tr("Withdraw…"));
    m_history->setText(tr("History of this application"));
    m_delete->setText(tr("Delete"));
    m_delete->setKeyCap(tr("Del", "the key"));
}

} // namespace oslonac::ui
