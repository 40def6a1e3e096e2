// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/definition_outline.h"

#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_table.h"
#include "ui/lists/outline_list.h"
#include "ui/lists/outline_tools.h"
#include "ui/shell/page_layout.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/empty_state.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int margin = 16;
constexpr int wordsColumn = 1;

QString nameOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Lot:
        return DefinitionOutline::tr("Lot");
    case PartKind::Instalment:
        return DefinitionOutline::tr("Planned instalment");
    case PartKind::Rule:
        return DefinitionOutline::tr("Eligibility rule");
    case PartKind::RuleValue:
        return DefinitionOutline::tr("On the exclusion list");
    case PartKind::Document:
        return DefinitionOutline::tr("Required document");
    case PartKind::Section:
        return DefinitionOutline::tr("Section of criteria");
    case PartKind::Criterion:
        return DefinitionOutline::tr("Criterion");
    case PartKind::Total:
        return DefinitionOutline::tr("All points");
    case PartKind::TieRule:
        return DefinitionOutline::tr("Tie rule");
    case PartKind::Assessor:
        return DefinitionOutline::tr("Assessor");
    case PartKind::ReportRule:
        return DefinitionOutline::tr("Reports of the parties");
    case PartKind::PlannedTask:
        return DefinitionOutline::tr("Planned task");
    case PartKind::ChecklistItem:
        return DefinitionOutline::tr("Item of the checklist");
    case PartKind::Heading:
        break;
    }
    return {};
}

} // namespace

DefinitionOutline::DefinitionOutline(const Desk& desk, std::vector<Column<OutlineRow>> columns,
                                     QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_model(std::move(columns), [](const OutlineRow& row) { return row.id; }),
      m_list(new OutlineList(m_model, wordsColumn, this)), m_inspector(new InspectorPanel(this))
{
    m_model.setGroupLine([](const OutlineRow& row) {
        return row.kind == PartKind::Heading ? GroupLine::Heading : GroupLine::None;
    });
    table().installEventFilter(this);
    m_list->tools().installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*m_list, *m_inspector, this));
    setFocusProxy(m_list);
    connect(&table(), &ListTable::currentIdChanged, this, &DefinitionOutline::showCurrent);
    connect(&table(), &ListTable::opened, this, &DefinitionOutline::edit);
    connect(m_list, &OutlineList::addRequested, this, &DefinitionOutline::addRequested);
    connect(m_list, &OutlineList::moveRequested, this, &DefinitionOutline::moveCurrent);
    connect(m_list, &OutlineList::deleteRequested, this, &DefinitionOutline::deleteCurrent);
}

DefinitionOutline::~DefinitionOutline()
{
    delete m_list; // before the model it shows
}

void DefinitionOutline::addAdding(Button* button)
{
    m_list->tools().addAdding(button);
}

void DefinitionOutline::addTool(QWidget* tool)
{
    m_list->tools().addTool(tool);
}

void DefinitionOutline::setEmptyTexts(const QString& title, const QString& text)
{
    m_list->empty().setTexts(title, text);
}

void DefinitionOutline::addEmptyAction(QWidget* button)
{
    m_list->empty().addAction(button);
}

void DefinitionOutline::addForm(PartForm* form)
{
    form->setParent(m_inspector->widget());
    form->layout()->setContentsMargins(margin, 0, margin, margin);
    m_inspector->addWidget(form);
    form->hide();
    m_forms.push_back(form);
}

void DefinitionOutline::setName(const Phrase& name)
{
    table().setAccessibleName(name.text());
    m_list->tools().retranslate();
}

void DefinitionOutline::setFooter(const QString& footer)
{
    m_list->setFooter(footer);
}

void DefinitionOutline::show(std::vector<OutlineRow> rows, const CallPart::State& state,
                             std::vector<Finding> findings, Lock lock)
{
    m_state = state;
    m_findings = std::move(findings);
    m_lock = lock;
    m_model.reset(std::move(rows));
    const bool none = std::ranges::all_of(
        m_model.rows(), [](const OutlineRow& row) { return row.kind == PartKind::Heading; });
    m_list->showParts(!none);
    hideEmptyColumns();
    if (!current())
        setCurrent(0);
    showCurrent();
}

/// Steps, multipliers, lots and findings are rare; while no row has any, the words get their room.
void DefinitionOutline::hideEmptyColumns()
{
    constexpr int firstThatMayGo = 2;
    for (int column = firstThatMayGo; column < m_model.columnCount(); ++column) {
        const bool any = std::ranges::any_of(rows(), [&](const OutlineRow& row) {
            return row.kind != PartKind::Heading &&
                   !m_model.index(m_model.rowOf(row.id), column).data().toString().isEmpty();
        });
        table().header().setChosen(column, any);
    }
}

std::optional<OutlineRow> DefinitionOutline::current() const
{
    const auto row = m_model.find(table().currentId());
    return row && row->kind != PartKind::Heading ? row : std::nullopt;
}

void DefinitionOutline::setCurrent(qint64 id)
{
    const auto isPart = [](const OutlineRow& row) { return row.kind != PartKind::Heading; };
    const auto first = std::ranges::find_if(rows(), isPart);
    if (m_model.rowOf(id) >= 0)
        table().setCurrentId(id);
    else if (first != rows().end())
        table().setCurrentId(first->id);
}

