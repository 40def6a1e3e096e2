// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/input.h"

#include "app/command_line/output.h"
#include "app/command_line/words.h"
#include "core/values/faults.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace oslonac {

namespace {

constexpr int patience = 2'000; ///< milliseconds, in which a writer that is just being started comes
constexpr int pause = 20;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

[[noreturn]] void fail(const QString& what, const QString& advice)
{
    throw StorageFault(StorageFaultKind::InputOutput, what, Words::tr("Nothing was written."), advice);
}

[[noreturn]] void failToRead(const QString& path)
{
    fail(Words::tr("The file %1 cannot be read.").arg(shown(path)),
         Words::tr("Check that the file exists and that you may read it."));
}

/// Opened so that it is never waited for: nothing read means nobody writes, "try again" that a writer thinks.
class Pipe final {
public:
    explicit Pipe(const QString& path)
        : m_path(path), m_handle(open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
    {
        if (m_handle < 0)
            failToRead(path);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() { close(m_handle); }

    [[nodiscard]] QByteArray readAll()
    {
        QByteArray all;
        m_waited.start();
        while (true) {
            std::array<char, 65'536> part{};
            const ssize_t got = read(m_handle, part.data(), part.size());
            if (got > 0) {
                m_hasWriter = true;
                all.append(part.data(), got);
            } else if (got == 0 && m_hasWriter) {
                return all;
            } else if (got == 0) {
                awaitWriter();
            } else if (errno == EAGAIN) {
                awaitData();
            } else if (errno != EINTR) {
                failToRead(m_path);
            }
        }
    }

private:
    void awaitWriter() const
    {
        if (m_waited.elapsed() > patience) {
            fail(Words::tr("Nobody writes to the pipe %1, so there is nothing to read.").arg(shown(m_path)),
                 Words::tr("Start the program that writes to it first, or name a file."));
        }
        poll(nullptr, 0, pause);
    }

    void awaitData()
    {
        m_hasWriter = true;
        pollfd there{m_handle, POLLIN, 0};
        if (poll(&there, 1, m_saidSo ? -1 : patience) == 0) {
            m_saidSo = true;
            say(Words::tr("Waiting for what is written to the pipe %1.").arg(shown(m_path)));
        }
    }

    QString m_path;
    int m_handle;
    QElapsedTimer m_waited;
    bool m_hasWriter = false;
    bool m_saidSo = false;
};

} // namespace

QByteArray contentOf(const QString& path)
{
    struct stat there {};
    if (stat(QFile::encodeName(path).constData(), &there) != 0)
        failToRead(path);
    if (S_ISFIFO(there.st_mode))
        return Pipe(path).readAll();
    if (S_ISDIR(there.st_mode))
        fail(Words::tr("%1 is a folder.").arg(shown(path)), Words::tr("Name a file in it."));
    if (!S_ISREG(there.st_mode))
        fail(Words::tr("%1 is a device, from which nothing is read.").arg(shown(path)),
             Words::tr("Name a file, or a pipe that another program writes to."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        failToRead(path);
    return file.readAll();
}

} // namespace oslonac
