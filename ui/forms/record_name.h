// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace oslonac::ui {

/// Of what record the fields within a part of the window are, in the words an officer tells it by from all
/// others; empty for a part that stands within one of another record and has none of its own.
void setRecordName(QWidget& part, const QString& name);
/// What is typed at this place, with the record and the call around it: two calls have a field of one name.
/// `record` comes before those, such as the row of a list.
[[nodiscard]] QString nameWithRecord(const QString& name, const QWidget& place, const QString& record = {});

} // namespace oslonac::ui
