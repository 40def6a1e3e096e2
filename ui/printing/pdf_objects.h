// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <span>
#include <vector>

namespace oslonac::ui {

/// An object of a PDF file: its dictionary or value, and its stream when it has one.
struct PdfObject {
    QByteArray head;
    QByteArray stream;
    bool hasStream = false;
};

/// By their numbers.
using PdfObjects = QHash<int, PdfObject>;

/// Calls `found(number, from, to)` for each "12 0 R" of a dictionary.
template <typename Found>
void eachReference(const QByteArray& head, Found found)
{
    qsizetype at = 0;
    while ((at = head.indexOf(" 0 R", at)) >= 0) {
        qsizetype from = at;
        while (from > 0 && head.at(from - 1) >= '0' && head.at(from - 1) <= '9')
            --from;
        if (from < at)
            found(head.mid(from, at - from).toInt(), from, at);
        at += 4;
    }
}

/// The dictionary with `numberOf(number)` in the place of every number of an object.
template <typename NumberOf>
QByteArray renumbered(const QByteArray& head, NumberOf numberOf)
{
    QByteArray out;
    qsizetype copied = 0;
    eachReference(head, [&](int number, qsizetype from, qsizetype to) {
        out += head.mid(copied, from - copied) + QByteArray::number(numberOf(number));
        copied = to;
    });
    return out + head.mid(copied);
}

/// The pages of a page tree without branches, and the tree with others in their place.
[[nodiscard]] bool isPageTree(const PdfObject& object);
[[nodiscard]] std::vector<int> pagesOfTree(const QByteArray& tree);
[[nodiscard]] QByteArray treeWithPages(QByteArray tree, std::span<const int> pages);

/// What stands before the name of a font of which only some letters are in the file: differs from the other
/// parts' when a part of the file has letters of its own.
[[nodiscard]] QByteArray subsetTag(int part);

/// The PDF engine wrote what it is not known to write.
[[noreturn]] void failOnPdf();

} // namespace oslonac::ui
