// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace oslonac {

/// What nobody at the desk can put right. Caught in the operation runner, the task runner and the command
/// line only, and shown in its three translated parts. What an officer can put right is a finding or a row
/// problem, never a fault.
class Fault : public std::exception
{
public:
    Fault(QString happened, QString kept, QString toDo);

    QString whatHappened;
    QString whatWasKept;
    QString whatToDo;

    /// The three parts in UTF-8, for logs.
    [[nodiscard]] const char* what() const noexcept override { return m_what.constData(); }

private:
    QByteArray m_what;
};

/// The programme file, or another file, could not be read or written.
class StorageFault final : public Fault
{
public:
    enum class Kind { Busy, Full, Corrupt, Newer, ReadOnly, InputOutput, NotOurs };

    StorageFault(Kind faultKind, QString happened, QString kept, QString toDo);

    Kind kind;
};

/// A file to be imported is not what it should be. `line` is counted from 1; 0 concerns the whole file.
class FormatFault final : public Fault
{
public:
    FormatFault(QString fileName, int lineNumber, QString happened, QString kept, QString toDo);

    QString file;
    int line;
};

/// The officer stopped a long task; everything is as it was before.
class Cancelled final : public Fault
{
public:
    Cancelled();
};

} // namespace oslonac
