// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/step_form.h"
#include "ui/reporting/report_rows.h"

#include <QPointer>

namespace oslonac::ui {

class Button;
struct Desk;

/// What can happen now to one report or to several that stand alike, and the small forms that ask for day and
/// words. A step over several reports is one step of undo.
class ReportStepsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReportStepsPanel(const Desk& desk, QWidget* parent = nullptr);

    /// Other rows than before close the form that is open; what was typed into it is told.
    void show(std::vector<ReportRow> rows);
    using QWidget::show;
    void retranslate();
    /// Where the focus goes once a form is closed.
    void setHome(QWidget& home) { m_home = &home; }
    /// Nothing when it can happen to none of the rows.
    void open(ReportStepKind kind);

    /// The fields of a form; only a return has a day for the corrections.
    struct Form {
        ReportStepKind kind = ReportStepKind::Received;
        StepForm* form = nullptr;
        Button* button = nullptr;
        DateField* day = nullptr;
        LineField* remarks = nullptr;
        DateField* correctBy = nullptr;
    };
    [[nodiscard]] const Form& of(ReportStepKind kind) const { return m_forms.at(size_t(kind)); }

private:
    void addForm(ReportStepKind kind, const char* title, const char* step, const char* day,
                 const char* remarks);
    [[nodiscard]] std::vector<ReportRow> takers(ReportStepKind kind) const;
    [[nodiscard]] QString buttonText(ReportStepKind kind, int reports) const;
    [[nodiscard]] QString leadOf(const std::vector<ReportRow>& rows) const;
    [[nodiscard]] std::optional<QString> take(const Form& form);
    void showButtons();
    void closeForms();

    const Desk& m_desk;
    std::vector<ReportRow> m_rows;
    std::vector<Form> m_forms; ///< by ReportStepKind
    QPointer<QWidget> m_home;
};

} // namespace oslonac::ui
