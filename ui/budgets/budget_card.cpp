// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/budget_card.h"

#include "core/budgets/budget_operations.h"
#include "core/values/amounts.h"
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
constexpr int mostRows = 10;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::BudgetCard", source};
}

} // namespace

BudgetCard::BudgetCard(const Desk& desk, QWidget* parent)
    : Card(parent), m_desk(desk), m_model(budgetColumns([&desk] { return desk.language(); })),
      m_list(new ListView(m_model, bodyHost())), m_add(new Button(ButtonKind::Quiet, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "New line of the budget")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Add the line")), this))
{
    build();
    retranslate();
}

BudgetCard::~BudgetCard()
{
    delete m_list; // before the model it shows
}

void BudgetCard::build()
{
    m_add->setThemedIcon(u"list-add"_s);
    addTool(m_add);
    m_list->setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Budget")));
    m_list->setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "No budget yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard",
                                 "Lines of the budget under the headings of the agreement; what is "
                                 "spent of each is counted as expenditures are entered.")));
    m_list->leaveOutBars();
    m_list->table().setRowHeight(36); // of a gauge under the number
    m_list->attach(m_desk, u"case_budget"_s);
    m_list->table().installEventFilter(this);
    setBody(m_list);
    FormBuilder& form = m_form->form();
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Line")), StepForm::keep());
    m_heading =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Heading")), StepForm::keep());
    m_planned = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::BudgetCard", "Planned")),
                                     amountValue(Currency::Eur),
                                     [](const auto&) { return std::optional<QString>(); });
    m_form->setStep([this] { return add(); });
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_form);
    addFoot(foot);
    foot->hide();
    connect(m_form, &StepForm::closed, this, [this, foot] {
        foot->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_add, &QPushButton::clicked, this, &BudgetCard::openNew);
}

void BudgetCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id && m_form->isOpen()) {
        m_form->giveUp();
        m_form->parentWidget()->hide();
    }
    m_isOpen = of.record.status == CaseStatus::Open;
    m_sums = sumsOf(of.budget);
    const auto given = termsOn(m_desk.workspace.today(), of.dossier.agreement, of.dossier.addenda).amount;
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
                                                  m_desk.language()))
                 : tr("Budget in %1").arg(currency));
    m_add->setText(tr("Line"));
    m_add->setToolTip(tr("Add a line to the budget"));
    m_add->setVisible(m_isOpen && !m_desk.isReadOnly());
}

void BudgetCard::fitHeight()
{
    const int rows = std::clamp(m_model.rowCount(), leastRows, mostRows);
    bodyHost()->setFixedHeight(heightForRows(m_list->table(), rows));
}

void BudgetCard::openNew()
{
    if (!m_isOpen || m_desk.isReadOnly())
        return;
    if (!m_form->isOpen()) {
        m_title->setValue({});
        // The next line is most often of the same heading.
        m_heading->setValue(m_model.rowCount() == 0 ? QString()
                                                    : m_model.rowAt(m_model.rowCount() - 1).line.heading);
        m_planned->setText(amountValue(m_currency));
        m_planned->show(std::nullopt);
    }
    m_form->parentWidget()->show();
    m_form->open();
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
    return m_desk.runner.attempt([&] { (void)addBudgetLine(m_desk.workspace, line); });
}

bool BudgetCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool deletes =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    const qint64 id = deletes ? m_list->table().currentId() : 0;
    if (id == 0 || !m_isOpen || m_desk.isReadOnly())
        return Card::eventFilter(watched, event);
    m_desk.run([&] { deleteBudgetLine(m_desk.workspace, Id<BudgetLine>(id)); });
    return true;
}

void BudgetCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &BudgetCard::fitHeight, Qt::QueuedConnection);
}

} // namespace oslonac::ui
