// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"

namespace oslonac::ui {

using CheckRow = PartRow<CaseCheck>;

/// A checklist with its answers: of one visit, or of the closing of a case. What the call asks stands in it;
/// more can be asked.
class ChecksCard final : public ListCard {
    Q_OBJECT

public:
    enum class Kind { Visit, Closing };

    ChecksCard(const Desk& desk, Kind kind, QWidget* parent = nullptr);

    /// Of the closing; of a visit, which is out of sight while none is chosen.
    void show(const CaseFile& of, std::optional<Id<CaseVisit>> visit = std::nullopt);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] const RecordListModel<CheckRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();

    Kind m_kind;
    Id<Case> m_case;
    std::optional<CaseVisit> m_visit;
    RecordListModel<CheckRow>& m_model;
    StepForm* m_form;
    LineField* m_title;
};

} // namespace oslonac::ui
