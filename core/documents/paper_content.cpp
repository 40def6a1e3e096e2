// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper_content.h"

#include "core/agreements/agreement_dossier.h"
#include "core/documents/agreement_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oslonac {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto latinKey = "latin"_L1;
constexpr auto cyrillicKey = "cyrillic"_L1;
constexpr auto nameKey = "party_name_cyrillic"_L1;

QJsonObject jsonOf(const DocumentData& data)
{
    QJsonObject object;
    for (const auto& [name, value] : data.values()) {
        if (const auto* text = std::get_if<QString>(&value)) {
            object.insert(name, *text);
            continue;
        }
        QJsonArray rows;
        for (const DocumentData& row : std::get<DocumentData::Rows>(value))
            rows.append(jsonOf(row));
        object.insert(name, rows);
    }
    return object;
}

DocumentData dataOf(const QJsonObject& object)
{
    DocumentData data;
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (value->isString()) {
            data.set(value.key(), value->toString());
        } else if (value->isArray()) {
            DocumentData::Rows rows;
            for (const QJsonValue& row : value->toArray())
                rows.push_back(dataOf(row.toObject()));
            data.set(value.key(), std::move(rows));
        }
    }
    return data;
}

void takeWrittenByHand(DocumentData& printed, const DocumentData& now)
{
    printed.set(u"other_number"_s, now.text(u"other_number"_s));
    printed.set(u"concluded_on"_s, now.text(u"concluded_on"_s));
    if (printed.text(u"number"_s).isEmpty())
        printed.set(u"number"_s, now.text(u"number"_s));
}

} // namespace

PaperContent contentNow(const QString& templateHtml, const AgreementDossier& dossier)
{
    return {templateHtml, documentDataOf(dossier, Script::Latin), documentDataOf(dossier, Script::Cyrillic),
            dossier.party.nameCyrillic};
}

PaperContent contentNow(const QString& templateHtml, const AgreementDossier& dossier,
                        const Addendum& addendum)
{
    return {templateHtml, addendumDataOf(dossier, addendum, Script::Latin),
            addendumDataOf(dossier, addendum, Script::Cyrillic), dossier.party.nameCyrillic};
}

PrintedText keptText(const PaperContent& content)
{
    const QJsonObject values{{latinKey, jsonOf(content.latin)},
                             {cyrillicKey, jsonOf(content.cyrillic)},
                             {nameKey, content.nameCyrillic}};
    PrintedText text;
    text.templateHtml = content.templateHtml;
    text.mergedValues = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
    return text;
}

PaperContent contentOf(const PrintedText& text)
{
    const QJsonObject values = QJsonDocument::fromJson(text.mergedValues.toUtf8()).object();
    return {text.templateHtml, dataOf(values[latinKey].toObject()), dataOf(values[cyrillicKey].toObject()),
            values[nameKey].toString()};
}

PaperContent withWrittenByHand(PaperContent printed, const PaperContent& now)
{
    takeWrittenByHand(printed.latin, now.latin);
    takeWrittenByHand(printed.cyrillic, now.cyrillic);
    return printed;
}

} // namespace oslonac
