// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_view.h"

#include "core/calls/paper_kind.h"
#include "core/cases/case_findings.h"
#include "core/cases/case_operations.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/budgets/budget_card.h"
#include "ui/budgets/expenditures_card.h"
#include "ui/cases/case_course.h"
#include "ui/cases/case_end_form.h"
#include "ui/cases/case_out.h"
#include "ui/cases/case_stepper.h"
#include "ui/cases/case_texts.h"
#include "ui/cases/documents_card.h"
#include "ui/cases/instalments_card.h"
#include "ui/cases/stage_chart.h"
#include "ui/cases/tasks_card.h"
#include "ui/charts/chart_card.h"
#include "ui/forms/record_name.h"
#include "ui/letters/letter_form.h"
#include "ui/payments/payment_steps.h"
#include "ui/payments/recoveries_card.h"
#include "ui/reporting/reports_card.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/focus_in_sight.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill_label.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int roomForTwoColumns = 820; ///< px at 100 %

} // namespace

CaseView::CaseView(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_header(new PageHeader(this)),
      m_back(new Button(ButtonKind::Quiet, this)), m_package(new PillLabel(this)),
      m_state(new PillLabel(this)), m_previous(new Button(ButtonKind::Quiet, this)),
      m_following(new Button(ButtonKind::Quiet, this)), m_print(new Button(ButtonKind::Usual, this)),
      m_next(new Button(ButtonKind::Primary, this)), m_stepper(new CaseStepper(this)),
      m_findings(new NoteList(this)), m_end(new CaseEndForm(desk, this)),
      m_letter(new LetterForm(desk, this)), m_instalments(new InstalmentsCard(desk, this)),
      m_budget(new BudgetCard(desk, this)), m_expenditures(new ExpendituresCard(desk, this)),
      m_chart(new StageChart),
      m_stages(new ChartCard(desk, ChartCard::Kind::Chart, m_chart, stageColumns(), this)),
      m_recoveries(new RecoveriesCard(desk, this)), m_documents(new DocumentsCard(desk, this)),
      m_reports(new ReportsCard(desk, this)), m_tasks(new TasksCard(desk, this)), m_grid(new CardGrid(this)),
      m_cards(new QScrollArea(this)), m_course(new CaseCourse(desk, this))
{
    buildHead();
    buildBody();
    retranslate();
}

void CaseView::buildHead()
{
    m_back->setThemedIcon(u"go-previous"_s);
    m_previous->setThemedIcon(u"go-up"_s);
    m_following->setThemedIcon(u"go-down"_s);
    m_header->addLead(m_back);
    m_header->addTag(m_package);
    m_header->addTag(m_state);
    m_header->setFactsBelow();
    for (Button* button : {m_previous, m_following, m_print, m_next})
        m_header->addAction(button);
    m_header->setMore([this](QMenu& menu) { fillMenu(menu); });
    for (const StepForm* form : {&m_end->form(), &m_letter->form()})
        connect(form, &StepForm::closed, this, [this] { m_instalments->setFocus(Qt::OtherFocusReason); });
    connect(m_back, &QPushButton::clicked, this, &CaseView::backRequested);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(-1); });
    connect(m_following, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(1); });
    m_print->setThemedIcon(u"document-print"_s);
    connect(m_print, &QPushButton::clicked, this, [this] { printCase(m_desk, *m_of, window()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_instalments->nextPayment())
            m_instalments->openNext();
        else
            m_end->open();
    });
}

void CaseView::buildBody()
{
    auto* host = new QWidget(this);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_findings, m_end, m_letter, m_grid})
        column->addWidget(part);
    column->addStretch(1);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_instalments, m_budget, m_expenditures, m_stages, m_tasks})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_cards->setObjectName(u"cardPage"_s);
    m_cards->setWidget(host);
    m_cards->setWidgetResizable(true);
    m_cards->setFocusPolicy(Qt::NoFocus);
    new FocusInSight(*m_cards);
    m_cards->setFocusProxy(m_instalments);
    m_cards->installEventFilter(this);
    setRecordName(*m_course, {}); // its title is what it shows
    QSplitter* sides = listWithInspector(*m_cards, *m_course, this);
    stackPage(*this, {m_header, m_stepper}, *sides);
    arrange();
    setFocusProxy(m_instalments);
}

