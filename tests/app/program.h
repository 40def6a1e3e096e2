// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace oslonac::test {

/// How a run of the program ended. A status of -1 means that it was killed or never started.
struct Outcome {
    int status = -1;
    QString data;     ///< standard output
    QString messages; ///< standard error

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] bool says(const QString& text) const { return messages.contains(text); }
};

/// Sets up the process before it becomes the program: limits, another user.
using Before = std::function<void()>;

/// A folder that is gone after the test, and the real program working in it, in English unless `language`
/// says otherwise.
class Program final {
public:
    [[nodiscard]] Outcome run(const QStringList& words, const Before& before = {}) const;
    /// Starts it and does not wait.
    void start(QProcess& process, const QStringList& words, const Before& before = {}) const;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const;
    /// A new file with the sample programme, copied from one that is made once.
    [[nodiscard]] QString sample() const;

    /// Starts a copy in the test's own folder from now on: another user may not reach the place of the build.
    void startCopy();

    QString language = QStringLiteral("english"); ///< OSLONAC_LANGUAGE; not set when empty
    QString locale = QStringLiteral("C.UTF-8");   ///< LC_ALL
    QString platform;                             ///< QT_QPA_PLATFORM; not set when empty

private:
    QTemporaryDir m_folder;
    QString m_executable = QStringLiteral(OSLONAC_PROGRAM);
};

[[nodiscard]] QByteArray bytesOf(const QString& path);

/// The words that decide a call of the sample.
[[nodiscard]] QStringList deciding(const QString& file, const QString& call);
/// How many steps the history of a file has.
[[nodiscard]] qsizetype entriesOf(const Program& program, const QString& file);

} // namespace oslonac::test
