// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selection_copy.h"

#include "ui/language/language.h"
#include "ui/lists/list_sheet.h"
#include "ui/lists/list_table.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

/// What a cell tells a spreadsheet beside its text: sdval and sdnum are read by LibreOffice, the style by
/// Excel. 1033 is the English of the formats, not of the text.
struct SheetMarks {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString&) const { return u" style=\"mso-number-format:'\\@'\""_s; }
    QString operator()(qint64 number) const { return marks(QString::number(number), u"#,##0"_s); }
    QString operator()(Score score) const { return marks(score.toRoundedText(u'.', 3), u"0.00"_s); }
    QString operator()(Money money) const { return marks(money.toExactFigures(), u"#,##0.00"_s); }
    QString operator()(QDate date) const { return marks(QString::number(dayNumber(date)), u"DD.MM.YYYY"_s); }
    QString operator()(const QDateTime& moment) const
    {
        constexpr double day = 24 * 60;
        const int minutes = moment.time().hour() * 60 + moment.time().minute();
        return marks(QString::number(double(dayNumber(moment.date())) + minutes / day, 'f', 8),
                     u"DD.MM.YYYY HH:MM"_s);
    }

    static qint64 dayNumber(QDate date) { return QDate(1899, 12, 30).daysTo(date); }
    static QString marks(const QString& value, const QString& format)
    {
        return u" align=\"right\" sdval=\"%1\" sdnum=\"1033;1033;%2\""_s.arg(value, format);
    }
};

QString htmlCell(const TableCell& cell, Language language)
{
    const QString text = std::holds_alternative<QString>(cell) ? writtenCell(cell, {Separator::Tab, language})
                                                               : cellText(cell, language);
    return u"<td%1>%2</td>"_s.arg(std::visit(SheetMarks{}, cell), text.toHtmlEscaped());
}

QString headHtml(const ListSheet& sheet)
{
    QString html = u"<tr>"_s;
    for (const QString& title : sheet.titles())
        html += u"<th>%1</th>"_s.arg(title.toHtmlEscaped());
    return html + u"</tr>\n"_s;
}

} // namespace

std::unique_ptr<QMimeData> selectionAsMime(const ListTable& table)
{
    const std::vector<int> rows = table.selectedRows();
    if (rows.empty())
        return nullptr;
    const Language language = shownLanguage();
    const ListSheet sheet = sheetOf(table, rows);
    QString text = sheet.titles().join(u'\t') + u'\n';
    QString html = u"<meta charset=\"utf-8\"/>\n<table>\n"_s + headHtml(sheet);
    for (const auto& row : sheet.rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const TableCell& cell : row) {
            cells.append(writtenCell(cell, {Separator::Tab, language}));
            html += htmlCell(cell, language);
        }
        text += cells.join(u'\t') + u'\n';
        html += u"</tr>\n"_s;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setHtml(html + u"</table>\n"_s);
    return data;
}

} // namespace oslonac::ui
