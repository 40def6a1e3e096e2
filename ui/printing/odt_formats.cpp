// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_formats.h"

#include "ui/printing/page_parts.h"
#include "ui/printing/paper_style.h"

#include <QTextCursor>

#include <algorithm>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QString points(qreal pixels)
{
    return QString::number(pixels * 72 / paperPixelsPerInch, 'f', 2) + u"pt"_s;
}

QString millimetres(qreal value)
{
    return QString::number(value, 'f', 2) + u"mm"_s;
}

QString attribute(const char* name, const QString& value)
{
    return u" %1=\"%2\""_s.arg(QString::fromLatin1(name), value);
}

QString alignmentOf(const QTextBlockFormat& format)
{
    if (format.alignment() & Qt::AlignHCenter)
        return u"center"_s;
    if (format.alignment() & Qt::AlignRight)
        return u"end"_s;
    return format.alignment() & Qt::AlignJustify ? u"justify"_s : u"start"_s;
}

/// Word processors stretch a line before a line break over the whole width, paper does not.
QString alignmentOf(const QTextBlock& block)
{
    const QString alignment = alignmentOf(block.blockFormat());
    const bool broken = block.text().contains(QChar::LineSeparator);
    return broken && alignment == u"justify" ? u"start"_s : alignment;
}

/// What stands on the style itself, before its properties.
QString masterPageOf(const QString& masterPage)
{
    return masterPage.isEmpty() ? QString() : attribute("style:master-page-name", masterPage);
}

QString firstPageOf(const QString& masterPage)
{
    return masterPage.isEmpty() ? QString() : attribute("style:page-number", u"1"_s);
}

/// On paper the larger of two margins between paragraphs counts, in word processors both do.
qreal topMarginOf(const QTextBlock& block)
{
    const QTextBlock above = block.previous();
    const bool sameFrame =
        above.isValid() && QTextCursor(above).currentFrame() == QTextCursor(block).currentFrame();
    const qreal already = sameFrame ? above.blockFormat().bottomMargin() : 0;
    return std::max(0.0, block.blockFormat().topMargin() - already);
}

QString marginsOf(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    QString text = attribute("fo:margin-top", points(topMarginOf(block))) +
                   attribute("fo:margin-bottom", points(format.bottomMargin()));
    // A list says itself how far its items stand in.
    if (block.textList() == nullptr && (format.leftMargin() != 0 || format.textIndent() != 0)) {
        text += attribute("fo:margin-left", points(format.leftMargin())) +
                attribute("fo:text-indent", points(format.textIndent()));
    }
    return text;
}

QString numberFormatOf(QTextListFormat::Style style)
{
    switch (style) {
    case QTextListFormat::ListDecimal:
        return u"1"_s;
    case QTextListFormat::ListLowerAlpha:
        return u"a"_s;
    case QTextListFormat::ListUpperAlpha:
        return u"A"_s;
    case QTextListFormat::ListLowerRoman:
        return u"i"_s;
    case QTextListFormat::ListUpperRoman:
        return u"I"_s;
    case QTextListFormat::ListDisc:
    case QTextListFormat::ListCircle:
    case QTextListFormat::ListSquare:
    case QTextListFormat::ListStyleUndefined:
        return {};
    }
    return {};
}

QString bulletOf(QTextListFormat::Style style)
{
    if (style == QTextListFormat::ListCircle)
        return u"◦"_s;
    return style == QTextListFormat::ListSquare ? u"▪"_s : u"•"_s;
}

/// One line around all cells of a table, or none.
QString borderOf(const QTextTable& table, const QTextTableCellFormat& cell)
{
    if (cell.topBorderStyle() > QTextFrameFormat::BorderStyle_None && cell.topBorder() > 0)
        return points(cell.topBorder()) + u" solid "_s + cell.topBorderBrush().color().name();
    const QTextTableFormat format = table.format();
    if (format.border() > 0 && format.borderStyle() == QTextFrameFormat::BorderStyle_Solid)
        return points(format.border()) + u" solid "_s + format.borderBrush().color().name();
    return u"none"_s;
}