void CaseView::arrange()
{
    const bool isWide = m_cards->width() >= roomForTwoColumns * textPercent() / 100;
    if (isWide)
        m_grid->arrange(
            {{m_stages, m_reports, m_budget}, {m_tasks, m_documents, m_expenditures, m_recoveries}},
            m_instalments);
    else
        m_grid->arrange({{m_stages, m_tasks, m_reports, m_documents, m_budget, m_expenditures, m_recoveries}},
                        m_instalments);
}

bool CaseView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_cards)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void CaseView::open(Id<Case> id)
{
    if (id != shown())
        m_letter->giveUp();
    m_desk.run([&] { m_of = readCase(m_desk.file(), id); });
    reload();
    m_cards->ensureVisible(0, 0);
}

void CaseView::reload()
{
    if (!m_of)
        return;
    const bool isRead = m_desk.run([this] { m_of = readCase(m_desk.file(), m_of->record.id); });
    if (!isRead)
        return;
    m_end->show(*m_of);
    m_instalments->show(*m_of);
    m_budget->show(*m_of);
    m_expenditures->show(*m_of);
    m_recoveries->show(*m_of);
    m_documents->show(*m_of);
    m_reports->show(*m_of);
    m_tasks->show(*m_of);
    m_course->show(*m_of);
    showStages();
    showHead();
    showFindings();
    m_stepper->show(stepsOf(*m_of, m_desk.workspace.today(), m_desk.language()));
    Q_EMIT offersChanged();
}

