// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/applications_part.h"

#include "core/applications/application_operations.h"
#include "ui/applications/application_inspector.h"
#include "ui/calls/paper_facts.h"
#include "ui/forms/date_field.h"
#include "ui/lists/list_narrowing.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_layout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ApplicationsPart::ApplicationsPart(const Desk& desk, QWidget* parent)
    : CallPart(parent), m_desk(desk), m_texts(std::make_unique<Texts>(desk.language())),
      m_model(applicationColumns([this]() -> const Texts& { return *m_texts; }),
              [](const ApplicationRow& row) { return row.application.id.number(); }),
      m_list(new ListView(m_model, this)), m_first(new Button(ButtonKind::Primary, this)),
      m_inspector(new ApplicationInspector(desk, this))
{
    m_list->setName(entry().title);
    m_list->setEmptyState(
        {"oslonac::ui::ApplicationsPart",
         QT_TRANSLATE_NOOP("oslonac::ui::ApplicationsPart", "No applications yet")},
        {"oslonac::ui::ApplicationsPart",
         QT_TRANSLATE_NOOP("oslonac::ui::ApplicationsPart",
                           "Enter the first one (Ctrl+N), or import them from a table (Ctrl+I).")});
    m_first->setThemedIcon(u"list-add"_s);
    m_list->emptyState().addAction(m_first);
    connect(m_first, &QPushButton::clicked, this, &ApplicationsPart::enterNew);
    m_list->setFooter([this](const auto& listed, const auto&) { return footer(listed); });
    m_list->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
    m_list->setViews(applicationViews());
    m_list->setPaperTitle([this] { return tr("Applications, call %1").arg(m_state->call().code); });
    m_list->setPaperFacts([this] { return paperFacts(*m_state, nullptr, m_desk.workspace.today()); });
    m_list->attach(m_desk, u"applications"_s);
    m_list->table().installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(listWithInspector(*m_list, *m_inspector, this));
    setFocusProxy(m_list);
    const auto stepKey = [this](Qt::Key key, int rows) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, rows] { step(rows); });
    };
    stepKey(Qt::Key_Up, -1);
    stepKey(Qt::Key_Down, 1);
    connect(m_list, &ListView::offersChanged, this, &ApplicationsPart::offersChanged);
    connect(&m_list->table(), &ListTable::currentIdChanged, this, &ApplicationsPart::showCurrent);
    connect(m_inspector, &ApplicationInspector::entered, this, &ApplicationsPart::reveal);
    connect(m_inspector, &ApplicationInspector::entryClosed, this, [this] {
        showCurrent();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &ApplicationInspector::deletionRequested, this, &ApplicationsPart::deleteChosen);
}

ApplicationsPart::~ApplicationsPart()
{
    delete m_list; // before the model and the texts it shows
}

CallPartEntry ApplicationsPart::entry()
{
    return {
        u"applications"_s,
        {"oslonac::ui::ApplicationsPart", QT_TRANSLATE_NOOP("oslonac::ui::ApplicationsPart", "Applications")},
        [](const CallState& state) { return int(state.applications.applications.size()); },
        &makeCallPart<ApplicationsPart>};
}

void ApplicationsPart::show(const State& state)
{
    const bool other = !m_state || m_state->call().id != state->call().id;
    m_state = state;
    m_texts = std::make_unique<Texts>(m_desk.language());
    m_first->setText(tr("Enter an application"));
    m_first->setEnabled(!m_desk.isReadOnly());
    m_model.reset(applicationRows(*state, *m_texts));
    const std::vector<qint64> listed = m_list->table().listedIds();
    if ((other || m_list->table().currentId() == 0) && !listed.empty())
        m_list->table().setCurrentId(listed.front());
    showCurrent();
}

qint64 ApplicationsPart::chosenRecord() const
{
    return m_list->table().currentId();
}

void ApplicationsPart::reveal(qint64 application)
{
    m_list->reveal(application);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ApplicationsPart::showStage(Stage stage)
{
    const QString state = u"status"_s;
    QStringList passed;
    bool isNarrower = false;
    for (const ApplicationRow& row : m_model.rows()) {
        const SelectionRow* ranked = m_state->list().row(row.application.id);
        const bool isIn = ranked && hasPassed(*ranked, stage);
        if (isIn && !passed.contains(row.statusName))
            passed.append(row.statusName);
        isNarrower = isNarrower || !isIn;
    }
    narrowTo(*m_list, {},
             isNarrower ? std::vector{ColumnFilter::anyOf(state, passed)} : std::vector<ColumnFilter>());
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<ActionId> ApplicationsPart::offeredActions() const
{
    std::vector<ActionId> offered = m_list->offeredActions();
    offered.push_back(ActionId::Inspector);
    if (!m_desk.isReadOnly())
        offered.push_back(ActionId::NewRecord);
    return offered;
}

void ApplicationsPart::perform(ActionId id)
{
    if (m_list->perform(id))
        return;
    if (id == ActionId::Inspector)
        m_inspector->setVisible(!m_inspector->isVisible());
    if (id == ActionId::NewRecord)
        enterNew();
}

void ApplicationsPart::enterNew()
{
    if (m_desk.isReadOnly() || !m_state)
        return;
    m_inspector->setVisible(true);
    const Application* current = m_state->application(Id<Application>(m_list->table().currentId()));
    m_inspector->enterNew(m_state->applications.definition,
                          current ? std::optional(current->lotId) : std::nullopt);
}

void ApplicationsPart::deleteChosen()
{
    if (m_desk.isReadOnly())
        return;
    std::vector<Id<Application>> ids;
    for (const qint64 id : m_list->table().selectedIds())
        ids.emplace_back(id);
    if (ids.empty())
        return;
    m_desk.run([&] { deleteApplications(m_desk.workspace, ids); });
    m_list->setFocus(Qt::OtherFocusReason);
}

// Alt+Down opens what a field offers before it goes to the next application.
void ApplicationsPart::step(int rows)
{
    QWidget* field = focusWidget();
    if (auto* box = qobject_cast<QComboBox*>(field); box && rows > 0)
        return box->showPopup();
    if (auto* date = field ? qobject_cast<DateField*>(field->parentWidget()) : nullptr; date && rows > 0)
        return date->openCalendar();
    if (field)
        field->clearFocus(); // writes what was typed
    const bool refused = field && field->property("finding").toString() == u"refused";
    ListTable& table = m_list->table();
    const QModelIndex next = table.currentIndex().siblingAtRow(table.currentIndex().row() + rows);
    if (next.isValid() && !refused)
        table.setCurrentIndex(next);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

bool ApplicationsPart::eventFilter(QObject* watched, QEvent* event)
{
    // The kind of event first: while the list is taken apart, others still come of its table.
    if (event->type() == QEvent::KeyPress && watched == &m_list->table() &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        deleteChosen();
        return true;
    }
    return CallPart::eventFilter(watched, event);
}

void ApplicationsPart::showCurrent()
{
    const Application* current =
        m_state ? m_state->application(Id<Application>(m_list->table().currentId())) : nullptr;
    if (current)
        m_inspector->show(*m_state, *current);
    else
        m_inspector->showNothing();
}

QStringList ApplicationsPart::footer(const std::vector<qint64>& listed) const
{
    std::vector<const ApplicationRow*> rows;
    rows.reserve(listed.size());
    for (const qint64 id : listed)
        rows.push_back(&m_model.rowAt(m_model.rowOf(id)));
    return applicationsFooter(rows, m_desk.language());
}

} // namespace oslonac::ui
