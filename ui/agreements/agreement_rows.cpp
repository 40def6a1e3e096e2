// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_rows.h"

#include "core/agreements/addendum_findings.h"
#include "core/agreements/missing_values.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = AgreementRow;

const QString addendumPrefix = u"addendum."_s;

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::AgreementRows", title}, kind, width};
}

std::vector<AddendumRow> addendumRows(const AgreementDossier& dossier)
{
    std::vector<AddendumRow> rows;
    for (const Addendum& addendum : dossier.addenda) {
        if (addendum.status == AgreementStatus::Cancelled)
            continue;
        rows.push_back({addendum.id, addendum.position, addendum.status, blanksOf(dossier, addendum),
                        int(missingValueFindings(dossier, addendum).size())});
    }
    return rows;
}

AgreementRow rowOf(const AgreementDossier& dossier, QDate today)
{
    AgreementRow row;
    row.id = dossier.agreement.id;
    row.agreement = dossier.agreement;
    row.callCode = dossier.call.code;
    row.lotCode = dossier.lot.code;
    row.partyLatin = shortPartyName(dossier, Script::Latin);
    row.partyCyrillic = shortPartyName(dossier, Script::Cyrillic);
    row.templateTitle = dossier.storedTemplate ? dossier.storedTemplate->title : QString();
    row.ceremonyTitle = dossier.ceremony ? dossier.ceremony->title : QString();
    row.municipality = dossier.party.municipalityId;
    row.missing = blanksOf(dossier);
    row.blanks = blankCount(dossier);
    row.terms = termsOn(today, dossier.agreement, dossier.addenda);
    row.addenda = addendumRows(dossier);
    return row;
}

/// What the list shows at first: who, for how much, and what is to be done.
std::vector<Column<Row>> mainColumns(const std::function<Language()>& language)
{
    std::vector<Column<Row>> columns;
    columns.push_back(Column<Row>(head("party", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Party"),
                                       CellKind::Text, 160),
                                  [language](const Row& row) {
                                      return u"%1\n%2"_s.arg(row.party(language()), row.agreement.number);
                                  })
                          .withTooltip([](const Row& row) { return row.agreement.service; }));
    columns.push_back(Column<Row>(head("package", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Package"),
                                       CellKind::Tags, 115),
                                  [language](const Row& row) {
                                      return packageTag(row.terms.amount, row.callCode, language()).text;
                                  })
                          .withTags([language](const Row& row) {
                              return std::vector{packageTag(row.terms.amount, row.callCode, language())};
                          })
                          .sortedBy([](const Row& row) {
                              return QVariant(row.terms.amount ? row.terms.amount->minorUnits() : 0);
                          }));
    columns.push_back(Column<Row>(head("state", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "State"),
                                       CellKind::Pill, 117),
                                  [](const Row& row) { return stateText(row.state(), row.doubts()); })
                          .asChoices([](const Row& row) {
                              return std::vector<ChoiceValue>{{codeOf(row.state()), stateName(row.state())}};
                          })
                          .sortedBy([](const Row& row) { return QVariant(int(row.state())); })
                          .withStatus([](const Row& row) { return statusKindOf(row.state(), row.doubts()); })
                          .withStatusIcon([](const Row& row) { return iconOf(row.state()); })
                          .withTooltip([](const Row& row) {
                              if (row.state() == AgreementState::Signed)
                                  return row.doubts() == 0 ? QString() : blanksText(row.doubts());
                              return row.missing.empty() ? QString() : missingText(int(row.missing.size()));
                          })
                          .asKey());
    return columns;
}

void addNumberColumns(std::vector<Column<Row>>& columns)
{
    columns.push_back(Column<Row>(head("number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Number"),
                                       CellKind::Secondary, 120),
                                  [](const Row& row) { return row.agreement.number; })
                          .sortedBy([](const Row& row) {
                              return QVariant(u"%1 %2 %3"_s.arg(row.agreement.numberScheme)
                                                  .arg(row.agreement.numberYear, 4)
                                                  .arg(row.agreement.numberSequence, 6, 10, QChar(u'0')));
                          })
                          .whenChosen());
    columns.push_back(
        Column<Row>(head("other_number", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Party's number"),
                         CellKind::Secondary, 120),
                    [](const Row& row) { return row.agreement.otherNumber; })
            .whenChosen());
    columns.push_back(
        Column<Row>(head("readiness", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Values missing"),
                         CellKind::Number, 110),
                    [](const Row& row) { return QString::number(row.missing.size()); })
            .asNumber([](const Row& row) { return std::optional(qint64(row.missing.size())); })
            .summed()
            .whenChosen());
}

