// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/paper_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned agreement = 1;
constexpr unsigned addendum = 2;
constexpr unsigned signingList = 4;
constexpr unsigned letter = 8;
constexpr unsigned papers = agreement | addendum;
constexpr unsigned toParty = papers | letter;
constexpr unsigned dated = papers | signingList;
constexpr unsigned all = dated | letter;

struct Entry {
    const char* key;
    const char* meaning;
    unsigned kinds;
    FieldUse use = FieldUse::Text;
};

constexpr std::array entries{
    Entry{"number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the agreement or addendum"), papers},
    Entry{"other_number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the other party"), papers},
    Entry{"concluded_on",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Date of conclusion, its month as a word"), dated},
    Entry{"place", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Place of conclusion"), dated},
    Entry{"ceremony_title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Name of the signing ceremony"),
          agreement | signingList},
    Entry{"addendum_ordinal", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Order number of the addendum"),
          addendum},
    Entry{"agreement_number",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the agreement that it is about"),
          addendum | letter},
    Entry{"agreement_concluded_on",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Date of the agreement that it is about"),
          addendum | letter},
    Entry{"in_force_on",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Day on which the addendum enters into force"), addendum},
    Entry{"reason", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Reason for the change"), addendum},

    Entry{"letter_number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the letter"), letter},
    Entry{"letter_date", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Date of the letter, its month as a word"),
          letter},
    Entry{"letter_text", QT_TRANSLATE_NOOP("oslonac::PaperFields", "What is written when the letter is made"),
          letter},
    Entry{"has_text", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Only when something is written"), letter,
          FieldUse::Condition},
    Entry{"reports", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Overdue reports, one row for each"), letter,
          FieldUse::List},
    Entry{"reports.ordinal", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Order number in the list"), letter},
    Entry{"reports.title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Title of the report"), letter},
    Entry{"reports.period", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Time that the report is about"),
          letter},
    Entry{"reports.due_on", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Day on which the report was due"),
          letter},

    Entry{"implementer_name", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Implementer"), all},
    Entry{"implementer_seat", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Seat of the implementer"), all},
    Entry{"implementer_office",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Office of who signs for the implementer"), all},
    Entry{"implementer_signatory",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Name of who signs for the implementer"), all},
    Entry{"party_name",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Other party: city, municipality or organisation"),
          toParty},
    Entry{"party_seat", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Seat of the other party"), toParty},
    Entry{"party_registration_number",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Registration number of the other party"), toParty},
    Entry{"party_tax_number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Tax number of the other party"),
          toParty},
    Entry{"party_office",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Office of who signs for the other party"), toParty},
    Entry{"party_signatory",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Name of who signs for the other party"), toParty},
    Entry{"party_term",
          QT_TRANSLATE_NOOP("oslonac::PaperFields",
                            "What the text calls the other party, by its kind: nominative"),
          toParty},
    Entry{"party_term_genitive",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "What the text calls the other party: genitive"),
          toParty},
    Entry{"party_term_dative",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "What the text calls the other party: dative"), toParty},
    Entry{"party_term_accusative",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "What the text calls the other party: accusative"),
          toParty},

    Entry{"programme_title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Title of the programme"), all},
    Entry{"programme_code", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Code of the programme"), all},
    Entry{"donors", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Who finances the programme"), all},
    Entry{"contracting_body", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Contracting body"), all},
    Entry{"responsible_ministry", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Responsible ministry"), all},
    Entry{"call_title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Title of the public call"),
          agreement | letter},
    Entry{"call_code", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Code of the public call"),
          agreement | letter},
    Entry{"decision_number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the decision on selection"),
          agreement},
    Entry{"decision_date", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Date of the decision on selection"),
          agreement},
    Entry{"lot_title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Title of the lot"), agreement},
    Entry{"service", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Service that is supported"), agreement},

    Entry{"has_financial_part",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Only when there is a financial part"), papers,
          FieldUse::Condition},
    Entry{"amount_changes",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Only when the addendum changes the amount"), addendum,
          FieldUse::Condition},
    Entry{"amount", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Amount with its currency"), papers},
    Entry{"amount_in_words", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Amount in words"), papers},
    Entry{"own_contribution",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Own contribution of the other party"), agreement},
    Entry{"own_contribution_in_words",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Own contribution of the other party in words"),
          agreement},
    Entry{"technical_months",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months of technical support, in figures"), papers},
    Entry{"technical_duration",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months of technical support, as text"), papers},
    Entry{"financial_months",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months of financial support, in figures"), papers},
    Entry{"financial_duration",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months of financial support, as text"), papers},
    Entry{"total_months", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months in all, in figures"), papers},
    Entry{"total_duration", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Months in all, as text"), papers},
    Entry{"single_instalment",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Only when there is a single instalment"), papers,
          FieldUse::Condition},
    Entry{"instalments", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Instalments, one row for each"), papers,
          FieldUse::List},
    Entry{"instalments.ordinal", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Order number of the instalment"),
          papers},
    Entry{"instalments.title", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Kind of the instalment"), papers},
    Entry{"instalments.share",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Share of the instalment in percent"), papers},
    Entry{"instalments.amount", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Amount of the instalment"),
          papers},
    Entry{"instalments.amount_in_words",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Amount of the instalment in words"), papers},
    Entry{"instalments.condition",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Condition for paying the instalment"), papers},
    Entry{"changes", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Changed provisions, one row for each"),
          addendum, FieldUse::List},
    Entry{"changes.provision", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Provision that is changed"),
          addendum},
    Entry{"changes.old_text", QT_TRANSLATE_NOOP("oslonac::PaperFields", "What it said before"), addendum},
    Entry{"changes.new_text", QT_TRANSLATE_NOOP("oslonac::PaperFields", "What it says now"), addendum},
    Entry{"agreements",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Agreements that are signed, one row for each"),
          signingList, FieldUse::List},
    Entry{"agreements.ordinal", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Order number in the list"),
          signingList},
    Entry{"agreements.party_name",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Other party: city, municipality or organisation"),
          signingList},
    Entry{"agreements.number", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of the agreement"),
          signingList},
    Entry{"agreements.party_signatory",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Name of who signs for the other party"), signingList},
    Entry{"agreements.party_office",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Office of who signs for the other party"), signingList},
    Entry{"agreements.copies", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of copies"), signingList},

    Entry{"copies", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of copies, in figures"), papers},
    Entry{"copies_in_words", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of copies, in words"), papers},
    Entry{"copies_text", QT_TRANSLATE_NOOP("oslonac::PaperFields", "Number of copies, as text"), papers},
    Entry{"copies_division",
          QT_TRANSLATE_NOOP("oslonac::PaperFields", "Copies that each party keeps, as text"), papers},
};

unsigned maskOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Agreement:
        return agreement;
    case PaperKind::Addendum:
        return addendum;
    case PaperKind::SigningList:
        return signingList;
    case PaperKind::Letter:
        return letter;
    }
    throw std::logic_error("a kind of paper is unknown");
}

PaperField fieldOf(const Entry& entry)
{
    const QString key = QString::fromLatin1(entry.key);
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return {key, {}, entry.use};
    return {key.mid(dot + 1), key.left(dot), entry.use};
}

} // namespace

std::vector<PaperField> fieldsOf(PaperKind kind)
{
    std::vector<PaperField> fields;
    for (const Entry& entry : entries) {
        if ((entry.kinds & maskOf(kind)) != 0)
            fields.push_back(fieldOf(entry));
    }
    return fields;
}

QString fieldMeaning(const QString& key)
{
    const auto found =
        std::ranges::find(entries, key, [](const Entry& entry) { return QString::fromLatin1(entry.key); });
    return found == entries.end() ? key : QCoreApplication::translate("oslonac::PaperFields", found->meaning);
}

} // namespace oslonac
