// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/values/script.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace oslonac::ui {

class SegmentedControl;
struct Desk;

/// Which paper of an agreement is seen: the agreement or one of its addenda, from which template, in which
/// script. The template is the agreement's own and is written at once.
class PaperChooser final : public QWidget {
    Q_OBJECT

public:
    explicit PaperChooser(const Desk& desk, QWidget* parent = nullptr);

    void show(const AgreementDossier& dossier);
    using QWidget::show;
    void retranslate();
    /// Nothing: the agreement itself.
    [[nodiscard]] std::optional<Id<Addendum>> addendum() const;
    void chooseAddendum(Id<Addendum> addendum);
    [[nodiscard]] Script script() const;
    void setScript(Script script);
    [[nodiscard]] QComboBox& templateBox() { return *m_template; }
    [[nodiscard]] SegmentedControl& scripts() { return *m_script; }
    /// The word before the template takes room that a narrow preview has not.
    void setLabelled(bool labelled);

Q_SIGNALS:
    void chosen();

private:
    void writeTemplate(int place);
    void fillPapers(const AgreementDossier& dossier);
    void fillTemplates(const AgreementDossier& dossier);
    /// Only signed agreements have addenda, and what was signed keeps its template.
    [[nodiscard]] bool choosesTemplate() const;

    const Desk& m_desk;
    Id<Agreement> m_agreement;
    std::optional<Id<StoredTemplate>> m_written;
    QComboBox* m_paper;
    QLabel* m_label;
    bool m_isLabelled = true;
    QComboBox* m_template;
    SegmentedControl* m_script;
};

} // namespace oslonac::ui
