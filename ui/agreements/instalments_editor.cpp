// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/instalments_editor.h"

#include "core/values/amounts.h"
#include "ui/shell/desk.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Money totalOf(const ShownAgreement& shown)
{
    return shown.agreement().amount.value_or(Money::zero(Currency::Eur));
}

} // namespace

InstalmentsEditor::InstalmentsEditor(const Desk& desk, QWidget* parent)
    : AgreementSection(desk, parent), m_column(new QVBoxLayout(this)), m_balance(new NoteList(this)),
      m_add(new Button(ButtonKind::Quiet, this))
{
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_balance);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setThemedIcon(u"list-add"_s);
    connect(m_add, &QPushButton::clicked, this, &InstalmentsEditor::add);
    retranslate();
}

std::vector<AgreementInstalment> InstalmentsEditor::instalments() const
{
    return shown()->dossier.instalments;
}

std::optional<QString> InstalmentsEditor::store(std::vector<AgreementInstalment> all) const
{
    const Id<Agreement> id = shown()->agreement().id;
    return desk().runner.attempt([&] { editInstalments(desk().workspace, id, std::move(all)); });
}

std::optional<QString> InstalmentsEditor::change(int place,
                                                 const std::function<void(AgreementInstalment&)>& edit) const
{
    auto all = instalments();
    edit(all.at(size_t(place)));
    return store(std::move(all));
}

InstalmentsEditor::Row InstalmentsEditor::makeRow(int place)
{
    Row row{};
    row.widget = new QWidget(this);
    row.ordinal = new QLabel(u"%1."_s.arg(place + 1), row.widget);
    row.title = new LineField(row.widget);
    row.title->setCommit([this, place](const QString& text) {
        return change(place, [&](AgreementInstalment& instalment) { instalment.title = text.trimmed(); });
    });
    row.share = new NumberField(
        numberValue(0, 100),
        [this, place](const std::optional<int>& percent) {
            return change(place, [&](AgreementInstalment& instalment) {
                instalment = withShare(instalment, percent.value_or(0), totalOf(*shown()));
            });
        },
        row.widget);
    row.amount = new AmountField(
        amountValue(Currency::Eur),
        [this, place](const std::optional<Money>& amount) {
            const Money total = totalOf(*shown());
            return change(place, [&](AgreementInstalment& instalment) {
                instalment = withAmount(instalment, amount.value_or(Money::zero(total.currency())), total);
            });
        },
        row.widget);
    row.condition = new LineField(row.widget);
    row.condition->setCommit([this, place](const QString& text) {
        return change(place, [&](AgreementInstalment& instalment) { instalment.condition = text.trimmed(); });
    });
    row.remove = new QToolButton(row.widget);
    row.remove->setIcon(icons::themed(u"list-remove"_s));
    connect(row.remove, &QToolButton::clicked, this, [this, place] { remove(place); });
    auto* grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->addWidget(row.ordinal, 0, 0);
    grid->addWidget(row.title, 0, 1, 1, 2);
    grid->addWidget(row.remove, 0, 3);
    grid->addWidget(row.share, 1, 1);
    grid->addWidget(row.amount, 1, 2, 1, 2);
    grid->addWidget(row.condition, 2, 1, 1, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    for (LineField* number : {static_cast<LineField*>(row.share), static_cast<LineField*>(row.amount)})
        number->edit().setAlignment(Qt::AlignRight);
    return row;
}

void InstalmentsEditor::fill()
{
    const auto all = instalments();
    while (m_rows.size() > all.size()) {
        m_rows.back().widget->deleteLater(); // its own button may have asked for this
        m_rows.back().widget->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < all.size()) {
        m_rows.push_back(makeRow(int(m_rows.size())));
        m_column->insertWidget(int(m_rows.size()) - 1, m_rows.back().widget);
    }
    for (size_t i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], int(i));
    retranslate();
}

