// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/lots_part.h"

#include "core/calls/definition_findings.h"
#include "core/values/amounts.h"
#include "ui/calls/definition_texts.h"
#include "ui/calls/lot_forms.h"
#include "ui/calls/new_parts.h"
#include "ui/calls/rule_forms.h"
#include "ui/widgets/button.h"

#include <QMenu>
#include <QVBoxLayout>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

LotsPart::LotsPart(const Desk& desk, QWidget* parent)
    : OutlinePart(desk, lotColumns(), parent), m_addLot(new Button(ButtonKind::Usual, this)),
      m_addInstalment(new Button(ButtonKind::Usual, this)), m_addRule(new Button(ButtonKind::Usual, this)),
      m_addDocument(new Button(ButtonKind::Usual, this)), m_firstLot(new Button(ButtonKind::Usual, this)),
      m_rules(new QMenu(this))
{
    m_outline->addForm(new LotForm(desk, this));
    m_outline->addForm(new InstalmentForm(desk, this));
    m_outline->addForm(new RuleForm(desk, this));
    m_outline->addForm(new RuleValueForm(desk, this));
    m_outline->addForm(new DocumentForm(desk, this));
    for (Button* button : {m_addLot, m_addInstalment, m_addRule, m_addDocument})
        m_outline->addAdding(button);
    m_outline->addEmptyAction(m_firstLot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_outline);
    m_firstLot->setThemedIcon(u"list-add"_s);
    connect(m_firstLot, &QPushButton::clicked, this, [this] { add(PartKind::Lot); });
    connect(m_addLot, &QPushButton::clicked, this, [this] { add(PartKind::Lot); });
    connect(m_addInstalment, &QPushButton::clicked, this, [this] { add(PartKind::Instalment); });
    connect(m_addDocument, &QPushButton::clicked, this, [this] { add(PartKind::Document); });
    connect(m_addRule, &QPushButton::clicked, this,
            [this] { m_rules->popup(m_addRule->mapToGlobal(QPoint(0, m_addRule->height() + 2))); });
    showTexts();
}

CallPartEntry LotsPart::entry()
{
    return {u"lots"_s,
            {"oslonac::ui::LotsPart", QT_TRANSLATE_NOOP("oslonac::ui::LotsPart", "Lots and rules")},
            [](const CallState& state) { return int(state.applications.definition.lots.size()); },
            &makeCallPart<LotsPart>};
}

void LotsPart::show(const State& state)
{
    const bool isAnother = take(state);
    const CallDefinition& definition = state->applications.definition;
    const Lock lock = m_desk.isReadOnly() ? Lock::Closed : Lock::Open;
    const std::vector<Finding> findings = definitionFindings(definition);
    showTexts();
    for (Button* button : {m_addLot, m_addInstalment, m_addRule, m_addDocument}) {
        button->setToolTip(button->accessibleName());
        button->setEnabled(lock == Lock::Open);
    }
    m_addInstalment->setEnabled(lock == Lock::Open && !definition.lots.empty());
    fillRuleMenu();
    m_outline->setName(
        {"oslonac::ui::LotsPart", QT_TRANSLATE_NOOP("oslonac::ui::LotsPart", "Lots and rules")});
    m_outline->setFooter(footerText());
    m_outline->show(lotRows({*state, findings, lock}, m_desk.file(), Texts(m_desk.language())), state,
                    findings, lock);
    if (isAnother)
        m_outline->setCurrent(0);
}

void LotsPart::showTexts()
{
    m_addLot->setText(tr("Lot", "add one"));
    m_addInstalment->setText(tr("Instalment", "add one"));
    m_addRule->setText(tr("Rule", "add one"));
    m_addDocument->setText(tr("Document", "add one"));
    m_addLot->setAccessibleName(tr("Add a lot"));
    m_addInstalment->setAccessibleName(tr("Add an instalment"));
    m_addRule->setAccessibleName(tr("Add a rule"));
    m_addDocument->setAccessibleName(tr("Add a document"));
    m_firstLot->setText(tr("Add a lot"));
    m_firstLot->setEnabled(!m_desk.isReadOnly());
    m_outline->setEmptyTexts(
        tr("No lots yet"),
        tr("A call that is not divided has just lot 1. Rules and documents can be added at once."));
    m_outline->setName(entry().title);
}

void LotsPart::addRule(EligibilityRuleKind kind)
{
    addBy([&](const CallDefinition& definition) { return addNewRule(m_desk, definition, kind); });
}

void LotsPart::addLikeCurrent()
{
    const auto current = m_outline->current();
    const PartKind kind = current ? current->kind : PartKind::Lot;
    if (kind == PartKind::Rule || kind == PartKind::RuleValue)
        m_addRule->click();
    else
        add(kind);
}

void LotsPart::fillRuleMenu()
{
    m_rules->clear();
    for (const auto& [kind, code] : Codes<EligibilityRuleKind>::list)
        m_rules->addAction(phraseOf(kind).text(), this, [this, added = kind] { addRule(added); });
}

QString LotsPart::footerText() const
{
    const CallDefinition& definition = m_state->applications.definition;
    std::optional<int> places; // of the lots that limit them
    std::map<Currency, Money> envelopes;
    for (const DefinedLot& defined : definition.lots) {
        if (defined.lot.places)
            places = places.value_or(0) + *defined.lot.places;
        if (const auto& envelope = defined.lot.envelope)
            envelopes.try_emplace(envelope->currency(), Money::zero(envelope->currency())).first->second +=
                *envelope;
    }
    QStringList parts{tr("%n lots", nullptr, int(definition.lots.size()))};
    if (places)
        parts.append(tr("%n places", nullptr, *places));
    for (const auto& [currency, sum] : envelopes)
        parts.append(amountText(sum, m_desk.language()));
    parts.append(tr("%n rules", nullptr, int(definition.rules.size())));
    parts.append(tr("%n documents", nullptr, int(definition.documents.size())));
    return parts.join(u" · "_s);
}

} // namespace oslonac::ui
