// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/languages/texts.h"
#include "core/values/amounts.h"
#include "core/values/dates.h"

#include <algorithm>
#include <numeric>

namespace oslonac {

namespace {

struct CellWords {
    Language language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return numberText(number, language); }
    QString operator()(Score score) const
    {
        return score.toRoundedText(language == Language::English ? u'.' : u',');
    }
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
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

int longestWord(const QString& text)
{
    qsizetype longest = 0;
    for (const QString& word : text.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<int>(longest);
}

/// How many letters the widest word of a column takes, with the space around it.
int neededBy(const ReportTable& table, size_t place, Language language)
{
    constexpr int padding = 3;
    int need = longestWord(table.columns[place].title) * 5 / 4; // heads are bold
    for (const auto& row : table.rows)
        need = std::max(need, longestWord(cellText(row[place], language)));
    // Cyrillic letters are wider.
    return (language == Language::SerbianCyrillic ? need * 10 / 9 : need) + padding;
}

/// Widths of the columns in percent. Each has room for its longest word, so that none is broken; what is left
/// of the line goes to the columns that wish for more, to long texts most.
std::vector<int> columnShares(const ReportTable& table, const Report& report)
{
    constexpr int wideLine = 146; // letters of the table's type on A4 as it lies, and as it stands
    constexpr int narrowLine = 94;
    const int line = report.wide ? wideLine : narrowLine;
    std::vector<int> needs;
    std::vector<int> wishes;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        needs.push_back(neededBy(table, i, report.language));
        const int wish = std::max(0, table.columns[i].width - needs.back());
        wishes.push_back(wish * wish);
    }
    const int rest = std::max(0, line - std::accumulate(needs.begin(), needs.end(), 0));
    const int allWishes = std::max(1, std::accumulate(wishes.begin(), wishes.end(), 0));
    std::vector<int> shares;
    for (size_t i = 0; i < needs.size(); ++i)
        shares.push_back(std::max(1, (needs[i] + rest * wishes[i] / allWishes) * 100 / line));
    // Together they are the whole line.
    const int missing = 100 - std::accumulate(shares.begin(), shares.end(), 0);
    if (!shares.empty())
        *std::max_element(shares.begin(), shares.end()) += std::max(0, missing);
    return shares;
}

QString headHtml(const ReportTable& table, const Report& report)
{
    const auto shares = columnShares(table, report);
    QString html = QStringLiteral("<thead><tr>");
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& column = table.columns[i];
        html += QStringLiteral("<th class=\"%1\" width=\"%2%\">%3</th>")
                    .arg(column.alignment == ReportAlignment::Right ? QStringLiteral("right")
                                                                    : QStringLiteral("left"),
                         QString::number(shares[i]), escaped(column.title));
    }
    return html + QStringLiteral("</tr></thead>");
}

QString rowsHtml(const ReportTable& table, Language language)
{
    QString html = QStringLiteral("<tbody>");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (size_t i = 0; i < row.size(); ++i) {
            const bool right = table.columns[i].alignment == ReportAlignment::Right;
            html += QStringLiteral("<td class=\"%1\"><p class=\"%1\">%2</p></td>")
                        .arg(right ? QStringLiteral("right") : QStringLiteral("left"),
                             escaped(cellText(row[i], language)));
        }
        html += QStringLiteral("</tr>");
    }
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
        html += QStringLiteral("<table class=\"grid\" width=\"100%\" cellspacing=\"0\">") +
                headHtml(table, report) + rowsHtml(table, report.language) + QStringLiteral("</table>");
    }
    if (!table.summary.isEmpty())
        html += QStringLiteral("<p class=\"summary\">%1</p>").arg(escaped(table.summary));
    return html;
}

QString signatureHtml(const Report& report)
{
    if (report.signatureOffice.isEmpty())
        return {};
    const Texts texts(report.language);
    return QStringLiteral("<table class=\"keep\" width=\"100%\"><tr><td width=\"40%\"><p>%1</p></td>"
                          "<td width=\"15%\" align=\"center\"><p class=\"center\">%2</p></td>"
                          "<td width=\"45%\" align=\"center\"><p class=\"center\">%3<br/><br/><br/>"
                          "______________________________</p></td></tr></table>")
        .arg(escaped(texts.translate("oslonac::Report", "Place and date: ____________________")),
             escaped(texts.translate("oslonac::Report", "L.S.", "place of the stamp")),
             escaped(report.signatureOffice));
}

// The page stands alone: colours and type are written out, because nothing else travels with it.
constexpr const char* pageStyle =
    R"(body{font-family:"Noto Sans","Inter",sans-serif;color:#172126;background:#fff;
max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.45}h1{font-size:1.4rem}h2{font-size:1.05rem;margin-top:2rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #c9d2d6;padding:.3rem .5rem;
vertical-align:top;text-align:left}th{background:#f1f4f5}td p{margin:0}.right{text-align:right}.center{text-align:center}
.facts{color:#44525a}footer{margin-top:2rem;color:#5a6870;font-size:.8rem}table.keep td{border:0}
@media print{body{max-width:none;margin:0}thead{display:table-header-group}tr{break-inside:avoid}})";

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

QString cellText(const TableCell& cell, Language language)
{
    return std::visit(CellWords{language}, cell);
}

QByteArray reportCsv(const Report& report, Separator separator)
{
    // A table for programs: one header, and which list a row is from stands in the row.
    const Texts texts(report.language);
    QStringList header{texts.translate("oslonac::Report", "List")};
    for (const ReportTable& table : report.tables) {
        for (const QString& title : titlesOf(table)) {
            if (!header.contains(title))
                header.append(title);
        }
    }
    std::vector<std::vector<TableCell>> rows;
    for (const ReportTable& table : report.tables) {
        const QStringList titles = titlesOf(table);
        for (const auto& source : table.rows) {
            std::vector<TableCell> row(static_cast<size_t>(header.size()));
            row.front() = table.name;
            for (size_t i = 0; i < source.size(); ++i)
                row[static_cast<size_t>(header.indexOf(titles.at(static_cast<qsizetype>(i)), 1))] = source[i];
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
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n%4\n<footer>%5</footer>\n"
                          "</body>\n</html>\n")
        .arg(languageTag(report.language), escaped(report.title), QString::fromLatin1(pageStyle),
             reportBody(report), escaped(report.footer));
}

} // namespace oslonac
