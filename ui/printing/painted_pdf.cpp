// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/painted_pdf.h"

#include "ui/printing/font_dates.h"
#include "ui/printing/pdf_joining.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray valueOf(const QByteArray& head, const char* key)
{
    const qsizetype at = head.indexOf(key) + static_cast<qsizetype>(qstrlen(key));
    const qsizetype end = head.indexOf('\n', at);
    return head.mid(at, end < 0 ? -1 : end - at).trimmed();
}

void setLength(QByteArray& head, qsizetype length)
{
    head.replace(QByteArray("/Length " + valueOf(head, "/Length ")),
                 QByteArray("/Length " + QByteArray::number(length)));
}

/// Embedded fonts carry the time of writing.
void takeDatesOut(PdfObject& font)
{
    const QByteArray size = valueOf(font.head, "/Length1 ");
    QByteArray packed(4, '\0');
    qToBigEndian(size.toUInt(), packed.data());
    const QByteArray bytes = qUncompress(packed + font.stream);
    if (bytes.isEmpty())
        failOnPdf();
    font.stream = qCompress(fontWithoutDates(bytes)).sliced(4);
    setLength(font.head, font.stream.size());
}

bool isFont(const PdfObject& object)
{
    return object.head.contains("/Length1 ");
}

/// Qt marks a subset after the number of an object, in one of the two places that must agree.
QByteArray named(const QByteArray& head)
{
    static const QRegularExpression name(u"/(FontName|BaseFont) /([A-Z]{6}\\+)?"_s);
    static const QString ours = u"/\\1 /"_s + QString::fromLatin1(subsetTag(0));
    if (!head.contains("/FontName /") && !head.contains("/BaseFont /"))
        return head;
    return QString::fromLatin1(head).replace(name, ours).toLatin1();
}

PdfObject objectOf(const QByteArray& text)
{
    const qsizetype begin = text.indexOf(" obj");
    const qsizetype end = text.lastIndexOf("endobj");
    if (begin < 0 || end < begin)
        failOnPdf();
    const qsizetype stream = text.indexOf(">>\nstream\n", begin);
    if (stream < 0)
        return {named(text.sliced(begin + 4, end - begin - 4).trimmed()), {}, false};
    const qsizetype data = stream + 10;
    const qsizetype streamEnd = text.lastIndexOf("endstream", end);
    if (streamEnd < data)
        failOnPdf();
    const qsizetype stop = text.at(streamEnd - 1) == '\n' ? streamEnd - 1 : streamEnd;
    PdfObject found{text.sliced(begin + 4, stream + 2 - begin - 4).trimmed(), text.sliced(data, stop - data),
                    true};
    if (isFont(found))
        takeDatesOut(found);
    return found;
}

/// One file of the painted pages.
class Rewriter final {
public:
    Rewriter(const PdfObjects& objects, const QByteArray& trailer, const PdfPart& part)
        : m_objects(objects), m_trailer(trailer), m_part(part),
          m_id(QCryptographicHash::hash(part.digest.toLatin1(), QCryptographicHash::Md5).toHex())
    {}

