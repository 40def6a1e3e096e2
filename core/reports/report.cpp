// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/languages/texts.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"
#include "core/values/digest.h"
#include "core/values/line_breaks.h"
#include "core/values/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace oslonac {

namespace {

struct CellWords {
    Language language;
    int decimals;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return numberText(number, language); }
    QString operator()(Score score) const { return score.toRoundedText(scoreMark(language), decimals); }
    QString operator()(Money money) const { return amountFigures(money, language); }
    QString operator()(QDate date) const { return dateText(date, language); }
    QString operator()(const QDateTime& moment) const { return dateTimeText(moment, language); }
};

QStringList titlesOf(const ReportTable& table)
{
    QStringList titles;
    for (const ReportColumn& column : table.columns)
        titles.append(column.title);
    return titles;
}

QString escaped(const QString& text)
{
    return withNoBreaks(asPlainText(text).toHtmlEscaped()).replace(u'\n', QStringLiteral("<br/>"));
}

QString classOf(const ReportColumn& column)
{
    return column.alignment == ReportAlignment::Right ? QStringLiteral("right") : QStringLiteral("left");
}

bool isColumn(const ReportColumn& column)
{
    return column.place == ReportPlace::Column;
}

/// Letters of all columns side by side.
int lineOf(const ReportTable& table)
{
    return std::accumulate(
        table.columns.begin(), table.columns.end(), 0,
        [](int sum, const ReportColumn& column) { return isColumn(column) ? sum + column.width : sum; });
}

/// Columns share the line by their widths; paper and browsers give each at least its longest word.
QString headHtml(const ReportTable& table)
{
    const int line = lineOf(table);
    QString html = QStringLiteral("<thead><tr>");
    for (const ReportColumn& column : table.columns) {
        if (!isColumn(column))
            continue;
        html += QStringLiteral("<th width=\"%1%\"><p class=\"%2\">%3</p></th>")
                    .arg(QString::number(column.width * 100.0 / std::max(1, line), 'f', 2), classOf(column),
                         escaped(column.title));
    }
    return html + QStringLiteral("</tr></thead>");
}

/// A word shorter than this is never broken, however narrow its column.
constexpr int leastOfLine = 12;

QString rowHtml(const ReportTable& table, const std::vector<TableCell>& row, Language language)
{
    QStringList values;
    QStringList below;
    for (size_t i = 0; i < row.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        const QString plain = cellText(row[i], language, column.decimals);
        const QString text = escaped(
            isColumn(column) ? withBreaksInLongWords(plain, std::max(column.width, leastOfLine)) : plain);
        if (isColumn(column))
            values.append(QStringLiteral("<p class=\"%1\">%2</p></td>").arg(classOf(column), text));
        else if (!text.isEmpty())
            below.append(text);
    }
    const auto rowOf = [&values](const QString& cell) {
        return QStringLiteral("<tr>%1%2</tr>").arg(cell, values.join(cell));
    };
    if (below.isEmpty())
        return rowOf(QStringLiteral("<td>"));
    return rowOf(QStringLiteral("<td class=\"above\">")) +
           QStringLiteral("<tr><td class=\"below\" colspan=\"%1\"><p class=\"left\">%2</p></td></tr>")
               .arg(QString::number(values.size()), below.join(u' '));
}

QString rowsHtml(const ReportTable& table, Language language)
{
    QString html = QStringLiteral("<tbody>");
    for (const auto& row : table.rows)
        html += rowHtml(table, row, language);
    return html + QStringLiteral("</tbody>");
}

