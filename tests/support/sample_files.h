// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <stdexcept>

namespace oslonac {

/// A file of resources/sample as it lies in the source tree.
[[nodiscard]] inline QByteArray sampleFile(const char* name)
{
    QFile file(QStringLiteral(OSLONAC_SOURCE_DIR "/resources/sample/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a sample file is missing");
    return file.readAll();
}

} // namespace oslonac
