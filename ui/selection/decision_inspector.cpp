// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/decision_inspector.h"

#include "core/languages/spoken.h"
#include "core/selection/selection_decision.h"
#include "core/storage/records.h"
#include "core/values/dates.h"
#include "ui/applications/application_texts.h"
#include "ui/forms/form_builder.h"
#include "ui/lists/list_totals.h"
#include "ui/municipalities/municipality_texts.h"
#include "ui/selection/decision_form.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/pill_label.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::DecisionInspector", source};
}

} // namespace

DecisionInspector::DecisionInspector(const Desk& desk, QWidget* parent)
    : InspectorPanel(parent), m_desk(desk), m_status(new PillLabel(this))
{
    addTag(m_status);
    m_next = addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "Next decision")));
    QVBoxLayout* next = m_next->column();
    m_form = new DecisionForm(desk, this);
    m_decide = new Button(ButtonKind::Usual, this);
    m_decide->setThemedIcon(u"object-locked"_s);
    next->addWidget(m_form);
    next->addWidget(m_decide, 0, Qt::AlignLeft);
    m_facts = addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "The chosen list")));
    buildVersion();
    m_tieSection =
        addSection(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "Decisions on ties")));
    m_ties = new NoteList(this);
    m_tieSection->add(m_ties);
    connect(m_decide, &QPushButton::clicked, this, &DecisionInspector::decide);
    connect(m_form, &DecisionForm::decided, this, [this] { m_isDecided = true; });
    connect(m_form, &DecisionForm::tieShown, this, &DecisionInspector::tieShown);
    connect(&m_form->form(), &StepForm::closed, m_decide, [this] {
        m_decide->setVisible(!m_desk.isReadOnly());
        if (std::exchange(m_isDecided, false))
            Q_EMIT decided(); // Enter once more must not begin the next decision
        else
            m_decide->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void DecisionInspector::buildVersion()
{
    QVBoxLayout* column = m_facts->column();
    auto* host = new QWidget(this);
    FormBuilder form(*host);
    m_counts = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "On it")));
    m_recorded = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "Recorded")));
    m_digest = form.addText(phrase(QT_TRANSLATE_NOOP("oslonac::ui::DecisionInspector", "Digest")));
    column->addWidget(host);
    const auto button = [&] {
        auto* made = new Button(ButtonKind::Usual, this);
        made->setThemedIcon(u"document-export"_s);
        column->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_ranked = button();
    m_published = button();
    connect(m_ranked, &QPushButton::clicked, this, [this] { exportAs(ListKind::Ranked); });
    connect(m_published, &QPushButton::clicked, this, [this] { exportAs(ListKind::Published); });
}

void DecisionInspector::show(const std::shared_ptr<const CallState>& state, const DecisionRow& version)
{
    m_call = state->call().id;
    m_form->show(state);
    m_next->setNote(state->decision() ? tr("version %1").arg(state->decision()->version + 1) : QString());
    m_decide->setVisible(!m_desk.isReadOnly() && !m_form->form().isOpen());
    m_decide->setKind(state->decision() ? ButtonKind::Usual : ButtonKind::Primary);
    showVersion(version);
    showTies(*state);
}

void DecisionInspector::showVersion(const DecisionRow& version)
{
    m_version = version;
    const Language language = m_desk.language();
    setTitle(version.decision ? tr("Version %1").arg(version.decision->version)
                              : tr("The list as it stands"));
    if (!version.decision)
        setAccessibleName({}); // no record of its own: whatever is left here belongs to the call
    QStringList facts;
    if (version.decision) {
        facts = {tr("number %1").arg(version.decision->number),
                 dateText(version.decision->decidedOn, language)};
        if (!version.decision->body.isEmpty())
            facts.append(version.decision->body);
        const bool same = version.differences == 0;
        m_status->setPill(same ? StatusKind::Ok : StatusKind::Wait,
                          same ? tr("as it stands")
                               : tr("%n differences from the present state", nullptr, version.differences));
    } else {
        m_status->setPill(StatusKind::Info, tr("not frozen"));
    }
    setFacts(facts.join(u" · "_s));
    const QString counted = (version.decision ? tr("%1 selected, %2 on the reserve list")
                                              : tr("%1 proposed, %2 on the reserve list"))
                                .arg(spokenNumber(version.count(SelectionStatus::Selected)),
                                     spokenNumber(version.count(SelectionStatus::Reserve)));
    const std::vector<Money> sums = version.awarded();
    m_counts->setText(sums.empty() ? counted
                                   : (version.decision ? tr("%1, %2 awarded") : tr("%1, %2 in all"))
                                         .arg(counted, amountsText(sums, language)));
    m_recorded->setText(version.decision ? tr("%1, %2").arg(dateTimeText(version.recordedAt, language),
                                                            version.recordedBy.isEmpty() ? tr("no name given")
                                                                                         : version.recordedBy)
                                         : tr("not recorded"));
    const QString digest = version.decision ? version.decision->digest : version.list.digest;
    QStringList parts; // so that it can wrap
    for (qsizetype i = 0; i < digest.size(); i += 16)
        parts.append(digest.mid(i, 16));
    m_digest->setText(parts.join(u' '));
}

void DecisionInspector::showTies(const CallState& state)
{
    const Texts texts(m_desk.language());
    std::vector<Note> notes;
    for (const TieDecision& decision : state.tieDecisions) {
        QStringList names;
        for (const TieDecisionPlace& place : state.tiePlaces) {
            const Application* application =
                place.tieDecisionId == decision.id ? state.application(place.applicationId) : nullptr;
            if (!application)
                continue;
            if (const Organisation* applicant = state.applications.organisation(application->applicantId))
                names.append(nameOf(*applicant, texts.language()));
        }
        Note note;
        note.kind = StatusKind::Info;
        note.title = tr("%1 of %2").arg(decision.number, dateText(decision.decidedOn, m_desk.language()));
        note.aside = decision.body;
        note.text = decision.reason.isEmpty() ? names.join(u", "_s)
                                              : tr("%1. Why: %2").arg(names.join(u", "_s), decision.reason);
        notes.push_back(std::move(note));
    }
    m_ties->setNotes(notes);
    m_tieSection->setVisible(!notes.empty());
}

void DecisionInspector::decide()
{
    m_decide->hide();
    m_form->open();
    ensureWidgetVisible(m_form);
}

void DecisionInspector::exportAs(ListKind kind)
{
    const DecisionRow version = m_version;
    const Language language =
        m_desk.language() == Language::English ? Language::SerbianLatin : m_desk.language();
    m_desk.run([&] {
        if (version.decision)
            exportDecided(m_desk, *version.decision, kind, language);
        else
            exportList(m_desk, m_call, kind, language);
    });
}

void DecisionInspector::changeEvent(QEvent* event)
{
    InspectorPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DecisionInspector::retranslate()
{
    m_decide->setText(tr("Decide the list…"));
    m_ranked->setText(tr("Export with points…"));
    m_published->setText(tr("Export for publication…"));
}

} // namespace oslonac::ui
