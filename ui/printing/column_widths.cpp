// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/column_widths.h"

#include "ui/printing/paper_style.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>
#include <vector>

namespace oslonac::ui {

namespace {

using Widths = std::vector<qreal>; ///< of the columns, in parts of the table

/// A hair, for what is rounded on the way.
constexpr qreal slack = 1.02;
/// No word, however long, takes more of the table than this.
constexpr qreal most = 0.5;

qreal sumOf(const Widths& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

class WordWidths final {
public:
    WordWidths(const QTextTable& table, QPaintDevice& device)
        : m_table(table), m_device(device), m_dotsPerPixel(device.logicalDpiX() / paperPixelsPerInch)
    {}

    /// What every column needs for its longest word, in dots.
    [[nodiscard]] Widths needed() const
    {
        Widths needs(static_cast<std::size_t>(m_table.columns()), 0);
        for (int row = 0; row < m_table.rows(); ++row) {
            for (int column = 0; column < m_table.columns(); ++column) {
                const QTextTableCell cell = m_table.cellAt(row, column);
                if (cell.columnSpan() == 1) {
                    qreal& need = needs[static_cast<std::size_t>(column)];
                    need = std::max(need, neededBy(cell));
                }
            }
        }
        return needs;
    }

private:
    [[nodiscard]] qreal neededBy(const QTextTableCell& cell) const
    {
        qreal longest = 0;
        const int last = cell.lastCursorPosition().position();
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= last; block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it)
                longest = std::max(longest, longestWord(it.fragment()));
        }
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        const qreal around = format.leftPadding() + format.rightPadding() + 2 * m_table.format().border();
        return longest * slack + around * m_dotsPerPixel;
    }

    [[nodiscard]] qreal longestWord(const QTextFragment& fragment) const
    {
        const QFontMetricsF metrics(fragment.charFormat().font(), &m_device);
        const QString text = fragment.text();
        qreal longest = 0;
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && !mayEndLine(text[end]))
                ++end;
            if (end > begin)
                longest = std::max(longest, metrics.horizontalAdvance(text.mid(begin, end - begin)));
            begin = end + 1;
        }
        return longest;
    }

    static bool mayEndLine(QChar letter) { return letter.isSpace() && letter != QChar::Nbsp; }

    const QTextTable& m_table;
    QPaintDevice& m_device;
    qreal m_dotsPerPixel;
};

/// Wishes raised to the needs; what that costs is taken from what others have beyond their needs.
Widths raised(const Widths& wishes, const Widths& needs)
{
    Widths widths;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        widths.push_back(std::max(wishes[i], needs[i]));
    const qreal over = sumOf(widths) - sumOf(wishes);
    const qreal toGive = sumOf(widths) - sumOf(needs);
    if (over <= 0 || toGive <= 0)
        return widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] -= (widths[i] - needs[i]) * std::min(1.0, over / toGive);
    return widths;
}

void widen(QTextTable& table, qreal pageWidth, QPaintDevice& device)
{
    QTextTableFormat format = table.format();
    Widths wishes;
    for (const QTextLength& length : format.columnWidthConstraints()) {
        if (length.type() != QTextLength::PercentageLength)
            return;
        wishes.push_back(length.rawValue() / 100);
    }
    if (static_cast<int>(wishes.size()) != table.columns())
        return;
    Widths needs = WordWidths(table, device).needed();
    for (qreal& need : needs)
        need = std::min(need / pageWidth, most);
    if (std::equal(wishes.begin(), wishes.end(), needs.begin(), std::greater_equal<>()))
        return;
    const Widths widths = raised(wishes, needs);
    const qreal whole = std::max(1.0, sumOf(widths));
    QList<QTextLength> lengths;
    for (const qreal width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width / whole * 100));
    format.setColumnWidthConstraints(lengths);
    table.setFormat(format);
}

} // namespace

void giveWordsRoom(QTextDocument& document, QPaintDevice& device)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table != nullptr && table->format().width().type() == QTextLength::PercentageLength)
            widen(*table, document.pageSize().width() * table->format().width().rawValue() / 100, device);
    }
}

} // namespace oslonac::ui
