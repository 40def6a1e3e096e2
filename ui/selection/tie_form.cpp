// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tie_form.h"

#include "core/selection/reason_text.h"
#include "core/selection/selection_operations.h"
#include "ui/calls/order_list.h"
#include "ui/shell/desk.h"

#include <QVBoxLayout>

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::TieForm", source};
}

} // namespace

TieForm::TieForm(const Desk& desk, CurrentTexts texts, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_texts(std::move(texts)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Decision on the tie")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Record the decision")), this)),
      m_order(new OrderList(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    FormBuilder& form = m_form->form();
    form.addRow(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Order (Ctrl+Up, Ctrl+Down)")), m_order);
    m_number = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Number of the decision")),
                            StepForm::keep());
    m_date = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Date of the decision")),
                          [](const auto&) { return std::optional<QString>(); });
    m_body = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Who decided")), StepForm::keep());
    m_reason = form.addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::TieForm", "Why")), StepForm::keep());
    m_form->setStep([this] { return record(); });
    connect(m_form, &StepForm::closed, this, &QWidget::hide);
    hide();
}

void TieForm::open(const Call& call, Id<Lot> lot, const std::vector<SelectionRow>& tied)
{
    m_call = call;
    m_lot = lot;
    std::vector<std::pair<qint64, QString>> things;
    for (const SelectionRow& row : tied)
        things.emplace_back(row.listed.application.number(), nameIn(row.listed, m_texts()));
    m_order->show(things);
    m_date->show(m_desk.workspace.today());
    m_form->setLead(tr("The commission chose this order, the best first:"));
    show();
    m_form->open();
    m_order->setFocus(Qt::OtherFocusReason);
}

std::optional<QString> TieForm::record()
{
    std::vector<Id<Application>> order;
    for (const qint64 id : m_order->order())
        order.emplace_back(id);
    const DecisionPaper paper{m_number->value(), m_date->shown().value_or(QDate()), m_body->value()};
    return m_desk.runner.attempt(
        [&] { decideTie(m_desk.workspace, m_call, m_lot, paper, order, m_reason->value()); });
}

} // namespace oslonac::ui
