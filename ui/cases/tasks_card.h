// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/task_rows.h"
#include "ui/forms/step_form.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/row_checks.h"
#include "ui/widgets/card.h"

namespace oslonac::ui {

class ListView;
struct Desk;

/// The tasks and milestones of a case: a check says that one is done today, and taking it away opens it
/// again. New ones are asked for in the card.
class TasksCard final : public Card {
    Q_OBJECT

public:
    explicit TasksCard(const Desk& desk, QWidget* parent = nullptr);
    ~TasksCard() override;

    void show(const CaseFile& of);
    using Card::show;
    void retranslate();
    void openNew();
    [[nodiscard]] ListView& list() { return *m_list; }
    [[nodiscard]] StepForm& form() { return *m_form; }
    [[nodiscard]] LineField& title() { return *m_title; }
    [[nodiscard]] DateField& due() { return *m_due; }
    [[nodiscard]] RowChecks& checks() { return m_checks; }
    [[nodiscard]] const RecordListModel<TaskRow>& model() const { return m_model; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] std::optional<QString> add();
    void remove(qint64 id);
    void onChecksChanged();
    void fitHeight();

    const Desk& m_desk;
    Id<Case> m_case;
    bool m_isOpen = true;
    bool m_showing = false;
    RecordListModel<TaskRow> m_model;
    RowChecks m_checks;
    ListView* m_list;
    Button* m_add;
    StepForm* m_form;
    ChoiceField* m_kind;
    LineField* m_title;
    DateField* m_starts;
    DateField* m_due;
    LineField* m_responsible;
};

} // namespace oslonac::ui
