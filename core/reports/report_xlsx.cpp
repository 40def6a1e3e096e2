// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include "core/languages/texts.h"
#include "core/reports/memory_file.h"
#include "core/reports/sheet_layout.h"
#include "core/storage/whole_file.h"
#include "core/values/faults.h"
#include "core/values/line_breaks.h"
#include "core/values/plain_text.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <map>
#include <numeric>

#include <xlsxwriter.h>

namespace oslonac {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ReportXlsx)
};

constexpr double fontSize = sheetFontSize;
constexpr double titleSize = 14;
constexpr double lineHeight = 14.5; ///< points, for the height of rows with wrapped text
constexpr double rowSpace = 5;      ///< points, above and below the text of a row

/// A table and where its parts stand on its sheet.
struct SheetTable {
    const Report& report;
    const ReportTable& table;
    std::vector<int> widths;

    /// Title, facts, what the list says in a sentence, an empty row, then the head.
    [[nodiscard]] lxw_row_t headRow() const
    {
        return static_cast<lxw_row_t>(report.facts.size()) + (table.lead.isEmpty() ? 2 : 3);
    }
    [[nodiscard]] lxw_col_t lastColumn() const
    {
        return static_cast<lxw_col_t>(std::max<size_t>(widths.size(), 1) - 1);
    }
};

constexpr qsizetype longestText = 32'767; ///< characters that a spreadsheet takes in one cell

/// A text as a cell can hold it; one that is too long is cut where everybody sees it.
QByteArray sheetText(const QString& text)
{
    const QString plain = asPlainText(text);
    return (plain.size() <= longestText ? plain : plain.left(longestText - 1) + u'…').toUtf8();
}

bool isAnyCut(const ReportTable& table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const std::vector<TableCell>& row) {
        return std::any_of(row.begin(), row.end(), [](const TableCell& cell) {
            const auto* text = std::get_if<QString>(&cell);
            return text != nullptr && text->size() > longestText;
        });
    });
}

struct Formats {
    explicit Formats(lxw_workbook* book)
        : title(make(book)), fact(make(book)), head(make(book)), text(make(book)), whole(make(book)),
          money(make(book)), date(make(book)), moment(make(book)), headRight(make(book)),
          textRight(make(book)), m_book(book)
    {
        format_set_bold(title);
        format_set_font_size(title, titleSize);
        for (lxw_format* heading : {head, headRight}) {
            format_set_bold(heading);
            format_set_text_wrap(heading);
            format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
            format_set_bg_color(heading, 0xE7EBED);
            format_set_bottom(heading, LXW_BORDER_THIN);
        }
        for (lxw_format* right : {headRight, textRight})
            format_set_align(right, LXW_ALIGN_RIGHT);
        for (lxw_format* wrapped : {title, fact, text, textRight})
            format_set_text_wrap(wrapped);
        for (lxw_format* across : {title, fact})
            format_set_align(across, LXW_ALIGN_VERTICAL_TOP);
        for (lxw_format* day : {date, moment}) // below their title
            format_set_align(day, LXW_ALIGN_LEFT);
        for (lxw_format* leftOne : {head, text, date, moment}) // a gap after the numbers of the column before
            format_set_indent(leftOne, 1);
        for (lxw_format* body : {text, textRight, whole, money, date, moment})
            setBody(body);
        format_set_num_format(whole, "#,##0");
        format_set_num_format(money, "#,##0.00");
        format_set_num_format(date, "dd.mm.yyyy.");
        format_set_num_format(moment, "dd.mm.yyyy. hh:mm");
    }

    /// Points with the decimals of their column.
    lxw_format* points(int decimals)
    {
        lxw_format*& format = m_points[decimals];
        if (format == nullptr) {
            format = make(m_book);
            setBody(format);
            const QByteArray number = QByteArrayLiteral("0.") + QByteArray(decimals, '0');
            format_set_num_format(format, number.constData());
        }
        return format;
    }

    /// In the middle of its row, which is higher than its text, so that no text sticks to a line.
    static void setBody(lxw_format* format)
    {
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bottom(format, LXW_BORDER_HAIR);
        format_set_bottom_color(format, 0xA5AFB4);
    }

    static lxw_format* make(lxw_workbook* book)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "Noto Sans");
        format_set_font_size(format, fontSize);
        return format;
    }

    lxw_format* title;
    lxw_format* fact;
    lxw_format* head;
    lxw_format* text;
    lxw_format* whole;
    lxw_format* money;
    lxw_format* date;
    lxw_format* moment;
    lxw_format* headRight;
    lxw_format* textRight;

