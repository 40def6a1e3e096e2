// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipalities/organisation_columns.h"

#include "core/organisations/organisation_findings.h"
#include "core/organisations/organisation_operations.h"
#include "core/storage/records.h"
#include "core/values/amounts.h"
#include "ui/agreements/agreement_texts.h"
#include "ui/lists/list_totals.h"
#include "ui/municipalities/municipality_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

using Row = OrganisationRow;
using Speaking = std::function<Language()>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::Municipalities)
};

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::Municipalities", title}, kind, width};
}

/// A number of the registry; nothing for organisations that are none of its units.
Column<Row> factColumn(ColumnHead columnHead, const Speaking& language,
                       std::optional<int> Municipality::*member)
{
    const auto number = [member](const Row& row) -> std::optional<qint64> {
        if (!row.isUnit() || !row.municipality)
            return std::nullopt;
        return row.municipality.value().*member;
    };
    return Column<Row>(std::move(columnHead),
                       [language, number](const Row& row) {
                           const auto value = number(row);
                           return value ? numberText(*value, language()) : QString();
                       })
        .asNumber(number);
}

Column<Row> countColumn(ColumnHead columnHead, const Speaking& language, std::function<int(const Row&)> count)
{
    const auto number = [count](const Row& row) -> std::optional<qint64> {
        return count(row) == 0 ? std::nullopt : std::optional<qint64>(count(row));
    };
    return Column<Row>(std::move(columnHead),
                       [language, number](const Row& row) {
                           const auto value = number(row);
                           return value ? numberText(*value, language()) : QString();
                       })
        .asNumber(number);
}

/// What can be written in the list itself: a text of the organisation.
Column<Row> dataColumn(ColumnHead columnHead, QString Organisation::*member)
{
    Edit<Row> edit;
    edit.write = [member](const Change& change, const Row& row, const QString& text) {
        auto organisation = Records<Organisation>(change.file()).get(row.id());
        organisation.*member = text.trimmed();
        editOrganisation(change, organisation);
    };
    edit.operation = [](const Row& row) { return editOrganisationOperation(row.organisation); };
    return Column<Row>(std::move(columnHead), [member](const Row& row) { return row.organisation.*member; })
        .whenChosen()
        .editedBy(std::move(edit));
}

/// One that is checked: what looks wrong in it is marked in its cell and said in words.
Column<Row> numberColumn(ColumnHead columnHead, QString Organisation::*member)
{
    const auto doubt = [key = columnHead.key](const Row& row) {
        const auto finding = findingOnNumber(row.organisation, key);
        return finding ? finding->what : QString();
    };
    const auto title = columnHead.title;
    return dataColumn(std::move(columnHead), member)
        .asWritten()
        .withStatus(
            [doubt](const Row& row) { return doubt(row).isEmpty() ? StatusKind::None : StatusKind::Wait; })
        .withTooltip(doubt)
        .withAccessible([title, member, doubt](const Row& row) {
            return u"%1: %2 %3"_s.arg(title.text(), row.organisation.*member, doubt(row)).trimmed();
        });
}

/// The heading says already that it is a district ("okrug").
QString shortDistrict(const Row& row, Language language)
{
    if (!row.municipality)
        return {};
    QString name = districtOf(*row.municipality, language);
    for (const QString& word : {u" okrug"_s, u" округ"_s}) {
        if (name.endsWith(word))
            name.chop(word.size());
    }
    return name;
}

std::vector<ChoiceValue> supportChoices(const Row& row, Language language)
{
    std::vector<ChoiceValue> choices;
    const auto add = [&choices](const ChoiceValue& choice) {
        if (std::ranges::find(choices, choice) == choices.end())
            choices.push_back(choice);
    };
    for (const SupportAgreement& agreement : row.support.agreements) {
        if (isForRomaInclusion(agreement)) {
            add({u"roma_inclusion"_s, Texts::tr("Roma inclusion")});
            continue;
        }
        add({u"package"_s, Texts::tr("any package")});
        if (agreement.amount)
            add({agreement.amount->toExactText(), amountsText({*agreement.amount}, language)});
        else
            add({u"technical"_s, Texts::tr("without money")});
    }
    return choices;
}

