// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budgets/sources_card.h"

#include "ui/forms/titled_choices.h"
#include "ui/lists/list_view.h"
#include "ui/shell/desk.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = SourceRow;

Phrase phrase(const char* source)
{
    return {"oslonac::ui::SourcesCard", source};
}

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), phrase(title), kind, width};
}

std::vector<Column<Row>> columnsOf(const std::function<Language()>& language)
{
    const PartEdits<Row> edits(language);
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Source"),
                                       CellKind::Text, 170),
                                  [](const Row& row) { return titleOf(row.record.kind); })
                          .asChoice([](const Row& row) { return codeOf(row.record.kind); })
                          .takingRoom());
    columns.push_back(Column<Row>(head("title", QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Who"),
                                       CellKind::Secondary, 140),
                                  [](const Row& row) { return row.record.title; })
                          .editedBy(edits.text(&BudgetSource::title))
                          .asMinor());
    columns.push_back(
        Column<Row>(
            head("amount", QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Amount"), CellKind::Number, 124),
            [language](const Row& row) { return amountText(row.record.amount, language()); })
            .asMoney([](const Row& row) { return std::optional(row.record.amount); })
            .editedBy(edits.amount(&BudgetSource::amount))
            .asKey());
    columns.push_back(Column<Row>(head("share", QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Share"),
                                       CellKind::Number, 80),
                                  [language](const Row& row) {
                                      return row.whole.isZero()
                                                 ? QString()
                                                 : percentText(row.record.amount.minorUnits(),
                                                               row.whole.minorUnits(), language());
                                  })
                          .sortedBy([](const Row& row) { return QVariant(row.record.amount.minorUnits()); })
                          .unfiltered()
                          .asKey());
    return columns;
}

} // namespace

SourcesCard::SourcesCard(const Desk& desk, QWidget* parent)
    : ListCard(desk, std::make_unique<RecordListModel<Row>>(columnsOf([&desk] { return desk.language(); })),
               u"case_sources"_s, {2, 6}, parent),
      m_model(static_cast<RecordListModel<Row>&>(listModel())), m_share(new Button(ButtonKind::Usual, this)),
      m_form(new StepForm(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "New source of funding")),
                          phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Add the source")), this))
{
    build();
    retranslate();
}

void SourcesCard::build()
{
    list().setName(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Sources of funding")));
    list().setEmptyState(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "No sources of funding yet")),
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard",
                                 "How much the programme gives, how much the party itself, and who else.")));
    FormBuilder& form = m_form->form();
    const auto nothing = [](const auto&) { return std::optional<QString>(); };
    m_kind = form.addChoice(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Source")),
                            titledChoices<SourceKind>(), nothing);
    m_kind->setLive();
    m_title = form.addLine(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Who")), StepForm::keep());
    m_amount = form.addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::SourcesCard", "Amount")),
                                    amountValue(Currency::Eur), nothing);
    m_form->setStep([this] { return add(); });
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 12);
    row->addWidget(m_share);
    row->addStretch();
    addFoot(foot);
    addForm(*m_form);
    connect(m_share, &QPushButton::clicked, this, &SourcesCard::shareByRule);
    connect(m_form, &StepForm::closed, this, &SourcesCard::showButtons);
}

void SourcesCard::show(const CaseFile& of)
{
    if (std::exchange(m_case, of.record.id) != of.record.id)
        giveUpForm(*m_form);
    const bool isOpen = of.record.status == CaseStatus::Open;
    setChangeable(isOpen);
    const auto budget = sumsOf(of.budget);
    const auto given = termsOn(desk().workspace.today(), of.dossier.agreement, of.dossier.addenda).amount;
    if (budget)
        m_currency = budget->current.currency();
    else if (given)
        m_currency = given->currency();
    m_shares.reset();
    if (of.sources.empty() && budget && given)
        m_shares = sharesOf(budget->current, {of.dossier.lot.mostSharePercent, given});
    std::vector<Row> rows;
    for (const BudgetSource& source : of.sources)
        rows.push_back({partRow(source, of, desk()), budget ? budget->current : sumsOf(of.sources)->total()});
    m_model.reset(std::move(rows));
    fitHeight();
    showButtons();
    retranslate();
}

void SourcesCard::retranslate()
{
    setTitle(tr("Sources of funding"));
    setAddText(tr("Source"), tr("Add a source of funding"));
    m_share->setText(m_shares ? tr("Share the budget: %1 and %2")
                                    .arg(amountText(m_shares->programme, desk().language()),
                                         amountText(m_shares->own, desk().language()))
                              : QString());
    m_share->setToolTip(tr("The programme gives what the agreement and the lot allow, the party the rest."));
    retitle<SourceKind>(*m_kind);
}

void SourcesCard::showButtons()
{
    m_share->parentWidget()->setVisible(isChangeable() && m_shares && !m_form->isOpen());
}

void SourcesCard::openNew()
{
    if (!isChangeable())
        return;
    if (!m_form->isOpen()) {
        m_kind->setValue(codeOf(m_model.rowCount() == 0 ? SourceKind::Programme : SourceKind::Own));
        m_title->setValue({});
        m_amount->setText(amountValue(m_currency));
        m_amount->show(std::nullopt);
    }
    openForm(*m_form);
    showButtons();
}

std::optional<QString> SourcesCard::add()
{
    if (!m_amount->shown())
        return tr("Enter how much it gives.");
    BudgetSource source;
    source.caseId = m_case;
    source.kind = fromCode<SourceKind>(m_kind->value().toString()).value_or(SourceKind::Programme);
    source.title = m_title->value().simplified();
    source.amount = *m_amount->shown();
    return desk().runner.attempt([&] { (void)addPart(desk().workspace, source); });
}

void SourcesCard::shareByRule()
{
    if (!isChangeable() || !m_shares)
        return;
    desk().run([&] { shareBudget(desk().workspace, m_case, *m_shares); });
}

void SourcesCard::remove(qint64 id)
{
    desk().run([&] { (void)deletePart(desk().workspace, Id<BudgetSource>(id)); });
}

} // namespace oslonac::ui
