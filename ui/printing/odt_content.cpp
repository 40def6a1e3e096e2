// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_content.h"

#include "ui/printing/odt_formats.h"
#include "ui/printing/page_parts.h"

#include <QTextDocument>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>
#include <utility>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Part = PageParts::Part;
using Following = OdtFormats::Following;

constexpr const char* opening =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:automatic-styles>
)";

bool isDigitAt(const QString& text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isDigit();
}

bool isCapitalAt(const QString& text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isUpper();
}

class ContentWriter final {
public:
    explicit ContentWriter(qreal width) : m_width(width), m_xml(&m_body) {}

    void write(const OdtText& text)
    {
        m_parts.emplace(const_cast<QTextDocument&>(*text.text), text.text->pageSize().height());
        m_begins = text.masterPage;
        m_endMark = text.endMark;
        m_lastBlock = lastBlock();
        for (Part part = m_parts->first(); part.isValid(); part = m_parts->next(part)) {
            if (part.table != nullptr)
                writeTable(*part.table);
            else if (!isOnlyThereForTables(part))
                writeBlock(part.block, roleOf(part.block), followingOf(part));
        }
        closeList();
    }

    [[nodiscard]] QByteArray written() const
    {
        return opening + m_formats.xml().toUtf8() +
               "</office:automatic-styles>\n<office:body><office:text>\n" + m_body.toUtf8() +
               "</office:text></office:body></office:document-content>\n";
    }

private:
    static OdtRole roleOf(const QTextBlock& block)
    {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            return OdtRole::Text;
        return level == 1 ? OdtRole::Title : OdtRole::Article;
    }

    /// The last paragraph that is written.
    [[nodiscard]] QTextBlock lastBlock() const
    {
        Part last;
        for (Part part = m_parts->first(); part.isValid(); part = m_parts->next(part)) {
            if (part.table != nullptr || !isOnlyThereForTables(part))
                last = part;
        }
        if (last.table == nullptr)
            return last.block;
        return last.table->cellAt(last.table->rows() - 1, last.table->columns() - 1)
            .lastCursorPosition()
            .block();
    }

    /// Qt wants a paragraph before and behind every table.
    [[nodiscard]] bool isOnlyThereForTables(const Part& part) const
    {
        return part.block.text().isEmpty() &&
               (m_parts->previous(part).table != nullptr || m_parts->next(part).table != nullptr);
    }

    [[nodiscard]] Following followingOf(const Part& part) const
    {
        const bool kept = PageParts::keepsWithNext(part) || leadsToSignatures(part);
        return kept ? Following::OnSamePage : Following::Free;
    }

    /// The last paragraphs before the signatures stay with them, as on paper.
    [[nodiscard]] bool leadsToSignatures(Part part) const
    {
        constexpr int most = 3;
        for (int i = 0; i < most && part.block.isValid(); ++i) {
            part = m_parts->next(part);
            if (PageParts::isKept(part))
                return true;
        }
        return false;
    }

    void writeBlock(const QTextBlock& block, OdtRole role, Following following)
    {
        if (block.textList() != m_list)
            closeList();
        if (block.textList() != nullptr)
            openItem(block);
        const bool heading = role == OdtRole::Title || role == OdtRole::Article;
        m_xml.writeStartElement(heading ? u"text:h"_s : u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s,
                             m_formats.paragraph(block, role, following, std::exchange(m_begins, {})));
        if (heading)
            m_xml.writeAttribute(u"text:outline-level"_s,
                                 QString::number(block.blockFormat().headingLevel()));
        for (auto it = block.begin(); !it.atEnd(); ++it)
            writeFragment(it.fragment(), role);
        if (block == m_lastBlock && !m_endMark.isEmpty()) {
            m_xml.writeEmptyElement(u"text:bookmark"_s);
            m_xml.writeAttribute(u"text:name"_s, m_endMark);
        }
        m_xml.writeEndElement();
        if (m_list != nullptr)
            m_xml.writeEndElement();
        m_xml.writeCharacters(u"\n"_s);
    }

    void openItem(const QTextBlock& block)
    {
        const int number = block.textList()->itemNumber(block);
        const bool isNew = m_list == nullptr;
        if (isNew) {
            m_list = block.textList();
            m_xml.writeStartElement(u"text:list"_s);
            m_xml.writeAttribute(u"text:style-name"_s, m_formats.list(m_list->format()));
        }
        m_xml.writeStartElement(u"text:list-item"_s);
        if (isNew && number > 0) // the list goes on behind something else
            m_xml.writeAttribute(u"text:start-value"_s, QString::number(number + 1));
    }

    void closeList()
    {
        if (m_list != nullptr)
            m_xml.writeEndElement();
        m_list = nullptr;
    }

