// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/single_window.h"

#include "tests/support/text.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <catch2/catch.hpp>

#include <memory>

using namespace oslonac::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A first window in this process, and a second start beside it.
struct Fixture {
    QTemporaryDir folder;
    SingleWindow first{folder.path()};
    QSignalSpy asked{&first, &SingleWindow::asked};

    /// The second start waits for an answer, which the first gives from its own event loop.
    bool isAnswered(const QString& path)
    {
        bool answered = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            SingleWindow other(folder.path());
            answered = other.isAnsweredByAnother(path);
        }));
        second->start();
        REQUIRE(QTest::qWaitFor([&] { return second->isFinished(); }, 10000));
        second->wait();
        return answered;
    }
};

} // namespace

TEST_CASE("The first window is not answered by anyone")
{
    Fixture fixture;
    CHECK_FALSE(fixture.isAnswered(QString()));
}

TEST_CASE("A second start without a file, or with the file that is open, brings the window to the front")
{
    Fixture fixture;
    fixture.first.answer([](const QString& path) { return path == u"/a/open.oslonac"; });
    CHECK(fixture.isAnswered(QString()));
    CHECK(fixture.isAnswered(u"/a/open.oslonac"_s));
    CHECK(fixture.asked.count() == 2);
}

TEST_CASE("A second start with another file gets a window of its own, and leaves nothing behind")
{
    Fixture fixture;
    fixture.first.answer([](const QString&) { return false; });
    CHECK_FALSE(fixture.isAnswered(u"/a/other.oslonac"_s));
    CHECK(fixture.asked.count() == 0);
    CHECK(QDir(fixture.folder.path()).entryList({u"*.request"_s}).isEmpty());
}
