// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tasks_card.h"

#include "core/cases/case_operations.h"
#include "ui/lists/list_height.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int leastRows = 3;
constexpr int mostRows = 8;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TasksCard", source};
}

} // namespace

TasksCard::TasksCard(const Desk& desk, QWidget* parent)
    : Card(parent), m_desk(desk), m_model(taskColumns([&desk] { return desk.language(); })),
      m_list(new ListView(m_model, bodyHost())), m_add(new Button(ButtonKind::Quiet, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "New task")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Add the task")), this))
{
    build();
    retranslate();
}

TasksCard::~TasksCard()
{
    delete m_list; // before the model it shows
}

void TasksCard::build()
{
    m_add->setThemedIcon(u"list-add"_s);
    addTool(m_add);
    m_list->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Tasks and milestones")));
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "No tasks yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard",
                                 "What is to be done in this case, by when and by whom; it is told "
                                 "in the overview when its day comes near.")));
    m_list->leaveOutBars();
    m_list->table().setChecks(m_checks);
    m_list->attach(m_desk, u"case_tasks"_s);
    m_list->table().installEventFilter(this);
    setBody(m_list);
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "What is to be done")),
                           StepForm::keep());
    m_kind = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Kind")),
        {{codeOf(TaskKind::Task), phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Task")), {}},
         {codeOf(TaskKind::Milestone), phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Milestone")), {}}},
        [this](const QVariant& kind) {
            m_form->form().setRowVisible(*m_starts, kind.toString() == codeOf(TaskKind::Milestone));
            return std::optional<QString>();
        });
    m_kind->setLive();
    m_starts = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Begins on")), nothing);
    m_due = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Due on")), nothing);
    m_responsible =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Responsible")), StepForm::keep());
    m_form->setStep([this] { return add(); });
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 0, 12, 12);
    column->addWidget(m_form);
    addFoot(foot);
    foot->hide();
    connect(m_form, &StepForm::closed, this, [this, foot] {
        foot->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QPushButton::clicked, this, &TasksCard::openNew);
    connect(&m_checks, &RowChecks::changed, this, &TasksCard::onChecksChanged);
}

void TasksCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id && m_form->isOpen()) {
        m_form->giveUp();
        m_form->parentWidget()->hide();
    }
    m_isOpen = of.record.status == CaseStatus::Open;
    std::vector<TaskRow> rows = taskRows(of, m_desk.workspace.today());
    std::vector<qint64> done;
    for (const TaskRow& row : rows) {
        if (row.task.doneOn)
            done.push_back(row.id.number());
    }
    m_showing = true;
    m_model.reset(std::move(rows));
    m_checks.keepOnly(done);
    m_checks.check(done);
    m_showing = false;
    fitHeight();
    retranslate();
}

void TasksCard::retranslate()
{
    const auto open =
        int(std::ranges::count_if(m_model.rows(), [](const TaskRow& row) { return !row.task.doneOn; }));
    setTitle(open == 0 ? tr("Tasks and milestones") : tr("Tasks and milestones (%n to do)", nullptr, open));
    m_add->setText(tr("Task"));
    m_add->setToolTip(tr("Add a task or a milestone"));
    m_add->setVisible(m_isOpen && !m_desk.isReadOnly());
}

// As many rows as there are, within bounds: the page scrolls, not a list of three rows.
void TasksCard::fitHeight()
{
    const int rows = std::clamp(m_model.rowCount(), leastRows, mostRows);
    bodyHost()->setFixedHeight(heightForRows(m_list->table(), rows));
}

void TasksCard::openNew()
{
    if (!m_isOpen || m_desk.isReadOnly())
        return;
    if (!m_form->isOpen()) {
        m_title->setValue({});
        m_kind->setValue(codeOf(TaskKind::Task));
        m_starts->show(std::nullopt);
        m_due->show(std::nullopt);
        m_responsible->setValue(m_desk.workspace.officer());
        m_form->form().setRowVisible(*m_starts, false);
    }
    m_form->parentWidget()->show();
    m_form->open();
}

std::optional<QString> TasksCard::add()
{
    CaseTask task;
    task.caseId = m_case;
    task.kind = fromCode<TaskKind>(m_kind->value().toString()).value_or(TaskKind::Task);
    task.title = m_title->value();
    if (task.kind == TaskKind::Milestone)
        task.startsOn = m_starts->shown();
    task.dueOn = m_due->shown();
    task.responsible = m_responsible->value();
    return m_desk.runner.attempt([&] { (void)addTask(m_desk.workspace, task); });
}

void TasksCard::remove(qint64 id)
{
    m_desk.run([&] { deleteTask(m_desk.workspace, Id<CaseTask>(id)); });
}

void TasksCard::onChecksChanged()
{
    if (m_showing)
        return;
    std::vector<std::pair<Id<CaseTask>, std::optional<QDate>>> steps;
    for (const TaskRow& row : m_model.rows()) {
        const bool isChecked = m_checks.isChecked(row.id.number());
        if (isChecked != row.task.doneOn.has_value())
            steps.emplace_back(row.id, isChecked ? std::optional(m_desk.workspace.today()) : std::nullopt);
    }
    const bool isAllowed = m_isOpen && !m_desk.isReadOnly();
    const bool done = isAllowed && m_desk.run([&] {
        for (const auto& [id, day] : steps)
            finishTask(m_desk.workspace, id, day);
    });
    if (done)
        return;
    if (!isAllowed)
        m_desk.tell(tr("The case is closed; its tasks stay as they are."));
    std::vector<qint64> finished;
    for (const TaskRow& row : m_model.rows()) {
        if (row.task.doneOn)
            finished.push_back(row.id.number());
    }
    m_showing = true;
    m_checks.keepOnly(finished);
    m_checks.check(finished);
    m_showing = false;
}

bool TasksCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool deletes =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    const qint64 id = deletes ? m_list->table().currentId() : 0;
    if (id == 0 || !m_isOpen || m_desk.isReadOnly())
        return Card::eventFilter(watched, event);
    remove(id);
    return true;
}

void TasksCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &TasksCard::fitHeight, Qt::QueuedConnection);
}

} // namespace oslonac::ui
