// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/municipalities/municipality_registry.h"
#include "core/reports/selection_paper.h"
#include "core/selection/reason_text.h"
#include "core/values/amounts.h"
#include "core/values/plain_text.h"

#include <algorithm>

namespace oslonac {

namespace {

/// A text for a decided list, and the same for a proposal.
struct Wording {
    const char* decided;
    const char* proposed;
};

/// Texts of one list: what is not decided is only proposed.
struct ListTexts {
    const Texts& texts;
    Standing standing;

    [[nodiscard]] QString operator()(const Wording& wording) const
    {
        const bool isDecided = standing == Standing::Decided;
        return texts.translate("oslonac::PublishedReport", isDecided ? wording.decided : wording.proposed);
    }
};

bool isSelf(OrganisationKind kind)
{
    return kind == OrganisationKind::Municipality || kind == OrganisationKind::City ||
           kind == OrganisationKind::CityMunicipality;
}

// Lists name the unit and say its kind once for all: "opštine Ada, Blace i Rača".
QString shortNameOf(const ListedApplicant& listed, const Texts& texts)
{
    if (!isSelf(listed.kind) || !listed.municipality)
        return nameIn(listed, texts);
    const auto& registry = registeredMunicipalities();
    const auto found = std::find_if(registry.begin(), registry.end(), [&](const Municipality& municipality) {
        return municipality.id == *listed.municipality;
    });
    if (found == registry.end())
        return nameIn(listed, texts);
    return listedNameOf(*found, scriptOf(texts.language()));
}

QString enumerated(const QStringList& names, const Texts& texts)
{
    if (names.size() < 2)
        return names.join(QString());
    return texts.translate("oslonac::PublishedReport", "%1 and %2", "the last two of an enumeration")
        .arg(names.first(names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString groupText(OrganisationKind kind, const QStringList& names, const Texts& texts)
{
    const QString all = enumerated(names, texts);
    const bool one = names.size() == 1;
    switch (kind) {
    case OrganisationKind::Municipality:
        return (one ? texts.translate("oslonac::PublishedReport", "the municipality of %1")
                    : texts.translate("oslonac::PublishedReport", "the municipalities of %1"))
            .arg(all);
    case OrganisationKind::City:
        return (one ? texts.translate("oslonac::PublishedReport", "the city of %1")
                    : texts.translate("oslonac::PublishedReport", "the cities of %1"))
            .arg(all);
    case OrganisationKind::CityMunicipality:
        return (one ? texts.translate("oslonac::PublishedReport", "the city municipality of %1")
                    : texts.translate("oslonac::PublishedReport", "the city municipalities of %1"))
            .arg(all);
    case OrganisationKind::AdministrativeUnit:
    case OrganisationKind::CivilSocietyOrganisation:
    case OrganisationKind::Institution:
        return all;
    }
    throw std::logic_error("a kind of organisation is unknown");
}

QString kindText(OrganisationKind kind, const Texts& texts)
{
    switch (kind) {
    case OrganisationKind::Municipality:
        return texts.translate("oslonac::PublishedReport", "municipality");
    case OrganisationKind::City:
        return texts.translate("oslonac::PublishedReport", "city");
    case OrganisationKind::CityMunicipality:
        return texts.translate("oslonac::PublishedReport", "city municipality");
    case OrganisationKind::AdministrativeUnit:
        return texts.translate("oslonac::PublishedReport", "administrative unit");
    case OrganisationKind::CivilSocietyOrganisation:
        return texts.translate("oslonac::PublishedReport", "civil society organisation");
    case OrganisationKind::Institution:
        return texts.translate("oslonac::PublishedReport", "institution");
    }
    throw std::logic_error("a kind of organisation is unknown");
}

/// The selected of a lot, municipalities before cities before city municipalities, in the order of the list.
std::vector<const SelectionRow*> selectedByKind(const SelectionLot& lot)
{
    std::vector<const SelectionRow*> selected;
    for (const SelectionRow& row : lot.rows) {
        if (row.status == SelectionStatus::Selected)
            selected.push_back(&row);
    }
    std::stable_sort(selected.begin(), selected.end(), [](const SelectionRow* a, const SelectionRow* b) {
        return a->listed.kind < b->listed.kind;
    });
    return selected;
}

QString sentenceOf(const std::vector<const SelectionRow*>& selected, const SelectionLot& lot,
                   const ListTexts& said)
{
    const Texts& texts = said.texts;
    if (selected.empty())
        return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Nobody was selected."),
                     QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Nobody is proposed.")});
    QStringList groups;
    QStringList names;
    for (size_t i = 0; i < selected.size(); ++i) {
        names.append(shortNameOf(selected[i]->listed, texts));
        if (i + 1 == selected.size() || selected[i + 1]->listed.kind != selected[i]->listed.kind) {
            groups.append(groupText(selected[i]->listed.kind, names, texts));
            names.clear();
        }
    }
    const QString who = groups.join(QStringLiteral("; "));
    if (lot.publishedTitle.isEmpty())
        return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected: %1."),
                     QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed: %1.")})
            .arg(who);
    // What it is for is an officer's Serbian text, declined for a Serbian sentence; an English one quotes it.
    if (texts.language() == Language::English) {
        return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                       "Selected: %1. In the words of the call, for: %2."),
                     QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                       "Proposed: %1. In the words of the call, for: %2.")})
            .arg(who, texts.own(lot.publishedTitle));
    }
    return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected: %1 – for %2."),
                 QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed: %1 – for %2.")})
        .arg(who, texts.own(lot.publishedTitle));
}

std::vector<ReportColumn> columnsOf(const SelectionLot& lot, const ListTexts& said)
{
    const Texts& texts = said.texts;
    std::vector<ReportColumn> columns{
        {texts.translate("oslonac::PublishedReport", "No."), ReportAlignment::Right, 7},
        {said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected"),
               QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed")}),
         ReportAlignment::Left, 34},
        {texts.translate("oslonac::PublishedReport", "Kind"), ReportAlignment::Left, 20}};
    if (lot.awarded()) {
        columns.push_back(
            {texts.translate("oslonac::PublishedReport", "Support up to"), ReportAlignment::Right, 16});
        columns.push_back(
            {texts.translate("oslonac::PublishedReport", "Currency"), ReportAlignment::Left, 10});
    }
    return columns;
}

QString summaryOf(const SelectionList& list, const SelectionLot& lot, const ListTexts& said)
{
    const Texts& texts = said.texts;
    const QString count = numberText(lot.count(SelectionStatus::Selected), texts.language());
    const auto awarded = lot.awarded();
    const bool alone = list.lots.size() == 1;
    if (!awarded) {
        return (alone ? said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected: %1."),
                              QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed: %1.")})
                      : said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected in this lot: %1."),
                              QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed in this lot: %1.")}))
            .arg(count);
    }
    return (alone ? said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected: %1. Support in all: %2."),
                          QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed: %1. Support in all: %2.")})
                  : said({QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                            "Selected in this lot: %1. Support in all: %2."),
                          QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                            "Proposed in this lot: %1. Support in all: %2.")}))
        .arg(count, amountText(*awarded, texts.language()));
}

