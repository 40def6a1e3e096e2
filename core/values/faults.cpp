// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"

#include "core/values/plain_text.h"

#include <QCoreApplication>

namespace oslonac {

namespace {
QString nothingWritten()
{
    return QCoreApplication::translate("oslonac::Fault", "Nothing was written.");
}
} // namespace

Fault::Fault(const QString& whatHappened, const QString& whatWasKept, const QString& whatToDo)
    : m_whatHappened(withSingleStops(whatHappened)), m_whatWasKept(withSingleStops(whatWasKept)),
      m_whatToDo(withSingleStops(whatToDo)), m_what(message().toStdString())
{}

QString Fault::message() const
{
    QStringList sentences{m_whatHappened, m_whatWasKept, m_whatToDo};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

StorageFault::StorageFault(StorageFaultKind kind, const QString& whatHappened, const QString& whatWasKept,
                           const QString& whatToDo)
    : Fault(whatHappened, whatWasKept, whatToDo), m_kind(kind)
{}

FormatFault::FormatFault(QString file, int line, const QString& whatHappened, const QString& whatWasKept,
                         const QString& whatToDo)
    : Fault(whatHappened, whatWasKept, whatToDo), m_file(std::move(file)), m_line(line)
{}

RuleBroken::RuleBroken(const QString& whatHappened, const QString& whatToDo)
    : Fault(whatHappened, nothingWritten(), whatToDo)
{}

} // namespace oslonac
