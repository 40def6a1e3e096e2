// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace oslonac::ui {

/// A sentence for the bottom row of the window in which the widget stands, from one that has nobody else to
/// tell: Qt's own event for it, which the window answers.
void tellWindow(const QWidget& teller, const QString& sentence);
/// That a typed text makes room for another record and was not stored: what it was, where, and why.
void tellNotStored(const QWidget& teller, const QString& typed, const QString& where, const QString& why);

} // namespace oslonac::ui
