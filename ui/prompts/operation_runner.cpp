// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/operation_runner.h"

#include "core/values/faults.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>

namespace oslonac::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(oslonac::ui::OperationRunner)
};

} // namespace

bool OperationRunner::run(const std::function<void()>& work) const
{
    try {
        work();
        return true;
    } catch (const Cancelled&) {
        return false;
    } catch (const Fault& fault) {
        m_onFault();
        m_prompts.tell({Texts::tr("This was not done"), fault.whatHappened(),
                        fault.whatWasKept() + QStringLiteral("\n") + fault.whatToDo()});
    } catch (const std::exception& error) {
        m_prompts.tell(
            {Texts::tr("An error in the program"),
             Texts::tr("The program met something it did not expect. What was stored before stays; the "
                       "bottom row names the last step that was stored."),
             QString::fromUtf8(error.what())});
    }
    return false;
}

std::optional<QString> OperationRunner::attempt(const std::function<void()>& work) const
{
    try {
        work();
        return std::nullopt;
    } catch (const Fault& fault) {
        m_onFault();
        return QString(fault.whatHappened() + QStringLiteral(" ") + fault.whatToDo());
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace oslonac::ui
