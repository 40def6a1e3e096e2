// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/pdf_objects.h"

#include <unordered_map>
#include <vector>

namespace oslonac::ui {

/// Makes the objects of files that were painted apart those of one: the pages of each behind each other, and
/// what is equal, such as fonts, colours and lengths, only once. A file's title, metadata and output intent
/// are those of the first.
class PdfJoining final {
public:
    /// Takes the pages of the next part from `firstPage` on.
    void add(const PdfObjects& part, const QByteArray& trailer, int firstPage);

    [[nodiscard]] const QByteArray& trailer() const { return m_trailer; }
    [[nodiscard]] PdfObjects objects() const;

private:
    void addPage(int old);
    int numberOf(int old);
    int newNumber(int old);
    QByteArray renumberedHead(const QByteArray& head);
    int known(const PdfObject& object, std::size_t hash) const;

    const PdfObjects* m_part = nullptr; ///< the one that is being added
    QHash<int, int> m_numbers;          ///< of its objects: old and new
    int m_parts = 0;
    QByteArray m_trailer;
    int m_treeNumber = 0;
    QByteArray m_tree; ///< without pages
    std::vector<int> m_pages;
    PdfObjects m_objects;
    std::vector<int> m_firstParts; ///< where an object was met first; that of number 1 stands first
    std::unordered_multimap<std::size_t, int> m_shared; ///< those that can stand for equal ones
};

} // namespace oslonac::ui
