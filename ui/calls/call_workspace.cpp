// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/call_workspace.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/calls/issue_panel.h"
#include "ui/calls/rank_inspector.h"
#include "ui/calls/ranked_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/pill_label.h"
#include "ui/widgets/segmented_control.h"

#include <QActionGroup>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

CallWorkspace::CallWorkspace(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_header(new PageHeader(this)), m_status(new PillLabel(this)), m_bar(new PageBar(this)),
      m_lots(new SegmentedControl(this)),
      m_list(new RankedList([this]() -> const Texts& { return *m_texts; }, this)),
      m_inspector(new RankInspector([this]() -> const Texts& { return *m_texts; }, this)),
      m_issues(new IssuePanel([this]() -> const Texts& { return *m_texts; }, this)),
      m_back(new Button(ButtonKind::Quiet, this)), m_import(new Button(ButtonKind::Usual, this)),
      m_export(new Button(ButtonKind::Usual, this)), m_decide(new Button(ButtonKind::Usual, this)),
      m_draft(new Button(ButtonKind::Primary, this)), m_importMenu(new QMenu(this)),
      m_exportMenu(new QMenu(this))
{
    if (desk.language() != Language::English)
        m_exportLanguage = desk.language();
    buildHeader();
    m_list->setTool(m_lots);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 2);
    column->addWidget(m_issues, 1);
    stackPage(*this, {m_header, m_bar}, *listWithInspector(*left, *m_inspector, this));
    setFocusProxy(m_list);
    connectParts();
}

CallWorkspace::~CallWorkspace()
{
    // They ask for the texts, which go first otherwise.
    delete m_list;
    delete m_issues;
}

void CallWorkspace::buildHeader()
{
    m_back->setThemedIcon(u"go-previous"_s);
    m_import->setThemedIcon(u"document-import"_s);
    m_export->setThemedIcon(u"document-export"_s);
    m_decide->setThemedIcon(u"object-locked"_s);
    m_draft->setThemedIcon(u"document-edit"_s);
    m_header->addTag(m_status);
    for (Button* button : {m_import, m_export, m_decide, m_draft})
        m_header->addAction(button);
    m_header->addLead(m_back);
    m_lots->setAccessibleName(tr("Lots of the call"));
}

void CallWorkspace::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &CallWorkspace::backRequested);
    connect(m_decide, &QPushButton::clicked, this, &CallWorkspace::decide);
    connect(m_draft, &QPushButton::clicked, this, &CallWorkspace::draft);
    connect(m_lots, &SegmentedControl::chosen, this, &CallWorkspace::chooseLot);
    connect(m_list, &RankedList::currentChanged, this, &CallWorkspace::showCurrent);
    connect(m_inspector, &RankInspector::approvalRequested, this, &CallWorkspace::approve);
    connect(m_inspector, &RankInspector::tieDecisionRequested, this, &CallWorkspace::decideTie);
    connect(m_bar, &PageBar::stepTaken, this, [this] {
        m_issues->showDifferences(tr("Where the present list no longer matches the decided one"),
                                  m_state->differences);
    });
    const auto dropDown = [this](Button* button, QMenu* menu) {
        connect(button, &QPushButton::clicked, this,
                [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    };
    dropDown(m_import, m_importMenu);
    dropDown(m_export, m_exportMenu);
}

void CallWorkspace::open(Id<Call> call)
{
    if (call != m_call) {
        m_call = call;
        m_lotPlace = 0;
        m_issues->hide();
    }
    reload();
}

void CallWorkspace::reload()
{
    if (!m_call.isValid())
        return;
    m_desk.run([this] {
        m_state = std::make_unique<CallState>(readCallState(m_desk.file(), m_call, m_desk.language()));
        retranslate();
    });
}

void CallWorkspace::retranslate()
{
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_back->setToolTip(tr("All calls"));
    m_back->setAccessibleName(tr("All calls"));
    m_import->setText(tr("Import"));
    m_export->setText(tr("Export lists"));
    m_decide->setText(tr("Decide the list"));
    m_draft->setText(tr("Draft agreements"));
    m_importMenu->clear();
    m_importMenu->addAction(tr("&Applications…"), this, &CallWorkspace::importApplications);
    m_importMenu->addAction(tr("&Scores…"), this, &CallWorkspace::importScores);
    fillExportMenu();
    if (!m_state)
        return;
    const bool writable = !m_desk.isReadOnly();
    for (Button* button : {m_import, m_decide, m_draft})
        button->setEnabled(writable);
    m_draft->setEnabled(writable && m_state->decision.has_value());
    m_draft->setToolTip(m_state->decision ? QString() : tr("Decide the list first."));
    showStatus();
    showLots();
    showList();
    chainTabs({m_header, m_list, m_issues, m_inspector});
}

void CallWorkspace::fillExportMenu()
{
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("&Ranked list with points…"), this, [this] { exportAs(ListKind::Ranked); });
    m_exportMenu->addAction(tr("List for &publication…"), this, [this] { exportAs(ListKind::Published); });
    m_exportMenu->addSection(tr("Language of the list"));
    auto* languages = new QActionGroup(m_exportMenu);
    for (const Language language : {Language::SerbianLatin, Language::SerbianCyrillic, Language::English}) {
        QAction* choice = m_exportMenu->addAction(ownName(language));
        choice->setCheckable(true);
        choice->setChecked(language == m_exportLanguage);
        languages->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, language] { m_exportLanguage = language; });
    }
}

