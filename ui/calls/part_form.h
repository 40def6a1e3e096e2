// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calls/call_parts.h"
#include "core/scoring/assessor_part.h"
#include "ui/calls/call_state.h"
#include "ui/forms/record_form.h"

#include <QWidget>

namespace oslonac::ui {

/// What a row of the definition stands for.
enum class PartKind {
    Heading,
    Lot,
    Instalment,
    Rule,
    RuleValue,
    Document,
    Section,
    Criterion,
    Total,
    TieRule,
    Assessor,
    ReportRule,
    PlannedTask,
    ChecklistItem
};

/// Calls `visit` with the id as that of its record; gives the given answer for rows that are no part.
template <typename Answer, typename Visit>
Answer visitPart(PartKind kind, qint64 id, Answer otherwise, const Visit& visit)
{
    switch (kind) {
    case PartKind::Lot:
        return visit(Id<Lot>(id));
    case PartKind::Instalment:
        return visit(Id<PlannedInstalment>(id));
    case PartKind::Rule:
        return visit(Id<EligibilityRule>(id));
    case PartKind::RuleValue:
        return visit(Id<EligibilityValue>(id));
    case PartKind::Document:
        return visit(Id<RequiredDocument>(id));
    case PartKind::Section:
        return visit(Id<CriteriaSection>(id));
    case PartKind::Criterion:
        return visit(Id<Criterion>(id));
    case PartKind::TieRule:
        return visit(Id<TieRule>(id));
    case PartKind::Assessor:
        return visit(Id<Assessor>(id));
    case PartKind::ReportRule:
        return visit(Id<oslonac::ReportRule>(id));
    case PartKind::PlannedTask:
        return visit(Id<oslonac::PlannedTask>(id));
    case PartKind::ChecklistItem:
        return visit(Id<oslonac::ChecklistItem>(id));
    case PartKind::Heading:
    case PartKind::Total:
        return otherwise;
    }
    return otherwise;
}

/// What a part of a definition needs to be shown beside its fields.
struct DefinitionState {
    const CallState& call;
    const std::vector<Finding>& findings;
    Lock lock = Lock::Open;

    [[nodiscard]] const CallDefinition& definition() const { return call.applications.definition; }
};

/// The fields of one kind of part, in the inspector beside the list of parts.
class PartForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual PartKind kind() const = 0;
    virtual void show(const DefinitionState& state, qint64 id) = 0;
    /// Where typing begins.
    [[nodiscard]] virtual QWidget& firstField() = 0;
    using QWidget::show;
};

/// A form that does nothing but show and write one record.
template <Mapped Record>
class SimpleForm : public PartForm {
public:
    SimpleForm(const Desk& desk, const char* context, QWidget* parent)
        : PartForm(parent), m_desk(desk),
          m_form(desk, *this, context, [&desk](const Record& record) { editPart(desk.workspace, record); })
    {}

    void show(const DefinitionState& state, qint64 id) override
    {
        if (const auto record = Records<Record>(m_desk.file()).find(Id<Record>(id)))
            m_form.show(*record, state.findings, state.lock);
    }
    using QWidget::show;

protected:
    [[nodiscard]] const Desk& desk() const { return m_desk; }
    [[nodiscard]] RecordForm<Record>& form() { return m_form; }

private:
    const Desk& m_desk;
    RecordForm<Record> m_form;
};

} // namespace oslonac::ui
