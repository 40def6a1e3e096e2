// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreement_dossier.h"
#include "core/agreements/agreement_operations.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/inspector_panel.h"
#include "ui/forms/line_field.h"

#include <vector>

class QLabel;

namespace oslonac::ui {

class Button;
class NoteList;
class PillLabel;
struct Desk;

/// What an agreement says, edited where it is read: each field left is one step of undo. Values that are
/// missing are listed, and their fields marked.
class AgreementInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit AgreementInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const AgreementDossier& dossier);
    void showNothing();
    void retranslate();
    /// By the document's name of the field: "party_signatory".
    [[nodiscard]] LineField* field(const QString& name) const;

Q_SIGNALS:
    void signRequested();
    void cancelRequested();

private:
    struct Field {
        QString name;
        QString Agreement::*member;
        LineField* line;
    };

    /// A field of the other party itself, which prints on all its agreements.
    struct PartyField {
        QString name;
        QString Organisation::*member;
        LineField* line;
    };

    void makeFields();
    void makePartyFields(FormBuilder& form);
    void makeSteps();
    void showMissing(const AgreementDossier& dossier);
    [[nodiscard]] std::optional<QString> writeText(QString Agreement::*member, const QString& text);
    [[nodiscard]] std::optional<QString> writeParty(QString Organisation::*member, const QString& text);
    [[nodiscard]] std::optional<QString> writeDate(const QString& text);

    const Desk& m_desk;
    Id<Agreement> m_agreement;
    Id<Organisation> m_party;
    PillLabel* m_status;
    PillLabel* m_package;
    InspectorSection* m_data;
    std::vector<Field> m_fields;
    std::vector<PartyField> m_partyFields;
    LineField* m_date;
    QLabel* m_amount;
    QLabel* m_months;
    QLabel* m_call;
    InspectorSection* m_gaps;
    NoteList* m_missing;
    Button* m_sign;
    Button* m_cancel;
};

} // namespace oslonac::ui