void CallWorkspace::showStatus()
{
    const Call& call = m_state->call();
    m_header->setTitle(call.code);
    m_header->setFacts(m_texts->own(call.title));
    if (!m_state->decision) {
        m_status->setPill(StatusKind::Info, tr("Not decided"));
        m_bar->clear();
        return;
    }
    const SelectionDecision& decision = *m_state->decision;
    const bool matches = m_state->differences.empty() && decision.digest == m_state->list.digest;
    m_status->setPill(matches ? StatusKind::Ok : StatusKind::Wait,
                      tr("Decided: %1, version %2").arg(decision.number).arg(decision.version));
    if (matches)
        return m_bar->clear();
    m_bar->say(
        StatusKind::Wait,
        tr("The list no longer matches decision %1 of %2: %n differences. The decided list stays as it was; "
           "deciding again makes the next version.",
           nullptr, int(m_state->differences.size()))
            .arg(decision.number, dateText(decision.decidedOn, m_desk.language())),
        tr("Show the differences"));
}

void CallWorkspace::showLots()
{
    const std::vector<SelectionLot>& lots = m_state->list.lots;
    m_lotPlace = std::min(m_lotPlace, lots.empty() ? 0 : lots.size() - 1);
    for (size_t place = 0; place < lots.size(); ++place) {
        QString text = tr("Lot %1").arg(lots[place].code);
        if (const auto money = lots[place].awarded())
            text = tr("Lot %1 · %2").arg(lots[place].code, amountText(*money, m_desk.language()));
        const QString name = m_texts->own(lots[place].title);
        if (m_lots->hasChoice(int(place)))
            m_lots->setChoiceText(int(place), text, name);
        else
            m_lots->addChoice(int(place), text, name);
    }
    for (int spare = int(lots.size()); m_lots->hasChoice(spare); ++spare)
        m_lots->removeChoice(spare);
    m_lots->setValue(int(m_lotPlace));
}

const SelectionLot* CallWorkspace::lot() const
{
    if (!m_state || m_lotPlace >= m_state->list.lots.size())
        return nullptr;
    return &m_state->list.lots[m_lotPlace];
}

void CallWorkspace::chooseLot(int place)
{
    m_lotPlace = size_t(place);
    m_lots->setValue(place);
    showList();
}

void CallWorkspace::showList()
{
    if (const SelectionLot* shown = lot())
        m_list->show(*shown, {DrawnLines::Drawn, m_state->call().totalMinimum,
                              m_state->call().divergenceLimitPercent});
}

void CallWorkspace::showCurrent()
{
    const SelectionLot* shown = lot();
    if (!shown)
        return m_inspector->showNothing();
    const auto row = std::ranges::find_if(shown->rows, [this](const SelectionRow& candidate) {
        return candidate.listed.application == m_list->current();
    });
    if (row == shown->rows.end())
        return m_inspector->showNothing();
    m_inspector->show(*m_state, *shown, *row);
}

void CallWorkspace::importApplications()
{
    const Call call = m_state->call();
    m_desk.run([&] {
        if (const auto result = importApplicationsFile(m_desk, call))
            showResult(*result, tr("No application was imported: these cells must be put right first."));
    });
}

void CallWorkspace::importScores()
{
    const Call call = m_state->call();
    m_desk.run([&] {
        if (const auto result = importScoresFile(m_desk, call))
            showResult(*result, tr("No score was imported: these cells must be put right first."));
    });
}

void CallWorkspace::showResult(const ImportResult& result, const QString& title)
{
    if (!result.isDone())
        return m_issues->showProblems(title, result.problems);
    m_issues->hide();
    m_desk.tell(tr("Imported: %1 added, %2 changed, %3 as they were.")
                    .arg(result.added)
                    .arg(result.changed)
                    .arg(result.unchanged));
}

void CallWorkspace::decide()
{
    const Call call =
        m_state->call(); // a copy: the state is read anew while the operation reports its change
    m_desk.run([&] { decideList(m_desk, call); });
}

void CallWorkspace::draft()
{
    const Call call = m_state->call();
    m_desk.run([&] { draftForCall(m_desk, call); });
}

void CallWorkspace::exportAs(ListKind kind)
{
    m_desk.run([this, kind] { exportList(m_desk, m_call, kind, m_exportLanguage); });
}

void CallWorkspace::approve(const Finding& asked)
{
    const Finding finding = asked; // its note goes away with the state it stood in
    m_desk.run([&] { approveWithReason(m_desk, finding); });
}

void CallWorkspace::decideTie()
{
    const SelectionLot* shown = lot();
    const SelectionRow* row = m_state->list.row(m_list->current());
    if (!shown || !row)
        return;
    const Call call = m_state->call();
    const Id<Lot> id = shown->id;
    const std::vector<SelectionRow> tied = tiedWith(*shown, *row);
    m_desk.run([&] { decideTieByPaper(m_desk, call, id, tied); });
}

void CallWorkspace::toggleInspector()
{
    m_inspector->setVisible(!m_inspector->isVisible());
}

} // namespace oslonac::ui