    QByteArray rewritten(const QByteArray& header)
    {
        order();
        QByteArray out = header;
        std::vector<qsizetype> offsets;
        for (const int old : m_order) {
            offsets.push_back(out.size());
            out += QByteArray::number(m_numbers.value(old)) + " 0 obj\n" + body(*m_objects.constFind(old)) +
                   "endobj\n";
        }
        const qsizetype table = out.size();
        out += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
        for (const qsizetype offset : offsets)
            out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        return out + "trailer\n" + trailer(static_cast<int>(offsets.size()) + 1) + "startxref\n" +
               QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    /// Numbers objects as a reader meets them from the trailer on; what nobody refers to is left out.
    void order()
    {
        meet(m_trailer);
        for (std::size_t next = 0; next < m_order.size(); ++next)
            meet(headOf(*m_objects.constFind(m_order[next])));
    }

    void meet(const QByteArray& head)
    {
        eachReference(head, [this](int old, qsizetype, qsizetype) {
            if (m_numbers.contains(old) || !m_objects.contains(old))
                return;
            m_order.push_back(old);
            m_numbers.insert(old, static_cast<int>(m_order.size()));
        });
    }

    QByteArray newlyNumbered(const QByteArray& head) const
    {
        return renumbered(head, [this](int old) { return m_numbers.value(old, 0); });
    }

    QByteArray body(const PdfObject& object) const
    {
        if (!object.hasStream)
            return newlyNumbered(headOf(object)) + '\n';
        if (!object.head.contains("/Metadata"))
            return newlyNumbered(object.head) + "\nstream\n" + object.stream + "\nendstream\n";
        const QByteArray packet = metadata(object.stream);
        QByteArray head = object.head;
        setLength(head, packet.size());
        return newlyNumbered(head) + "\nstream\n" + packet + "\nendstream\n";
    }

    /// The dictionary as it stands in this file.
    QByteArray headOf(const PdfObject& object) const
    {
        if (isPageTree(object))
            return withItsPages(object.head);
        if (object.head.contains("/CreationDate ("))
            return titled(dated(object.head));
        return object.head;
    }

    QByteArray withItsPages(const QByteArray& tree) const
    {
        const std::vector<int> pages = pagesOfTree(tree);
        if (m_part.firstPage + m_part.pages > static_cast<int>(pages.size()))
            failOnPdf();
        return treeWithPages(tree, std::span(pages).subspan(static_cast<std::size_t>(m_part.firstPage),
                                                            static_cast<std::size_t>(m_part.pages)));
    }

    /// In hexadecimal digits: a reader takes the bare second byte of "č" for the end of a line.
    QByteArray titled(QByteArray head) const
    {
        const qsizetype from = head.indexOf("/Title (");
        const qsizetype to = head.indexOf(')', from);
        if (from < 0 || to < 0)
            failOnPdf();
        QByteArray utf16("\xFE\xFF");
        for (const QChar letter : m_part.title)
            utf16.append(static_cast<char>(letter.row())).append(static_cast<char>(letter.cell()));
        return head.replace(from, to + 1 - from, QByteArray("/Title <" + utf16.toHex() + '>'));
    }

    QByteArray dated(QByteArray head) const
    {
        for (const QByteArray& key : {QByteArray("/CreationDate ("), QByteArray("/ModDate (")}) {
            const qsizetype at = head.indexOf(key);
            if (at >= 0) {
                const qsizetype from = at + key.size();
                head.replace(from, head.indexOf(')', from) - from,
                             m_part.date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1());
            }
        }
        return head;
    }

    QByteArray metadata(const QByteArray& packet) const
    {
        static const QRegularExpression date(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)?"_s);
        static const QRegularExpression uuid(u"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"_s);
        QString text = QString::fromUtf8(packet);
        text.replace(date, m_part.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
        const QString id = QString::fromLatin1(m_id);
        text.replace(
            uuid,
            QStringList{id.mid(0, 8), id.mid(8, 4), id.mid(12, 4), id.mid(16, 4), id.mid(20)}.join(u'-'));
        return text.replace(PaintedPdf::placeholderTitle(), m_part.title.toHtmlEscaped()).toUtf8();
    }

    QByteArray trailer(int size) const
    {
        QByteArray text = "<<\n/Size " + QByteArray::number(size);
        for (const char* key : {"/Info", "/Root"}) {
            const qsizetype at = m_trailer.indexOf(key);
            if (at < 0)
                failOnPdf();
            text += '\n' + m_trailer.mid(at, m_trailer.indexOf('\n', at) - at);
        }
        return newlyNumbered(text) + "\n/ID [ <" + m_id + "> <" + m_id + "> ]\n>>\n";
    }

    const PdfObjects& m_objects;
    const QByteArray& m_trailer;
    const PdfPart& m_part;
    QByteArray m_id;
    QHash<int, int> m_numbers;
    std::vector<int> m_order;
};

} // namespace

QString PaintedPdf::placeholderTitle()
{
    return u"A TITLE OF ITS OWN"_s;
}

PaintedPdf::PaintedPdf(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    const qsizetype table = start < 0 ? -1 : pdf.mid(start + 9).split('%').first().trimmed().toLongLong();
    const qsizetype trailerAt = pdf.indexOf("trailer", std::max<qsizetype>(table, 0));
    if (table <= 0 || pdf.mid(table, 4) != "xref" || trailerAt < 0)
        failOnPdf();
    m_trailer = pdf.mid(trailerAt, start - trailerAt);
    std::vector<std::pair<qsizetype, int>> places;
    const QList<QByteArray> lines = pdf.mid(table, trailerAt - table).split('\n');
    for (qsizetype line = 2; line < lines.size(); ++line) {
        if (lines.at(line).contains(" n"))
            places.emplace_back(lines.at(line).first(10).toLongLong(), static_cast<int>(line - 2));
    }
    std::sort(places.begin(), places.end());
    if (places.empty())
        failOnPdf();
    m_header = pdf.first(places.front().first);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const qsizetype end = i + 1 < places.size() ? places[i + 1].first : table;
        m_objects.insert(places[i].second, objectOf(pdf.mid(places[i].first, end - places[i].first)));
    }
}

PaintedPdf PaintedPdf::joined(const std::vector<PaintedPdf>& parts, int firstPage)
{
    PdfJoining joining;
    for (const PaintedPdf& part : parts)
        joining.add(part.m_objects, part.m_trailer, firstPage);
    PaintedPdf whole;
    whole.m_header = parts.front().m_header;
    whole.m_trailer = joining.trailer();
    whole.m_objects = joining.objects();
    return whole;
}

QByteArray PaintedPdf::file(const PdfPart& part) const
{
    return Rewriter(m_objects, m_trailer, part).rewritten(m_header);
}

QByteArrayList PaintedPdf::fonts() const
{
    QByteArrayList fonts;
    for (const PdfObject& object : m_objects) {
        if (isFont(object))
            fonts.append(object.stream);
    }
    std::sort(fonts.begin(), fonts.end());
    return fonts;
}

} // namespace oslonac::ui
