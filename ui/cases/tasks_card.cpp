// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/tasks_card.h"

#include "core/cases/case_operations.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TasksCard", source};
}

} // namespace

TasksCard::TasksCard(const Desk& desk, QWidget* parent)
    : ListCard(desk,
               std::make_unique<RecordListModel<TaskRow>>(taskColumns([&desk] { return desk.language(); })),
               u"case_tasks"_s, {3, 8}, parent),
      m_model(static_cast<RecordListModel<TaskRow>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "New task")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Add the task")), this))
{
    build();
    retranslate();
}

void TasksCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "Tasks and milestones")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard", "No tasks yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::TasksCard",
                                 "What is to be done in this case, by when and by whom; it is told "
                                 "in the overview when its day comes near.")));
    list().table().setChecks(m_checks);
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
    addForm(*m_form);
    connect(&m_checks, &RowChecks::changed, this, &TasksCard::onChecksChanged);
}

void TasksCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    setChangeable(of.record.status == CaseStatus::Open);
    m_showing = true;
    m_model.reset(taskRows(of, desk().workspace.today()));
    m_showing = false;
    checkDone();
    fitHeight();
    retranslate();
}

void TasksCard::checkDone()
{
    std::vector<qint64> done;
    for (const TaskRow& row : m_model.rows()) {
        if (row.task.doneOn)
            done.push_back(row.id.number());
    }
    m_showing = true;
    m_checks.keepOnly(done);
    m_checks.check(done);
    m_showing = false;
}

void TasksCard::retranslate()
{
    const auto open =
        int(std::ranges::count_if(m_model.rows(), [](const TaskRow& row) { return !row.task.doneOn; }));
    setTitle(open == 0 ? tr("Tasks and milestones") : tr("Tasks and milestones (%n to do)", nullptr, open));
    setAddText(tr("Task"), tr("Add a task or a milestone"));
}

void TasksCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_title->setValue({});
        m_kind->setValue(codeOf(TaskKind::Task));
        m_starts->show(std::nullopt);
        m_due->show(std::nullopt);
        m_responsible->setValue(desk().workspace.officer());
        m_form->form().setRowVisible(*m_starts, false);
    }
    openForm(*m_form);
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
    return desk().runner.attempt([&] { (void)addTask(desk().workspace, task); });
}

void TasksCard::remove(qint64 id)
{
    desk().run([&] { deleteTask(desk().workspace, Id<CaseTask>(id)); });
}

void TasksCard::onChecksChanged()
{
    if (m_showing)
        return;
    std::vector<Id<CaseTask>> done;
    std::vector<Id<CaseTask>> opened;
    for (const TaskRow& row : m_model.rows()) {
        const bool isChecked = m_checks.isChecked(row.id.number());
        if (isChecked != row.task.doneOn.has_value())
            (isChecked ? done : opened).push_back(row.id);
    }
    if (!isChangeable()) {
        desk().tell(tr("The case is closed; its tasks stay as they are."));
        return checkDone();
    }
    const bool isWritten = desk().run([&] {
        if (!done.empty())
            finishTasks(desk().workspace, done, desk().workspace.today());
        if (!opened.empty())
            finishTasks(desk().workspace, opened, std::nullopt);
    });
    if (!isWritten)
        checkDone();
}

} // namespace oslonac::ui
