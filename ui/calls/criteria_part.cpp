// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/criteria_part.h"

#include "core/calls/definition_findings.h"
#include "ui/calls/call_files.h"
#include "ui/calls/definition_texts.h"
#include "ui/calls/grid_forms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_bar.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

int numberOfCriteria(const CallState& state)
{
    size_t criteria = 0;
    for (const DefinedSection& defined : state.applications.definition.sections)
        criteria += defined.criteria.size();
    return int(criteria);
}

} // namespace

CriteriaPart::CriteriaPart(const Desk& desk, QWidget* parent)
    : OutlinePart(desk, gridColumns(), parent), m_bar(new PageBar(this)),
      m_addSection(new Button(ButtonKind::Usual, this)), m_addCriterion(new Button(ButtonKind::Usual, this)),
      m_addTieRule(new Button(ButtonKind::Usual, this)), m_addAssessor(new Button(ButtonKind::Usual, this)),
      m_grid(new Button(ButtonKind::Usual, this)), m_firstSection(new Button(ButtonKind::Usual, this)),
      m_firstGrid(new Button(ButtonKind::Usual, this)), m_grids(new QMenu(this))
{
    m_outline->addForm(new SectionForm(desk, this));
    m_outline->addForm(new CriterionForm(desk, this));
    m_outline->addForm(new TotalForm(desk, this));
    m_outline->addForm(new TieRuleForm(desk, this));
    m_outline->addForm(new AssessorForm(desk, this));
    for (Button* button : {m_addSection, m_addCriterion, m_addTieRule, m_addAssessor})
        m_outline->addAdding(button);
    m_outline->addTool(m_grid);
    m_firstSection->setThemedIcon(u"list-add"_s);
    m_outline->addEmptyAction(m_firstSection);
    m_outline->addEmptyAction(m_firstGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_outline, 1);
    connect(m_addSection, &QPushButton::clicked, this, [this] { add(PartKind::Section); });
    connect(m_addCriterion, &QPushButton::clicked, this, [this] { add(PartKind::Criterion); });
    connect(m_addTieRule, &QPushButton::clicked, this, [this] { add(PartKind::TieRule); });
    connect(m_addAssessor, &QPushButton::clicked, this, [this] { add(PartKind::Assessor); });
    connect(m_firstSection, &QPushButton::clicked, this, [this] { add(PartKind::Section); });
    for (Button* button : {m_grid, m_firstGrid})
        connect(button, &QPushButton::clicked, this,
                [this, button] { m_grids->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
    connect(m_bar, &PageBar::stepTaken, this, &CriteriaPart::newCallRequested);
    showTexts();
}

CallPartEntry CriteriaPart::entry()
{
    return {u"criteria"_s,
            {"oslonac::ui::CriteriaPart", QT_TRANSLATE_NOOP("oslonac::ui::CriteriaPart", "Criteria")},
            numberOfCriteria,
            &makeCallPart<CriteriaPart>};
}

void CriteriaPart::show(const State& state)
{
    const bool isAnother = take(state);
    const int marks = int(state->marks.marks.size());
    const Lock lock = m_desk.isReadOnly() ? Lock::Closed : marks > 0 ? Lock::WordsOnly : Lock::Open;
    if (marks > 0)
        m_bar->say(StatusKind::Info,
                   tr("%n marks are given, so the criteria stay as they are: codes and titles may be "
                      "corrected, scales, multipliers and minimums not. Other criteria need a new call.",
                      nullptr, marks),
                   lock == Lock::Closed ? QString() : tr("New call from this one"));
    else
        m_bar->clear();
    showTexts();
    showButtons(lock);
    fillGridMenu(lock);
    const std::vector<Finding> findings = definitionFindings(state->applications.definition);
    m_outline->setFooter(footerText());
    m_outline->show(gridRows({*state, findings, lock}, Texts(m_desk.language())), state, findings, lock);
    if (isAnother)
        m_outline->setCurrent(0);
}

void CriteriaPart::showTexts()
{
    m_addSection->setText(tr("Section", "add one"));
    m_addCriterion->setText(tr("Criterion", "add one"));
    m_addTieRule->setText(tr("Tie rule", "add one"));
    m_addAssessor->setText(tr("Assessor", "add one"));
    m_addSection->setAccessibleName(tr("Add a section"));
    m_addCriterion->setAccessibleName(tr("Add a criterion"));
    m_addTieRule->setAccessibleName(tr("Add a tie rule"));
    m_addAssessor->setAccessibleName(tr("Add an assessor"));
    m_grid->setText(tr("Whole grid"));
    m_grid->setToolTip(tr("Take the criteria of another call or of a file, or write them to a file"));
    m_firstSection->setText(tr("Add a section"));
    m_firstGrid->setText(tr("Take a whole grid"));
    for (Button* button : {m_firstSection, m_firstGrid})
        button->setEnabled(!m_desk.isReadOnly());
    m_outline->setEmptyTexts(
        tr("No criteria yet"),
        tr("Criteria stand in sections. They can be taken over whole from another call, from "
           "an example or from a file, and changed then."));
    m_outline->setName(entry().title);
}

void CriteriaPart::showButtons(Lock lock)
{
    const QString frozen =
        lock == Lock::WordsOnly ? tr("Marks are given already, so no criteria are added.") : QString();
    for (Button* button : {m_addSection, m_addCriterion, m_addTieRule, m_addAssessor}) {
        button->setEnabled(lock != Lock::Closed);
        button->setToolTip(button->accessibleName());
    }
    const bool open = lock == Lock::Open;
    m_addSection->setEnabled(open);
    m_addCriterion->setEnabled(open && !m_state->applications.definition.sections.empty());
    for (Button* button : {m_addSection, m_addCriterion}) {
        if (!frozen.isEmpty())
            button->setToolTip(frozen);
    }
}

void CriteriaPart::fillGridMenu(Lock lock)
{
    m_grids->clear();
    const State state = m_state;
    m_grids->addSection(tr("Take the criteria of"));
    std::vector<QAction*> takers;
    for (const Call& call : Records<Call>(m_desk.file()).all("ORDER BY id DESC\nLIMIT 12")) {
        if (call.id != state->call().id)
            takers.push_back(
                m_grids->addAction(tr("Call %1").arg(call.code), this, [this, state, id = call.id] {
                    m_desk.run([&] { takeGridOf(m_desk, state->applications.definition, id); });
                }));
    }
    for (const auto& [grid, code] : Codes<ExampleGrid>::list)
        takers.push_back(m_grids->addAction(exampleName(grid), this, [this, state, chosen = grid] {
            m_desk.run([&] { takeExample(m_desk, state->call().id, chosen); });
        }));
    takers.push_back(m_grids->addAction(tr("a &file…"), this, [this, state] {
        m_desk.run([&] { importGridFile(m_desk, state->applications.definition); });
    }));
    for (QAction* taker : takers)
        taker->setEnabled(lock == Lock::Open);
    m_grids->addSeparator();
    m_grids->addAction(tr("&Write the criteria to a file…"), this, [this, state] {
        m_desk.run([&] { exportGridFile(m_desk, state->applications.definition); });
    });
}

void CriteriaPart::addLikeCurrent()
{
    const auto current = m_outline->current();
    add(!current || current->kind == PartKind::Total ? PartKind::Section : current->kind);
}

QString CriteriaPart::footerText() const
{
    const CallDefinition& definition = m_state->applications.definition;
    QStringList parts{tr("%n sections", nullptr, int(definition.sections.size())),
                      tr("%n criteria", nullptr, numberOfCriteria(*m_state))};
    if (!definition.lots.empty())
        parts.append(
            tr("%1 points")
                .arg(pointsOf(definition.maximumPoints(definition.lots.front().lot.id), m_desk.language())));
    if (definition.call.totalMinimum)
        parts.append(tr("at least %1").arg(pointsOf(*definition.call.totalMinimum, m_desk.language())));
    return parts.join(u" · "_s);
}

} // namespace oslonac::ui
