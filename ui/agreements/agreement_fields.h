// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreement_section.h"
#include "ui/forms/field_mark.h"
#include "ui/forms/form_builder.h"

#include <functional>
#include <vector>

namespace oslonac::ui {

class Button;

/// A form about an agreement whose rows know the field of the document they fill: a mark before each says
/// whether the value is there, and a missing one is asked for in its field.
class AgreementFields : public AgreementSection {
    Q_OBJECT

public:
    AgreementFields(const Desk& desk, QWidget* parent);

    [[nodiscard]] Field* field(const QString& name) const override;
    [[nodiscard]] FieldMark::State mark(const QString& name) const;
    /// How many of the form's values are missing.
    [[nodiscard]] int missingCount() const;

protected:
    /// What a row stands on: once signed, what is on paper stays.
    enum class Stands { OnPaper, BesidePaper };

    void addText(const char* name, const Phrase& label, QString Agreement::*member,
                 Stands stands = Stands::OnPaper);
    void addOfParty(const char* name, const Phrase& label, QString Organisation::*member);
    void addOfProgramme(const char* name, const Phrase& label, QString Programme::*member);
    void addMonths(const char* name, const Phrase& label, int Agreement::*member);
    /// For other kinds of fields: `show` puts the value into the field and says whether there is one. A doubt
    /// about it comes as a remark.
    struct Value {
        bool isPresent = false;
        QString doubt{};
    };
    void bind(const char* name, Field* field, std::function<Value(const ShownAgreement&)> show,
              Stands stands = Stands::OnPaper);
    [[nodiscard]] FormBuilder& form() { return m_form; }
    void fill() override;

private:
    struct Row {
        QString name;
        Field* field;
        FieldMark* mark;
        std::function<Value(const ShownAgreement&)> show;
        Stands stands;
    };

    FormBuilder m_form;
    std::vector<Row> m_rows;
};

/// Who concludes it, where and when, for what and how long.
class AgreementDataFields final : public AgreementFields {
    Q_OBJECT

public:
    AgreementDataFields(const Desk& desk, QWidget* parent);

private:
    void addPartyRows();
    void addConclusionRows();
    void addCeremonyRow();
    void addCopiesRow();
};

/// Who gives the support, the same on all agreements of a programme but for the signatory.
class ImplementerFields final : public AgreementFields {
    Q_OBJECT

public:
    ImplementerFields(const Desk& desk, QWidget* parent);

    void retranslate() override;
    /// Enters the signatory where other agreements of the call lack theirs; hidden while none does.
    [[nodiscard]] Button& copyButton() { return *m_copy; }

protected:
    void fill() override;

private:
    Button* m_copy;
};

} // namespace oslonac::ui
