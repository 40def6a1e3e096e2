// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_data.h"

#include "core/documents/paper_values.h"
#include "core/organisations/placed_name.h"
#include "core/values/amount_in_words.h"
#include "core/values/amounts.h"
#include "core/values/plural.h"

namespace oslonac {
using namespace Qt::Literals::StringLiterals;
using namespace papers;

namespace {

QString money(Money amount)
{
    return amountText(amount, Language::SerbianLatin);
}

QString inWords(Money amount)
{
    return amountInWords(amount, Script::Latin);
}

/// The dinar is masculine, as the copy (primerak) is: "dva dinara" without its last word.
QString countInWords(int count)
{
    const QString words = amountInWords(Money::rsd(count), Script::Latin);
    return words.left(words.lastIndexOf(u' '));
}

/// "24 (dvadeset četiri) meseca"
QString counted(int count, QStringView one, QStringView few, QStringView many)
{
    const PluralForm form = pluralForm(count);
    const QStringView noun = form == PluralForm::One ? one : form == PluralForm::Few ? few : many;
    return u"%1 (%2) %3"_s.arg(QString::number(count), countInWords(count), noun);
}

QString months(int count)
{
    return counted(count, u"mesec", u"meseca", u"meseci");
}

/// After "u": one copy alone stands in the locative.
QString copiesMade(int count)
{
    QString text = counted(count, u"istovetnom primerku", u"istovetna primerka", u"istovetnih primeraka");
    return pluralForm(count) == PluralForm::One ? text.replace(u"jedan)"_s, u"jednom)"_s) : text;
}

/// What follows the number of copies: "po 2 (dva) za svaku stranu".
QString copiesDivided(int count, const QString& party)
{
    const auto figures = [](int copies) {
        return u"%1 (%2)"_s.arg(QString::number(copies), countInWords(copies));
    };
    if (count % 2 == 0)
        return u"po %1 za svaku stranu"_s.arg(figures(count / 2));
    if (count == 1)
        return u"koji zadržava Sprovodilac"_s;
    return u"od kojih Sprovodilac zadržava %1, a %2 %3"_s.arg(figures(count / 2 + 1), party,
                                                              figures(count / 2));
}

/// An agreement and an addendum name their signatories each for itself.
template <typename Paper>
void setSignatories(DocumentData& data, const Paper& paper, const Typed& typed)
{
    data.set(u"place"_s, typed(paper.place))
        .set(u"implementer_office"_s, typed(paper.implementerOffice))
        .set(u"implementer_signatory"_s, typed(paper.implementerSignatory))
        .set(u"party_office"_s, typed(paper.partyOffice))
        .set(u"party_signatory"_s, typed(paper.partySignatory));
}

void setCall(DocumentData& data, const AgreementDossier& dossier, const Typed& typed)
{
    data.set(u"call_title"_s, typed(dossier.call.title))
        .set(u"call_code"_s, typed(dossier.call.code))
        .set(u"decision_number"_s, typed(dossier.decision.number))
        .set(u"decision_date"_s, longDate(dossier.decision.decidedOn))
        .set(u"lot_title"_s, typed(dossier.lot.title));
}

void setCopies(DocumentData& data, int copies, OrganisationKind party)
{
    data.set(u"copies"_s, QString::number(copies))
        .set(u"copies_in_words"_s, countInWords(copies))
        .set(u"copies_text"_s, copiesMade(copies))
        .set(u"copies_division"_s, copiesDivided(copies, partyTerm(party).nominative));
}

DocumentData::Rows instalmentRows(const std::vector<AgreementInstalment>& instalments, const Typed& typed)
{
    DocumentData::Rows rows;
    for (const AgreementInstalment& instalment : instalments) {
        rows.push_back(DocumentData()
                           .set(u"ordinal"_s, u"%1."_s.arg(rows.size() + 1))
                           .set(u"title"_s, typed(instalment.title))
                           .set(u"share"_s, u"%1%"_s.arg(instalment.sharePercent))
                           .set(u"amount"_s, money(instalment.amount))
                           .set(u"amount_in_words"_s, inWords(instalment.amount))
                           .set(u"condition"_s, typed(instalment.condition)));
    }
    return rows;
}

void setTerms(DocumentData& data, const AgreementTerms& terms,
              const std::vector<AgreementInstalment>& instalments, const Typed& typed)
{
    data.set(u"financial_months"_s, QString::number(terms.financialMonths))
        .set(u"financial_duration"_s, months(terms.financialMonths));
    // The financial part may last 0 months; a technical one of 0 was not entered, and so is the sum unknown.
    if (terms.technicalMonths > 0)
        data.set(u"technical_months"_s, QString::number(terms.technicalMonths))
            .set(u"technical_duration"_s, months(terms.technicalMonths))
            .set(u"total_months"_s, QString::number(terms.totalMonths()))
            .set(u"total_duration"_s, months(terms.totalMonths()));
    if (!terms.amount)
        return;
    data.set(u"has_financial_part"_s, u"1"_s)
        .set(u"amount"_s, money(*terms.amount))
        .set(u"amount_in_words"_s, inWords(*terms.amount))
        .set(u"instalments"_s, instalmentRows(instalments, typed));
    if (instalments.size() == 1)
        data.set(u"single_instalment"_s, u"1"_s);
}

/// Words written by hand name the amount that was agreed, not one that an addendum changed.
void setWordsByHand(DocumentData& data, const Agreement& agreement, const AgreementTerms& terms,
                    const Typed& typed)
{
    if (!agreement.amountInWords.isEmpty() && terms.amount && terms.amount == agreement.amount)
        data.set(u"amount_in_words"_s, typed(agreement.amountInWords));
}

/// The template goes on after the reason and closes its sentence itself.
QString withoutFullStop(const QString& text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u'.') && !trimmed.endsWith(u"..."_s) ? trimmed.chopped(1) : trimmed;
}

DocumentData changeRow(const QString& provision, const QString& oldText, const QString& newText)
{
    return DocumentData()
        .set(u"provision"_s, provision)
        .set(u"old_text"_s, oldText)
        .set(u"new_text"_s, newText);
}

/// An agreement that gave no money has no instalments: what an addendum brings is paid at once.
std::vector<AgreementInstalment> instalmentsAfter(const AgreementDossier& dossier, Money amount)
{
    if (!dossier.instalments.empty())
        return dividedAnew(dossier.instalments, amount);
    auto once = instalmentsByPlan(dossier.agreement.id, amount, {});
    once.front().condition = u"po stupanju aneksa na snagu"_s; // the agreement is in force already
    return once;
}

DocumentData::Rows changeRows(const AgreementTerms& before, const AgreementTerms& after,
                              const QString& otherChange)
{
    const auto amount = [](const AgreementTerms& terms) {
        return terms.amount ? u"%1 (slovima: %2)"_s.arg(money(*terms.amount), inWords(*terms.amount))
                            : u"nije predviđena"_s;
    };
    const auto duration = [](int count) { return count > 0 ? months(count) : u"nije predviđena"_s; };
    DocumentData::Rows rows;
    if (before.technicalMonths != after.technicalMonths)
        rows.push_back(changeRow(u"trajanje stručno-tehničke podrške"_s, duration(before.technicalMonths),
                                 duration(after.technicalMonths)));
    if (before.financialMonths != after.financialMonths)
        rows.push_back(changeRow(u"trajanje finansijske podrške"_s, duration(before.financialMonths),
                                 duration(after.financialMonths)));
    if (before.amount != after.amount)
        rows.push_back(changeRow(u"iznos finansijske podrške"_s, amount(before), amount(after)));
    if (!otherChange.isEmpty())
        rows.push_back(changeRow(u"ostale odredbe"_s, u"–"_s, otherChange));
    return rows;
}

} // namespace

