// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_view.h"

#include "core/calls/paper_kind.h"
#include "core/cases/case_findings.h"
#include "core/cases/case_operations.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/cases/case_course.h"
#include "ui/cases/case_end_form.h"
#include "ui/cases/case_out.h"
#include "ui/cases/case_stepper.h"
#include "ui/cases/case_texts.h"
#include "ui/cases/instalments_card.h"
#include "ui/cases/support_cards.h"
#include "ui/forms/record_name.h"
#include "ui/language/own_text.h"
#include "ui/letters/letter_form.h"
#include "ui/payments/payment_steps.h"
#include "ui/payments/recoveries_card.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_in_sight.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/tab_strip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

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
      m_letter(new LetterForm(desk, this)), m_case(new CaseCards(desk, this)),
      m_support(new SupportCards(desk, this)), m_tabs(new TabStrip(this)), m_cards(new QScrollArea(this)),
      m_course(new CaseCourse(desk, this))
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
        connect(form, &StepForm::closed, this, [this] { m_cards->setFocus(Qt::OtherFocusReason); });
    connect(m_back, &QPushButton::clicked, this, &CaseView::backRequested);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(-1); });
    connect(m_following, &QPushButton::clicked, this, [this] { Q_EMIT otherRequested(1); });
    m_print->setThemedIcon(u"document-print"_s);
    connect(m_print, &QPushButton::clicked, this, [this] { printCase(m_desk, *m_of, window()); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (instalments().nextPayment()) {
            showPart(u"case"_s);
            instalments().openNext();
        } else {
            m_end->open();
        }
    });
}

void CaseView::buildBody()
{
    auto* host = new QWidget(this);
    auto* column = new QVBoxLayout(host);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_findings, m_end, m_letter, m_case, m_support})
        column->addWidget(part);
    column->addStretch(1);
    m_cards->setObjectName(u"cardPage"_s);
    m_cards->setWidget(host);
    m_cards->setWidgetResizable(true);
    m_cards->setFocusPolicy(Qt::NoFocus);
    new FocusInSight(*m_cards);
    m_cards->installEventFilter(this);
    connect(m_tabs, &TabStrip::currentChanged, this, &CaseView::openTab);
    setRecordName(*m_course, {}); // its title is what it shows
    QSplitter* sides = listWithInspector(*m_cards, *m_course, this);
    stackPage(*this, {m_header, m_stepper, rowOfTabs(*m_tabs, this)}, *sides);
    arrange();
    showTabs();
    openTab(0);
}

void CaseView::arrange()
{
    const bool isWide = m_cards->width() >= roomForTwoColumns * textPercent() / 100;
    const CardGrid::Width width = isWide ? CardGrid::Width::TwoColumns : CardGrid::Width::OneColumn;
    m_case->arrange(width);
    m_support->arrange(width);
}

void CaseView::showTabs()
{
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->setTab(0, tr("Case and money"), std::nullopt);
    m_tabs->setTab(1, tr("Services and visits"),
                   m_of ? std::optional(int(m_of->services.size() + m_of->visits.size())) : std::nullopt);
}

void CaseView::openTab(int place)
{
    const bool takesFocus = takeFocusFromPart(*this, *m_tabs);
    m_case->setVisible(place == 0);
    m_support->setVisible(place == 1);
    QWidget* first = place == 0 ? static_cast<QWidget*>(m_case) : m_support;
    m_cards->setFocusProxy(first);
    setFocusProxy(first);
    m_cards->ensureVisible(0, 0);
    if (takesFocus)
        first->setFocus(Qt::OtherFocusReason);
}

QString CaseView::part() const
{
    return m_tabs->currentIndex() == 1 ? u"support"_s : u"case"_s;
}

void CaseView::showPart(const QString& key)
{
    if (key == u"support" || key == u"case")
        m_tabs->setCurrentIndex(key == u"support" ? 1 : 0);
}

void CaseView::bringUp(const QWidget& widget)
{
    if (m_case->isAncestorOf(&widget))
        showPart(u"case"_s);
    else if (m_support->isAncestorOf(&widget))
        showPart(u"support"_s);
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
    m_case->show(*m_of);
    m_support->show(*m_of);
    m_course->show(*m_of);
    showTabs();
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
    m_case->retranslate();
    m_support->retranslate();
    m_course->retranslate();
    showTabs();
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
    m_state->setPill(statusKindOf(state), stateText(state, other ? ownText(other->title) : QString()),
                     iconOf(state));
    const auto payment = instalments().nextPayment();
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
    std::ranges::stable_partition(findings,
                                  [](const Finding& finding) { return finding.severity == Severity::Error; });
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
            showPart(u"case"_s);
            recoveries().setVisible(true);
            recoveries().openNew();
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
    std::vector<ActionId> offered{ActionId::Inspector, ActionId::Print, ActionId::NextTab,
                                  ActionId::PreviousTab};
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void CaseView::perform(ActionId id)
{
    if (id == ActionId::Inspector)
        m_course->setVisible(!m_course->isVisible());
    if (id == ActionId::NextTab || id == ActionId::PreviousTab)
        m_tabs->step(id == ActionId::NextTab ? 1 : -1);
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
