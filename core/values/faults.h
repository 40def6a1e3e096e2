// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <string>

namespace oslonac {

/// What nobody at the desk can put right by correcting data. Every fault says what happened, what was kept
/// and what to do; the three are whole sentences in the language of the interface. Caught in two places only:
/// where operations run and where tasks run (the command line has its own).
class Fault : public std::exception {
public:
    Fault(const QString& whatHappened, const QString& whatWasKept, const QString& whatToDo);

    [[nodiscard]] const QString& whatHappened() const { return m_whatHappened; }
    [[nodiscard]] const QString& whatWasKept() const { return m_whatWasKept; }
    [[nodiscard]] const QString& whatToDo() const { return m_whatToDo; }
    [[nodiscard]] QString message() const;
    [[nodiscard]] const char* what() const noexcept override { return m_what.c_str(); }

private:
    QString m_whatHappened;
    QString m_whatWasKept;
    QString m_whatToDo;
    std::string m_what;
};

enum class StorageFaultKind { Busy, Full, Corrupt, Newer, ReadOnly, InputOutput, NotOurs };

/// The file or its place cannot serve: another program holds it, the disk is full, the content is damaged, a
/// newer program made it, it must not be written, the device failed, or it is no file of ours.
class StorageFault final : public Fault {
public:
    StorageFault(StorageFaultKind kind, const QString& whatHappened, const QString& whatWasKept,
                 const QString& whatToDo);

    [[nodiscard]] StorageFaultKind kind() const { return m_kind; }

private:
    StorageFaultKind m_kind;
};

/// A text that was to be read is not of its format. `line` counts from 1; 0 when no line can be named.
class FormatFault : public Fault {
public:
    FormatFault(QString file, int line, const QString& whatHappened, const QString& whatWasKept,
                const QString& whatToDo);

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] int line() const { return m_line; }

private:
    QString m_file;
    int m_line;
};

/// An operation would break a rule that must hold (a published list, a number without gaps); nothing was
/// written.
class RuleBroken final : public Fault {
public:
    RuleBroken(const QString& whatHappened, const QString& whatToDo);
};

/// The person stopped the work; nothing was written.
class Cancelled final : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

} // namespace oslonac
