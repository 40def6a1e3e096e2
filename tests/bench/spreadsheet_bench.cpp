// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <stdexcept>

#include <xlsxwriter.h>

namespace oslonac::bench {
using namespace Qt::Literals::StringLiterals;

namespace {

Report rankedList(int count)
{
    Report report;
    report.title = u"Rang-lista"_s;
    report.facts = {u"Javni poziv za merenje"_s};
    ReportTable table;
    table.name = u"Partija 1"_s;
    const auto right = ReportAlignment::Right;
    table.columns = {{u"Rang"_s, right, 6},      {u"Podnosilac"_s, {}, 36}, {u"Delovodni broj"_s, {}, 16},
                     {u"Usluga"_s, {}, 40},      {u"Primljeno"_s, {}, 12},  {u"Odeljak 1"_s, right, 9},
                     {u"Odeljak 2"_s, right, 9}, {u"Ukupno"_s, right, 9},   {u"Traženo (EUR)"_s, right, 14},
                     {u"Status"_s, {}, 14}};
    for (int i = 0; i < count; ++i) {
        table.rows.push_back({qint64(i + 1), u"Udruženje građana %1"_s.arg(i), u"400-%1/2023"_s.arg(i),
                              u"Pomoć u kući za starije, naselje %1"_s.arg(i), QDate(2023, 6, 1 + i % 25),
                              Score::fraction(i % 60, 3), Score::fraction(i % 90, 3),
                              Score::fraction(i % 300, 3), Money(2'000'000 + i, Currency::Eur),
                              u"izabrana"_s});
    }
    report.tables.push_back(std::move(table));
    return report;
}

/// The formats that our rows have.
struct PlainFormats {
    explicit PlainFormats(lxw_workbook* book)
        : text(make(book, nullptr)), whole(make(book, "#,##0")), points(make(book, "0.00")),
          money(make(book, "#,##0.00")), date(make(book, "dd.mm.yyyy."))
    {
        format_set_text_wrap(text);
    }

    static lxw_format* make(lxw_workbook* book, const char* numbers)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "Noto Sans");
        format_set_font_size(format, 10);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numbers != nullptr)
            format_set_num_format(format, numbers);
        return format;
    }

    lxw_format* text;
    lxw_format* whole;
    lxw_format* points;
    lxw_format* money;
    lxw_format* date;
};

/// A cell in the words of libxlsxwriter, made before the clock runs.
struct PlainCell {
    enum class Kind { Text, Number, Date } kind;
    std::string text;
    double number = 0;
    mutable lxw_datetime date{}; // its reader takes a pointer to what it does not change
    lxw_format* PlainFormats::*format;
};

struct ToPlainCell {
    PlainCell operator()(std::monostate) const { throw std::logic_error("the sample has no empty cells"); }
    PlainCell operator()(const QString& text) const
    {
        return {PlainCell::Kind::Text, text.toStdString(), 0, {}, &PlainFormats::text};
    }
    PlainCell operator()(qint64 value) const
    {
        return {PlainCell::Kind::Number, {}, static_cast<double>(value), {}, &PlainFormats::whole};
    }
    PlainCell operator()(Score score) const
    {
        const double value =
            static_cast<double>(score.numerator()) / static_cast<double>(score.denominator());
        return {PlainCell::Kind::Number, {}, value, {}, &PlainFormats::points};
    }
    PlainCell operator()(Money money) const
    {
        const double value = static_cast<double>(money.minorUnits()) / 100;
        return {PlainCell::Kind::Number, {}, value, {}, &PlainFormats::money};
    }
    PlainCell operator()(QDate date) const
    {
        const lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return {PlainCell::Kind::Date, {}, 0, day, &PlainFormats::date};
    }
    PlainCell operator()(const QDateTime& moment) const { return (*this)(moment.date()); }
};

std::vector<std::vector<PlainCell>> plainCells(const ReportTable& table)
{
    std::vector<std::vector<PlainCell>> rows;
    rows.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        auto& cells = rows.emplace_back();
        for (const TableCell& cell : row)
            cells.push_back(std::visit(ToPlainCell{}, cell));
    }
    return rows;
}

void writePlain(const QString& path, const std::vector<std::vector<PlainCell>>& rows)
{
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Partija 1");
    const PlainFormats formats(book);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        for (size_t k = 0; k < rows[i].size(); ++k) {
            const auto column = static_cast<lxw_col_t>(k);
            const PlainCell& cell = rows[i][k];
            lxw_format* format = formats.*(cell.format);
            switch (cell.kind) {
            case PlainCell::Kind::Text:
                worksheet_write_string(sheet, row, column, cell.text.c_str(), format);
                break;
            case PlainCell::Kind::Number:
                worksheet_write_number(sheet, row, column, cell.number, format);
                break;
            case PlainCell::Kind::Date:
                worksheet_write_datetime(sheet, row, column, &cell.date, format);
                break;
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        throw std::runtime_error("libxlsxwriter did not write its file");
}

} // namespace

std::vector<Line> spreadsheetLines(const Settings& settings)
{
    const int count = settings.size.value_or(100'000);
    const QTemporaryDir folder;
    const Report report = rankedList(count);
    const auto cells = plainCells(report.tables.front());
    const Timing timing = compared(
        settings.rounds,
        [&] { return secondsOf([&] { writeReportXlsx(report, folder.filePath(u"ours.xlsx"_s)); }); },
        [&] { return secondsOf([&] { writePlain(folder.filePath(u"plain.xlsx"_s), cells); }); });
    return {ratioLine(u"XLSX of %L1 rows, 10 columns"_s.arg(count), timing, u"1.3 x at most"_s)};
}

} // namespace oslonac::bench
