// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>
#include <utility>

namespace oslonac {

/// What nobody at the desk can put right by filling a field: told as what happened, what was kept, what to do.
class Fault : public std::exception {
public:
    Fault(QString happened, QString kept, QString toDo)
        : whatHappened(std::move(happened)), whatWasKept(std::move(kept)), whatToDo(std::move(toDo)),
          m_bytes(whatHappened.toUtf8())
    {
    }
    [[nodiscard]] const char* what() const noexcept override { return m_bytes.constData(); }

    QString whatHappened;
    QString whatWasKept;
    QString whatToDo;

private:
    QByteArray m_bytes;
};

enum class StorageFaultKind { Busy, Full, Corrupt, Newer, ReadOnly, InputOutput, NotOurs };

/// A file could not be read or written.
class StorageFault : public Fault {
public:
    StorageFault(StorageFaultKind faultKind, QString happened, QString kept, QString toDo)
        : Fault(std::move(happened), std::move(kept), std::move(toDo)), kind(faultKind)
    {
    }
    StorageFaultKind kind;
};

/// A file's content is not what its format asks for. Lines count from 1; 0 when no line can be named.
class FormatFault : public Fault {
public:
    FormatFault(QString happened, QString kept, QString toDo, QString faultFile, int faultLine)
        : Fault(std::move(happened), std::move(kept), std::move(toDo)), file(std::move(faultFile)), line(faultLine)
    {
    }
    QString file;
    int line;
};

/// The officer stopped the work.
class Cancelled final : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

} // namespace oslonac
