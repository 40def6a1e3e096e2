// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_documents.h"

#include <QFile>

#include <stdexcept>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;

namespace {

DocumentData instalment(int ordinal, const QString& title, const QString& share, const QString& amount,
                        const QString& inWords, const QString& condition)
{
    return DocumentData()
        .set(u"ordinal"_s, QString::number(ordinal) + u'.')
        .set(u"title"_s, title)
        .set(u"share"_s, share)
        .set(u"amount"_s, amount)
        .set(u"amount_in_words"_s, inWords)
        .set(u"condition"_s, condition);
}

} // namespace

QString templateText(const QString& name)
{
    QFile file(QString::fromUtf8(OSLONAC_SOURCE_DIR) + u"/resources/templates/"_s + name + u".html"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no such template");
    return QString::fromUtf8(file.readAll());
}

DocumentData sampleAgreement()
{
    return DocumentData()
        .set(u"other_number"_s, u"400-73/2023-11"_s)
        .set(u"concluded_on"_s, u"3. oktobra 2023. godine"_s)
        .set(u"place"_s, u"Beograd"_s)
        .set(
            u"programme_title"_s,
            u"Podrška održivim uslugama socijalne zaštite u zajednici i politikama uključivanja na lokalnom nivou"_s)
        .set(u"programme_code"_s, u"IPA 2020"_s)
        .set(u"donors"_s, u"Evropska unija, nacionalni program IPA 2020"_s)
        .set(
            u"contracting_body"_s,
            u"Ministarstvo finansija, Sektor za ugovaranje i finansiranje programa iz sredstava Evropske unije"_s)
        .set(u"responsible_ministry"_s, u"Ministarstvo za rad, zapošljavanje, boračka i socijalna pitanja"_s)
        .set(
            u"call_title"_s,
            u"Javni poziv za dodelu paketa podrške jedinicama lokalne samouprave za unapređenje socijalne zaštite"_s)
        .set(u"call_code"_s, u"348"_s)
        .set(u"decision_number"_s, u"400-61/2023"_s)
        .set(u"decision_date"_s, u"18. septembra 2023. godine"_s)
        .set(u"implementer_name"_s,
             u"Stalna konferencija gradova i opština – Savez gradova i opština Srbije"_s)
        .set(u"implementer_seat"_s, u"Beograd"_s)
        .set(u"implementer_office"_s, u"generalni sekretar"_s)
        .set(u"party_name"_s, u"Opština Beočin"_s)
        .set(u"party_seat"_s, u"Beočin"_s)
        .set(u"party_registration_number"_s, u"08000000"_s)
        .set(u"party_tax_number"_s, u"100000008"_s)
        .set(u"party_office"_s, u"predsednik opštine"_s)
        .set(u"party_term"_s, u"Lokalna samouprava"_s)
        .set(u"party_term_genitive"_s, u"Lokalne samouprave"_s)
        .set(u"party_term_dative"_s, u"Lokalnoj samoupravi"_s)
        .set(u"party_term_accusative"_s, u"Lokalnu samoupravu"_s)
        .set(u"lot_title"_s, u"Paket podrške za planiranje i standardizovane usluge"_s)
        .set(u"service"_s,
             u"pomoć u kući za odrasla i starija lica (unapređenje i proširenje na celu teritoriju)"_s)
        .set(u"amount"_s, u"60.000,00 EUR"_s)
        .set(u"amount_in_words"_s, u"šezdeset hiljada evra"_s)
        .set(u"technical_months"_s, u"12"_s)
        .set(u"financial_months"_s, u"12"_s)
        .set(u"total_months"_s, u"24"_s)
        .set(u"total_duration"_s, u"24 (dvadeset četiri) meseca"_s)
        .set(u"has_financial_part"_s, u"1"_s)
        .set(u"copies"_s, u"4"_s)
        .set(u"copies_in_words"_s, u"četiri"_s)
        .set(u"copies_text"_s, u"4 (četiri) istovetna primerka"_s)
        .set(u"copies_division"_s, u"po 2 (dva) za svaku stranu"_s)
        .set(u"instalments"_s,
             DocumentData::Rows{instalment(1, u"avansno plaćanje"_s, u"40%"_s, u"24.000,00 EUR"_s,
                                           u"dvadeset četiri hiljade evra"_s,
                                           u"potpisan Sporazum i usvojen plan rada"_s),
                                instalment(2, u"međuplaćanje"_s, u"40%"_s, u"24.000,00 EUR"_s,
                                           u"dvadeset četiri hiljade evra"_s,
                                           u"odobren periodični izveštaj, utrošeno najmanje 70% avansa"_s),
                                instalment(3, u"završna isplata"_s, u"20%"_s, u"12.000,00 EUR"_s,
                                           u"dvanaest hiljada evra"_s, u"odobren završni izveštaj"_s)});
}

DocumentData completeAgreement(int ordinal)
{
    return sampleAgreement()
        .set(u"number"_s, u"110-%1/2023"_s.arg(ordinal))
        .set(u"party_signatory"_s, u"Potpisnik %1"_s.arg(ordinal))
        .set(u"implementer_signatory"_s, u"Potpisnica"_s);
}

DocumentData sampleAddendum()
{
    return completeAgreement()
        .set(u"addendum_ordinal"_s, u"1"_s)
        .set(u"agreement_number"_s, u"110-1/2023"_s)
        .set(u"agreement_concluded_on"_s, u"3. oktobra 2023. godine"_s)
        .set(u"concluded_on"_s, u"12. juna 2024. godine"_s)
        .set(u"reason"_s, u"kasniji početak pružanja usluge zbog ponovljenog postupka javne nabavke"_s)
        .set(u"changes"_s, DocumentData::Rows{DocumentData()
                                                  .set(u"provision"_s, u"član 2, trajanje"_s)
                                                  .set(u"old_text"_s, u"finansijska podrška: 12 meseci"_s)
                                                  .set(u"new_text"_s, u"finansijska podrška: 15 meseci"_s)});
}

DocumentData sampleSigningList(int agreements)
{
    DocumentData data =
        completeAgreement().set(u"ceremony_title"_s, u"Svečano uručenje sporazuma o saradnji"_s);
    DocumentData::Rows rows;
    for (int i = 1; i <= agreements; ++i) {
        rows.push_back(DocumentData()
                           .set(u"ordinal"_s, QString::number(i) + u'.')
                           .set(u"party_name"_s, i % 5 == 0 ? u"Grad Užice"_s : u"Opština Beočin"_s)
                           .set(u"number"_s, u"110-%1/2023"_s.arg(i))
                           .set(u"party_office"_s, i % 5 == 0 ? u"gradonačelnik"_s : u"predsednik opštine"_s)
                           .set(u"party_signatory"_s, u"Potpisnik %1"_s.arg(i))
                           .set(u"copies"_s, u"4"_s));
    }
    return data.set(u"agreements"_s, std::move(rows));
}

} // namespace oslonac::test
