// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/plan_forms.h"

#include "ui/calls/definition_texts.h"

#include <QLabel>

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::PlanForm";
constexpr int mostDays = 10'000;
constexpr int mostMonths = 600;

} // namespace

ReportRuleForm::ReportRuleForm(const Desk& ruleDesk, QWidget* parent)
    : SimpleForm(ruleDesk, context, parent),
      m_kind(form().choice(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Report"), &ReportRule::kind,
                           choicesOf<ReportKind>()))
{
    form().line(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Name in the call"), &ReportRule::title);
    form().choice(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "About"), &ReportRule::time,
                  choicesOf<ReportedTime>());
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Every (months)"), &ReportRule::everyMonths,
                      numberValue(0, mostMonths), 0);
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Due (days after)"), &ReportRule::dueDays,
                      numberValue(-mostDays, mostDays), 0);
    m_meaning = form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "So")});
    m_meaning->setWordWrap(true);
}

QWidget& ReportRuleForm::firstField()
{
    return m_kind->editor();
}

void ReportRuleForm::show(const DefinitionState& state, qint64 id)
{
    SimpleForm::show(state, id);
    if (const auto rule = Records<ReportRule>(desk().file()).find(Id<ReportRule>(id)))
        m_meaning->setText(reportRuleText(*rule));
}

PlannedTaskForm::PlannedTaskForm(const Desk& taskDesk, QWidget* parent)
    : SimpleForm(taskDesk, context, parent),
      m_title(
          form().line(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "What is to be done"), &PlannedTask::title))
{
    form().choice(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Kind"), &PlannedTask::kind,
                  choicesOf<TaskKind>());
    form().choice(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Counted from"), &PlannedTask::anchor,
                  choicesOf<TaskAnchor>());
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Days from then"), &PlannedTask::offsetDays,
                      numberValue(-mostDays, mostDays), 0);
    m_length = form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Days of work"),
                                 &PlannedTask::lengthDays, numberValue(0, mostDays), 0);
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Told before (days)"),
                      &PlannedTask::remindDays, numberValue(0, mostDays), 0);
    m_meaning = form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "So")});
    m_meaning->setWordWrap(true);
}

void PlannedTaskForm::show(const DefinitionState& state, qint64 id)
{
    SimpleForm::show(state, id);
    const auto task = Records<PlannedTask>(desk().file()).find(Id<PlannedTask>(id));
    if (!task)
        return;
    form().builder().setRowVisible(*m_length, task->kind == TaskKind::Milestone);
    m_meaning->setText(plannedTaskText(*task));
}

ChecklistItemForm::ChecklistItemForm(const Desk& itemDesk, QWidget* parent)
    : SimpleForm(itemDesk, context, parent),
      m_title(form().line(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "Question or document"),
                          &ChecklistItem::title))
{
    form().choice(QT_TRANSLATE_NOOP("oslonac::ui::PlanForm", "When"), &ChecklistItem::purpose,
                  choicesOf<ChecklistPurpose>());
}

} // namespace oslonac::ui
