// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/agreement_fields.h"

#include "core/agreements/addendum_operations.h"
#include "core/documents/agreement_data.h"
#include "core/documents/agreement_document.h"
#include "tests/core/agreements/sample_agreements.h"
#include "tests/support/text.h"

#include <catch2/catch.hpp>

using namespace oslonac;
using namespace Qt::Literals::StringLiterals;
using test::SampleAgreements;

namespace {

QStringList keysOf(const DocumentData& data, const QString& list = {})
{
    QStringList keys;
    for (const auto& [name, value] : data.values()) {
        keys.append(list.isEmpty() ? name : list + u'.' + name);
        if (const auto* rows = std::get_if<DocumentData::Rows>(&value); rows && !rows->empty())
            keys += keysOf(rows->front(), name);
    }
    return keys;
}

QStringList offered(PaperKind kind)
{
    QStringList keys;
    for (const PaperField& field : fieldsOf(kind))
        keys.append(field.key());
    return keys;
}

void checkOffersAll(PaperKind kind, const DocumentData& data)
{
    const QStringList keys = offered(kind);
    for (const QString& key : keysOf(data)) {
        INFO(key.toStdString());
        CHECK(keys.contains(key));
    }
}

} // namespace

TEST_CASE("Every value a paper is filled with is offered to its template", "[documents]")
{
    SampleAgreements sample;
    const auto id = sample.signedAgreement();
    Addendum addendum;
    addendum.agreementId = id;
    addendum.financialMonths = 15;
    addAddendum(sample.workspace(), addendum);
    const AgreementDossier dossier = readDossier(sample.file(), id);
    checkOffersAll(PaperKind::Agreement, documentDataOf(dossier, Script::Latin));
    checkOffersAll(PaperKind::Addendum, addendumDataOf(dossier, dossier.addenda.front(), Script::Latin));
    checkOffersAll(PaperKind::SigningList, signingListDataOf(*dossier.ceremony, {dossier}, Script::Latin));
}

TEST_CASE("Every field that is offered has a name on the paper and a meaning", "[documents]")
{
    for (const PaperKind kind :
         {PaperKind::Agreement, PaperKind::Addendum, PaperKind::SigningList, PaperKind::Letter}) {
        for (const QString& key : offered(kind)) {
            INFO(key.toStdString());
            CHECK(agreementFieldNames().contains(key));
            CHECK(fieldMeaning(key) != key);
        }
    }
}

TEST_CASE("A field shows its value, a field of rows that of the first row", "[documents]")
{
    SampleAgreements sample;
    const AgreementDossier dossier = readDossier(sample.file(), sample.draft().drafted[0]);
    const DocumentData data = documentDataOf(dossier, Script::Latin);
    CHECK(fieldValue(data, {u"place"_s, {}, FieldUse::Text}) == u"Beograd"_s);
    CHECK(fieldValue(data, {u"title"_s, u"instalments"_s, FieldUse::Text}) == u"avansno plaćanje"_s);
    CHECK(fieldValue(data, {u"instalments"_s, {}, FieldUse::List}).isEmpty());
    CHECK(fieldValue(data, {u"party_tax"_s, {}, FieldUse::Text}).isEmpty());
}
