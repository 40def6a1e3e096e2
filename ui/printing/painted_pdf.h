// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace oslonac::ui {

/// Rewrites what Qt's PDF engine leaves to chance, so that equal content gives equal bytes: object order
/// (fonts come in the order of a seeded hash), dates, document ids. Reads only what that engine writes: one
/// classic cross-reference table, no object streams. Throws std::runtime_error when it meets anything else.
[[nodiscard]] QByteArray normalisedPdf(const QByteArray& pdf, const QString& digest, const QDateTime& date);

} // namespace oslonac::ui
