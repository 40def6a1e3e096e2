// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_rows.h"

#include "core/calls/call.h"
#include "core/storage/records.h"
#include "core/values/amounts.h"
#include "ui/agreements/agreement_texts.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::AgreementRows", title}, kind, width};
}

} // namespace

std::vector<AgreementRow> readAgreementRows(const Connection& file)
{
    std::unordered_map<Id<Call>, QString> codes;
    for (const Call& call : Records<Call>(file).all())
        codes.emplace(call.id, call.code);
    std::vector<AgreementRow> rows;
    const auto agreements =
        Records<Agreement>(file).all("ORDER BY number_scheme, number_year, number_sequence, id");
    for (const Agreement& agreement : agreements) {
        const auto party = Records<Organisation>(file).get(agreement.partyId);
        rows.push_back({agreement.id, agreement, codes.at(agreement.callId), party.nameLatin,
                        party.nameCyrillic, party.municipalityId});
    }
    return rows;
}

std::vector<Column<AgreementRow>> agreementColumns(std::function<Language()> language)
{
    using Row = AgreementRow;
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("party", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Party"),
                                       CellKind::Text, 204),
                                  [language](const Row& row) {
                                      const bool cyrillic = scriptOf(language()) == Script::Cyrillic;
                                      return u"%1\n%2"_s.arg(cyrillic ? row.partyCyrillic : row.partyLatin,
                                                             row.agreement.number);
                                  })
                          .withTooltip([](const Row& row) { return row.agreement.service; }));
    columns.push_back(Column<Row>(head("status", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Status"),
                                       CellKind::Pill, 106),
                                  [](const Row& row) { return statusText(row.agreement.status); })
                          .withStatus([](const Row& row) { return statusKindOf(row.agreement.status); }));
    columns.push_back(Column<Row>(head("package", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Package"),
                                       CellKind::Tags, 108),
                                  [language](const Row& row) {
                                      return packageTag(row.agreement.amount, row.callCode, language()).text;
                                  })
                          .withTags([language](const Row& row) {
                              return std::vector{packageTag(row.agreement.amount, row.callCode, language())};
                          })
                          .sortedBy([](const Row& row) {
                              return QVariant(row.agreement.amount ? row.agreement.amount->minorUnits() : 0);
                          }));
    columns.push_back(Column<Row>(head("number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Number"),
                                       CellKind::Secondary, 120),
                                  [](const Row& row) { return row.agreement.number; })
                          .sortedBy([](const Row& row) {
                              return QVariant(u"%1 %2 %3"_s.arg(row.agreement.numberScheme)
                                                  .arg(row.agreement.numberYear, 4)
                                                  .arg(row.agreement.numberSequence, 6, 10, QChar(u'0')));
                          }));
    columns.push_back(
        Column<Row>(
            head("amount", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Amount"), CellKind::Number, 130),
            [language](const Row& row) {
                return row.agreement.amount ? amountText(*row.agreement.amount, language()) : QString();
            })
            .sortedBy([](const Row& row) {
                return row.agreement.amount ? QVariant(row.agreement.amount->minorUnits()) : QVariant();
            }));
    return columns;
}

int municipalitiesIn(const std::vector<AgreementRow>& rows)
{
    std::set<qint64> seen;
    for (const AgreementRow& row : rows) {
        if (row.municipality && row.agreement.status != AgreementStatus::Cancelled)
            seen.insert(row.municipality->number());
    }
    return int(seen.size());
}

} // namespace oslonac::ui
