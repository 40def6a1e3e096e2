// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/faults.h"

#include <QCoreApplication>

#include <utility>

namespace oslonac {

namespace {

class FaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(Fault)
};

} // namespace

Fault::Fault(QString happened, QString kept, QString toDo)
    : whatHappened(std::move(happened)), whatWasKept(std::move(kept)), whatToDo(std::move(toDo)),
      m_what(QString(whatHappened + QLatin1Char(' ') + whatWasKept + QLatin1Char(' ') + whatToDo)
                 .trimmed()
                 .toUtf8())
{}

StorageFault::StorageFault(Kind faultKind, QString happened, QString kept, QString toDo)
    : Fault(std::move(happened), std::move(kept), std::move(toDo)), kind(faultKind)
{}

FormatFault::FormatFault(QString fileName, int lineNumber, QString happened, QString kept, QString toDo)
    : Fault(std::move(happened), std::move(kept), std::move(toDo)), file(std::move(fileName)),
      line(lineNumber)
{}

Cancelled::Cancelled()
    : Fault(FaultTexts::tr("The work was cancelled."), FaultTexts::tr("Everything is as it was before."),
            FaultTexts::tr("Start it again when you want to."))
{}

} // namespace oslonac
