// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

const FieldNames& agreementFieldNames()
{
    static const FieldNames names{
        {u"number"_s, u"delovodni broj"_s},
        {u"other_number"_s, u"delovodni broj druge strane"_s},
        {u"concluded_on"_s, u"datum zaključenja"_s},
        {u"place"_s, u"mesto"_s},
        {u"programme_title"_s, u"naziv programa"_s},
        {u"programme_code"_s, u"oznaka programa"_s},
        {u"donors"_s, u"finansijer"_s},
        {u"contracting_body"_s, u"ugovorno telo"_s},
        {u"responsible_ministry"_s, u"nadležno ministarstvo"_s},
        {u"call_title"_s, u"naziv javnog poziva"_s},
        {u"call_code"_s, u"oznaka poziva"_s},
        {u"decision_number"_s, u"broj odluke"_s},
        {u"decision_date"_s, u"datum odluke"_s},
        {u"implementer_name"_s, u"naziv sprovodioca"_s},
        {u"implementer_seat"_s, u"sedište sprovodioca"_s},
        {u"implementer_office"_s, u"funkcija"_s},
        {u"implementer_signatory"_s, u"ime i prezime"_s},
        {u"party_name"_s, u"naziv druge strane"_s},
        {u"party_seat"_s, u"sedište"_s},
        {u"party_registration_number"_s, u"matični broj"_s},
        {u"party_tax_number"_s, u"PIB"_s},
        {u"party_office"_s, u"funkcija"_s},
        {u"party_signatory"_s, u"ime i prezime"_s},
        {u"party_term"_s, u"naziv strane"_s},
        {u"party_term_genitive"_s, u"naziv strane"_s},
        {u"party_term_dative"_s, u"naziv strane"_s},
        {u"party_term_accusative"_s, u"naziv strane"_s},
        {u"lot_title"_s, u"naziv lota"_s},
        {u"service"_s, u"usluga"_s},
        {u"amount"_s, u"iznos"_s},
        {u"amount_in_words"_s, u"iznos slovima"_s},
        {u"own_contribution"_s, u"sopstveno učešće"_s},
        {u"own_contribution_in_words"_s, u"sopstveno učešće slovima"_s},
        {u"technical_months"_s, u"broj meseci"_s},
        {u"financial_months"_s, u"broj meseci"_s},
        {u"total_months"_s, u"broj meseci"_s},
        {u"technical_duration"_s, u"broj meseci"_s},
        {u"financial_duration"_s, u"broj meseci"_s},
        {u"total_duration"_s, u"broj meseci"_s},
        {u"amount_changes"_s, u"izmena iznosa"_s},
        {u"has_financial_part"_s, u"finansijska podrška"_s},
        {u"copies"_s, u"broj primeraka"_s},
        {u"copies_in_words"_s, u"broj primeraka slovima"_s},
        {u"copies_text"_s, u"broj primeraka"_s},
        {u"copies_division"_s, u"podela primeraka"_s},
        {u"ceremony_title"_s, u"naziv događaja"_s},
        {u"instalments"_s, u"rate"_s},
        {u"instalments.ordinal"_s, u"broj rate"_s},
        {u"instalments.title"_s, u"vrsta rate"_s},
        {u"instalments.share"_s, u"udeo"_s},
        {u"instalments.amount"_s, u"iznos rate"_s},
        {u"instalments.amount_in_words"_s, u"iznos rate slovima"_s},
        {u"instalments.condition"_s, u"uslov za isplatu"_s},
        {u"single_instalment"_s, u"jedna rata"_s},
        {u"addendum_ordinal"_s, u"redni broj aneksa"_s},
        {u"agreement_number"_s, u"broj sporazuma"_s},
        {u"agreement_concluded_on"_s, u"datum sporazuma"_s},
        {u"in_force_on"_s, u"datum stupanja na snagu"_s},
        {u"reason"_s, u"razlog izmene"_s},
        {u"changes"_s, u"izmene"_s},
        {u"changes.provision"_s, u"odredba"_s},
        {u"changes.old_text"_s, u"dosadašnji sadržaj"_s},
        {u"changes.new_text"_s, u"novi sadržaj"_s},
        {u"letter_number"_s, u"broj dopisa"_s},
        {u"letter_date"_s, u"datum dopisa"_s},
        {u"letter_text"_s, u"tekst dopisa"_s},
        {u"has_text"_s, u"tekst dopisa"_s},
        {u"reports"_s, u"izveštaji"_s},
        {u"reports.ordinal"_s, u"redni broj"_s},
        {u"reports.title"_s, u"naziv izveštaja"_s},
        {u"reports.period"_s, u"period"_s},
        {u"reports.due_on"_s, u"rok"_s},
        {u"agreements"_s, u"sporazumi"_s},
        {u"agreements.ordinal"_s, u"redni broj"_s},
        {u"agreements.party_name"_s, u"grad ili opština"_s},
        {u"agreements.number"_s, u"broj sporazuma"_s},
        {u"agreements.party_signatory"_s, u"ime i prezime"_s},
        {u"agreements.party_office"_s, u"funkcija"_s},
        {u"agreements.copies"_s, u"primeraka"_s},
    };
    return names;
}

const std::set<QString>& fieldsWrittenByHand()
{
    static const std::set<QString> names{u"other_number"_s};
    return names;
}

QString fieldValue(const DocumentData& data, const PaperField& field)
{
    const auto value = data.values().find(field.list.isEmpty() ? field.name : field.list);
    if (value == data.values().end() || field.use == FieldUse::Condition)
        return {};
    if (const auto* text = std::get_if<QString>(&value->second))
        return *text;
    const auto& rows = std::get<DocumentData::Rows>(value->second);
    if (rows.empty() || field.use == FieldUse::List)
        return {};
    return fieldValue(rows.front(), {field.name, {}, FieldUse::Text});
}

} // namespace oslonac
