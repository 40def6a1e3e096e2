// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <ostream>

// Lets Catch2 print what a failing comparison of texts held.
inline std::ostream& operator<<(std::ostream& stream, const QString& text)
{
    return stream << '"' << text.toStdString() << '"';
}

namespace oslonac::test {

/// A text of a paper with ordinary blanks, as tests write it.
inline QString withOrdinaryBlanks(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace oslonac::test
