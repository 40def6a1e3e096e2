// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call.h"
#include "core/selection/selection_list.h"
#include "ui/forms/step_form.h"
#include "ui/selection/ranked_rows.h"

namespace oslonac::ui {

class OrderList;
struct Desk;

/// Records how the commission ordered applications that no rule separates: their order, the paper and why, in
/// place.
class TieForm final : public QWidget {
    Q_OBJECT

public:
    TieForm(const Desk& desk, CurrentTexts texts, QWidget* parent = nullptr);

    void open(const Call& call, Id<Lot> lot, const std::vector<SelectionRow>& tied);
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] OrderList& order() { return *m_order; }

private:
    std::optional<QString> record();

    const Desk& m_desk;
    CurrentTexts m_texts;
    Call m_call;
    Id<Lot> m_lot;
    StepForm* m_form;
    OrderList* m_order;
    LineField* m_number;
    DateField* m_date;
    LineField* m_body;
    TextField* m_reason;
};

} // namespace oslonac::ui
