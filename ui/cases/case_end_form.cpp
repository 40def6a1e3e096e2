// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_end_form.h"

#include "core/cases/case_operations.h"
#include "core/cases/unfinished_work.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::CaseEndForm", source};
}

} // namespace

CaseEndForm::CaseEndForm(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "End of the case")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "Close the case")), this))
{
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_how = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "It ends")),
        {{codeOf(CaseStatus::Closed), phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "as agreed")), {}},
         {codeOf(CaseStatus::EndedEarly),
          phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "early")),
          {}}},
        nothing);
    m_how->setLive();
    m_day = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "Closed on")), nothing);
    m_reason = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::CaseEndForm", "Reason or remark")),
                            StepForm::keep());
    m_form->setStep([this] { return close(); });
    connect(m_form, &StepForm::closed, this, &QWidget::hide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    hide();
}

void CaseEndForm::show(const CaseFile& of)
{
    m_form->setLead(unfinishedIn(of, m_desk.workspace.today()).join(u' '));
    if (std::exchange(m_case, of.record.id) == of.record.id || !m_form->isOpen())
        return;
    m_form->giveUp();
    hide();
}

void CaseEndForm::open()
{
    if (!m_form->isOpen()) {
        m_how->setValue(codeOf(CaseStatus::Closed));
        m_day->show(m_desk.workspace.today());
        m_reason->setValue({});
    }
    show();
    m_form->open();
}

std::optional<QString> CaseEndForm::close()
{
    if (!m_day->shown())
        return tr("Enter the day on which it was closed.");
    const CaseEnd end{fromCode<CaseStatus>(m_how->value().toString()).value_or(CaseStatus::Closed),
                      *m_day->shown(), m_reason->value()};
    return m_desk.runner.attempt([&] { closeCase(m_desk.workspace, m_case, end); });
}

} // namespace oslonac::ui
