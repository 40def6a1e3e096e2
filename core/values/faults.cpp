// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"

#include <QCoreApplication>

namespace oslonac {

namespace {
QString nothingWritten()
{
    return QCoreApplication::translate("oslonac::Fault", "Nothing was written.");
}
} // namespace

Fault::Fault(QString whatHappened, QString whatWasKept, QString whatToDo)
    : m_whatHappened(std::move(whatHappened)), m_whatWasKept(std::move(whatWasKept)),
      m_whatToDo(std::move(whatToDo)), m_what(message().toStdString())
{}

QString Fault::message() const
{
    QStringList sentences{m_whatHappened, m_whatWasKept, m_whatToDo};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

StorageFault::StorageFault(StorageFaultKind kind, QString whatHappened, QString whatWasKept, QString whatToDo)
    : Fault(std::move(whatHappened), std::move(whatWasKept), std::move(whatToDo)), m_kind(kind)
{}

FormatFault::FormatFault(QString file, int line, QString whatHappened, QString whatWasKept, QString whatToDo)
    : Fault(std::move(whatHappened), std::move(whatWasKept), std::move(whatToDo)), m_file(std::move(file)),
      m_line(line)
{}

RuleBroken::RuleBroken(QString whatHappened, QString whatToDo)
    : Fault(std::move(whatHappened), nothingWritten(), std::move(whatToDo))
{}

} // namespace oslonac