void CaseView::retranslate()
{
    m_back->setToolTip(tr("All cases"));
    m_back->setAccessibleName(tr("All cases"));
    m_previous->setToolTip(tr("The case before it in the list"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_following->setToolTip(tr("The next case in the list"));
    m_following->setAccessibleName(m_following->toolTip());
    m_print->setText(tr("Print the case"));
    m_stages->setTitle(tr("Stages and milestones"));
    m_chart->setName(tr("Stages and milestones over the months"));
    m_instalments->retranslate();
    m_budget->retranslate();
    m_expenditures->retranslate();
    m_recoveries->retranslate();
    m_documents->retranslate();
    m_reports->retranslate();
    m_tasks->retranslate();
    m_course->retranslate();
    reload(); // sentences of it are made when it is read
}

void CaseView::setPlace(int place, int count)
{
    m_previous->setEnabled(place > 1);
    m_following->setEnabled(place > 0 && place < count);
    m_place = place > 0 ? tr("%1 of %2", "which case of how many").arg(place).arg(count) : QString();
    showHead();
}

void CaseView::showHead()
{
    if (!m_of)
        return;
    const AgreementDossier& dossier = m_of->dossier;
    const Language language = m_desk.language();
    const QDate today = m_desk.workspace.today();
    m_header->setTitle(shortPartyName(dossier, scriptOf(language)));
    setRecordName(*this, QStringList{shortPartyName(dossier, scriptOf(language)), dossier.agreement.number,
                                     dossier.call.code}
                             .join(u", "_s));
    const QString facts = tr("Agreement %1, call %2, lot %3")
                              .arg(dossier.agreement.number, dossier.call.code, dossier.lot.code);
    m_header->setFacts(m_place.isEmpty() ? facts : u"%1 · %2"_s.arg(facts, m_place));
    m_package->setTags(
        {packageTag(termsOn(today, dossier.agreement, dossier.addenda).amount, dossier.call.code, language)});
    const CaseState state = stateOf(*m_of, today);
    const CaseStage* other = nullptr;
    for (const CaseStage& stage : m_of->stages) {
        if (stage.kind == StageKind::Other && stage.startsOn <= today && today <= stage.endsOn)
            other = &stage;
    }
    m_state->setPill(statusKindOf(state), stateText(state, other ? other->title : QString()), iconOf(state));
    const auto payment = m_instalments->nextPayment();
    const bool isOver = state == CaseState::Over;
    if (payment) {
        const auto action = *payment->nextAction();
        const auto ordinal = payment->instalment.position;
        switch (action) {
        case PaymentAction::Request:
            m_next->setText(tr("Enter the request for instalment %1").arg(ordinal));
            break;
        case PaymentAction::Check:
            m_next->setText(tr("Check instalment %1").arg(ordinal));
            break;
        case PaymentAction::Authorise:
            m_next->setText(tr("Authorise instalment %1").arg(ordinal));
            break;
        case PaymentAction::Pay:
            m_next->setText(tr("Enter the payment of instalment %1").arg(ordinal));
            break;
        case PaymentAction::Confirm:
            m_next->setText(tr("Enter the receipt of instalment %1").arg(ordinal));
            break;
        }
        m_next->setThemedIcon(iconOf(action));
    } else {
        m_next->setText(tr("Close the case"));
        m_next->setThemedIcon(u"dialog-ok-apply"_s);
    }
    m_header->setOffered(*m_next, !m_desk.isReadOnly() && (payment || isOver));
}

void CaseView::showFindings()
{
    std::vector<Note> notes;
    std::vector<Finding> findings;
    (void)m_desk.runner.attempt(
        [&] { findings = findingsOfCase(m_desk.file(), *m_of, m_desk.workspace.today()); });
    for (const Finding& finding : findings) {
        if (!finding.isOpen())
            continue;
        Note note;
        note.kind = finding.severity == Severity::Error ? StatusKind::Late : StatusKind::Wait;
        note.title = finding.what;
        note.text = finding.why;
        if (finding.code == u"case_of_cancelled_agreement" && !m_desk.isReadOnly()) {
            note.step = tr("Close the case");
            note.take = [this] { m_end->open(); };
        }
        notes.push_back(std::move(note));
    }
    if (m_of->record.closedOn && !m_of->record.reason.isEmpty()) {
        Note note;
        note.icon = iconOf(stateOf(*m_of, m_desk.workspace.today()));
        note.title = m_of->record.status == CaseStatus::EndedEarly ? tr("Why it ended early")
                                                                   : tr("Remark at the closing");
        note.text = m_of->record.reason;
        notes.push_back(std::move(note));
    }
    m_findings->setNotes(notes);
    m_findings->setVisible(!notes.empty());
}

void CaseView::showStages()
{
    const QDate today = m_desk.workspace.today();
    std::vector<StageBar> bars = stageBars(*m_of, today, m_desk.language());
    m_stages->setRows(stageTable(bars, m_desk.language()));
    m_stages->setNote(m_of->dossier.agreement.number);
    if (bars.empty())
        return m_stages->say(tr("No stages"), tr("The terms of the agreement name no months of support."));
    m_stages->showBody();
    m_chart->setBars(std::move(bars), today, m_desk.language());
}

void CaseView::fillMenu(QMenu& menu)
{
    if (!m_of)
        return;
    menu.addAction(tr("&Open the agreement"), this, [this] {
        m_desk.go({PageId::Agreements, m_of->dossier.agreement.id.number()});
    });
    menu.addAction(tr("&Save the dossier…"), this, [this] { askAndSaveDossier(m_desk, *m_of); });
    if (m_desk.isReadOnly())
        return;
    menu.addAction(tr("&Write a letter…"), this,
                   [this] { m_letter->open({m_of->record.id}, QString::fromLatin1(letterTemplateCode)); });
    menu.addSeparator();
    if (m_of->record.status == CaseStatus::Open) {
        menu.addAction(tr("Ask money &back…"), this, [this] {
            m_recoveries->setVisible(true);
            m_recoveries->openNew();
        });
    }
    if (m_of->record.status == CaseStatus::Open)
        menu.addAction(tr("&Close the case…"), this, [this] { m_end->open(); });
    else
        menu.addAction(tr("&Reopen the case"), this, &CaseView::reopen);
}

void CaseView::reopen()
{
    m_desk.run([this] { reopenCase(m_desk.workspace, m_of->record.id); });
}

std::vector<ActionId> CaseView::offeredActions() const
{
    std::vector<ActionId> offered{ActionId::Inspector, ActionId::Print};
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void CaseView::perform(ActionId id)
{
    if (id == ActionId::Inspector)
        m_course->setVisible(!m_course->isVisible());
    if (id == ActionId::Print)
        printCase(m_desk, *m_of, window());
    if (id == ActionId::NewRecord) {
        m_course->setVisible(true);
        m_course->openNote();
    }
}

void CaseView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT backRequested();
    QWidget::keyPressEvent(event);
}

} // namespace oslonac::ui