void InstalmentsEditor::showRow(Row& row, int place)
{
    const AgreementInstalment instalment = instalments().at(size_t(place));
    row.title->setValue(instalment.title);
    row.share->show(instalment.sharePercent);
    row.amount->setText(amountValue(totalOf(*shown()).currency()));
    row.amount->show(instalment.amount);
    row.condition->setValue(instalment.condition);
    const bool fixed = shown()->scope != AgreementScope::All;
    for (LineField* field :
         {row.title, row.condition, static_cast<LineField*>(row.share), static_cast<LineField*>(row.amount)})
        field->setReadOnly(fixed);
    row.remove->setVisible(!fixed);
}

void InstalmentsEditor::nameRow(const Row& row, int place) const
{
    const int number = place + 1;
    row.title->edit().setAccessibleName(tr("Kind of instalment %1").arg(number));
    row.title->edit().setPlaceholderText(tr("Kind"));
    row.share->edit().setAccessibleName(tr("Share of instalment %1 in percent").arg(number));
    row.share->edit().setToolTip(tr("Share in percent"));
    row.amount->edit().setAccessibleName(tr("Amount of instalment %1").arg(number));
    row.condition->edit().setAccessibleName(tr("Condition for paying instalment %1").arg(number));
    row.condition->edit().setPlaceholderText(tr("Condition for payment"));
    row.remove->setToolTip(tr("Remove instalment %1").arg(number));
    row.remove->setAccessibleName(row.remove->toolTip());
}

void InstalmentsEditor::retranslate()
{
    m_add->setText(tr("Add an instalment"));
    if (!shown())
        return;
    for (size_t i = 0; i < m_rows.size(); ++i)
        nameRow(m_rows[i], int(i));
    const bool hasMoney = shown()->agreement().amount.has_value();
    const bool open = shown()->scope == AgreementScope::All;
    setVisible(hasMoney || !m_rows.empty());
    m_add->setVisible(open && hasMoney);
    const auto balance = balanceOf(instalments(), totalOf(*shown()));
    const bool even = balance && balance->isEven() && balance->percent == 100;
    Note note;
    note.kind = even ? StatusKind::Ok : StatusKind::Late;
    note.text = balanceText();
    if (!even && open && !m_rows.empty()) {
        note.step = tr("Divide anew by the shares");
        note.take = [this] { divide(); };
    }
    m_balance->setNotes({note});
}

QString InstalmentsEditor::balanceText() const
{
    const Money total = totalOf(*shown());
    const Language language = desk().language();
    const auto balance = balanceOf(instalments(), total);
    if (!balance)
        return tr("The instalments are in another currency than the amount.");
    const QString sum = amountText(balance->sum, language);
    if (balance->isEven() && balance->percent == 100)
        return tr("The instalments add up to the amount of %1.").arg(sum);
    if (balance->isEven())
        return tr("The instalments add up to the amount, but their shares to %1%.").arg(balance->percent);
    const Money off =
        balance->missing.isNegative() ? Money::zero(total.currency()) - balance->missing : balance->missing;
    const QString difference = amountText(off, language);
    return balance->missing.isNegative()
               ? tr("The instalments add up to %1, which is %2 more than the amount.").arg(sum, difference)
               : tr("The instalments add up to %1, which is %2 less than the amount.").arg(sum, difference);
}

void InstalmentsEditor::add()
{
    auto all = instalments();
    const Money total = totalOf(*shown());
    const auto balance = balanceOf(all, total);
    AgreementInstalment added;
    added.amount = Money::zero(total.currency());
    // What is still missing is what the new one is for.
    if (balance && !balance->missing.isNegative())
        added = withAmount(added, balance->missing, total);
    all.push_back(added);
    if (desk().run([&] { editInstalments(desk().workspace, shown()->agreement().id, all); }))
        m_rows.back().title->edit().setFocus(Qt::OtherFocusReason);
}

void InstalmentsEditor::remove(int row)
{
    auto all = instalments();
    all.erase(all.begin() + row);
    const Id<Agreement> id = shown()->agreement().id;
    desk().run([&] { editInstalments(desk().workspace, id, all); });
}

void InstalmentsEditor::divide()
{
    const Id<Agreement> id = shown()->agreement().id;
    const auto all = dividedAnew(instalments(), totalOf(*shown()));
    desk().run([&] { editInstalments(desk().workspace, id, all); });
}

} // namespace oslonac::ui
