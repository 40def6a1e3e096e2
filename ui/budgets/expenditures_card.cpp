// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/expenditures_card.h"

#include "core/budgets/budget_operations.h"
#include "core/budgets/exchange_rate.h"
#include "core/values/amounts.h"
#include "ui/language/own_text.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::ExpendituresCard", source};
}

/// What the check of an expenditure comes to; accepting all of it has a button of its own.
const QString cut = u"cut"_s;
const QString parked = u"parked"_s;
const QString unchecked = u"unchecked"_s;

} // namespace

ExpendituresCard::ExpendituresCard(const Desk& desk, QWidget* parent)
    : ListCard(desk,
               std::make_unique<RecordListModel<ExpenditureRow>>(
                   expenditureColumns([&desk] { return desk.language(); }, desk.workspace.today())),
               u"case_expenditures"_s, {3, 10}, parent),
      m_model(static_cast<RecordListModel<ExpenditureRow>&>(listModel())),
      m_accept(new Button(ButtonKind::Usual, this)), m_other(new Button(ButtonKind::Quiet, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "New expenditure")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Enter the expenditure")),
                          this)),
      m_check(
          new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Check of the expenditure")),
                       phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Enter the outcome")), this))
{
    build();
    retranslate();
}

void ExpendituresCard::build()
{
    m_accept->setThemedIcon(u"dialog-ok-apply"_s);
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Expenditures")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "No expenditures yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard",
                                 "What the financial report of the party lists, each on a line of the "
                                 "budget, with its document and its day.")));
    list().table().setRowHeight(44);
    buildEntry();
    buildCheck();
    auto* foot = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addWidget(m_check);
    addFoot(foot);
    for (StepForm* form : {m_form, m_check})
        connect(form, &StepForm::closed, this, [this] {
            showButtons();
            list().setFocus(Qt::OtherFocusReason);
        });
    connect(m_accept, &QPushButton::clicked, this, &ExpendituresCard::acceptSelected);
    connect(m_other, &QPushButton::clicked, this, &ExpendituresCard::openCheck);
    connect(&list().table(), &ListTable::selectedIdsChanged, this, &ExpendituresCard::showButtons);
    connect(&list().table(), &ListTable::currentIdChanged, this, [this] {
        if (m_check->isOpen())
            m_check->giveUp();
        showButtons();
    });
}

void ExpendituresCard::buildEntry()
{
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_line = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Line of the budget")),
                            {}, nothing);
    m_line->setLive();
    m_day = form.addDate(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Spent on")), nothing);
    m_document = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Document")),
                              StepForm::keep());
    m_payee =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Paid to")), StepForm::keep());
    m_paid = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Amount")),
                                  amountValue(Currency::Eur), [this](const auto&) {
                                      QMetaObject::invokeMethod(this, &ExpendituresCard::showRate,
                                                                Qt::QueuedConnection);
                                      return std::optional<QString>();
                                  });
    m_rate = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Rate")),
                          [](const QString& text) {
                              const bool isRead = text.trimmed().isEmpty() || readRate(text).has_value();
                              return isRead ? std::optional<QString>()
                                            : std::optional(tr("This is no rate; write it as 117,2345."));
                          });
    m_rateSource = form.addLine(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Source of the rate")), StepForm::keep());
    m_form->setStep([this] { return add(); });
}

void ExpendituresCard::buildCheck()
{
    FormBuilder& form = m_check->form();
    m_outcome = form.addChoice(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Outcome")),
        {{cut, phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "accepted with less")), {}},
         {parked,
          phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "parked until a proof comes")),
          {}},
         {unchecked, phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "not checked yet")), {}}},
        [this](const QVariant& outcome) {
            m_check->form().setRowVisible(*m_accepted, outcome.toString() == cut);
            m_check->form().setRowVisible(*m_reason, outcome.toString() != unchecked);
            return std::optional<QString>();
        });
    m_outcome->setLive();
    m_accepted = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Accepted")),
                                      amountValue(Currency::Eur),
                                      [](const auto&) { return std::optional<QString>(); });
    m_reason =
        form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::ExpendituresCard", "Reason")), StepForm::keep());
    m_check->setStep([this] { return check(); });
}

void ExpendituresCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        closeForms();
    setChangeable(of.record.status == CaseStatus::Open);
    m_hasLines = !of.budget.empty();
    setCanAdd(m_hasLines);
    if (m_hasLines)
        m_currency = of.budget.front().line.planned.currency();
    std::vector<ChoiceField::Choice> lines;
    for (const LineSpending& line : of.budget)
        lines.push_back({line.line.id.number(), {}, ownText(line.line.title)});
    m_line->setChoices(std::move(lines));
    m_model.reset(expenditureRows(of));
    fitHeight();
    retranslate();
}

void ExpendituresCard::closeForms()
{
    for (StepForm* form : {m_form, m_check}) {
        if (form->isOpen())
            form->giveUp();
    }
}

