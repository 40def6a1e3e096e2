// SPDX-License-Identifier: GPL-3.0-or-later
// A case from its opening to its end, by the command line.
#include "tests/app/signed_sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace oslonac;
using namespace oslonac::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OpenedSample : SignedSample {
    OpenedSample() { REQUIRE(run(u"case open"_s, {"--call", "PP-2023"}).status == 0); }

    /// A step on the first instalment.
    [[nodiscard]] Outcome take(const QString& verb, std::vector<const char*> options) const
    {
        std::vector<const char*> all{"--number", "400-73/2023-1", "--instalment", "1"};
        all.insert(all.end(), options.begin(), options.end());
        return run(u"payments "_s + verb, all);
    }
    void pay() const
    {
        REQUIRE(take(u"request"_s, {"--date", "10.10.2023.", "--request", "III-5/2023"}).status == 0);
        REQUIRE(take(u"check"_s, {"--date", "11.10.2023.", "--by", "Ana Primer"}).status == 0);
        REQUIRE(take(u"authorise"_s, {"--date", "12.10.2023.", "--by", "Marko Primer"}).status == 0);
        REQUIRE(take(u"pay"_s, {"--date", "13.10.2023."}).status == 0);
    }
    [[nodiscard]] QJsonObject shown() const
    {
        return run(u"case show"_s, {"--number", "400-73/2023-1", "--json"}).json();
    }
};

} // namespace

TEST_CASE("Cases are opened for what is signed, once")
{
    const OpenedSample sample;
    const Outcome again = sample.run(u"case open"_s, {"--call", "PP-2023"});
    CHECK(again.status == 1);
    CHECK(again.says(u"no signed agreement is without one"_s));
    const QJsonArray cases = sample.run(u"case list"_s, {"--json"}).json()[u"cases"_s].toArray();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0][u"agreement"_s] == sample.number);
    CHECK(cases[0][u"planned_minor"_s].toInt() == 6'000'000);
    CHECK(cases[0][u"stages"_s][0][u"ends_on"_s] == u"2024-10-02"_s);
    CHECK(sample.run(u"case list"_s, {"--call", "PP-2023"}).data.contains(sample.number));
    CHECK(sample.run(u"case list"_s, {"--call", "ROMA-2023"}).data.isEmpty());
}

TEST_CASE("A payment goes through all its steps, and the money adds up")
{
    const OpenedSample sample;
    sample.pay();
    CHECK(sample.take(u"confirm"_s, {"--date", "16.10.2023."}).status == 0);
    const QJsonObject shown = sample.shown();
    const int first = shown[u"instalments"_s][0][u"amount_minor"_s].toInt();
    CHECK(shown[u"paid_minor"_s].toInt() == first);
    CHECK(shown[u"instalments"_s][0][u"left_minor"_s].toInt() == 0);
    CHECK(shown[u"instalments"_s][0][u"payments"_s][0][u"status"_s] == u"confirmed"_s);
    const Outcome more = sample.take(u"request"_s, {"--date", "17.10.2023.", "--amount", "1"});
    CHECK(more.status == 1);
    CHECK(more.says(u"of the instalment"_s));
}

TEST_CASE("One person alone does not check and authorise")
{
    const OpenedSample sample;
    REQUIRE(sample.take(u"request"_s, {"--date", "10.10.2023."}).status == 0);
    REQUIRE(sample.take(u"check"_s, {"--date", "11.10.2023.", "--by", "Ana Primer"}).status == 0);
    const Outcome same = sample.take(u"authorise"_s, {"--date", "12.10.2023.", "--by", "ana primer"});
    CHECK(same.status == 1);
    CHECK(same.says(u"does not authorise it as well"_s));
    CHECK(sample.take(u"authorise"_s, {"--date", "12.10.2023."}).status == 2); // by whom
}