void addOriginColumns(std::vector<Column<Row>>& columns)
{
    columns.push_back(Column<Row>(head("call", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Call"),
                                       CellKind::Text, 110),
                                  [](const Row& row) { return row.callCode; })
                          .asChoice()
                          .asWritten()
                          .whenChosen());
    columns.push_back(
        Column<Row>(head("lot", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Lot"), CellKind::Text, 60),
                    [](const Row& row) { return row.lotCode; })
            .asChoice()
            .asWritten()
            .whenChosen());
    columns.push_back(Column<Row>(head("service", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Service"),
                                       CellKind::Text, 220),
                                  [](const Row& row) { return row.agreement.service; })
                          .whenChosen());
    columns.push_back(
        Column<Row>(head("template", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Template"),
                         CellKind::Text, 160),
                    [](const Row& row) { return row.templateTitle; })
            .asChoice()
            .whenChosen());
}

void addConclusionColumns(std::vector<Column<Row>>& columns, const std::function<Language()>& language)
{
    columns.push_back(Column<Row>(head("amount", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Amount"),
                                       CellKind::Number, 130),
                                  [language](const Row& row) {
                                      return row.terms.amount ? amountText(*row.terms.amount, language())
                                                              : QString();
                                  })
                          .asMoney([](const Row& row) { return row.terms.amount; })
                          .whenChosen());
    columns.push_back(
        Column<Row>(head("ceremony", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Signing ceremony"),
                         CellKind::Text, 180),
                    [](const Row& row) { return row.ceremonyTitle; })
            .asChoice()
            .whenChosen());
    columns.push_back(
        Column<Row>(head("concluded", QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Concluded on"),
                         CellKind::Text, 100),
                    [language](const Row& row) {
                        return row.agreement.concludedOn ? dateText(*row.agreement.concludedOn, language())
                                                         : QString();
                    })
            .asDate([](const Row& row) { return row.agreement.concludedOn; })
            .whenChosen());
    columns.push_back(Column<Row>(head("party_signatory",
                                       QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Signs for the party"),
                                       CellKind::Text, 160),
                                  [](const Row& row) { return row.agreement.partySignatory; })
                          .whenChosen());
}

SavedView view(const char* key, const char* title, std::vector<ColumnFilter> filters)
{
    return {QString::fromLatin1(key),
            {"oslonac::ui::AgreementRows", title},
            {},
            ListState{.filters = std::move(filters)}};
}

SavedView viewOfState(const char* title, AgreementState state)
{
    const QString code = codeOf(state);
    return view(code.toLatin1().constData(), title, {ColumnFilter::anyOf(u"state"_s, {code})});
}

} // namespace

std::vector<Finding> blanksOf(const AgreementDossier& dossier)
{
    const AgreementStatus status = dossier.agreement.status;
    if (status == AgreementStatus::Signed || status == AgreementStatus::Cancelled)
        return {};
    std::vector<Finding> blanks = missingValueFindings(dossier);
    std::erase_if(blanks, [](const Finding& finding) { return finding.severity == Severity::Note; });
    return blanks;
}

std::vector<Finding> blanksOf(const AgreementDossier& dossier, const Addendum& addendum)
{
    if (addendum.status == AgreementStatus::Signed || addendum.status == AgreementStatus::Cancelled)
        return {};
    std::vector<Finding> blanks = missingValueFindings(dossier, addendum);
    std::erase_if(blanks, [](const Finding& finding) { return finding.severity == Severity::Note; });
    return blanks;
}

int blankCount(const AgreementDossier& dossier)
{
    std::set<QString> fields;
    for (const Finding& finding : missingValueFindings(dossier))
        fields.insert(finding.facts);
    if (dossier.agreement.status == AgreementStatus::Signed && dossier.agreement.otherNumber.isEmpty())
        fields.insert(u"other_number"_s);
    return int(fields.size());
}

std::vector<AgreementRow> readAgreementRows(const Connection& file, QDate today)
{
    std::vector<AgreementRow> rows;
    for (const AgreementDossier& dossier : readAllDossiers(file))
        rows.push_back(rowOf(dossier, today));
    return rows;
}

std::vector<Column<AgreementRow>> agreementColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns = mainColumns(language);
    addNumberColumns(columns);
    addConclusionColumns(columns, language);
    addOriginColumns(columns);
    return columns;
}

std::vector<SavedView> agreementViews()
{
    return {
        viewOfState(QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Ready"), AgreementState::Ready),
        viewOfState(QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Values missing"),
                    AgreementState::Incomplete),
        viewOfState(QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Printed"), AgreementState::Printed),
        viewOfState(QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Signed"), AgreementState::Signed),
        viewOfState(QT_TRANSLATE_NOOP("oslonac::ui::AgreementRows", "Cancelled"), AgreementState::Cancelled)};
}

QString addendumField(const QString& name)
{
    return addendumPrefix + name;
}

QString plainField(const QString& name)
{
    return name.startsWith(addendumPrefix) ? name.sliced(addendumPrefix.size()) : name;
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
