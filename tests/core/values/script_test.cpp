// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/script.h"

#include "core/values/foreign_words.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <random>
#include <utility>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;

namespace {

using Pairs = std::vector<std::pair<QString, QString>>;

void checkCyrillic(const Pairs& pairs)
{
    for (const auto& [latin, cyrillic] : pairs)
        CHECK(toCyrillic(latin) == cyrillic);
}

void checkBothWays(const Pairs& pairs)
{
    for (const auto& [latin, cyrillic] : pairs) {
        CHECK(toCyrillic(latin) == cyrillic);
        CHECK(toLatin(cyrillic) == latin);
    }
}

} // namespace

TEST_CASE("Every registered municipality converts both ways", "[script]")
{
    QFile file(QStringLiteral(OSLONAC_SOURCE_DIR "/resources/registry/municipalities.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int count = 0;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).split(u',');
        CHECK(toCyrillic(cells.at(1)) == cells.at(2));
        CHECK(toLatin(cells.at(2)) == cells.at(1));
        CHECK(toCyrillic(cells.at(5)) == cells.at(6));
        CHECK(toLatin(cells.at(6)) == cells.at(5));
        ++count;
    }
    CHECK(count == 202);
}

TEST_CASE("Digraphs are one Cyrillic letter in every case", "[script]")
{
    checkBothWays({{u"ljubav Ljubav LJUBAV"_s, u"љубав Љубав ЉУБАВ"_s},
                   {u"konj Njegoš KONJ"_s, u"коњ Његош КОЊ"_s},
                   {u"džep Džep UDŽBENIK"_s, u"џеп Џеп УЏБЕНИК"_s},
                   {u"Inđija, Čačak, Ćuprija, Šid, Žabalj"_s, u"Инђија, Чачак, Ћуприја, Шид, Жабаљ"_s},
                   {u"OBRAZLOŽENJE POSLOVANJU"_s, u"ОБРАЗЛОЖЕЊЕ ПОСЛОВАЊУ"_s},
                   {u"O B R A Z L O Ž E NJ E"_s, u"О Б Р А З Л О Ж Е Њ Е"_s},
                   {u"Lj. Petrović"_s, u"Љ. Петровић"_s}});
    CHECK(toCyrillic(u"DONOŠENjE") == u"ДОНОШЕЊЕ"_s);
}

TEST_CASE("Letters stay apart in the listed stems", "[script]")
{
    checkBothWays({{u"injekcija Konjunktura Tanjug anjon"_s, u"инјекција Конјунктура Танјуг анјон"_s},
                   {u"nadživeti odžaliti podžupan"_s, u"надживети оджалити поджупан"_s},
                   {u"odjava odjednom nadjačati podjednako"_s, u"одјава одједном надјачати подједнако"_s}});
}

TEST_CASE("Stems that only look like the listed ones keep their digraphs", "[script]")
{
    checkBothWays({{u"Odžaci"_s, u"Оџаци"_s},
                   {u"Gadžin Han"_s, u"Гаџин Хан"_s},
                   {u"kanjon konjanik"_s, u"кањон коњаник"_s},
                   {u"nadžak odžak"_s, u"наџак оџак"_s}});
}

TEST_CASE("Single code points of the digraphs are two letters", "[script]")
{
    CHECK(toCyrillic(u"\u01c8ubovija \u01c6ep \u01ca") == u"Љубовија џеп Њ"_s);
}

TEST_CASE("Letters typed with a combining mark are joined first", "[script]")
{
    CHECK(toCyrillic(u"C\u030cac\u030cak") == u"Чачак"_s);
}

TEST_CASE("Codes, file kinds and key names stay Latin", "[script]")
{
    checkCyrillic(
        {{u"60.000,00 EUR i 5 RSD"_s, u"60.000,00 EUR и 5 RSD"_s},
         {u"Izvezi PDF, XLSX, CSV, HTML, JSON ili ODT"_s, u"Извези PDF, XLSX, CSV, HTML, JSON или ODT"_s},
         {u"u PDF-u"_s, u"у PDF-у"_s},
         {u"Pritisnite Ctrl+Shift+N, F2, Enter ili Esc"_s, u"Притисните Ctrl+Shift+N, F2, Enter или Esc"_s},
         {u"Taster Delete briše"_s, u"Тастер Delete брише"_s}});
}

TEST_CASE("A word of capitals and digits stays Latin as a whole, a Serbian one does not", "[script]")
{
    checkCyrillic(
        {{u"format A4, B2B i CO2"_s, u"формат A4, B2B и CO2"_s},
         {u"pandemija COVID-19, 3D štampa, mreža 5G"_s, u"пандемија COVID-19, 3D штампа, мрежа 5G"_s},
         {u"poziv PP-2023, ocena B2"_s, u"позив PP-2023, оцена B2"_s},
         {u"LOT 1, LOT-1, FAZA-2, OŠ-2"_s, u"ЛОТ 1, ЛОТ-1, ФАЗА-2, ОШ-2"_s},
         {u"15-DNEVNI ROK, broj 12D, član 5a"_s, u"15-ДНЕВНИ РОК, број 12Д, члан 5а"_s}});
}

TEST_CASE("Initials with full stops convert as a whole", "[script]")
{
    checkCyrillic({{u"Nj.K.V. princ"_s, u"Њ.К.В. принц"_s},
                   {u"potpisuje M.V. i V.I.P. gost"_s, u"потписује М.В. и В.И.П. гост"_s},
                   {u"glava V. i deo I.V."_s, u"глава V. и део I.V."_s}});
}

TEST_CASE("Addresses and file names stay Latin", "[script]")
{
    checkCyrillic({{u"piši na ana.test@primer.rs danas"_s, u"пиши на ana.test@primer.rs данас"_s},
                   {u"vidi https://primer.rs/poziv?id=1."_s, u"види https://primer.rs/poziv?id=1."_s},
                   {u"sajt www.primer.org, strana"_s, u"сајт www.primer.org, страна"_s},
                   {u"sajt primer.gov.rs"_s, u"сајт primer.gov.rs"_s},
                   {u"datoteka odluka_2024.pdf je tu"_s, u"датотека odluka_2024.pdf је ту"_s},
                   {u"Tabele (*.csv *.xlsx)"_s, u"Табеле (*.csv *.xlsx)"_s},
                   {u"d.o.o. i tzv. lista"_s, u"д.о.о. и тзв. листа"_s}});
}

TEST_CASE("Foreign names stay Latin and acronyms convert", "[script]")
{
    checkCyrillic({{u"program Swiss PRO"_s, u"програм Swiss PRO"_s},
                   {u"Oslonac za SKGO, EU, IPA, JLS, OP, LAP i UNOPS"_s,
                    u"Ослонац за СКГО, ЕУ, ИПА, ЈЛС, ОП, ЛАП и УНОПС"_s},
                   {u"gospodin Wyx i Müller"_s, u"господин Wyx и Müller"_s},
                   {u"pošalji e-mail"_s, u"пошаљи e-mail"_s},
                   {u"e-pošta"_s, u"е-пошта"_s}});
}

TEST_CASE("Words with letters that no Serbian word puts together stay Latin", "[script]")
{
    checkCyrillic(
        {{u"program Inclusion for All traje"_s, u"програм Inclusion for All траје"_s},
         {u"predstava Pinocchio i jazz"_s, u"представа Pinocchio и jazz"_s},
         {u"ReLOaD2 i ReLOaD, BiH i KiM"_s, u"ReLOaD2 и ReLOaD, БиХ и КиМ"_s},
         {u"URBACT III, IPA II i SKGO"_s, u"URBACT III, ИПА II и СКГО"_s},
         {u"SSP, RRA i MMF"_s, u"ССП, РРА и ММФ"_s},
         {u"call centar, Health, Action, pH i CD-ROM"_s, u"call центар, Health, Action, pH и CD-ROM"_s}});
}

TEST_CASE("Serbian words that resemble foreign ones are converted", "[script]")
{
    checkCyrillic(
        {{u"neophodno ishodovanje, prethodni rashod"_s, u"неопходно исходовање, претходни расход"_s},
         {u"koordinator zoološkog vrta, kocka"_s, u"координатор зоолошког врта, коцка"_s},
         {u"vannastavni, interregionalni, transsibirski, posttraumatski"_s,
          u"ваннаставни, интеррегионални, транссибирски, посттрауматски"_s},
         {u"stadion, milion, losion, region"_s, u"стадион, милион, лосион, регион"_s}});
}

TEST_CASE("A foreign name stays Latin as a whole", "[script]")
{
    checkCyrillic({{u"Jane Whitfield"_s, u"Jane Whitfield"_s},
                   {u"direktorka Mary Ann Whitfield, Beograd"_s, u"директорка Mary Ann Whitfield, Београд"_s},
                   {u"podržava UN Women i opština"_s, u"подржава UN Women и општина"_s},
                   {u"Bank of New York i SKGO"_s, u"Bank of New York и СКГО"_s},
                   {u"izvor Who's On First i Wikidata"_s, u"извор Who's On First и Wikidata"_s},
                   {u"Smith-Whitman & Sons"_s, u"Smith-Whitman & Sons"_s},
                   {u"Jelena Petrović Whitman"_s, u"Јелена Петровић Whitman"_s}});
}

TEST_CASE("Serbian words beside a foreign name are converted", "[script]")
{
    checkCyrillic(
        {{u"Grad Wien i Opština Csóka"_s, u"Град Wien и Општина Csóka"_s},
         {u"Program Youth Fund, SKGO Wien, EU Twinning"_s, u"Програм Youth Fund, СКГО Wien, ЕУ Twinning"_s},
         {u"Uz Whitfield, Gospođa Jane Whitfield"_s, u"Уз Whitfield, Госпођа Jane Whitfield"_s},
         {u"SKGO, IPA, UNOPS, EU, JLS, PIB"_s, u"СКГО, ИПА, УНОПС, ЕУ, ЈЛС, ПИБ"_s},
         {u"Datoteka XLSX, Tabela Linux"_s, u"Датотека XLSX, Табела Linux"_s}});
}

TEST_CASE("A foreign title in quotation marks stays Latin, a Serbian one does not", "[script]")
{
    checkCyrillic(
        {{u"program „Open Window” traje"_s, u"програм „Open Window” траје"_s},
         {u"program „Open Window for local ideas” traje"_s, u"програм „Open Window for local ideas” траје"_s},
         {u"projekat „Podrška za Open Window” traje"_s, u"пројекат „Подршка за Open Window” траје"_s},
         {u"&quot;My local plan&quot; i plan"_s, u"&quot;My local plan&quot; и план"_s}});
}

TEST_CASE("Units stay Latin beside numbers", "[script]")
{
    checkCyrillic({{u"387 km² i 5 kg"_s, u"387 km² и 5 kg"_s},
                   {u"10 m2, 3 km2 i m2"_s, u"10 m2, 3 km2 и m2"_s},
                   {u"20 °C, 5 kW, 16 GB, 100 Mbps, 2 GHz"_s, u"20 °C, 5 kW, 16 GB, 100 Mbps, 2 GHz"_s},
                   {u"do 12 h"_s, u"до 12 h"_s},
                   {u"površina (km²)"_s, u"површина (km²)"_s},
                   {u"2023 g. je prošla"_s, u"2023 г. је прошла"_s},
                   {u"kasni 3 d"_s, u"касни 3 д"_s},
                   {u"5 MB, MB: 123"_s, u"5 MB, МБ: 123"_s},
                   {u"5 meseci"_s, u"5 месеци"_s}});
}

TEST_CASE("Roman numerals stay Latin and the conjunction converts", "[script]")
{
    checkCyrillic({{u"IV grupa i XXI vek"_s, u"IV група и XXI век"_s},
                   {u"partija I i partija II"_s, u"партија I и партија II"_s},
                   {u"stepen razvijenosti: I"_s, u"степен развијености: I"_s},
                   {u"I"_s, u"I"_s},
                   {u"I opština i grad."_s, u"И општина и град."_s},
                   {u"GRADOVI I OPŠTINE"_s, u"ГРАДОВИ И ОПШТИНЕ"_s},
                   {u"I. Opšte odredbe"_s, u"I. Опште одредбе"_s},
                   {u"potpisao I. Petrović"_s, u"потписао И. Петровић"_s},
                   {u"u skladu sa članom I. Sporazuma"_s, u"у складу са чланом I. Споразума"_s},
                   {u"2. I 2019."_s, u"2. I 2019."_s},
                   {u"VI-02 br. 5"_s, u"VI-02 бр. 5"_s},
                   {u"I II III"_s, u"I II III"_s},
                   {u"I Z V E Š T A J"_s, u"И З В Е Ш Т А Ј"_s}});
}

TEST_CASE("Placeholders, tags and entities survive", "[script]")
{
    checkCyrillic(
        {{u"Poštovani {{ime}}, {{#rate}}rata{{/rate}}"_s, u"Поштовани {{ime}}, {{#rate}}рата{{/rate}}"_s},
         {u"kasni %1 d, nedostaje %n, %L1 od %L2"_s, u"касни %1 д, недостаје %n, %L1 од %L2"_s},
         {u"<b>Grad</b>&nbsp;&amp; opština"_s, u"<b>Град</b>&nbsp;&amp; општина"_s},
         {u"a < b i c > d"_s, u"а < б и ц > д"_s}});
}

TEST_CASE("Mnemonics stay before their letter", "[script]")
{
    checkCyrillic({{u"&Datoteka"_s, u"&Датотека"_s},
                   {u"Sa&čuvaj kao PDF"_s, u"Са&чувај као PDF"_s},
                   {u"L&jubav"_s, u"&Љубав"_s},
                   {u"Izvezi u &CSV"_s, u"Извези у &CSV"_s},
                   {u"Vrati && nastavi"_s, u"Врати && настави"_s}});
    CHECK(toLatin(u"&Њега") == u"&Njega"_s);
}

TEST_CASE("Words of mixed script are repaired before conversion", "[script]")
{
    CHECK(toCyrillic(u"uk\u043b\u0458učivanja i Žabal\u0458") == u"укључивања и Жабаљ"_s);
}

TEST_CASE("Markup keeps tags, attributes, styles and entities", "[script]")
{
    CHECK(toCyrillicMarkup(u"<p class=\"naslov\" title='a > b'>Grad &scaron; {{ime}}<br/>Šid</p>"_s) ==
          u"<p class=\"naslov\" title='a > b'>Град &scaron; {{ime}}<br/>Шид</p>"_s);
    CHECK(toCyrillicMarkup(u"<style>p { color: red }</style><!-- beleška --><p>boja</p>"_s) ==
          u"<style>p { color: red }</style><!-- beleška --><p>боја</p>"_s);
}

TEST_CASE("Markup marked as Latin stays Latin to its end", "[script]")
{
    CHECK(toCyrillicMarkup(u"<p>pre <span class=\"ime latin\">Ana <span>Novak</span></span> posle</p>"_s) ==
          u"<p>пре <span class=\"ime latin\">Ana <span>Novak</span></span> после</p>"_s);
    CHECK(toCyrillicMarkup(u"<td translate=\"no\">Ana<br></td><td>Šid</td>"_s) ==
          u"<td translate=\"no\">Ana<br></td><td>Шид</td>"_s);
    CHECK(toCyrillicMarkup(u"<p class=\"latinica\">slovo</p>"_s) == u"<p class=\"latinica\">слово</p>"_s);
}

TEST_CASE("Any Serbian Cyrillic word survives the way through Latin", "[script]")
{
    constexpr std::u16string_view letters = u"абвгдђежзијклљмнњопрстћуфхцчџш";
    std::mt19937 random(20260301);
    int compared = 0;
    for (int round = 0; round < 3000; ++round) {
        QString word;
        const auto length = 5 + random() % 7; // shorter ones may be units or Roman numerals
        while (word.size() < static_cast<qsizetype>(length))
            word += QChar(letters[random() % letters.size()]);
        // Two letters that Latin cannot tell from one, outside the listed stems.
        if (word.contains(u"нј"_s) || word.contains(u"лј"_s) || word.contains(u"дж"_s))
            continue;
        if (isForeignWord(toLatin(word))) // letters that no word puts together
            continue;
        const QString capitals = word.toUpper();
        CHECK(toCyrillic(toLatin(word)) == word);
        CHECK(toCyrillic(toLatin(capitals)) == capitals);
        ++compared;
    }
    CHECK(compared > 1500);
}

TEST_CASE("No text makes the converters fail", "[script]")
{
    constexpr std::u16string_view pieces = u"&{}<>%nLj1Ižђ .\"'/@:I-VljЉ\u030c\xd800`_";
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        while (text.size() < 40)
            text += QChar(pieces[random() % pieces.size()]);
        CHECK(toCyrillic(text).size() <= text.size() * 2);
        CHECK(toCyrillicMarkup(text).size() <= text.size() * 2);
        CHECK(toLatin(text).size() <= text.size() * 2);
    }
}

TEST_CASE("A blank within Latin markup asks for the script of the document again", "[script]")
{
    CHECK(toCyrillicMarkup(
              u"<span class=\"latin\">PP-2023 <span translate=\"yes\">oznaka programa</span> X</span> i"_s) ==
          u"<span class=\"latin\">PP-2023 <span translate=\"yes\">ознака програма</span> X</span> и"_s);
}
