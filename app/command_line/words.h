// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace oslonac {

/// The context of the command line's sentences; help texts of the table of verbs are translated by it too.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(oslonac::CommandLine)
};

} // namespace oslonac
