// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "ui/cases/part_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/list_card.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"

namespace oslonac::ui {

/// A recommendation with the day of its visit.
struct RecommendationRow : PartRow<VisitRecommendation> {
    QDate visitedOn;
};

/// What visits recommended, over all visits of a case: a check says that one was carried out today. New ones
/// are of the visit that is chosen beside it.
class RecommendationsCard final : public ListCard {
    Q_OBJECT

public:
    explicit RecommendationsCard(const Desk& desk, QWidget* parent = nullptr);

    /// Out of sight while there is no visit.
    void show(const CaseFile& of, std::optional<Id<CaseVisit>> chosen);
    using Card::show;
    void retranslate() override;
    void openNew() override;
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] RowChecks& checks() { return m_checks; }
    [[nodiscard]] const RecordListModel<RecommendationRow>& model() const { return m_model; }

protected:
    void remove(qint64 id) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();
    /// As the file has them.
    void checkDone();
    void onChecksChanged();

    Id<Case> m_case;
    std::optional<CaseVisit> m_visit;
    bool m_showing = false;
    RecordListModel<RecommendationRow>& m_model;
    RowChecks m_checks;
    StepForm* m_form;
    LineField* m_title;
    DateField* m_due;
};

} // namespace oslonac::ui