QString tableHtml(const ReportTable& table, const Report& report)
{
    QString html;
    if (!table.heading.isEmpty())
        html += QStringLiteral("<h2 class=\"left\">%1</h2>").arg(escaped(table.heading));
    if (!table.lead.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(escaped(table.lead));
    if (!table.rows.empty()) {
        html += QStringLiteral("<table class=\"grid list\" width=\"100%\" cellspacing=\"0\">") +
                headHtml(table) + rowsHtml(table, report.language) + QStringLiteral("</table>");
    }
    if (!table.summary.isEmpty())
        html += QStringLiteral("<p class=\"summary\">%1</p>").arg(escaped(table.summary));
    return html;
}

QString signatureHtml(const Report& report)
{
    if (!report.signatureOffice)
        return {};
    const Texts texts(report.language);
    return QStringLiteral(
               "<table class=\"keep\" width=\"100%\"><tr><td width=\"42%\"><p class=\"left\">%1</p></td>"
               "<td width=\"16%\" align=\"center\"><p class=\"center\"><br/><br/><br/>%2</p></td>"
               "<td width=\"42%\" align=\"center\"><p class=\"center\">%3<br/><br/><br/>"
               "______________________________</p></td></tr></table>")
        .arg(escaped(texts.translate("oslonac::Report", "Place and date: ____________________")),
             escaped(texts.translate("oslonac::Report", "L.S.", "place of the stamp")),
             escaped(*report.signatureOffice));
}

// The page stands alone: colours and type are written out, because nothing else travels with it.
constexpr const char* pageStyle =
    R"(body{font-family:"Noto Sans","Inter",sans-serif;color:#172126;background:#fff;
max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.45}body.wide{max-width:100rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin-top:2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #c9d2d6;padding:.3rem .5rem;
vertical-align:top;text-align:left}td.above{border-bottom:0}td.below{border-top:0;color:#44525a}th{background:#f1f4f5}th p,td p{margin:0}.right{text-align:right}.center{text-align:center}
.facts{color:#44525a;margin:.3rem 0}footer{margin-top:2rem;color:#5a6870;font-size:.8rem}
table.keep{margin-top:2rem;break-inside:avoid}table.keep td{border:0}
@page{size:A4;margin:16mm 14mm}
@media print{body,body.wide{max-width:none;margin:0;padding:0;font-size:10pt}body.wide table.list{font-size:7.5pt}
h2{break-after:avoid}th,td{padding:.15rem .3rem}thead{display:table-header-group}tr{break-inside:avoid}tr:has(td.above){break-after:avoid}})";
constexpr const char* widePrint = "@page{size:A4 landscape}";

/// A spreadsheet that opens the page runs a text like "=1+1" wherever a cell or paragraph begins with it. A
/// character that nobody sees before it keeps it a text.
QString withoutFormulas(QString html)
{
    static const QRegularExpression opening(QStringLiteral("(<[^>]*>)(?=\\s*[=+\\-@])"));
    return html.replace(opening, QStringLiteral("\\1&#8203;"));
}

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        return QStringLiteral("en");
    case Language::SerbianLatin:
        return QStringLiteral("sr-Latn");
    case Language::SerbianCyrillic:
        return QStringLiteral("sr-Cyrl");
    }
    throw std::logic_error("a language is unknown");
}

} // namespace

bool needsWidePaper(const ReportTable& table)
{
    constexpr int lettersOfPortrait = 95; // that a line of an upright page holds in the type of tables
    return lineOf(table) > lettersOfPortrait;
}

QString cellText(const TableCell& cell, Language language, int decimals)
{
    return std::visit(CellWords{language, decimals}, cell);
}

namespace {

/// A table has points to three decimals, or as many more as its column needs.
TableCell csvCell(const TableCell& cell, const ReportColumn& column, Language language)
{
    constexpr int decimalsOfTables = 3;
    if (column.decimals > decimalsOfTables && std::holds_alternative<Score>(cell))
        return cellText(cell, language, column.decimals);
    return cell;
}

} // namespace

void setDigest(Report& report)
{
    report.digest = digestOfBytes(reportCsv(report, Separator::Semicolon));
}

QByteArray reportCsv(const Report& report, Separator separator)
{
    // A table for programs: one header, and which list a row is from stands in the row when lists have names.
    const bool named = std::any_of(report.tables.begin(), report.tables.end(),
                                   [](const ReportTable& table) { return !table.name.isEmpty(); });
    const Texts texts(report.language);
    QStringList header;
    if (named)
        header.append(texts.translate("oslonac::Report", "List"));
    const qsizetype first = header.size();
    for (const ReportTable& table : report.tables) {
        for (const QString& title : titlesOf(table)) {
            if (header.indexOf(title, first) < 0)
                header.append(title);
        }
    }
    std::vector<std::vector<TableCell>> rows;
    for (const ReportTable& table : report.tables) {
        const QStringList titles = titlesOf(table);
        for (const auto& source : table.rows) {
            std::vector<TableCell> row(static_cast<size_t>(header.size()));
            if (named)
                row.front() = table.name;
            for (size_t i = 0; i < source.size(); ++i)
                row[static_cast<size_t>(header.indexOf(titles.at(static_cast<qsizetype>(i)), first))] =
                    csvCell(source[i], table.columns[i], report.language);
            rows.push_back(std::move(row));
        }
    }
    return writtenTable(header, rows, {separator, report.language});
}

QString reportBody(const Report& report)
{
    QString html = QStringLiteral("<h1 class=\"left\">%1</h1>").arg(escaped(report.title));
    for (const QString& fact : report.facts)
        html += QStringLiteral("<p class=\"facts left\">%1</p>").arg(escaped(fact));
    for (const ReportTable& table : report.tables)
        html += tableHtml(table, report);
    for (const QString& remark : report.remarks)
        html += QStringLiteral("<p>%1</p>").arg(escaped(remark));
    return html + signatureHtml(report);
}

QString reportPage(const Report& report)
{
    const QString style = QString::fromLatin1(pageStyle) + QLatin1StringView(report.wide ? widePrint : "");
    const QString content = QStringLiteral("<body%1>\n%2\n<footer>%3</footer>\n</body>")
                                .arg(report.wide ? QStringLiteral(" class=\"wide\"") : QString(),
                                     reportBody(report), escaped(report.footer));
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n%4\n</html>\n")
        .arg(languageTag(report.language), escaped(report.title), style, withoutFormulas(content));
}

} // namespace oslonac