Column<Row> supportColumn(const Speaking& language)
{
    const auto text = [language](const Row& row) {
        QStringList names;
        for (const PackageTag& tag : supportTags(row.support, language()))
            names.append(tag.text);
        return names.join(u", "_s);
    };
    return Column<Row>(head("support", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Support"),
                            CellKind::Tags, 132),
                       text)
        .withTags([language](const Row& row) { return supportTags(row.support, language()); })
        .withTooltip(text)
        .sortedBy([](const Row& row) { return QVariant(qlonglong(row.support.agreements.size())); })
        .asChoices([language](const Row& row) { return supportChoices(row, language()); })
        .asKey();
}

Column<Row> groupColumn()
{
    const auto group = [](const Row& row) {
        return row.isUnit() && row.municipality ? row.municipality->developmentGroup : std::nullopt;
    };
    const auto code = [group](const Row& row) { return group(row) ? codeOf(*group(row)) : QString(); };
    ColumnHead columnHead =
        head("group", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Group"), CellKind::Secondary, 58);
    return Column<Row>(std::move(columnHead), code)
        .sortedBy([group](const Row& row) { return group(row) ? QVariant(int(*group(row))) : QVariant(); })
        .asChoice(code)
        .whenChosen()
        .withTooltip([group](const Row& row) { return group(row) ? groupText(*group(row)) : QString(); });
}

void addNames(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.emplace_back(
        head("name", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Name"), CellKind::Text, 160),
        [language](const Row& row) { return shortNameOf(row, language()); });
    columns.push_back(Column<Row>(head("kind", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Kind"),
                                       CellKind::Secondary, 118),
                                  [](const Row& row) {
                                      return row.isUnit() ? kindText(row.municipality->kind)
                                                          : kindText(row.organisation.kind);
                                  })
                          .asChoice([](const Row& row) { return codeOf(row.organisation.kind); })
                          .asMinor());
    columns.push_back(
        Column<Row>(head("district", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "District"),
                         CellKind::Secondary, 128),
                    [language](const Row& row) { return shortDistrict(row, language()); })
            .asChoice());
    columns.push_back(Column<Row>(head("region", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Region"),
                                       CellKind::Secondary, 180),
                                  [language](const Row& row) {
                                      return row.municipality
                                                 ? inScript(row.municipality->region, scriptOf(language()))
                                                 : QString();
                                  })
                          .asChoice()
                          .whenChosen());
}

void addSupport(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(supportColumn(language));
    // What a unit has stands with the one above it; the sum of a list must not count it twice.
    columns.push_back(
        Column<Row>(
            head("agreed", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Agreed"), CellKind::Number, 104),
            [language](const Row& row) { return amountsText(row.support.agreed, language()); })
            .asAmounts(
                [](const Row& row) { return row.countsAbove ? std::vector<Money>() : row.support.agreed; })
            .asKey());
    columns.push_back(
        countColumn(head("applications", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Applied"),
                         CellKind::Number, 72),
                    language, [](const Row& row) { return row.support.applications; }));
    columns.push_back(
        countColumn(head("partnerships", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Partner in"),
                         CellKind::Number, 84),
                    language, [](const Row& row) { return row.support.partnerships; })
            .whenChosen());
    columns.push_back(
        countColumn(head("agreements", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Agreements"),
                         CellKind::Number, 92),
                    language, [](const Row& row) { return int(row.support.agreements.size()); })
            .whenChosen());
}

void addFacts(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        factColumn(head("population", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Population"),
                        CellKind::Number, 88),
                   language, &Municipality::population)
            .asMinor());
    columns.push_back(factColumn(head("roma", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Roma"),
                                      CellKind::Number, 62),
                                 language, &Municipality::romaPopulation)
                          .whenChosen());
    columns.push_back(groupColumn());
    columns.push_back(factColumn(head("area", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Area, km²"),
                                      CellKind::Number, 84),
                                 language, &Municipality::areaKm2)
                          .whenChosen());
}

void addPeopleAndData(std::vector<Column<Row>>& columns, const Speaking& language)
{
    columns.push_back(
        Column<Row>(head("representative", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Representative"),
                         CellKind::Text, 150),
                    [](const Row& row) { return row.representative; })
            .whenChosen());
    columns.push_back(
        countColumn(head("contacts", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Contacts"),
                         CellKind::Number, 76),
                    language, [](const Row& row) { return row.contacts; })
            .whenChosen());
    columns.push_back(dataColumn(
        head("seat", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Seat"), CellKind::Text, 160),
        &Organisation::seat));
    columns.push_back(numberColumn(
        head("registration_number", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Registration number"),
             CellKind::Text, 116),
        &Organisation::registrationNumber));
    columns.push_back(
        numberColumn(head("tax_number", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Tax number"),
                          CellKind::Text, 116),
                     &Organisation::taxNumber));
    columns.push_back(
        numberColumn(head("account_number", QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Account"),
                          CellKind::Text, 170),
                     &Organisation::accountNumber));
    columns.push_back(
        countColumn(head("likely_same",
                         QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Possible duplicates"),
                         CellKind::Number, 140),
                    language, [](const Row& row) { return row.likelySame; })
            .whenChosen());
}

} // namespace

std::vector<PackageTag> supportTags(const SupportFigures& support, Language language)
{
    std::vector<PackageTag> tags;
    for (const SupportAgreement& agreement : support.agreements) {
        if (isForRomaInclusion(agreement))
            tags.push_back(
                {PackageShape::Triangle, Token::Chart4, Texts::tr("Roma", "tag of Roma inclusion")});
        else
            tags.push_back(packageTag(agreement.amount, agreement.callCode, language));
    }
    return tags;
}

QString shortNameOf(const OrganisationRow& row, Language language)
{
    return row.isUnit() && row.municipality ? nameOf(*row.municipality, language)
                                            : nameOf(row.organisation, language);
}

std::vector<Column<OrganisationRow>> organisationColumns(std::function<Language()> language)
{
    std::vector<Column<Row>> columns;
    addNames(columns, language);
    addSupport(columns, language);
    addFacts(columns, language);
    addPeopleAndData(columns, language);
    return columns;
}

namespace {

/// These in front, all others after them, hidden: a view says where every column stands.
std::vector<ColumnPlace> shownFirst(std::initializer_list<std::pair<const char*, int>> columns)
{
    std::vector<ColumnPlace> places;
    for (const auto& [key, width] : columns)
        places.push_back({QString::fromLatin1(key), width, true});
    for (const Column<Row>& column : organisationColumns([] { return Language::English; })) {
        if (std::ranges::find(places, column.head.key, &ColumnPlace::key) == places.end())
            places.push_back({column.head.key, column.head.width, false});
    }
    return places;
}

} // namespace

QString otherOrganisationsView()
{
    return u"others"_s;
}

std::vector<SavedView> organisationViews()
{
    const auto view = [](const QString& key, const char* title, ColumnFilter filter,
                         std::vector<ColumnPlace> columns) {
        return SavedView{key,
                         {"oslonac::ui::Municipalities", title},
                         {},
                         {{std::move(filter)}, {}, std::move(columns), {}}};
    };
    const auto supported = shownFirst({{"name", 160},
                                       {"district", 128},
                                       {"support", 150},
                                       {"agreed", 112},
                                       {"applications", 72},
                                       {"representative", 150},
                                       {"contacts", 76}});
    const auto others = shownFirst({{"name", 280},
                                    {"kind", 170},
                                    {"district", 128},
                                    {"applications", 72},
                                    {"partnerships", 84},
                                    {"representative", 130}});
    return {view(u"supported"_s, QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "With support"),
                 ColumnFilter::notBlank(u"agreements"_s), supported),
            view(u"packages"_s, QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Packages"),
                 ColumnFilter::anyOf(u"support"_s, {u"package"_s}), supported),
            view(u"roma_inclusion"_s, QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Roma inclusion"),
                 ColumnFilter::anyOf(u"support"_s, {u"roma_inclusion"_s}), supported),
            view(otherOrganisationsView(),
                 QT_TRANSLATE_NOOP("oslonac::ui::Municipalities", "Other organisations"),
                 ColumnFilter::anyOf(u"kind"_s, {codeOf(OrganisationKind::CivilSocietyOrganisation),
                                                 codeOf(OrganisationKind::Institution),
                                                 codeOf(OrganisationKind::AdministrativeUnit)}),
                 others)};
}

} // namespace oslonac::ui
