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
#include <optional>
#include <utility>
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
        const int last = cell.lastPosition();
        for (QTextBlock block = m_table.document()->findBlock(cell.firstPosition());
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

/// Letters of a table whose words do not fit side by side, to the least that can still be read.
void makeSmaller(const QTextTable& table, qreal scale)
{
    for (QTextBlock block = table.document()->findBlock(table.firstPosition());
         block.isValid() && block.position() <= table.lastPosition(); block = block.next()) {
        QTextCursor cursor(block);
        const auto smaller = [scale](QTextCharFormat format) {
            constexpr qreal least = 6.5;
            format.setFontPointSize(std::max(least, format.fontPointSize() * scale));
            return format;
        };
        std::vector<std::pair<QTextFragment, QTextCharFormat>> formats;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            formats.emplace_back(it.fragment(), smaller(it.fragment().charFormat()));
        for (const auto& [fragment, format] : formats) {
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

/// Nothing when the columns do not say what parts of the table they wish for.
std::optional<Widths> wishesOf(const QTextTable& table)
{
    Widths wishes;
    for (const QTextLength& length : table.format().columnWidthConstraints()) {
        if (length.type() != QTextLength::PercentageLength)
            return std::nullopt;
        wishes.push_back(length.rawValue() / 100);
    }
    if (static_cast<int>(wishes.size()) != table.columns())
        return std::nullopt;
    return wishes;
}

Widths needsOf(const QTextTable& table, qreal pageWidth, QPaintDevice& device)
{
    Widths needs = WordWidths(table, device).needed();
    for (qreal& need : needs)
        need = std::min(need / pageWidth, most);
    return needs;
}

void widen(QTextTable& table, qreal pageWidth, QPaintDevice& device)
{
    const auto wishes = wishesOf(table);
    if (!wishes)
        return;
    Widths needs = needsOf(table, pageWidth, device);
    if (std::equal(wishes->begin(), wishes->end(), needs.begin(), std::greater_equal<>()))
        return;
    // Borders and the space around words stay, so the first step may not be enough.
    for (int step = 0; step < 3 && sumOf(needs) > 1; ++step) {
        makeSmaller(table, std::min(0.95, 1 / sumOf(needs)));
        needs = needsOf(table, pageWidth, device);
    }
    const Widths widths = raised(*wishes, needs);
    const qreal whole = std::max(1.0, sumOf(widths));
    QList<QTextLength> lengths;
    for (const qreal width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width / whole * 100));
    QTextTableFormat format = table.format();
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