TEST_CASE("A step that no payment waits for is refused")
{
    const OpenedSample sample;
    CHECK(sample.take(u"pay"_s, {"--date", "12.10.2023."}).status == 1);
    CHECK(sample
              .run(u"payments request"_s,
                   {"--number", "400-73/2023-1", "--instalment", "9", "--date", "12.10.2023."})
              .status == 1);
    CHECK(sample.take(u"request"_s, {"--date", "12.10.2023.", "--amount", "nešto"}).status == 2);
    CHECK(sample.run(u"case show"_s, {"--number", "400-73/2023-2"}).status == 1);
}

TEST_CASE("Where several payments wait for a step, the number of the request says which is meant")
{
    const OpenedSample sample;
    for (const char* number : {"III-5/2023", "III-6/2023"}) {
        REQUIRE(sample.take(u"request"_s, {"--date", "10.10.2023.", "--amount", "1000", "--request", number})
                    .status == 0);
    }
    const Outcome unclear = sample.take(u"check"_s, {"--date", "11.10.2023."});
    CHECK(unclear.status == 1);
    CHECK(unclear.says(u"name one by the number of its request"_s));
    CHECK(sample.take(u"check"_s, {"--date", "11.10.2023.", "--request", "III-6/2023"}).status == 0);
    const QJsonValue payments = sample.shown()[u"instalments"_s][0][u"payments"_s];
    CHECK(payments[0][u"status"_s] == u"requested"_s);
    CHECK(payments[1][u"status"_s] == u"checked"_s);
}

TEST_CASE("An instalment gets another amount and a due day, and stays within the agreement")
{
    const OpenedSample sample;
    CHECK(sample.take(u"plan"_s, {}).status == 2);
    CHECK(sample.take(u"plan"_s, {"--amount", "24.000,01"}).says(u"more than the"_s));
    CHECK(sample.take(u"plan"_s, {"--amount", "20.000", "--due", "1.2.2024."}).status == 0);
    const QJsonValue first = sample.shown()[u"instalments"_s][0];
    CHECK(first[u"amount_minor"_s].toInt() == 2'000'000);
    CHECK(first[u"due_on"_s] == u"2024-02-01"_s);
}

TEST_CASE("The list for finance is written as its ending says")
{
    const OpenedSample sample;
    CHECK(sample.run(u"payments export"_s, {"--output", "batch.csv"}).status == 1); // nothing to pay
    sample.pay();
    for (const char* name : {"batch.csv", "batch.xlsx", "batch.pdf", "batch.html"}) {
        CAPTURE(name);
        CHECK(sample.run(u"payments export"_s, {"--output", name, "--status", "paid"}).status == 0);
        CHECK(QFile::exists(sample.program.path(QString::fromLatin1(name))));
    }
    const QString csv = QString::fromUtf8(bytesOf(sample.program.path(u"batch.csv"_s)));
    CHECK(csv.contains(sample.number));
    CHECK(csv.contains(u"plaćeno"_s));
    CHECK(sample.run(u"payments export"_s, {"--output", "none.csv", "--status", "checked"}).status == 1);
    CHECK(sample.run(u"payments list"_s, {"--status", "paid"}).data.contains(u"paid"_s));
}

TEST_CASE("A dossier speaks the language of the command, all of it")
{
    const OpenedSample sample;
    REQUIRE(sample
                .run(u"case dossier"_s,
                     {"--number", "400-73/2023-1", "--output", "dosije", "--language", "cyrillic"})
                .status == 0);
    const QString csv = QString::fromUtf8(bytesOf(sample.program.path(u"dosije/predmet.csv"_s)));
    CHECK(csv.contains(u"Стручно-техничка подршка"_s));
    CHECK(csv.contains(u"Предмет отворен"_s));
    CHECK_FALSE(csv.contains(u"support"_s));
}

