// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_section.h"
#include "ui/forms/inspector_panel.h"

#include <vector>

namespace oslonac::ui {

class AgreementAddenda;
class AgreementDataFields;
class AgreementMoney;
class AgreementSteps;
class Button;
class ImplementerFields;
class NoteList;
class PillLabel;
struct Desk;

/// What an agreement says, edited where it is read: each field left is one step of undo. Fields whose value
/// is missing are marked; what is missing elsewhere and what does not fit together is listed above them.
class AgreementInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit AgreementInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const AgreementDossier& dossier);
    using QWidget::show;
    void showNothing();
    void retranslate();
    /// By the document's name of the field: "party_signatory". Nothing for one that is entered elsewhere.
    [[nodiscard]] Field* field(const QString& name) const;
    /// Leads to the field; to the page of the call for what is entered there.
    void reveal(const QString& name);
    using InspectorPanel::reveal;

    [[nodiscard]] AgreementDataFields& data() { return *m_data; }
    [[nodiscard]] ImplementerFields& implementer() { return *m_implementer; }
    [[nodiscard]] AgreementMoney& money() { return *m_money; }
    [[nodiscard]] AgreementSteps& steps() { return *m_steps; }
    [[nodiscard]] AgreementAddenda& addenda() { return *m_addenda; }
    [[nodiscard]] NoteList& findings() { return *m_findings; }

Q_SIGNALS:
    void printRequested();
    void addendumShown(qint64 addendum);
    void addendumPrinted(qint64 addendum);

private:
    template <typename Section>
    Section* addPart(const Phrase& title);
    void build();
    void showHead();
    void showFindings();
    void showHistory();

    const Desk& m_desk;
    AgreementSection::Shown m_shown;
    PillLabel* m_state;
    PillLabel* m_package;
    std::vector<AgreementSection*> m_parts;
    std::vector<InspectorSection*> m_sections;
    NoteList* m_findings;
    AgreementDataFields* m_data;
    AgreementMoney* m_money;
    ImplementerFields* m_implementer;
    AgreementSteps* m_steps;
    AgreementAddenda* m_addenda;
    NoteList* m_history;
};

} // namespace oslonac::ui
