// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace oslonac::ui {

/// What a screen reader calls a widget whose class does not say it: a chart, a document. To be given where
/// the widget is made, before anything is read.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace oslonac::ui
