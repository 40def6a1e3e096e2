// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include <QApplication>

namespace oslonac {

int runWindow(int argc, char** argv, std::optional<QString> /*file*/)
{
    const QApplication application(argc, argv);
    return 0;
}

} // namespace oslonac
