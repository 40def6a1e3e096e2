// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/objectives_outline.h"

#include "core/programmes/programme_parts.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/list_edits.h"
#include "ui/lists/list_table.h"
#include "ui/lists/outline_tools.h"
#include "ui/lists/paste_panel.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int titleColumn = 1;

/// The next number after those that are numbers.
QString nextObjectiveCode(const ProgrammeDefinition& definition)
{
    int last = 0;
    for (const DefinedObjective& defined : definition.objectives)
        last = std::max(last, defined.objective.code.toInt());
    return QString::number(last + 1);
}

} // namespace

ObjectivesOutline::ObjectivesOutline(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(objectiveColumns([&desk] { return desk.language(); }),
                                             [](const ObjectiveRow& row) { return row.id; }),
      m_list(new OutlineList(m_model, titleColumn, this)),
      m_addObjective(new Button(ButtonKind::Usual, this)), m_addMeasure(new Button(ButtonKind::Usual, this)),
      m_paste(new PastePanel(this)), m_edits(std::make_unique<ListEdits>(table(), m_model, *m_paste, desk)),
      m_first(new Button(ButtonKind::Usual, this))
{
    for (Button* button : {m_addObjective, m_addMeasure})
        m_list->tools().addAdding(button);
    m_first->setThemedIcon(u"list-add"_s);
    m_list->empty().addAction(m_first);
    m_list->addPanel(m_paste);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_addObjective, &QPushButton::clicked, this, &ObjectivesOutline::addObjective);
    connect(m_first, &QPushButton::clicked, this, &ObjectivesOutline::addObjective);
    connect(m_addMeasure, &QPushButton::clicked, this, &ObjectivesOutline::addMeasure);
    connect(m_list, &OutlineList::addRequested, this, [this] {
        const auto row = current();
        row && row->isMeasure() ? addMeasure() : addObjective();
    });
    connect(m_list, &OutlineList::moveRequested, this, &ObjectivesOutline::moveCurrent);
    connect(m_list, &OutlineList::deleteRequested, this, &ObjectivesOutline::deleteCurrent);
    connect(&table(), &ListTable::currentIdChanged, this, &ObjectivesOutline::showCurrent);
    connect(&table(), &ListTable::pasteRequested, this, [this] { m_edits->paste(); });
    retranslate();
}

ObjectivesOutline::~ObjectivesOutline()
{
    m_edits.reset();
    delete m_list; // before the model it shows
}

void ObjectivesOutline::show(std::optional<ProgrammeDefinition> definition)
{
    m_shown = std::move(definition);
    m_model.reset(m_shown ? objectiveRows(*m_shown) : std::vector<ObjectiveRow>());
    const bool none = m_model.rowCount() == 0;
    retranslate();
    m_list->showParts(!none);
    if (table().currentId() == 0 && !none)
        table().setCurrentId(m_model.rowAt(0).id);
    showCurrent();
}

void ObjectivesOutline::retranslate()
{
    m_addObjective->setText(tr("Objective", "add one"));
    m_addObjective->setAccessibleName(tr("Add an objective"));
    m_addMeasure->setText(tr("Measure", "add one"));
    m_addMeasure->setAccessibleName(tr("Add a measure"));
    for (Button* button : {m_addObjective, m_addMeasure})
        button->setToolTip(button->accessibleName());
    m_first->setText(tr("Add an objective"));
    m_first->setVisible(m_shown.has_value() && !m_desk.isReadOnly());
    m_list->empty().setTexts(
        m_shown ? tr("No objectives yet") : tr("No programme is chosen"),
        m_shown ? tr("Objectives have measures with a target, such as 20 action plans adopted.") : QString());
    table().setAccessibleName(tr("Objectives and measures"));
    m_list->tools().retranslate();
    const auto measures = std::ranges::count_if(rows(), &ObjectiveRow::isMeasure);
    m_list->setFooter(u"%1 · %2"_s.arg(tr("%n objectives", nullptr, int(std::ssize(rows()) - measures)),
                                       tr("%n measures", nullptr, int(measures))));
}

std::optional<ObjectiveRow> ObjectivesOutline::current() const
{
    return m_model.find(table().currentId());
}

void ObjectivesOutline::showCurrent()
{
    const bool writable = m_shown && !m_desk.isReadOnly();
    m_addObjective->setEnabled(writable);
    m_addMeasure->setEnabled(writable && current());
    m_list->tools().setMovable(writable && current());
    m_list->tools().setDeletable(writable && current());
}

void ObjectivesOutline::addObjective()
{
    if (!m_shown || m_desk.isReadOnly())
        return;
    const auto row = current();
    Objective objective;
    objective.programmeId = m_shown->programme.id;
    objective.code = nextObjectiveCode(*m_shown);
    qint64 added = 0;
    m_desk.run([&] {
        added = addPart(m_desk.workspace, objective, row ? std::optional(row->objective.id) : std::nullopt)
                    .number();
    });
    edit(added);
}

void ObjectivesOutline::addMeasure()
{
    const auto row = current();
    if (!row || m_desk.isReadOnly())
        return;
    Measure measure;
    measure.objectiveId = row->objective.id;
    if (row->isMeasure())
        measure.unit = row->measure->unit; // measures of one objective count the same as a rule
    qint64 added = 0;
    m_desk.run([&] {
        added = addPart(m_desk.workspace, measure,
                        row->isMeasure() ? std::optional(row->measure->id) : std::nullopt)
                    .number();
    });
    edit(added);
}

void ObjectivesOutline::edit(qint64 id)
{
    if (m_model.rowOf(id) < 0)
        return;
    table().setCurrentCell(id, titleColumn);
    table().setFocus(Qt::OtherFocusReason);
    table().editing().begin(table().currentIndex());
}

void ObjectivesOutline::moveCurrent(int places)
{
    const auto row = current();
    if (!row || m_desk.isReadOnly())
        return;
    m_desk.run([&] {
        if (row->isMeasure())
            movePart(m_desk.workspace, row->measure->id, places);
        else
            movePart(m_desk.workspace, row->objective.id, places);
    });
    table().setCurrentId(row->id);
}

void ObjectivesOutline::deleteCurrent()
{
    const auto row = current();
    if (!row || m_desk.isReadOnly())
        return;
    const int place = m_model.rowOf(row->id);
    m_desk.run([&] {
        if (row->isMeasure())
            deletePart(m_desk.workspace, row->measure->id);
        else
            deletePart(m_desk.workspace, row->objective.id);
    });
    if (m_model.rowCount() > 0 && m_model.rowOf(row->id) < 0)
        table().setCurrentId(m_model.rowAt(std::min(place, m_model.rowCount() - 1)).id);
}

} // namespace oslonac::ui
