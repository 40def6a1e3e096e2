// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <vector>

class QSplitter;
class QWidget;

namespace oslonac::ui {

/// The anatomy all pages share: rows of full width above each other, then the body.
void stackPage(QWidget& page, std::initializer_list<QWidget*> rows, QWidget& body);
/// Parts beside each other with thin lines between that can be dragged, for the caller to add. Esc leads from
/// each of them back to the list, where nothing else takes it and the list is in sight.
[[nodiscard]] QSplitter* sidesOf(QWidget& list, QWidget* parent);
/// A list that takes what room there is, and the inspector at its right, or below it where large letters
/// leave no room beside; the line between can be dragged. Esc leads from the inspector back to the list where
/// nothing else takes it.
[[nodiscard]] QSplitter* listWithInspector(QWidget& list, QWidget& inspector, QWidget* parent);

/// The panel beside the list of a page; nothing while it is hidden.
[[nodiscard]] QWidget* panelOf(QWidget& page);
/// Marks a part of a page, such as a text beside its list, as a region of its own.
void makeRegion(QWidget& part);
/// The panel and the marked parts of a page, those that are in sight.
[[nodiscard]] std::vector<QWidget*> regionsIn(QWidget& page);
/// Leads the focus from the region that holds it to the next one (`direction` 1) or the one before (-1): to
/// where work in it begins, or else to its first control. A region may be null, or lie within another.
void focusNextOf(const std::vector<QWidget*>& regions, int direction);

/// Tabs as a row of a page, as far from its edges as on every page.
[[nodiscard]] QWidget* rowOfTabs(QWidget& tabs, QWidget* parent);

/// For a page with tabs whose part is about to change: takes the focus from the part that goes, so that what
/// was typed there is written. True when the new part gets it: unless it stands on the tabs.
[[nodiscard]] bool takeFocusFromPart(QWidget& page, QWidget& tabs);

} // namespace oslonac::ui