ReportTable tableOf(const SelectionList& list, const SelectionLot& lot, const QString& title,
                    const ListTexts& said)
{
    const Texts& texts = said.texts;
    const auto selected = selectedByKind(lot);
    ReportTable table;
    table.name = lotName(list, lot, title, texts);
    table.heading = lotHeading(list, lot, texts);
    table.lead = sentenceOf(selected, lot, said);
    table.columns = columnsOf(lot, said);
    qint64 number = 0;
    for (const SelectionRow* row : selected) {
        std::vector<TableCell> cells{++number, shortNameOf(row->listed, texts),
                                     kindText(row->listed.kind, texts)};
        if (lot.awarded()) {
            cells.push_back(row->awarded ? TableCell(*row->awarded) : TableCell());
            cells.push_back(row->awarded ? TableCell(codeOf(row->awarded->currency())) : TableCell());
        }
        table.rows.push_back(std::move(cells));
    }
    table.summary = summaryOf(list, lot, said);
    return table;
}

QString totalOf(const SelectionList& list, const ListTexts& said)
{
    const Texts& texts = said.texts;
    qint64 selected = 0;
    std::optional<Money> support;
    bool oneCurrency = true; // dinars and euros have no sum
    for (const SelectionLot& lot : list.lots) {
        selected += lot.count(SelectionStatus::Selected);
        const auto awarded = lot.awarded();
        if (!awarded)
            continue;
        oneCurrency = oneCurrency && (!support || support->currency() == awarded->currency());
        if (oneCurrency)
            support = support ? *support + *awarded : awarded;
    }
    const QString count = numberText(selected, texts.language());
    if (!support || !oneCurrency)
        return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected in all lots: %1."),
                     QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Proposed in all lots: %1.")})
            .arg(count);
    return said({QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                   "Selected in all lots: %1. Support in all lots: %2."),
                 QT_TRANSLATE_NOOP("oslonac::PublishedReport",
                                   "Proposed in all lots: %1. Support in all lots: %2.")})
        .arg(count, amountText(*support, texts.language()));
}

/// The four roles in one paragraph, without those that nobody entered.
QString rolesOf(const Programme& programme, const Texts& texts)
{
    QStringList roles;
    const auto add = [&](const QString& sentence, const QString& who) {
        if (!who.trimmed().isEmpty())
            roles.append(sentence.arg(texts.own(who)));
    };
    add(texts.translate("oslonac::PublishedReport", "The programme is financed by: %1."), programme.donors);
    add(texts.translate("oslonac::PublishedReport", "Implemented by: %1."), programme.implementer);
    add(texts.translate("oslonac::PublishedReport", "Contracting body: %1."), programme.contractingBody);
    add(texts.translate("oslonac::PublishedReport", "Ministry responsible: %1."),
        programme.responsibleMinistry);
    return withSingleStops(roles.join(u' ')); // a name may end in a full stop, as "d.o.o."
}

} // namespace

Report publishedReport(const SelectionList& list, const SelectionPaper& paper, Language language)
{
    const Texts texts(language);
    Report report;
    report.language = language;
    const ListTexts said{texts, paper.standing()};
    report.title = said({QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Selected applicants"),
                         QT_TRANSLATE_NOOP("oslonac::PublishedReport", "Applicants proposed for selection")});
    report.heading = paperHeading(list, paper, texts);
    report.facts = paperFacts(list, paper, texts);
    for (const SelectionLot& lot : list.lots)
        report.tables.push_back(tableOf(list, lot, report.title, said));
    if (list.lots.size() > 1)
        report.remarks.append(totalOf(list, said));
    if (list.hasUndecidedTie())
        report.remarks.append(texts.translate(
            "oslonac::PublishedReport", "A tie on the line is not decided yet; the list is not final."));
    if (const QString roles = paper.programme ? rolesOf(*paper.programme, texts) : QString();
        !roles.isEmpty())
        report.remarks.append(roles);
    QString office = paper.programme ? texts.own(paper.programme->implementerOffice).trimmed() : QString();
    if (office.isEmpty())
        office = texts.translate("oslonac::PublishedReport", "Authorised person");
    report.signatureOffice = office.left(1).toUpper() + office.mid(1); // it begins its line
    report.footer = paperFooter(list, paper, texts);
    report.digest = list.digest;
    return report;
}

} // namespace oslonac
