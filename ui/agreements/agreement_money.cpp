// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_money.h"

#include "core/values/amount_in_words.h"
#include "ui/agreements/instalments_editor.h"
#include "ui/shell/desk.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

Phrase phrase(const char* source)
{
    return {"oslonac::ui::AgreementMoney", source};
}

/// Documents are Serbian; the words are typed and shown in Latin and printed in the document's script.
QString wordsOf(const Agreement& agreement)
{
    return agreement.amount ? amountInWords(*agreement.amount, Script::Latin) : QString();
}

} // namespace

AgreementMoney::AgreementMoney(const Desk& desk, QWidget* parent)
    : AgreementFields(desk, parent), m_instalments(new InstalmentsEditor(desk, this))
{
    AmountField* amount =
        form().addValue<Money>(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementMoney", "Amount")),
                               amountValue(Currency::Eur), [this](const std::optional<Money>& value) {
                                   return write([&](Agreement& agreement) { agreement.amount = value; });
                               });
    bind("amount", amount, [amount](const ShownAgreement& shown) {
        amount->show(shown.agreement().amount);
        amount->edit().setPlaceholderText(tr("no financial part"));
        return Value{shown.agreement().amount.has_value()};
    });
    addWords();
    AmountField* own = form().addValue<Money>(
        phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementMoney", "Own contribution")),
        amountValue(Currency::Eur), [this](const std::optional<Money>& value) {
            return write([&](Agreement& agreement) { agreement.ownContribution = value; });
        });
    bind("own_contribution", own, [own](const ShownAgreement& shown) {
        own->show(shown.agreement().ownContribution);
        return Value{shown.agreement().ownContribution.has_value()};
    });
    form().addBelow(m_instalments);
}

void AgreementMoney::addWords()
{
    m_words = form().addTextArea(phrase(QT_TRANSLATE_NOOP("oslonac::ui::AgreementMoney", "In words")),
                                 [this](const QString& text) {
                                     const Agreement agreement = shown()->agreement();
                                     const QString typed = text.trimmed();
                                     const QString byHand = typed == wordsOf(agreement) ? QString() : typed;
                                     if (byHand == agreement.amountInWords) {
                                         m_words->setValue(byHand.isEmpty() ? wordsOf(agreement) : byHand);
                                         return std::optional<QString>();
                                     }
                                     return write([&](Agreement& edited) { edited.amountInWords = byHand; });
                                 });
    m_words->keepOneParagraph();
    m_wordsMark = form().addMark();
}

void AgreementMoney::fill()
{
    AgreementFields::fill();
    const Agreement& agreement = shown()->agreement();
    const bool byHand = !agreement.amountInWords.isEmpty();
    m_words->setValue(byHand ? agreement.amountInWords : wordsOf(agreement));
    m_words->setReadOnly(shown()->scope != AgreementScope::All || !agreement.amount);
    m_wordsMark->setState(byHand             ? FieldMark::State::ByHand
                          : agreement.amount ? FieldMark::State::Entered
                                             : FieldMark::State::None);
    m_words->setDoubt(byHand ? tr("Written by hand; empty the line for: %1").arg(wordsOf(agreement))
                             : QString());
    m_instalments->show(shown());
}

void AgreementMoney::retranslate()
{
    m_instalments->retranslate();
}

Field* AgreementMoney::field(const QString& name) const
{
    return name == u"amount_in_words" ? m_words : AgreementFields::field(name);
}

} // namespace oslonac::ui
