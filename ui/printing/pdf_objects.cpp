// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf_objects.h"

#include <stdexcept>
#include <utility>

namespace oslonac::ui {

namespace {

/// Where the list of pages opens and closes.
std::pair<qsizetype, qsizetype> kidsOf(const QByteArray& tree)
{
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
    const qsizetype close = tree.indexOf(']', open);
    if (open < 0 || close < 0)
        failOnPdf();
    return {open, close};
}

} // namespace

bool isPageTree(const PdfObject& object)
{
    return object.head.contains("/Kids");
}

std::vector<int> pagesOfTree(const QByteArray& tree)
{
    const auto [open, close] = kidsOf(tree);
    std::vector<int> pages;
    eachReference(tree.mid(open, close - open),
                  [&](int page, qsizetype, qsizetype) { pages.push_back(page); });
    return pages;
}

QByteArray treeWithPages(QByteArray tree, std::span<const int> pages)
{
    const auto [open, close] = kidsOf(tree);
    const QByteArray count = "/Count " + QByteArray::number(pagesOfTree(tree).size());
    QByteArray kids = "[\n";
    for (const int page : pages)
        kids += QByteArray::number(page) + " 0 R\n";
    tree.replace(open, close - open, kids);
    return tree.replace(count, QByteArray("/Count " + QByteArray::number(pages.size())));
}

QByteArray subsetTag(int part)
{
    return QByteArray("OSLNA") + static_cast<char>('C' + part) + '+';
}

void failOnPdf()
{
    throw std::runtime_error("the PDF engine wrote an unexpected file");
}

} // namespace oslonac::ui
