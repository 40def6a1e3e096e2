// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmes/objectives_outline.h"

#include "core/programmes/programme_parts.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/list_edits.h"
#include "ui/lists/list_table.h"
#include "ui/lists/outline_tools.h"
#include "ui/lists/paste_panel.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int pageMargin = 24;
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
      m_tools(new OutlineTools(this)), m_addObjective(new Button(ButtonKind::Usual, this)),
      m_addMeasure(new Button(ButtonKind::Usual, this)), m_table(new ListTable(this)),
      m_paste(new PastePanel(this)), m_empty(new EmptyState(this)),
      m_first(new Button(ButtonKind::Usual, this)), m_stack(new QStackedWidget(this)),
      m_footer(new QLabel(this))
{
    build();
    m_edits = std::make_unique<ListEdits>(*m_table, m_model, *m_paste, desk);
    connect(m_addObjective, &QPushButton::clicked, this, &ObjectivesOutline::addObjective);
    connect(m_first, &QPushButton::clicked, this, &ObjectivesOutline::addObjective);
    connect(m_addMeasure, &QPushButton::clicked, this, &ObjectivesOutline::addMeasure);
    connect(m_tools, &OutlineTools::moveRequested, this, &ObjectivesOutline::moveCurrent);
    connect(m_tools, &OutlineTools::deleteRequested, this, &ObjectivesOutline::deleteCurrent);
    connect(m_table, &ListTable::currentIdChanged, this, &ObjectivesOutline::showCurrent);
    connect(m_table, &ListTable::pasteRequested, this, [this] { m_edits->paste(); });
    // The order is part of the programme. Queued, because the table is about to sort.
    connect(
        &m_table->proxy(), &ListProxy::sortKeysChanged, this,
        [this] {
            if (!m_table->proxy().sortKeys().empty())
                m_table->proxy().setSortKeys({});
        },
        Qt::QueuedConnection);
    retranslate();
}

ObjectivesOutline::~ObjectivesOutline()
{
    m_edits.reset();
    delete m_table; // before the model it shows
}

void ObjectivesOutline::build()
{
    m_table->setList(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    for (Button* button : {m_addObjective, m_addMeasure})
        m_tools->addAdding(button);
    m_first->setThemedIcon(u"list-add"_s);
    m_empty->addAction(m_first);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_footer->setProperty("use", u"secondary"_s);
    auto* footer = new QFrame(this);
    footer->setObjectName(u"listFooter"_s);
    footer->setMinimumHeight(heightFor(32));
    auto* footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(pageMargin, 0, pageMargin, 0);
    footerRow->addWidget(m_footer);
    stackPage(*this, {m_tools}, *m_stack);
    layout()->addWidget(m_paste);
    layout()->addWidget(footer);
    setFocusProxy(m_table);
}

void ObjectivesOutline::show(std::optional<ProgrammeDefinition> definition)
{
    m_shown = std::move(definition);
    m_model.reset(m_shown ? objectiveRows(*m_shown) : std::vector<ObjectiveRow>());
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
    setFocusProxy(none ? static_cast<QWidget*>(m_first) : m_table);
    if (m_table->currentId() == 0 && !none)
        m_table->setCurrentId(m_model.rowAt(0).id);
    retranslate();
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
    m_empty->setTexts(m_shown ? tr("No objectives yet") : tr("No programme is chosen"),
                      m_shown ? tr("Objectives have measures with a target, such as 20 action plans adopted.")
                              : QString());
    m_table->setAccessibleName(tr("Objectives and measures"));
    m_tools->retranslate();
    const auto measures = std::ranges::count_if(rows(), &ObjectiveRow::isMeasure);
    m_footer->setText(u"%1 · %2"_s.arg(tr("%n objectives", nullptr, int(std::ssize(rows()) - measures)),
                                       tr("%n measures", nullptr, int(measures))));
}

std::optional<ObjectiveRow> ObjectivesOutline::current() const
{
    return m_model.find(m_table->currentId());
}

void ObjectivesOutline::showCurrent()
{
    const bool writable = m_shown && !m_desk.isReadOnly();
    m_addObjective->setEnabled(writable);
    m_addMeasure->setEnabled(writable && current());
    m_tools->setMovable(writable && current());
    m_tools->setDeletable(writable && current());
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
    m_table->setCurrentCell(id, titleColumn);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editing().begin(m_table->currentIndex());
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
    m_table->setCurrentId(row->id);
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
        m_table->setCurrentId(m_model.rowAt(std::min(place, m_model.rowCount() - 1)).id);
}

bool ObjectivesOutline::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool control = key->modifiers() & Qt::ControlModifier;
    if (control && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        deleteCurrent();
    else if (key->key() == Qt::Key_Insert)
        current() && current()->isMeasure() ? addMeasure() : addObjective();
    else
        return false;
    return true;
}

} // namespace oslonac::ui