private:
    lxw_workbook* m_book;
    std::map<int, lxw_format*> m_points;
};

/// Writes one cell as what it is; texts are written as strings, so a formula in a text stays text.
struct CellWriter {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    Formats& formats;
    const ReportColumn& look;

    void operator()(std::monostate) const { worksheet_write_blank(sheet, row, column, formats.text); }
    void operator()(const QString& text) const
    {
        worksheet_write_string(sheet, row, column, sheetText(text).constData(),
                               look.alignment == ReportAlignment::Right ? formats.textRight : formats.text);
    }
    void operator()(qint64 number) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(number), formats.whole);
    }
    // A spreadsheet counts in binary fractions; the exact points stand in the file and in the JSON.
    void operator()(Score score) const
    {
        worksheet_write_number(sheet, row, column,
                               static_cast<double>(score.numerator()) /
                                   static_cast<double>(score.denominator()),
                               formats.points(look.decimals));
    }
    void operator()(Money money) const
    {
        worksheet_write_number(sheet, row, column, static_cast<double>(money.minorUnits()) / 100.0,
                               formats.money);
    }
    void operator()(QDate date) const
    {
        lxw_datetime time{date.year(), date.month(), date.day(), 0, 0, 0.0};
        worksheet_write_datetime(sheet, row, column, &time, formats.date);
    }
    void operator()(const QDateTime& moment) const
    {
        const QDate date = moment.date();
        lxw_datetime time{date.year(),          date.month(),           date.day(),
                          moment.time().hour(), moment.time().minute(), 0.0};
        worksheet_write_datetime(sheet, row, column, &time, formats.moment);
    }
};

QByteArray sheetName(const ReportTable& table, size_t index)
{
    // Spreadsheets forbid these letters and more than 31 of any.
    QString name = asPlainText(table.name);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\"))
        name.replace(forbidden, u'-');
    name = name.left(28).trimmed();
    return (name.isEmpty() ? QString::number(index + 1) : name).toUtf8();
}

constexpr lxw_col_t namingColumns = 2; ///< number and name, which say whose row it is

void setUpPrinting(lxw_worksheet* sheet, const SheetTable& placed, SheetPaper paper)
{
    constexpr int a4 = 9;
    worksheet_set_paper(sheet, a4);
    if (paper.orientation == SheetOrientation::Landscape)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, static_cast<uint16_t>(paper.pagesBeside), 0);
    if (paper.pagesBeside > 1)
        worksheet_repeat_columns(sheet, 0, namingColumns - 1);
    worksheet_repeat_rows(sheet, placed.headRow(), placed.headRow());
    worksheet_set_margins(sheet, 0.4, 0.4, 0.6, 0.6);
    // An ampersand starts a code in a footer; doubled, it is itself.
    QString footer = asPlainText(placed.report.footer);
    footer.replace(u'&', QStringLiteral("&&"));
    const QByteArray text = QStringLiteral("&L&8%1&R&8&P / &N").arg(footer.left(200)).toUtf8();
    worksheet_set_footer(sheet, text.constData());
}

/// A text over the whole width of the table, in letters of this size.
void writeAcross(lxw_worksheet* sheet, lxw_row_t row, const SheetTable& placed, const QString& text,
                 lxw_format* format, double size = fontSize)
{
    const int width = std::accumulate(placed.widths.begin(), placed.widths.end(), 0);
    const int lines = sheetLines(text, width, size);
    worksheet_set_row(sheet, row, lineHeight * size / fontSize * lines, nullptr);
    if (placed.lastColumn() == 0)
        worksheet_write_string(sheet, row, 0, sheetText(text).constData(), format);
    else
        worksheet_merge_range(sheet, row, 0, row, placed.lastColumn(), sheetText(text).constData(), format);
}

/// Not every spreadsheet works out the height of wrapped rows, so they have it.
double heightOf(const std::vector<TableCell>& cells, const std::vector<int>& widths)
{
    int lines = 1;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (const auto* text = std::get_if<QString>(&cells[i]))
            lines = std::max(lines, sheetLines(*text, widths[i]));
    }
    return lines * lineHeight + rowSpace;
}

