// SPDX-License-Identifier: GPL-3.0-or-later
// The main of the window's tests: widgets without a display, a fixed locale and no reading of the officer's
// settings.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/qt_warnings.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

namespace {

constexpr int unexpectedWarning = 3;

bool warned = false;

/// Names the test in which Qt printed a warning nobody expected. A listener cannot fail the test it watches,
/// so the program ends badly; under ctest, where each test runs alone, that is the failure of that test.
class WarningsFail final : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseEnded(const Catch::TestCaseStats& test) override
    {
        for (const QString& warning : oslonac::test::takeQtWarnings()) {
            warned = true;
            Catch::cerr() << "Qt warned in \"" << test.testInfo.name << "\": " << warning.toStdString()
                          << '\n';
        }
    }
};

CATCH_REGISTER_LISTENER(WarningsFail)

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oslonac-tests"));
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    oslonac::test::collectQtWarnings();
    const int result = Catch::Session().run(argc, argv);
    return result == 0 && warned ? unexpectedWarning : result;
}