QString verticalAlignmentOf(const QTextTableCellFormat& format)
{
    if (format.verticalAlignment() == QTextCharFormat::AlignMiddle)
        return u"middle"_s;
    return format.verticalAlignment() == QTextCharFormat::AlignBottom ? u"bottom"_s : u"top"_s;
}

} // namespace

QString odtStyleName(OdtRole role)
{
    switch (role) {
    case OdtRole::Text:
        return u"Text_20_body"_s;
    case OdtRole::Title:
        return u"Heading_20_1"_s;
    case OdtRole::Article:
        return u"Heading_20_2"_s;
    case OdtRole::Cell:
        return u"Table_20_Contents"_s;
    case OdtRole::CellHead:
        return u"Table_20_Heading"_s;
    }
    throw std::logic_error("a role of a paragraph is unknown");
}

QFont odtFont(OdtRole role)
{
    QFont font = role == OdtRole::Cell || role == OdtRole::CellHead ? paperTableFont() : paperFont();
    if (role == OdtRole::Title)
        font.setPointSizeF(14);
    font.setBold(role != OdtRole::Text && role != OdtRole::Cell);
    return font;
}

QString OdtFormats::named(const QString& family, const QString& content)
{
    const auto found = m_names.find(content);
    if (found != m_names.end())
        return found->second;
    const QString name = family + QString::number(++m_counts[family]);
    m_names.emplace(content, name);
    m_xml += QString(content).replace(u"%1"_s, name) + u'\n';
    return name;
}

