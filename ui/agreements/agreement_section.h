// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "ui/forms/field.h"

#include <memory>
#include <set>

namespace oslonac::ui {

struct Desk;

/// How much of an agreement may still be changed: all of it, what stands on no paper once it is signed, or
/// nothing when it is cancelled or the file is read-only.
enum class AgreementScope { All, BesidePaper, Nothing };

/// An agreement as its inspector shows it. Kept by shared pointer, because an operation started from a field
/// replaces it while the field still works.
struct ShownAgreement {
    AgreementDossier dossier;
    std::set<QString> missing; ///< document fields that print as blanks
    AgreementScope scope = AgreementScope::All;

    [[nodiscard]] const Agreement& agreement() const { return dossier.agreement; }
};

/// A part of the inspector of an agreement.
class AgreementSection : public QWidget {
    Q_OBJECT

public:
    using Shown = std::shared_ptr<const ShownAgreement>;

    AgreementSection(const Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

    void show(const Shown& shown)
    {
        m_shown = shown;
        fill();
    }
    using QWidget::show;
    virtual void retranslate() {}
    /// By the document's name of the field; nothing when it is entered elsewhere.
    [[nodiscard]] virtual Field* field(const QString&) const { return nullptr; }

protected:
    /// Shows what is shown() now.
    virtual void fill() = 0;
    /// One step of undo; gives the reason when it is refused.
    [[nodiscard]] std::optional<QString> write(const AgreementEdit& edit) const;
    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] const Shown& shown() const { return m_shown; }

private:
    const Desk& m_desk;
    Shown m_shown;
};

} // namespace oslonac::ui
