// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_section.h"

#include "ui/shell/desk.h"

namespace oslonac::ui {

std::optional<QString> AgreementSection::write(const AgreementEdit& edit) const
{
    const Id<Agreement> id = m_shown->agreement().id;
    return m_desk.runner.attempt([&] { editAgreement(m_desk.workspace, id, edit); });
}

} // namespace oslonac::ui