void ExpendituresCard::retranslate()
{
    const auto open = int(std::ranges::count_if(m_model.rows(), [](const ExpenditureRow& row) {
        return row.expenditure.state == ExpenditureState::Unchecked;
    }));
    setTitle(open == 0 ? tr("Expenditures") : tr("Expenditures (%n to check)", nullptr, open));
    setAddText(tr("Expenditure"), tr("Enter an expenditure on a line of the budget"));
    m_other->setText(tr("Another outcome…"));
    showButtons();
}

std::vector<ExpenditureRow> ExpendituresCard::selected() const
{
    return m_model.find(list().table().chosenIds());
}

void ExpendituresCard::showButtons()
{
    const std::vector<ExpenditureRow> rows = selected();
    const bool isFree = isChangeable() && !m_form->isOpen() && !m_check->isOpen();
    const auto toAccept = int(std::ranges::count_if(
        rows, [](const ExpenditureRow& row) { return row.expenditure.state != ExpenditureState::Accepted; }));
    m_accept->setText(toAccept > 1 ? tr("Accept %n expenditures", nullptr, toAccept) : tr("Accept"));
    m_accept->setVisible(isFree && toAccept > 0);
    m_other->setVisible(isFree && rows.size() == 1);
}

// Paid in the other currency, it needs a rate and where that is from.
void ExpendituresCard::showRate()
{
    const bool isOther = m_paid->shown() && m_paid->shown()->currency() != m_currency;
    m_form->form().setRowVisible(*m_rate, isOther);
    m_form->form().setRowVisible(*m_rateSource, isOther);
}

void ExpendituresCard::openNew()
{
    if (!isChangeable() || !m_hasLines)
        return;
    if (!m_form->isOpen()) {
        closeForms();
        m_day->show(desk().workspace.today());
        m_document->setValue({});
        m_payee->setValue({});
        m_paid->setText(amountValue(m_currency));
        m_paid->show(std::nullopt);
        m_rate->setValue({});
        m_rateSource->setValue({});
        showRate();
    }
    m_form->open();
    showButtons();
}

void ExpendituresCard::openCheck()
{
    const std::vector<ExpenditureRow> rows = selected();
    if (rows.size() != 1 || !isChangeable())
        return;
    if (!m_check->isOpen()) {
        closeForms();
        m_accepted->setText(amountValue(m_currency));
        m_accepted->show(rows.front().expenditure.amount);
        m_reason->setValue(rows.front().expenditure.reason);
        m_outcome->setValue(cut);
        m_check->form().setRowVisible(*m_accepted, true);
        m_check->form().setRowVisible(*m_reason, true);
        m_check->setLead(tr("%1: %2", "document, amount")
                             .arg(rows.front().expenditure.document,
                                  amountText(rows.front().expenditure.amount, desk().language())));
    }
    m_check->open();
    showButtons();
}

void ExpendituresCard::acceptSelected()
{
    std::vector<Id<Expenditure>> ids;
    for (const ExpenditureRow& row : selected()) {
        if (row.expenditure.state != ExpenditureState::Accepted)
            ids.push_back(row.id);
    }
    if (!ids.empty())
        desk().run([&] { acceptExpenditures(desk().workspace, ids); });
}

std::optional<QString> ExpendituresCard::add()
{
    if (!m_day->shown())
        return tr("Enter the day on which it was spent.");
    if (!m_paid->shown())
        return tr("Enter how much was spent.");
    Expenditure expenditure;
    expenditure.lineId = Id<BudgetLine>(m_line->value().toLongLong());
    expenditure.spentOn = *m_day->shown();
    expenditure.document = m_document->value();
    expenditure.payee = m_payee->value();
    expenditure.amount = *m_paid->shown();
    if (expenditure.amount.currency() != m_currency) {
        const auto rate = readRate(m_rate->value());
        if (!rate)
            return tr("Enter the rate: it was paid in another currency than the budget.");
        expenditure.original = expenditure.amount;
        expenditure.rateMicros = rate;
        expenditure.rateSource = m_rateSource->value();
        expenditure.amount = convertedAt(*expenditure.original, *rate, m_currency);
    }
    return desk().runner.attempt([&] { (void)addExpenditure(desk().workspace, expenditure); });
}

std::optional<QString> ExpendituresCard::check()
{
    const std::vector<ExpenditureRow> rows = selected();
    if (rows.size() != 1)
        return tr("Choose the expenditure anew.");
    const QString outcome = m_outcome->value().toString();
    const ExpenditureRow& row = rows.front();
    return desk().runner.attempt([&] {
        if (outcome == cut)
            cutExpenditure(desk().workspace, row.id, m_accepted->shown().value_or(row.expenditure.amount),
                           m_reason->value());
        else if (outcome == parked)
            parkExpenditure(desk().workspace, row.id, m_reason->value());
        else
            uncheckExpenditure(desk().workspace, row.id);
    });
}

void ExpendituresCard::remove(qint64 id)
{
    desk().run([&] { deleteExpenditure(desk().workspace, Id<Expenditure>(id)); });
}

} // namespace oslonac::ui
