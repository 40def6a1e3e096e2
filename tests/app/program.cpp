// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <stdexcept>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 120'000; ///< milliseconds; the computer may be busy

QProcessEnvironment plainEnvironment(const QString& language, const QString& locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"OSLONAC_LANGUAGE"_s);
    if (!language.isEmpty())
        environment.insert(u"OSLONAC_LANGUAGE"_s, language);
    environment.insert(u"LC_ALL"_s, locale);
    return environment;
}

} // namespace

QJsonObject Outcome::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
    if (!document.isObject())
        throw std::runtime_error("standard output is no JSON object: " + data.left(200).toStdString());
    return document.object();
}

void Program::start(QProcess& process, const QStringList& words, const Before& before) const
{
    QProcessEnvironment environment = plainEnvironment(language, locale);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (before)
        process.setChildProcessModifier(before);
    process.start(m_executable, words);
    process.closeWriteChannel();
    process.waitForStarted(patience);
}

void Program::startCopy()
{
    const QString copy = path(u"oslonac-copy"_s);
    if (!QFile::copy(m_executable, copy))
        throw std::runtime_error("the program cannot be copied");
    m_executable = copy;
}

Outcome Program::run(const QStringList& words, const Before& before) const
{
    QProcess process;
    start(process, words, before);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString Program::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a test file cannot be written");
    return file.fileName();
}

QString Program::sample() const
{
    static const QByteArray whole = [] {
        const Program program;
        const QString made = program.path(u"sample.oslonac"_s);
        if (program.run({u"file"_s, u"new"_s, made, u"--sample"_s}).status != 0)
            throw std::runtime_error("the sample cannot be made");
        return bytesOf(made);
    }();
    return write(u"sample.oslonac"_s, whole);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

QStringList deciding(const QString& file, const QString& call)
{
    return {u"selection"_s, u"decide"_s,   file,        u"--call"_s,    call,
            u"--number"_s,  u"PRIMER-1"_s, u"--date"_s, u"2023-09-18"_s};
}

qsizetype entriesOf(const Program& program, const QString& file)
{
    return program.run({u"history"_s, u"list"_s, file, u"--json"_s})
        .json()
        .value(u"entries"_s)
        .toArray()
        .size();
}

} // namespace oslonac::test
