// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_writer.h"

#include <algorithm>
#include <stdexcept>

namespace oslonac {

namespace {

/// Apostrophes before do not count, so that a text with an apostrophe of its own also comes back as it was.
bool opensFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QChar letterOf(Separator separator)
{
    switch (separator) {
    case Separator::Semicolon:
        return u';';
    case Separator::Comma:
        return u',';
    case Separator::Tab:
        return u'\t';
    }
    throw std::logic_error("a separator has no letter");
}

/// Writes cells by their type; texts are neutralised and quoted, numbers need neither.
class CellWriter final {
public:
    explicit CellWriter(TableStyle style)
        : m_separator(letterOf(style.separator)),
          m_decimalMark(style.language == Language::English ? u'.' : u',')
    {}

    [[nodiscard]] QChar separator() const { return m_separator; }

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return quoted(neutralised(text)); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime& moment) const
    {
        return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }

    QString operator()(Score points) const
    {
        QString text = points.toRoundedText(m_decimalMark, 3);
        while (text.contains(m_decimalMark) && text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(m_decimalMark))
            text.chop(1);
        return quoted(text);
    }

    QString operator()(Money amount) const
    {
        return quoted(amount.toExactFigures().replace(u'.', m_decimalMark));
    }

    [[nodiscard]] QString quoted(QString text) const
    {
        const auto needsQuotes = [this](QChar character) {
            return character == m_separator || character == u'"' || character == u'\n' ||
                   character == u'\r' || character == u'\t';
        };
        const bool hasEdgeBlanks = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
        if (!hasEdgeBlanks && std::none_of(text.begin(), text.end(), needsQuotes))
            return text;
        text.replace(QStringLiteral("\""), QStringLiteral("\"\""));
        return u'"' + text + u'"';
    }

private:
    QChar m_separator;
    QChar m_decimalMark;
};

} // namespace

QByteArray writtenTable(const QStringList& header, const std::vector<std::vector<TableCell>>& rows,
                        TableStyle style)
{
    const CellWriter writer(style);
    QString text(QChar::ByteOrderMark);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (i > 0)
            text += writer.separator();
        text += writer(header[i]);
    }
    text += u"\r\n";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += writer.separator();
            text += std::visit(writer, row[i]);
        }
        text += u"\r\n";
    }
    return text.toUtf8();
}

QString writtenCell(const TableCell& cell, TableStyle style)
{
    return std::visit(CellWriter(style), cell);
}

QString neutralised(const QString& text)
{
    return opensFormula(text) ? u'\'' + text : text;
}

QString withoutNeutralising(const QString& text)
{
    return text.startsWith(u'\'') && opensFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

} // namespace oslonac
