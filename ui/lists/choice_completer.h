// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLineEdit;

namespace oslonac::ui {

/// Offers choices while one types into the line, found whatever the script and the diacritics; in place of
/// those offered before.
void offerChoices(QLineEdit& line, const QStringList& choices);

} // namespace oslonac::ui
