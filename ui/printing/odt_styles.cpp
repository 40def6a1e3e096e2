// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/odt_styles.h"

#include "ui/printing/paper_alphabet.h"
#include "ui/printing/paper_style.h"

#include <QPageLayout>

namespace oslonac::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

QString lines(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<text:line-break/>"_s);
}

/// "Strana %1 od %2" with the fields a word processor counts itself. Where the file goes on behind the
/// document, its number of pages is the number of the page with its end.
QString pageNumber(const QString& pattern, const QString& endMark)
{
    const QString count =
        endMark.isEmpty()
            ? u"<text:page-count>1</text:page-count>"_s
            : u"<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"%1\">1</text:bookmark-ref>"_s
                  .arg(endMark);
    return pattern.toHtmlEscaped()
        .replace(u"%1"_s, u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s)
        .replace(u"%2"_s, count);
}

QString twoSides(const QString& style, const QString& left, const QString& right)
{
    return u"<text:p text:style-name=\"%1\">%2<text:tab/>%3</text:p>"_s.arg(style, left, right);
}

/// Header lines side by side: the first left with the first right, and so on.
QString headerLines(const PageFurniture& furniture)
{
    const QStringList left = furniture.headerLeft.split(u'\n');
    const QStringList right = furniture.headerRight.split(u'\n');
    const qsizetype count = std::max(left.size(), right.size());
    QString html;
    for (qsizetype line = 0; line < count; ++line) {
        const qsizetype fromRight = line - (count - right.size());
        html += twoSides(line + 1 == count ? u"HeadLast"_s : u"Head"_s, left.value(line).toHtmlEscaped(),
                         fromRight < 0 ? QString() : right.value(fromRight).toHtmlEscaped());
    }
    return html;
}

QString millimetres(qreal value)
{
    return QString::number(value, 'f', 1) + u"mm"_s;
}

QString masterPage(const PaperDocument& document, const QString& name, const QString& endMark)
{
    return u"<style:master-page style:name=\"%1\" style:page-layout-name=\"Paper\"><style:header>"_s.arg(
               name) +
           headerLines(document.furniture) + u"</style:header><style:footer>"_s +
           twoSides(u"Foot"_s, lines(document.furniture.footerLeft),
                    pageNumber(document.furniture.pageNumber, endMark)) +
           u"</style:footer></style:master-page>\n"_s;
}

} // namespace

QString odtMasterPage(std::size_t place)
{
    return u"Document"_s + QString::number(place + 1);
}

QString odtEndMark(std::size_t place)
{
    return u"EndOfDocument"_s + QString::number(place + 1);
}

QByteArray odtStyles(std::span<const PaperDocument> documents)
{
    const PaperDocument& document = documents.front();
    const QPageLayout page = paperLayout(document.orientation);
    const QSizeF size = page.fullRect(QPageLayout::Millimeter).size();
    const QMarginsF margins = page.margins(QPageLayout::Millimeter);
    const QString width = millimetres(size.width() - margins.left() - margins.right());
    const bool wide = document.orientation == PaperOrientation::Landscape;
    const QString text = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
<office:font-face-decls><style:font-face style:name="Noto Serif" svg:font-family="'Noto Serif'"/><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Noto Serif" fo:font-size="10pt" fo:language="sr" fo:script="%7" fo:country="RS" fo:color="#111111"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text"><style:paragraph-properties fo:text-align="center" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text"><style:paragraph-properties fo:text-align="center" fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties style:font-name="Noto Sans" fo:font-size="8.5pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="Paper"><style:page-layout-properties fo:page-width="%1" fo:page-height="%2" style:print-orientation="%3" fo:margin-left="%4" fo:margin-right="%5" fo:margin-top="12mm" fo:margin-bottom="10mm"/>
<style:header-style><style:header-footer-properties fo:min-height="9mm" fo:margin-bottom="4mm"/></style:header-style>
<style:footer-style><style:header-footer-properties fo:min-height="7mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position="%6" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Noto Serif" fo:font-size="8pt"/></style:style>
<style:style style:name="HeadLast" style:family="paragraph"><style:paragraph-properties fo:padding-bottom="1mm" fo:border-bottom="0.5pt solid #8a8a8a"><style:tab-stops><style:tab-stop style:position="%6" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Noto Serif" fo:font-size="8pt"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:padding-top="1mm" fo:border-top="0.5pt solid #8a8a8a"><style:tab-stops><style:tab-stop style:position="%6" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties style:font-name="Noto Serif" fo:font-size="8pt"/></style:style>
</office:automatic-styles>
<office:master-styles>)"_s.arg(millimetres(size.width()), millimetres(size.height()),
                               wide ? u"landscape"_s : u"portrait"_s, millimetres(margins.left()),
                               millimetres(margins.right()), width,
                               alphabetFor(document) == PaperAlphabet::Latin ? u"Latn"_s : u"Cyrl"_s);
    QString pages = masterPage(document, u"Standard"_s, {});
    for (std::size_t i = 0; documents.size() > 1 && i < documents.size(); ++i)
        pages += masterPage(documents[i], odtMasterPage(i), odtEndMark(i));
    return (text + pages + u"</office:master-styles></office:document-styles>\n"_s).toUtf8();
}

QByteArray odtMeta(const QString& title, const QDateTime& made)
{
    const QString date = made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta><meta:generator>Oslonac</meta:generator><dc:title>%1</dc:title><meta:creation-date>%2</meta:creation-date><dc:date>%2</dc:date></office:meta></office:document-meta>
)"_s.arg(title.toHtmlEscaped(), date)
        .toUtf8();
}

QByteArray odtManifest()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
)";
}

} // namespace oslonac::ui
