// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_card.h"

#include "core/budgets/budget_operations.h"
#include "core/values/amounts.h"
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
    return {"oslonac::ui::BudgetCard", source};
}

} // namespace

BudgetCard::BudgetCard(const Desk& desk, QWidget* parent)
    : ListCard(
          desk,
          std::make_unique<RecordListModel<BudgetRow>>(budgetColumns([&desk] { return desk.language(); })),
          u"case_budget"_s, {3, 10}, parent),
      m_model(static_cast<RecordListModel<BudgetRow>&>(listModel())),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "New line of the budget")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Add the line")), this))
{
    build();
    retranslate();
}

void BudgetCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Budget")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "No budget yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard",
                                 "Lines of the budget under the headings of the agreement; what is "
                                 "spent of each is counted as expenditures are entered.")));
    list().table().setRowHeight(36); // of a gauge under the number
    FormBuilder& form = m_form->form();
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Line")), StepForm::keep());
    m_heading =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Heading")), StepForm::keep());
    m_planned = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Planned")),
                                     amountValue(Currency::Eur),
                                     [](const auto&) { return std::optional<QString>(); });
    m_form->setStep([this] { return add(); });
    addForm(*m_form);
}

void BudgetCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    setChangeable(of.record.status == CaseStatus::Open);
    m_sums = sumsOf(of.budget);
    const auto given = termsOn(desk().workspace.today(), of.dossier.agreement, of.dossier.addenda).amount;
    if (m_sums)
        m_currency = m_sums->planned.currency();
    else if (given)
        m_currency = given->currency();
    m_model.reset(budgetRows(of));
    fitHeight();
    retranslate();
}

void BudgetCard::retranslate()
{
    const QString currency = codeOf(m_currency);
    setTitle(m_sums && !m_sums->current.isZero()
                 ? tr("Budget in %1 (%2 spent)")
                       .arg(currency, percentText(m_sums->spent.minorUnits(), m_sums->current.minorUnits(),
                                                  desk().language()))
                 : tr("Budget in %1").arg(currency));
    setAddText(tr("Line"), tr("Add a line to the budget"));
}

void BudgetCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_title->setValue({});
        // The next line is most often of the same heading.
        m_heading->setValue(m_model.rowCount() == 0 ? QString()
                                                    : m_model.rowAt(m_model.rowCount() - 1).line.heading);
        m_planned->setText(amountValue(m_currency));
        m_planned->show(std::nullopt);
    }
    openForm(*m_form);
}

std::optional<QString> BudgetCard::add()
{
    if (!m_planned->shown())
        return tr("Enter how much is planned.");
    BudgetLine line;
    line.caseId = m_case;
    line.heading = m_heading->value();
    line.title = m_title->value();
    line.planned = *m_planned->shown();
    return desk().runner.attempt([&] { (void)addBudgetLine(desk().workspace, line); });
}

void BudgetCard::remove(qint64 id)
{
    desk().run([&] { deleteBudgetLine(desk().workspace, Id<BudgetLine>(id)); });
}

} // namespace oslonac::ui
