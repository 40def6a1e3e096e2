// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/plan_part.h"

#include "core/calls/definition_findings.h"
#include "ui/calls/plan_forms.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// "3 reports, 12 closing checks"
QString missingText(const MissingWork& missing)
{
    QStringList parts;
    if (const auto count = int(missing.reports.size()); count > 0)
        parts.append(PlanPart::tr("%n reports", nullptr, count));
    if (const auto count = int(missing.tasks.size()); count > 0)
        parts.append(PlanPart::tr("%n tasks", nullptr, count));
    if (const auto count = int(missing.checks.size()); count > 0)
        parts.append(PlanPart::tr("%n closing checks", nullptr, count));
    return parts.join(u", "_s);
}

} // namespace

PlanPart::PlanPart(const Desk& desk, QWidget* parent)
    : OutlinePart(desk, planColumns(), parent), m_bar(new PageBar(this)),
      m_addReport(new Button(ButtonKind::Usual, this)), m_addTask(new Button(ButtonKind::Usual, this)),
      m_addItem(new Button(ButtonKind::Usual, this)), m_firstReport(new Button(ButtonKind::Usual, this)),
      m_firstTask(new Button(ButtonKind::Usual, this)), m_firstItem(new Button(ButtonKind::Usual, this))
{
    m_outline->addForm(new ReportRuleForm(desk, this));
    m_outline->addForm(new PlannedTaskForm(desk, this));
    m_outline->addForm(new ChecklistItemForm(desk, this));
    for (Button* button : {m_addReport, m_addTask, m_addItem})
        m_outline->addAdding(button);
    for (Button* button : {m_firstReport, m_firstTask, m_firstItem}) {
        button->setThemedIcon(u"list-add"_s);
        m_outline->addEmptyAction(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_outline, 1);
    for (Button* button : {m_addReport, m_firstReport})
        connect(button, &QPushButton::clicked, this, [this] { add(PartKind::ReportRule); });
    for (Button* button : {m_addTask, m_firstTask})
        connect(button, &QPushButton::clicked, this, [this] { add(PartKind::PlannedTask); });
    for (Button* button : {m_addItem, m_firstItem})
        connect(button, &QPushButton::clicked, this, [this] { add(PartKind::ChecklistItem); });
    connect(m_bar, &PageBar::stepTaken, this, &PlanPart::addToCases);
    showTexts();
}

CallPartEntry PlanPart::entry()
{
    return {u"plan"_s,
            {"oslonac::ui::PlanPart", QT_TRANSLATE_NOOP("oslonac::ui::PlanPart", "Plan of cases")},
            [](const CallState& state) {
                const CallDefinition& definition = state.applications.definition;
                return int(definition.reportRules.size() + definition.plannedTasks.size() +
                           definition.checklist.size());
            },
            &makeCallPart<PlanPart>};
}

void PlanPart::show(const State& state)
{
    const bool isAnother = take(state);
    const CallDefinition& definition = state->applications.definition;
    const Lock lock = m_desk.isReadOnly() ? Lock::Closed : Lock::Open;
    const std::vector<Finding> findings = definitionFindings(definition);
    showTexts();
    for (Button* button : {m_addReport, m_addTask, m_addItem, m_firstReport, m_firstTask, m_firstItem})
        button->setEnabled(lock == Lock::Open);
    m_outline->setFooter(
        u"%1 · %2 · %3"_s.arg(tr("%n reports", nullptr, int(definition.reportRules.size())),
                              tr("%n tasks", nullptr, int(definition.plannedTasks.size())),
                              tr("%n items of checklists", nullptr, int(definition.checklist.size()))));
    m_outline->show(planRows({*state, findings, lock}, Texts(m_desk.language())), state, findings, lock);
    if (isAnother)
        m_outline->setCurrent(0);
    showMissing();
}

void PlanPart::showTexts()
{
    m_addReport->setText(tr("Report", "add one"));
    m_addTask->setText(tr("Task", "add one"));
    m_addItem->setText(tr("Checklist item", "add one"));
    m_addReport->setAccessibleName(tr("Add a rule of reports"));
    m_addTask->setAccessibleName(tr("Add a task or a milestone to the plan"));
    m_addItem->setAccessibleName(tr("Add a question or a document to the checklists"));
    for (Button* button : {m_addReport, m_addTask, m_addItem})
        button->setToolTip(button->accessibleName());
    m_firstReport->setText(tr("Add a report"));
    m_firstTask->setText(tr("Add a task"));
    m_firstItem->setText(tr("Add a checklist item"));
    m_outline->setEmptyTexts(
        tr("Nothing is planned for the cases yet"),
        tr("Say which reports the parties owe and when, what is to be done in every case, "
           "and what is asked on visits and before the closing. Each case gets it with its "
           "own days when it is opened."));
    m_outline->setName(entry().title);
}

void PlanPart::showMissing()
{
    m_missing = {};
    m_desk.run([this] { m_missing = missingWork(m_desk.file(), m_state->call().id); });
    if (m_missing.isEmpty() || m_desk.isReadOnly())
        return m_bar->clear();
    m_bar->say(StatusKind::Info,
               tr("%n open cases lack something of this plan: %1.", nullptr, int(m_missing.agreements.size()))
                   .arg(missingText(m_missing)),
               tr("Add them to the cases"));
}

void PlanPart::addToCases()
{
    const auto count = int(m_missing.agreements.size());
    const MissingWork missing = m_missing; // read anew once it is written
    if (!m_desk.run([&] { addMissingWork(m_desk.workspace, missing); }))
        return;
    showMissing(); // the definition of the call did not change
    m_desk.tell(tr("%n cases have what the plan says now.", nullptr, count));
}

void PlanPart::addLikeCurrent()
{
    const auto current = m_outline->current();
    add(current ? current->kind : PartKind::ReportRule);
}

} // namespace oslonac::ui
