// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/inspector_panel.h"
#include "ui/payments/payment_rows.h"

namespace oslonac::ui {

class NoteList;
class PaymentSteps;
class PillLabel;
struct Desk;

/// One payment with the steps that were taken and the next one; several with the steps that they wait for
/// together.
class PaymentInspector final : public InspectorPanel {
    Q_OBJECT

public:
    explicit PaymentInspector(const Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<PaymentRow>& rows);
    using QWidget::show;
    void retranslate();
    [[nodiscard]] PaymentSteps& steps() { return *m_steps; }

private:
    void showHead();
    void showCourse();
    void showLinks();

    const Desk& m_desk;
    std::vector<PaymentRow> m_rows;
    PillLabel* m_state;
    InspectorSection* m_next;
    InspectorSection* m_past;
    InspectorSection* m_links;
    PaymentSteps* m_steps;
    NoteList* m_course;
    NoteList* m_places;
};

} // namespace oslonac::ui
