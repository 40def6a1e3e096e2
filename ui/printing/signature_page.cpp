// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/signature_page.h"

#include "ui/printing/table_division.h"

#include <QTextDocument>
#include <QTextTable>

namespace oslonac::ui {

namespace {

using Part = PageParts::Part;

/// Rows, with the text below them, that go with the signatures.
constexpr int rowsTaken = 2;

class Signatures final {
public:
    Signatures(const PageParts& parts, const Part& signatures) : m_parts(parts), m_signatures(signatures)
    {
        Part above = parts.previous(signatures);
        while (above.block.isValid() && !PageParts::isHeading(above)) {
            m_closing = above;
            above = parts.previous(above);
        }
        if (above.table != nullptr && !PageParts::isKept(above))
            m_list = above;
        while (above.isValid() && !PageParts::isHeading(above))
            above = parts.previous(above);
        m_heading = above;
    }

    void keep() const
    {
        if (!m_closing.isValid() && !m_list.isValid())
            return keepWhole();
        if (stand(m_list.isValid() ? topOfTakenRows() : m_parts.extentOf(m_parts.previous(m_signatures)).top))
            return;
        // From the last heading on it may all go over.
        if (m_heading.isValid() && heightFrom(m_heading) < m_parts.pageHeight() * 0.6)
            m_parts.breakBefore(m_heading);
        else if (m_list.isValid() && bodyRows() >= 2 * rowsTaken)
            takeRows();
        else if (m_closing.isValid() && heightFrom(m_closing) < m_parts.pageHeight() / 2)
            m_parts.breakBefore(m_closing);
        else
            m_parts.breakBefore(m_parts.previous(m_signatures));
        keepWhole();
    }

private:
    /// Whether all from there to the last signature stands on one page.
    [[nodiscard]] bool stand(qreal top) const
    {
        return m_parts.pageOf(top) == m_parts.pageOf(m_parts.extentOf(m_signatures).bottom - 2);
    }

    void keepWhole() const
    {
        if (!stand(m_parts.extentOf(m_signatures).top))
            m_parts.breakBefore(m_signatures);
    }

    void takeRows() const { divideTable(m_parts.document(), *m_list.table, {firstTakenRow()}); }

    [[nodiscard]] int bodyRows() const
    {
        const QTextTable& table = *m_list.table;
        int rows = 0;
        for (int row = table.format().headerRowCount(); row < table.rows(); row = groupOf(table, row).end)
            ++rows;
        return rows;
    }

    [[nodiscard]] int firstTakenRow() const
    {
        int row = m_list.table->rows();
        for (int taken = 0; taken < rowsTaken && row > 0; ++taken)
            row = groupOf(*m_list.table, row - 1).first;
        return row;
    }

    [[nodiscard]] qreal topOfTakenRows() const
    {
        return m_parts.extentOf(*m_list.table, firstTakenRow()).top;
    }

    /// From there to the signatures with them, without what pages leave empty between.
    [[nodiscard]] qreal heightFrom(const Part& start) const
    {
        qreal height = 0;
        for (Part part = start; part.isValid(); part = m_parts.next(part)) {
            const auto [top, bottom] = m_parts.extentOf(part);
            height += bottom - top;
            if (part.table == m_signatures.table)
                break;
        }
        return height;
    }

    const PageParts& m_parts;
    Part m_signatures;
    Part m_closing; ///< the first paragraph between the list, or the heading, and the signatures
    Part m_list;    ///< the table that the signatures stand under, with paragraphs between at most
    Part m_heading; ///< the last heading above
};

} // namespace

void keepSignatures(const PageParts& parts, const PageParts::Part& signatures)
{
    Signatures(parts, signatures).keep();
}

} // namespace oslonac::ui
