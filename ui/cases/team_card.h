// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

using MemberRow = PartRow<CaseMember>;

/// Who works in a case, and from when to when.
class TeamCard final : public ListCard {
    Q_OBJECT

public:
    explicit TeamCard(const Desk& desk, QWidget* parent = nullptr);

    void show(const CaseFile& of);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] ChoiceField& role() { return *m_role; }
    [[nodiscard]] LineField& person() { return *m_person; }
    [[nodiscard]] const RecordListModel<MemberRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();

    Id<Case> m_case;
    RecordListModel<MemberRow>& m_model;
    StepForm* m_form;
    ChoiceField* m_role;
    LineField* m_person;
    DateField* m_from;
    DateField* m_to;
};

} // namespace oslonac::ui
