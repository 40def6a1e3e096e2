// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/field_names.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString type; // "unfinished", "vanished", "obsolete" or empty
    QStringList forms;
    bool isPlural = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.type = xml.attributes().value(u"type"_s).toString();
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readMessages(const QString& name = u"oslonac_sr.ts"_s)
{
    QFile file(QStringLiteral(OSLONAC_SOURCE_DIR "/resources/translations/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    REQUIRE(xml.readNextStartElement());
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            messages.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(messages.size() > 10); // a file that was emptied by mistake would pass every rule
    return messages;
}

/// The messages that a rule refuses, each on a line of its own.
QString refused(const std::function<bool(const Message&)>& isWrong)
{
    QStringList wrong;
    for (const Message& message : readMessages()) {
        if (isWrong(message))
            wrong.append(message.context + u": "_s + message.source + u" -> "_s +
                         message.forms.join(u" | "_s));
    }
    return wrong.join(u'\n');
}

bool anyForm(const Message& message, const std::function<bool(const QString&)>& isWrong)
{
    return std::any_of(message.forms.begin(), message.forms.end(), isWrong);
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d{1,2}|n)"_s);
    QSet<QString> found; // a name may stand twice in one language and once in the other
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

int wordCount(const QString& text)
{
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    int count = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

TEST_CASE("Every message of the Serbian translation is finished", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return !message.type.isEmpty() || message.forms.isEmpty() ||
                     anyForm(message, [](const QString& form) { return form.trimmed().isEmpty(); });
          }) == QString());
}

TEST_CASE("Every Serbian message with a count has its three plural forms", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return message.forms.size() != (message.isPlural ? 3 : 1);
          }) == QString());
}

TEST_CASE("A Serbian message has the placeholders of its source", "[translation]")
{
    CHECK(refused([](const Message& message) {
              const QStringList expected = placeholders(message.source);
              return anyForm(message, [&](const QString& form) { return placeholders(form) != expected; });
          }) == QString());
}

TEST_CASE("No Serbian message has doubled blanks", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return anyForm(message, [](const QString& form) { return form.contains(u"  "_s); });
          }) == QString());
}

TEST_CASE("A Serbian message ends with a full stop where its source does", "[translation]")
{
    CHECK(refused([](const Message& message) {
              const bool expected = message.source.endsWith(u'.');
              return anyForm(message, [&](const QString& form) { return form.endsWith(u'.') != expected; });
          }) == QString());
}

TEST_CASE("No English sentence stands as its own Serbian translation", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return wordCount(message.source) > 2 && message.forms.contains(message.source);
          }) == QString());
}

// Cyrillic is made from this file letter by letter; a letter of the other script in it goes unseen.
TEST_CASE("The Serbian translation is in Latin letters alone", "[translation]")
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    CHECK(refused([](const Message& message) {
              return anyForm(message, [](const QString& form) { return form.contains(cyrillic); });
          }) == QString());
}

// Serbian opens „ and closes ”; English marks slip in when a source is copied.
TEST_CASE("Serbian messages quote as Serbian does and do not exclaim", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return anyForm(message, [](const QString& form) {
                  return form.contains(u'“') || form.contains(u'!') || form.count(u'„') != form.count(u'”');
              });
          }) == QString());
}

// To who does not read English the codes are no words.
TEST_CASE("A Serbian message that shows the codes of a scheme of numbers says what they are", "[translation]")
{
    CHECK(refused([](const Message& message) {
              return anyForm(message, [](const QString& form) {
                  return form.contains(u"{sequence}"_s) &&
                         !form.contains(u"{year} = godina, {sequence} = redni broj u godini"_s);
              });
          }) == QString());
}

TEST_CASE("English has both forms of every message with a count", "[translation]")
{
    QStringList counted;
    for (const Message& message : readMessages()) {
        if (message.isPlural)
            counted.append(message.context + u": "_s + message.source);
    }
    QStringList english;
    for (const Message& message : readMessages(u"oslonac_en.ts"_s)) {
        english.append(message.context + u": "_s + message.source);
        INFO(message.source.toStdString());
        CHECK(message.type.isEmpty());
        REQUIRE(message.forms.size() == 2);
        CHECK_FALSE(message.forms.at(0).isEmpty());
        CHECK((placeholders(message.forms.at(1)) == placeholders(message.source)));
    }
    counted.sort();
    english.sort();
    CHECK((english == counted)); // `--target update_english_plurals` reads the sources again
}

TEST_CASE("The history calls a field as the form does that changes it", "[languages]")
{
    struct Field {
        const char* form;
        const char* label;
        const char* column;
    };
    const oslonac::Texts texts(oslonac::Language::SerbianLatin);
    for (const Field& field :
         {Field{"LotForm", "Fixed amount", "fixed_amount_minor"},
          Field{"LotForm", "Envelope", "envelope_minor"},
          Field{"LotForm", "Technical months", "technical_months"},
          Field{"LotForm", "Financial months", "financial_months"},
          Field{"AgreementFields", "Technical months", "technical_months"},
          Field{"AgreementFields", "Financial months", "financial_months"},
          Field{"AgreementFields", "Donors", "donors"},
          Field{"AgreementFields", "Concluded on", "concluded_on"}, Field{"AgreementRows", "State", "status"},
          Field{"GridForms", "Institution", "institution"}, Field{"OverviewPart", "Deadline", "deadline"},
          Field{"OverviewPart", "Method of assessment", "assessment_method"},
          Field{"OverviewPart", "Total minimum", "total_minimum"},
          Field{"ProgrammeInspector", "Donors", "donors"}, Field{"ProgrammeInspector", "Ends on", "ends_on"},
          Field{"RuleForm", "Source", "source"}, Field{"ScoreInspector", "Remark", "comment"}}) {
        INFO(field.form << ": " << field.label);
        const QByteArray context = QByteArray("oslonac::ui::") + field.form;
        CHECK(oslonac::fieldName(QString::fromLatin1(field.column), texts).title ==
              texts.translate(context.constData(), field.label).toLower());
    }
}
