// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_report.h"

#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "ui/language/language.h"
#include "ui/lists/filter_texts.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_model.h"
#include "ui/lists/list_sheet.h"
#include "ui/lists/list_table.h"
#include "ui/lists/list_totals.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::ListReport)
};

QString narrowedBy(const ListTable& table)
{
    QStringList parts;
    for (const ColumnFilter& filter : table.proxy().filters())
        parts.append(filterText(filter, *table.list()));
    if (const QString words = table.proxy().narrowing(); !words.isEmpty())
        parts.append(Tr::tr("words: %1", "the list is narrowed by").arg(words));
    return parts.join(u"; "_s);
}

QString orderedBy(const ListTable& table)
{
    QStringList parts;
    for (const SortKey& key : table.proxy().sortKeys()) {
        const QString title = table.list()->head(key.column).titleText();
        parts.append(key.order == Qt::AscendingOrder ? title : Tr::tr("%1, descending", "column").arg(title));
    }
    return parts.join(u"; "_s);
}

QString countText(const ListTable& table, Language language)
{
    const ListProxy& proxy = table.proxy();
    const int shown = proxy.shownCount();
    return shown == proxy.recordCount()
               ? Tr::tr("Records: %1.").arg(numberText(shown, language))
               : Tr::tr("Records: %1 of %2.", "shown and all")
                     .arg(numberText(shown, language), numberText(proxy.recordCount(), language));
}

QStringList factsOf(const ListTable& table, Language language)
{
    QStringList facts{countText(table, language)};
    if (const QString filters = narrowedBy(table); !filters.isEmpty())
        facts.append(Tr::tr("Only: %1.", "what the list is narrowed by").arg(filters));
    if (const QString order = orderedBy(table); !order.isEmpty())
        facts.append(Tr::tr("Order: %1.").arg(order));
    return facts;
}

QString sumsOf(const ListTable& table, Language language)
{
    QStringList parts;
    const ListModel& model = *table.list();
    for (const ColumnSum& sum : columnSums(model, table.header().chosenColumns(), table.listedRows()))
        parts.append(Tr::tr("%1 %2", "column and its sum")
                         .arg(model.head(sum.column).titleText(), sum.text(language)));
    return parts.isEmpty() ? QString() : Tr::tr("Sums: %1.").arg(parts.join(u"; "_s));
}

} // namespace

Report reportOf(const ListTable& table, const ListOrigin& origin)
{
    ListSheet sheet = sheetOf(table, table.listedRows());
    Report report;
    report.language = shownLanguage();
    report.title = origin.title;
    report.heading = origin.view;
    report.facts = origin.facts + factsOf(table, report.language);
    report.footer =
        Tr::tr("%1, state of %2", "file and day").arg(origin.file, dateText(origin.date, report.language));
    report.tables.push_back(
        {{}, {}, {}, std::move(sheet.columns), std::move(sheet.rows), sumsOf(table, report.language)});
    report.wide = needsWidePaper(report.tables.front());
    return report;
}

} // namespace oslonac::ui