TEST_CASE("A case is closed when nothing is in course, and its money stays")
{
    const OpenedSample sample;
    REQUIRE(sample.take(u"request"_s, {"--date", "10.10.2023."}).status == 0);
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
    const auto close = [&](std::vector<const char*> options) {
        std::vector<const char*> all{"--number", "400-73/2023-1", "--date", today.constData()};
        all.insert(all.end(), options.begin(), options.end());
        return sample.run(u"case close"_s, all);
    };
    CHECK(close({}).says(u"is in course"_s));
    REQUIRE(sample.take(u"return"_s, {"--date", "11.10.2023.", "--reason", "nepotpuno"}).status == 0);
    CHECK(close({"--early"}).says(u"no reason is given"_s));
    CHECK(close({"--early", "--reason", "odustanak"}).status == 0);
    CHECK(sample.shown()[u"status"_s] == u"ended_early"_s);
    CHECK(sample.take(u"request"_s, {"--date", "12.10.2023."}).says(u"is closed"_s));
    CHECK(sample.run(u"case reopen"_s, {"--number", "400-73/2023-1"}).status == 0);
    CHECK(sample.take(u"request"_s, {"--date", "12.10.2023."}).status == 0);
}

TEST_CASE("Budget and expenditures come in from tables, and a problem keeps the file as it was")
{
    const OpenedSample sample;
    const QString budget = sample.program.write(
        u"budzet.csv"_s, "agreement;heading;line;planned\n400-73/2023-1;Oprema;Vozilo;12.000,00\n");
    const QString spent =
        sample.program.write(u"troskovi.csv"_s, "agreement;line;spent_on;document;amount\n"
                                                "400-73/2023-1;Vozilo;06.10.2023.;R-17;250,00\n");
    const QString wrong =
        sample.program.write(u"pogresno.csv"_s, "agreement;line;spent_on;document;amount\n"
                                                "400-73/2023-1;Avion;06.10.2023.;R-18;250,00\n");
    CHECK(sample.run(u"budget import"_s, {budget.toUtf8().constData()}).status == 0);
    CHECK(sample.run(u"budget spend"_s, {spent.toUtf8().constData()}).status == 0);
    const Outcome refused = sample.run(u"budget spend"_s, {wrong.toUtf8().constData()});
    CHECK(refused.status == 1);
    CHECK(refused.says(u"no such line"_s));
    const QJsonObject line = sample.shown()[u"budget"_s][0].toObject();
    CHECK(line[u"planned_minor"_s].toInt() == 1'200'000);
    CHECK(line[u"spent_minor"_s].toInt() == 25'000);
    CHECK(line[u"expenditures"_s].toArray().size() == 1);
}

TEST_CASE("A document is attached as one that the checklist asks for, or not at all")
{
    const OpenedSample sample;
    const QString paper = sample.program.write(u"plan.txt"_s, "plan");
    const QByteArray path = paper.toUtf8();
    CHECK(sample
              .run(u"case attach"_s,
                   {"--number", "400-73/2023-1", "--file", path.constData(), "--checklist", "Plan usluge"})
              .status == 1);
    CHECK(sample.shown()[u"documents"_s].toArray().isEmpty());
    QJsonObject call = sample.run(u"call export"_s, {"--call", "PP-2023"}).json();
    call[u"checklist_items"_s] =
        QJsonArray{QJsonObject{{u"purpose"_s, u"technical_document"_s}, {u"title"_s, u"Plan usluge"_s}}};
    const QByteArray changed = sample.program.write(u"poziv.json"_s, QJsonDocument(call).toJson()).toUtf8();
    REQUIRE(sample.run(u"call import"_s, {changed.constData()}).status == 0);
    CHECK(sample
              .run(u"case attach"_s,
                   {"--number", "400-73/2023-1", "--file", path.constData(), "--checklist", "plan usluge"})
              .status == 0);
    CHECK(sample.shown()[u"documents"_s][0][u"file_name"_s] == u"plan.txt"_s);
    CHECK(sample.shown()[u"documents"_s][0][u"checklist"_s] == u"Plan usluge"_s);
}
