// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/lot_forms.h"

#include "core/agreements/agreement.h"
#include "core/applications/application_rules.h"
#include "core/calls/paper_kind.h"
#include "ui/calls/definition_texts.h"
#include "ui/language/own_text.h"

#include <QLabel>

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::LotForm";
constexpr int mostPlaces = 100'000;
constexpr int mostMonths = 600;
constexpr int wholeShare = 100;

/// Templates for agreements, and what the lot has already, whatever it is: a finding stands beside it.
std::vector<ChoiceField::Choice> templatesFor(const Connection& file, const Lot& lot)
{
    std::vector<ChoiceField::Choice> choices{
        {QString(), {context, QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "not chosen yet")}}};
    for (const StoredTemplate& stored : Records<StoredTemplate>(file).all("ORDER BY title, id")) {
        if (paperKindOf(stored.code) == PaperKind::Agreement || stored.code == lot.templateCode)
            choices.push_back({stored.code, {}, ownText(stored.title)});
    }
    return choices;
}

int sumOfShares(const DefinedLot& lot)
{
    int sum = 0;
    for (const PlannedInstalment& instalment : lot.instalments)
        sum += instalment.sharePercent;
    return sum;
}

QString sharesText(const DefinedLot& defined)
{
    if (!defined.instalments.empty())
        return LotForm::tr("%n instalments, %1%", nullptr, int(defined.instalments.size()))
            .arg(sumOfShares(defined));
    return defined.lot.awardKind == AwardKind::None ? LotForm::tr("none: the lot gives no money")
                                                    : LotForm::tr("none: the award is paid at once");
}

} // namespace

LotForm::LotForm(const Desk& lotDesk, QWidget* parent)
    : SimpleForm(lotDesk, context, parent),
      m_code(form().line(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Code"), &Lot::code))
{
    form().text(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Title"), &Lot::title);
    form().text(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Published title"), &Lot::publishedTitle);
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Places"), &Lot::places,
                      numberValue(1, mostPlaces));
    addMoney();
    addShares();
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Technical months"), &Lot::technicalMonths,
                      numberValue(0, mostMonths), 0);
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Financial months"), &Lot::financialMonths,
                      numberValue(0, mostMonths), 0);
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Length of the reserve"), &Lot::reserveSize,
                      numberValue(0, mostPlaces), 0);
    m_template =
        form().oneOf(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Template of agreements"), &Lot::templateCode);
    m_shares =
        form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Planned instalments")});
}

void LotForm::addMoney()
{
    const ValueText<Money> amount = amountValue(Currency::Eur);
    m_envelope =
        form().value<Money>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Envelope"), &Lot::envelope, amount);
    form().choice(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Award"), &Lot::awardKind,
                  choicesOf<AwardKind>());
    m_fixed = form().value<Money>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Fixed amount"),
                                  &Lot::fixedAmount, amount);
    m_floor = form().value<Money>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Floor"), &Lot::floor, amount);
    m_ceiling =
        form().value<Money>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Ceiling"), &Lot::ceiling, amount);
}

void LotForm::addShares()
{
    const auto percent = numberValue(1, wholeShare);
    const auto add = [&](const char* label, std::optional<int> Lot::*member) {
        return form().value<int>(label, member, percent);
    };
    add(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Programme at most (%)"), &Lot::mostSharePercent);
    add(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Own share at least (%)"), &Lot::leastOwnPercent);
    m_trancheSpent = add(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Spent before the next (%)"),
                         &Lot::trancheSpentPercent);
    m_prefinancing = add(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Before the last at most (%)"),
                         &Lot::prefinancingPercent);
}

void LotForm::show(const DefinitionState& state, qint64 id)
{
    const DefinedLot* defined = state.definition().lotById(Id<Lot>(id));
    if (!defined)
        return;
    const Lot& lot = defined->lot;
    for (AmountField* field : {m_envelope, m_fixed, m_floor, m_ceiling})
        field->setText(amountValue(currencyOf(lot).value_or(Currency::Eur)));
    m_template->setChoices(templatesFor(desk().file(), lot));
    SimpleForm::show(state, id);
    const bool requested = lot.awardKind == AwardKind::Requested;
    // What does not apply is kept out of sight, unless something stands in it that should not.
    form().builder().setRowVisible(*m_fixed, lot.awardKind == AwardKind::Fixed || lot.fixedAmount);
    form().builder().setRowVisible(*m_floor, requested || lot.floor);
    form().builder().setRowVisible(*m_ceiling, requested || lot.ceiling);
    const bool isPaidInParts = defined->instalments.size() > 1;
    form().builder().setRowVisible(*m_trancheSpent, isPaidInParts || lot.trancheSpentPercent);
    form().builder().setRowVisible(*m_prefinancing, isPaidInParts || lot.prefinancingPercent);
    const Finding* shares = findingOn(state.findings, u"lots", id, u"instalments");
    m_shares->setText(sharesText(*defined));
    m_shares->setProperty("use", shares ? QStringLiteral("doubtful") : QString());
    m_shares->setToolTip(shares ? shares->what : QString());
}

InstalmentForm::InstalmentForm(const Desk& instalmentDesk, QWidget* parent)
    : SimpleForm(instalmentDesk, context, parent),
      m_title(form().line(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Title"), &PlannedInstalment::title))
{
    form().value<int>(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Share (%)"),
                      &PlannedInstalment::sharePercent, numberValue(0, wholeShare), 0);
    m_sum = form().builder().addText({context, QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "All instalments")});
    form().text(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Condition for payment"),
                &PlannedInstalment::condition);
}

void InstalmentForm::show(const DefinitionState& state, qint64 id)
{
    SimpleForm::show(state, id);
    const auto instalment = Records<PlannedInstalment>(desk().file()).find(Id<PlannedInstalment>(id));
    const DefinedLot* lot = instalment ? state.definition().lotById(instalment->lotId) : nullptr;
    if (!lot)
        return;
    const int sum = sumOfShares(*lot);
    m_sum->setText(sum == wholeShare ? tr("100%, as they must")
                                     : tr("%1%, and they must give 100%").arg(sum));
    m_sum->setProperty("use", sum == wholeShare ? QString() : QStringLiteral("doubtful"));
}

DocumentForm::DocumentForm(const Desk& documentDesk, QWidget* parent)
    : SimpleForm(documentDesk, context, parent),
      m_title(form().text(QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Document"), &RequiredDocument::title))
{
    form().check(
        QT_TRANSLATE_NOOP("oslonac::ui::LotForm", "Mandatory: without it an application is incomplete"),
        &RequiredDocument::mandatory);
}

QWidget& DocumentForm::firstField()
{
    return m_title->editor();
}

} // namespace oslonac::ui