QString OdtFormats::paragraph(const QTextBlock& block, OdtRole role, Following following,
                              const QString& masterPage)
{
    const QTextBlockFormat format = block.blockFormat();
    QString properties =
        attribute("fo:text-align", alignmentOf(block)) + marginsOf(block) + firstPageOf(masterPage);
    if (format.lineHeightType() == QTextBlockFormat::ProportionalHeight)
        properties += attribute("fo:line-height", QString::number(format.lineHeight()) + u'%');
    if (following == Following::OnSamePage)
        properties += attribute("fo:keep-with-next", u"always"_s);
    if (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
        properties += attribute("fo:break-before", u"page"_s);
    return named(u"P"_s,
                 u"<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\""_s +
                     odtStyleName(role) + u'"' + masterPageOf(masterPage) +
                     u"><style:paragraph-properties"_s + properties + u"/></style:style>"_s);
}

QString OdtFormats::text(const QTextCharFormat& format, OdtRole role)
{
    const QFont font = format.font();
    const QFont usual = odtFont(role);
    QString properties;
    if (font.family() != usual.family())
        properties += attribute("fo:font-family", font.family().toHtmlEscaped());
    if (font.pointSizeF() > 0 && !qFuzzyCompare(font.pointSizeF(), usual.pointSizeF()))
        properties += attribute("fo:font-size", QString::number(font.pointSizeF()) + u"pt"_s);
    if (font.bold() != usual.bold())
        properties += attribute("fo:font-weight", font.bold() ? u"bold"_s : u"normal"_s);
    if (font.italic())
        properties += attribute("fo:font-style", u"italic"_s);
    if (font.underline())
        properties += attribute("style:text-underline-style", u"solid"_s) +
                      attribute("style:text-underline-width", u"auto"_s);
    if (font.strikeOut())
        properties += attribute("style:text-line-through-style", u"solid"_s);
    if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        properties += attribute("style:text-position", u"super 58%"_s);
    if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
        properties += attribute("style:text-position", u"sub 58%"_s);
    if (format.foreground().style() != Qt::NoBrush && format.foreground().color().rgba() != paperInk)
        properties += attribute("fo:color", format.foreground().color().name());
    if (format.background().style() != Qt::NoBrush)
        properties += attribute("fo:background-color", format.background().color().name());
    if (properties.isEmpty())
        return {};
    return named(u"T"_s, u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties"_s +
                             properties + u"/></style:style>"_s);
}

QString OdtFormats::list(const QTextListFormat& format)
{
    constexpr qreal label = 6; // millimetres, as wide as "10)" and the space behind it
    const qreal in = 4 * std::max(1, format.indent()) + label;
    const QString number = numberFormatOf(format.style());
    const QString element =
        number.isEmpty() ? u"text:list-level-style-bullet"_s : u"text:list-level-style-number"_s;
    const QString kind = number.isEmpty() ? attribute("text:bullet-char", bulletOf(format.style()))
                                          : attribute("style:num-format", number) +
                                                attribute("style:num-suffix", format.numberSuffix());
    const QString place =
        u"<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
        "<style:list-level-label-alignment text:label-followed-by=\"listtab\""_s +
        attribute("text:list-tab-stop-position", millimetres(in)) +
        attribute("fo:text-indent", millimetres(-label)) + attribute("fo:margin-left", millimetres(in)) +
        u"/></style:list-level-properties>"_s;
    return named(u"L"_s, u"<text:list-style style:name=\"%1\"><"_s + element + u" text:level=\"1\""_s + kind +
                             u'>' + place + u"</"_s + element + u"></text:list-style>"_s);
}

QString OdtFormats::table(const QTextTable& table, qreal width, const QString& masterPage)
{
    const QTextTableFormat format = table.format();
    QString properties = attribute("style:width", millimetres(width)) + attribute("table:align", u"left"_s) +
                         attribute("table:border-model", u"collapsing"_s) +
                         attribute("fo:margin-top", points(format.topMargin())) +
                         attribute("fo:margin-bottom", points(format.bottomMargin()));
    if (PageParts::isKept({const_cast<QTextTable*>(&table), {}}))
        properties += attribute("style:may-break-between-rows", u"false"_s);
    properties += firstPageOf(masterPage);
    return named(u"Table"_s, u"<style:style style:name=\"%1\" style:family=\"table\""_s +
                                 masterPageOf(masterPage) + u"><style:table-properties"_s + properties +
                                 u"/></style:style>"_s);
}

QString OdtFormats::column(qreal width)
{
    return named(u"Column"_s, u"<style:style style:name=\"%1\" style:family=\"table-column\">"
                              "<style:table-column-properties style:column-width=\""_s +
                                  millimetres(width) + u"\"/></style:style>"_s);
}

QString OdtFormats::row()
{
    return named(u"Row"_s, u"<style:style style:name=\"%1\" style:family=\"table-row\">"
                           "<style:table-row-properties fo:keep-together=\"always\"/></style:style>"_s);
}

QString OdtFormats::cell(const QTextTable& table, const QTextTableCell& cell)
{
    const QTextTableCellFormat format = cell.format().toTableCellFormat();
    const qreal around = table.format().cellPadding();
    const auto padding = [&format, around](int property) {
        return points(format.hasProperty(property) ? format.doubleProperty(property) : around);
    };
    QString properties = attribute("fo:border", borderOf(table, format)) +
                         attribute("fo:padding-top", padding(QTextFormat::TableCellTopPadding)) +
                         attribute("fo:padding-bottom", padding(QTextFormat::TableCellBottomPadding)) +
                         attribute("fo:padding-left", padding(QTextFormat::TableCellLeftPadding)) +
                         attribute("fo:padding-right", padding(QTextFormat::TableCellRightPadding)) +
                         attribute("style:vertical-align", verticalAlignmentOf(format));
    if (format.background().style() != Qt::NoBrush)
        properties += attribute("fo:background-color", format.background().color().name());
    return named(
        u"Cell"_s,
        u"<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties"_s +
            properties + u"/></style:style>"_s);
}

} // namespace oslonac::ui
