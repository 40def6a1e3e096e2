// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdf_joining.h"

#include <algorithm>

namespace oslonac::ui {

void PdfJoining::add(const PdfObjects& part, const QByteArray& trailer, int firstPage)
{
    m_part = &part;
    m_numbers.clear();
    const auto tree = std::find_if(part.begin(), part.end(), isPageTree);
    if (tree == part.end())
        failOnPdf();
    if (m_parts == 0) {
        m_treeNumber = newNumber(tree.key());
        m_tree = renumberedHead(treeWithPages(tree->head, {}));
        m_trailer = renumberedHead(trailer);
    }
    // All pages hang on one tree; what they have in common is found from them.
    m_numbers.insert(tree.key(), m_treeNumber);
    const std::vector<int> pages = pagesOfTree(tree->head);
    for (std::size_t page = static_cast<std::size_t>(firstPage); page < pages.size(); ++page)
        addPage(pages[page]);
    ++m_parts;
}

PdfObjects PdfJoining::objects() const
{
    PdfObjects objects = m_objects;
    objects[m_treeNumber].head = treeWithPages(m_tree, m_pages);
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        if (const int part = m_firstParts[static_cast<std::size_t>(object.key() - 1)]; part > 0)
            object->head.replace(QByteArray('/' + subsetTag(0)), QByteArray('/' + subsetTag(part)));
    }
    return objects;
}

void PdfJoining::addPage(int old)
{
    const auto page = m_part->constFind(old);
    if (page == m_part->constEnd())
        failOnPdf();
    // Never one that is known already: two equal pages are two.
    const int number = newNumber(old);
    m_objects.insert(number, {renumberedHead(page->head), page->stream, page->hasStream});
    m_pages.push_back(number);
}

int PdfJoining::numberOf(int old)
{
    if (const auto number = m_numbers.constFind(old); number != m_numbers.constEnd())
        return *number;
    const auto object = m_part->constFind(old);
    if (object == m_part->constEnd())
        return 0;
    PdfObject own{renumberedHead(object->head), object->stream, object->hasStream};
    const std::size_t hash = qHashMulti(0, own.head, own.stream);
    if (const int number = known(own, hash); number > 0) {
        m_numbers.insert(old, number);
        return number;
    }
    const int number = newNumber(old);
    m_objects.insert(number, std::move(own));
    m_shared.emplace(hash, number);
    return number;
}

int PdfJoining::newNumber(int old)
{
    m_firstParts.push_back(m_parts);
    const auto number = static_cast<int>(m_firstParts.size());
    m_numbers.insert(old, number);
    return number;
}

QByteArray PdfJoining::renumberedHead(const QByteArray& head)
{
    return renumbered(head, [this](int old) { return numberOf(old); });
}

int PdfJoining::known(const PdfObject& object, std::size_t hash) const
{
    const auto [first, last] = m_shared.equal_range(hash);
    const auto equal = std::find_if(first, last, [&](const auto& entry) {
        const PdfObject& other = *m_objects.constFind(entry.second);
        return other.hasStream == object.hasStream && other.head == object.head &&
               other.stream == object.stream;
    });
    return equal == last ? 0 : equal->second;
}

} // namespace oslonac::ui