lxw_row_t writeRows(lxw_worksheet* sheet, const SheetTable& placed, Formats& formats)
{
    const ReportTable& table = placed.table;
    lxw_row_t row = placed.headRow();
    int headLines = 1;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn& title = table.columns[i];
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, placed.widths[i], nullptr);
        worksheet_write_string(sheet, row, column, sheetText(withNoBreaks(title.title)).constData(),
                               title.alignment == ReportAlignment::Right ? formats.headRight : formats.head);
        headLines = std::max(headLines, sheetLines(withNoBreaks(title.title), placed.widths[i]));
    }
    worksheet_set_row(sheet, row, headLines * lineHeight + rowSpace, nullptr);
    for (const auto& cells : table.rows) {
        ++row;
        worksheet_set_row(sheet, row, heightOf(cells, placed.widths), nullptr);
        for (size_t i = 0; i < cells.size(); ++i)
            std::visit(CellWriter{sheet, row, static_cast<lxw_col_t>(i), formats, table.columns[i]},
                       cells[i]);
    }
    return row;
}

void writeSheet(lxw_workbook* book, const SheetTable& placed, size_t index, SheetPaper paper,
                Formats& formats)
{
    const Report& report = placed.report;
    const ReportTable& table = placed.table;
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table, index).constData());
    if (sheet == nullptr) { // two lists of one name: number the second
        const QByteArray numbered = sheetName(table, index) + ' ' + QByteArray::number(index + 1);
        sheet = workbook_add_worksheet(book, numbered.constData());
    }
    writeAcross(sheet, 0, placed, table.heading.isEmpty() ? report.title : table.heading, formats.title,
                titleSize);
    lxw_row_t above = 0;
    for (const QString& fact : report.facts)
        writeAcross(sheet, ++above, placed, fact, formats.fact);
    if (!table.lead.isEmpty())
        writeAcross(sheet, ++above, placed, table.lead, formats.fact);
    const lxw_row_t lastRow = writeRows(sheet, placed, formats);
    worksheet_freeze_panes(sheet, placed.headRow() + 1,
                           table.columns.size() > namingColumns ? namingColumns : 0);
    if (lastRow > placed.headRow())
        worksheet_autofilter(sheet, placed.headRow(), 0, lastRow, placed.lastColumn());
    lxw_row_t below = lastRow + 1;
    QStringList lines = QStringList(table.summary) + report.remarks;
    if (isAnyCut(table)) {
        lines.append(Texts(report.language)
                         .translate("oslonac::ReportXlsx",
                                    "Texts of more than 32,767 characters are cut here; the list as PDF and "
                                    "CSV has them whole."));
    }
    for (const QString& line : lines) {
        if (!line.isEmpty())
            writeAcross(sheet, ++below, placed, line, formats.fact);
    }
    setUpPrinting(sheet, placed, paper);
    worksheet_print_area(sheet, 0, 0, below, placed.lastColumn());
}

/// The spreadsheet is put together in memory and in the system's folder for temporary files; where that
/// fails, it is for want of room.
[[noreturn]] void fail(const QString& path)
{
    throw StorageFault(
        StorageFaultKind::Full,
        Tr::tr("There is no room to prepare the spreadsheet %1.").arg(QDir::toNativeSeparators(path)),
        Tr::tr("Your data are kept; an older spreadsheet of this name was not changed."),
        Tr::tr("Check that the folder exists and that there is room, then export again."));
}

} // namespace

void writeReportXlsx(const Report& report, const QString& path)
{
    // The library writes to a path and prints messages of its own when that fails; so it writes to memory,
    // and what can fail, fails where every file of ours is written.
    const MemoryFile memory;
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE;
    lxw_workbook* book = workbook_new_opt(memory.path().constData(), &options);
    if (book == nullptr)
        fail(path);
    QByteArray title = asPlainText(report.title).toUtf8();
    QByteArray program = QByteArrayLiteral("Oslonac");
    lxw_doc_properties properties{}; // its members are not const, but it only copies them
    properties.title = title.data();
    properties.company = program.data();
    workbook_set_properties(book, &properties);
    Formats formats(book);
    std::vector<SheetTable> sheets;
    const std::vector<std::vector<int>> widths = sheetColumnWidths(report.tables);
    for (size_t i = 0; i < report.tables.size(); ++i)
        sheets.push_back({report, report.tables[i], widths[i]});
    const SheetPaper paper = sheetPaper(widths, report.wide);
    for (size_t i = 0; i < sheets.size(); ++i)
        writeSheet(book, sheets[i], i, paper, formats);
    if (workbook_close(book) != LXW_NO_ERROR)
        fail(path);
    writeWholeFile(path, memory.bytes());
}

} // namespace oslonac