PartForm* DefinitionOutline::form(PartKind kind) const
{
    const auto found = std::ranges::find(m_forms, kind, &PartForm::kind);
    return found == m_forms.end() ? nullptr : *found;
}

void DefinitionOutline::edit()
{
    const auto row = current();
    PartForm* shown = row ? form(row->kind) : nullptr;
    if (!shown)
        return;
    m_inspector->show();
    shown->firstField().setFocus(Qt::TabFocusReason); // selects what stands in a line
}

void DefinitionOutline::moveCurrent(int places)
{
    const auto row = current();
    if (!row || !isMovable(*row))
        return;
    m_desk.run([&] {
        visitPart(row->kind, row->id, Changes(), [&]<typename Record>(Id<Record> id) {
            if constexpr (std::is_same_v<Record, Criterion>)
                return moveCriterion(m_desk.workspace, id, places);
            else if constexpr (OrderedPart<Record>)
                return movePart(m_desk.workspace, id, places);
            else
                return Changes();
        });
    });
    setCurrent(row->id);
}

void DefinitionOutline::deleteCurrent()
{
    const auto row = current();
    if (!row || m_lock == Lock::Closed)
        return;
    // The neighbour takes its place: the next of its kind, or the one above.
    qint64 neighbour = 0;
    const int place = m_model.rowOf(row->id);
    for (int other = place + 1; other < m_model.rowCount() && neighbour == 0; ++other) {
        if (m_model.rowAt(other).depth <= row->depth)
            neighbour = m_model.rowAt(other).kind == row->kind ? m_model.rowAt(other).id : -1;
    }
    if (neighbour <= 0 && place > 0)
        neighbour = m_model.rowAt(place - 1).id;
    int tieRules = 0; // that ask for it and go with it
    const bool done = m_desk.run([&] {
        tieRules = visitPart(row->kind, row->id, 0, [&](const auto& id) {
            return removalOf(m_desk.file(), id).template count<TieRule>();
        });
        visitPart(row->kind, row->id, Changes(),
                  [&](const auto& id) { return deletePart(m_desk.workspace, id); });
    });
    if (done && m_model.rowOf(row->id) < 0)
        setCurrent(neighbour > 0 ? neighbour : 0);
    if (done && tieRules > 0 && row->kind != PartKind::TieRule)
        m_desk.tell(
            tr("%n tie rules that ask for it went with it; undo brings them back too.", nullptr, tieRules));
    table().setFocus(Qt::OtherFocusReason);
}

bool DefinitionOutline::eventFilter(QObject* watched, QEvent* event)
{
    // The kind of event first: while the list is taken apart, others still come of its parts.
    if (event->type() == QEvent::Resize && watched == &m_list->tools())
        hideEmptyColumns();
    const bool editing = event->type() == QEvent::KeyPress && watched == &table() &&
                         static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2;
    if (editing)
        edit();
    return editing || QWidget::eventFilter(watched, event);
}

bool DefinitionOutline::isMovable(const OutlineRow& row) const
{
    const bool ofGrid = row.kind == PartKind::Section || row.kind == PartKind::Criterion;
    if (m_lock == Lock::Closed || (m_lock == Lock::WordsOnly && ofGrid))
        return false;
    return row.kind != PartKind::Total && row.kind != PartKind::RuleValue;
}

void DefinitionOutline::showCurrent()
{
    const auto row = current();
    const bool ofGrid = row && (row->kind == PartKind::Section || row->kind == PartKind::Criterion);
    const bool deletable = row && row->kind != PartKind::Total && m_lock != Lock::Closed &&
                           !(m_lock == Lock::WordsOnly && ofGrid);
    m_list->tools().setDeletable(deletable);
    m_list->tools().setMovable(row && isMovable(*row));
    for (PartForm* shown : m_forms)
        shown->setVisible(row && shown->kind() == row->kind);
    if (!row) {
        m_inspector->setTitle(tr("Nothing is defined yet"));
        m_inspector->setFacts(tr("Begin with the buttons above the list."));
        return;
    }
    showFacts(*row);
    if (PartForm* shown = form(row->kind))
        shown->show({*m_state, m_findings, m_lock}, row->id);
}

void DefinitionOutline::showFacts(const OutlineRow& row)
{
    const QString first = row.cells.value(0);
    const QString second = row.cells.value(1);
    const QString kind = nameOf(row.kind);
    switch (row.kind) {
    case PartKind::Lot:
    case PartKind::Section:
    case PartKind::Criterion:
    case PartKind::TieRule:
        m_inspector->setTitle(u"%1 %2"_s.arg(kind, first));
        return m_inspector->setFacts(second);
    case PartKind::Instalment:
    case PartKind::Rule:
    case PartKind::RuleValue:
    case PartKind::ReportRule:
    case PartKind::PlannedTask:
    case PartKind::ChecklistItem:
        m_inspector->setTitle(first.isEmpty() ? kind : first);
        return m_inspector->setFacts(first.isEmpty() ? QString() : kind);
    case PartKind::Document:
    case PartKind::Assessor:
        m_inspector->setTitle(second.isEmpty() ? kind : second);
        return m_inspector->setFacts(second.isEmpty() ? QString() : kind);
    case PartKind::Total:
    case PartKind::Heading:
        m_inspector->setTitle(kind);
        return m_inspector->setFacts(second);
    }
}

} // namespace oslonac::ui
