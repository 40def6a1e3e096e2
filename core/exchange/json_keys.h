// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace oslonac {

/// A key that stands more than once in one object, with the place where it is repeated; line counts from 1.
struct RepeatedKey {
    QString path;
    QString key;
    int line = 0;
};

/// The repeated keys of a JSON text that is known to be valid. Qt's reader keeps one of the values and says
/// nothing, which would let a call's ceiling stand there twice and one of them be taken in silence.
[[nodiscard]] std::vector<RepeatedKey> repeatedKeys(const QByteArray& json);

} // namespace oslonac