DocumentData documentDataOf(const AgreementDossier& dossier, Script script)
{
    const Typed typed(script);
    const Agreement& agreement = dossier.agreement;
    DocumentData data;
    data.set(u"number"_s, typed(agreement.number))
        .set(u"other_number"_s, agreement.otherNumber) // of another registry, as it stands there
        .set(u"concluded_on"_s, longDate(agreement.concludedOn))
        .set(u"service"_s, typed(agreement.service));
    setProgramme(data, dossier, typed);
    setParty(data, dossier, typed);
    setSignatories(data, agreement, typed);
    setCall(data, dossier, typed);
    setTerms(data, termsAsSigned(agreement), dossier.instalments, typed);
    setWordsByHand(data, agreement, termsAsSigned(agreement), typed);
    if (agreement.ownContribution) {
        data.set(u"own_contribution"_s, money(*agreement.ownContribution))
            .set(u"own_contribution_in_words"_s, inWords(*agreement.ownContribution));
    }
    if (dossier.ceremony)
        data.set(u"ceremony_title"_s, typed(dossier.ceremony->title));
    setCopies(data, agreement.copies, dossier.party.kind);
    return data;
}

DocumentData withoutDerived(DocumentData data)
{
    for (const char* name :
         {"technical_duration", "financial_duration", "total_duration", "copies_text", "copies_division",
          "single_instalment", "amount_changes", "own_contribution_in_words", "party_term_genitive",
          "party_term_dative", "party_term_accusative"})
        data.setOptional(QString::fromLatin1(name), std::nullopt);
    // What municipalities are called has always stood in the templates.
    const auto& values = data.values();
    const auto term = values.find(u"party_term"_s);
    if (term != values.end() &&
        term->second == DocumentData::Value(partyTerm(OrganisationKind::Municipality).nominative))
        data.setOptional(u"party_term"_s, std::nullopt);
    if (const auto instalments = values.find(u"instalments"_s); instalments != values.end()) {
        auto rows = std::get<DocumentData::Rows>(instalments->second);
        for (DocumentData& row : rows)
            row.setOptional(u"amount_in_words"_s, std::nullopt);
        data.set(u"instalments"_s, std::move(rows));
    }
    return data;
}