    void writeFragment(const QTextFragment& fragment, OdtRole role)
    {
        const QString style = m_formats.text(fragment.charFormat(), role);
        if (!style.isEmpty()) {
            m_xml.writeStartElement(u"text:span"_s);
            m_xml.writeAttribute(u"text:style-name"_s, style);
        }
        writeText(fragment.text());
        if (!style.isEmpty())
            m_xml.writeEndElement();
    }

    void writeText(const QString& text)
    {
        QString pending;
        const auto element = [&](const QString& name) {
            m_xml.writeCharacters(pending);
            pending.clear();
            m_xml.writeEmptyElement(name);
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text[i];
            if (letter == QChar::LineSeparator || letter == u'\n')
                element(u"text:line-break"_s);
            else if (letter == u'\t')
                element(u"text:tab"_s);
            else if (letter == u' ' && i > 0 && text[i - 1] == u' ')
                element(u"text:s"_s);
            // Word processors end lines behind a hyphen, also within "400-73/2023-1" and "PP-2023".
            else if (letter == u'-' && isDigitAt(text, i + 1) &&
                     (isDigitAt(text, i - 1) || isCapitalAt(text, i - 1)))
                pending += QChar(0x2011);
            else if (letter != QChar::ObjectReplacementCharacter)
                pending += letter;
        }
        m_xml.writeCharacters(pending);
    }

    void writeTable(const QTextTable& table)
    {
        closeList();
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:style-name"_s,
                             m_formats.table(table, m_width, std::exchange(m_begins, {})));
        for (const qreal width : columnWidths(table)) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, m_formats.column(width));
        }
        const int head = table.format().headerRowCount();
        if (head > 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        for (int row = 0; row < table.rows(); ++row) {
            writeRow(table, row);
            if (row + 1 == head)
                m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeCharacters(u"\n"_s);
    }

    /// In millimetres; columns without a share divide what is left.
    [[nodiscard]] std::vector<qreal> columnWidths(const QTextTable& table) const
    {
        const auto lengths = table.format().columnWidthConstraints();
        std::vector<qreal> shares(static_cast<std::size_t>(table.columns()), 0);
        qreal taken = 0;
        for (std::size_t i = 0; i < shares.size() && static_cast<qsizetype>(i) < lengths.size(); ++i) {
            const QTextLength& length = lengths[static_cast<qsizetype>(i)];
            if (length.type() == QTextLength::PercentageLength)
                shares[i] = length.rawValue();
            taken += shares[i];
        }
        const auto open = std::count(shares.begin(), shares.end(), 0.0);
        const qreal whole = std::max(100.0, taken);
        for (qreal& share : shares) {
            if (share == 0)
                share = (whole - taken) / static_cast<qreal>(open);
            share *= m_width / (open > 0 ? whole : taken);
        }
        return shares;
    }

    void writeRow(const QTextTable& table, int row)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, m_formats.row());
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                writeCell(table, cell);
            else
                m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
        }
        m_xml.writeEndElement();
    }

    void writeCell(const QTextTable& table, const QTextTableCell& cell)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, m_formats.cell(table, cell));
        if (cell.columnSpan() > 1)
            m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.columnSpan()));
        if (cell.rowSpan() > 1)
            m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.rowSpan()));
        const OdtRole role = roleOf(table, cell);
        const int last = cell.lastCursorPosition().position();
        for (QTextBlock block = cell.firstCursorPosition().block();
             block.isValid() && block.position() <= last; block = block.next()) {
            const bool kept = PageParts::isKept({const_cast<QTextTable*>(&table), {}});
            writeBlock(block, role, kept ? Following::OnSamePage : Following::Free);
        }
        closeList();
        m_xml.writeEndElement();
    }

    /// Tables without lines hold text of the document, such as signatures.
    static OdtRole roleOf(const QTextTable& table, const QTextTableCell& cell)
    {
        if (cell.format().toTableCellFormat().topBorder() <= 0)
            return OdtRole::Text;
        return cell.row() < table.format().headerRowCount() ? OdtRole::CellHead : OdtRole::Cell;
    }

    std::optional<PageParts> m_parts; ///< of the text that is written
    QString m_begins;                 ///< the master page of what begins with the next paragraph or table
    QString m_endMark;
    QTextBlock m_lastBlock;
    qreal m_width;
    OdtFormats m_formats;
    const QTextList* m_list = nullptr; ///< the one that is open
    QString m_body;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray odtContent(const std::vector<OdtText>& texts, qreal width)
{
    ContentWriter writer(width);
    for (const OdtText& text : texts)
        writer.write(text);
    return writer.written();
}

} // namespace oslonac::ui