DocumentData addendumDataOf(const AgreementDossier& dossier, const Addendum& addendum, Script script)
{
    const Typed typed(script);
    const Agreement& agreement = dossier.agreement;
    const AgreementTerms before = termsAfter(addendum.position - 1, agreement, dossier.addenda);
    const AgreementTerms after = termsAfter(addendum.position, agreement, dossier.addenda);
    const auto instalments =
        after.amount ? instalmentsAfter(dossier, *after.amount) : std::vector<AgreementInstalment>();
    DocumentData data;
    data.set(u"number"_s, typed(addendum.number))
        .set(u"addendum_ordinal"_s, QString::number(addendum.position))
        .set(u"agreement_number"_s, typed(agreement.number))
        .set(u"agreement_concluded_on"_s, longDate(agreement.concludedOn))
        .set(u"concluded_on"_s, longDate(addendum.concludedOn))
        .set(u"other_number"_s, addendum.otherNumber)
        .set(u"in_force_on"_s, longDate(addendum.inForceOn))
        .set(u"reason"_s, typed(withoutFullStop(addendum.reason)))
        .set(u"changes"_s, changeRows(before, after, typed(addendum.change)));
    setProgramme(data, dossier, typed);
    setParty(data, dossier, typed);
    setSignatories(data, addendum, typed);
    setTerms(data, after, instalments, typed);
    if (after.amount && after.amount != before.amount)
        data.set(u"amount_changes"_s, u"1"_s);
    setWordsByHand(data, agreement, after, typed);
    setCopies(data, agreement.copies, dossier.party.kind);
    return data;
}

DocumentData signingListDataOf(const SigningCeremony& ceremony, const std::vector<AgreementDossier>& dossiers,
                               Script script)
{
    const Typed typed(script);
    DocumentData data;
    setProgramme(data, dossiers.front(), typed);
    data.set(u"ceremony_title"_s, typed(ceremony.title))
        .set(u"place"_s, typed(ceremony.place))
        .set(u"concluded_on"_s, ceremony.heldAt ? longDate(ceremony.heldAt->date) : QString())
        .set(u"implementer_office"_s, typed(dossiers.front().agreement.implementerOffice))
        .set(u"implementer_signatory"_s, typed(dossiers.front().agreement.implementerSignatory));
    DocumentData::Rows rows;
    for (const AgreementDossier& dossier : dossiers) {
        const PlacedName partyName = placedName(dossier.party);
        rows.push_back(DocumentData()
                           .set(u"ordinal"_s, u"%1."_s.arg(rows.size() + 1))
                           .set(u"party_name"_s, typed.registered(partyName.latin, partyName.cyrillic))
                           .set(u"number"_s, typed(dossier.agreement.number))
                           .set(u"party_office"_s, typed(dossier.agreement.partyOffice))
                           .set(u"party_signatory"_s, typed(dossier.agreement.partySignatory))
                           .set(u"copies"_s, QString::number(dossier.agreement.copies)));
    }
    return data.set(u"agreements"_s, std::move(rows));
}

} // namespace oslonac
