// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/extension_form.h"

#include "core/calls/call_operations.h"
#include "core/values/dates.h"
#include "ui/forms/form_builder.h"
#include "ui/forms/step_entries.h"
#include "ui/lists/list_table.h"
#include "ui/shell/desk.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::ExtensionForm";
constexpr int rowHeight = 44;

using Row = DeadlineExtension;

std::vector<Column<Row>> columns(std::function<Language()> language)
{
    const auto head = [](const char* key, const char* title, int width) {
        return ColumnHead{QString::fromLatin1(key), {context, title}, CellKind::Text, width};
    };
    const auto time = [language](const WallTime& moment) {
        return dateTimeText(QDateTime(moment.date, moment.time), language());
    };
    std::vector<Column<Row>> all;
    all.emplace_back(
        head("moved", QT_TRANSLATE_NOOP("oslonac::ui::ExtensionForm", "Old and new deadline"), 176),
        [time](const Row& row) { return u"%1\n→ %2"_s.arg(time(row.oldDeadline), time(row.newDeadline)); });
    all.emplace_back(
        head("decided", QT_TRANSLATE_NOOP("oslonac::ui::ExtensionForm", "Decision and reason"), 160),
        [language](const Row& row) {
            const QString day =
                row.decidedOn ? dateText(*row.decidedOn, language()) : ExtensionForm::tr("no date");
            return row.reason.isEmpty() ? day : u"%1\n%2"_s.arg(day, row.reason);
        });
    return all;
}

} // namespace

ExtensionForm::ExtensionForm(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(columns([&desk] { return desk.language(); })),
      m_table(new ListTable(this)), m_begin(new Button(ButtonKind::Usual, this)), m_fields(new QWidget(this)),
      m_entries(new StepEntries(*m_fields, {context, "Extend the deadline"})),
      m_record(new Button(ButtonKind::Usual, this)), m_cancel(new Button(ButtonKind::Quiet, this))
{
    m_table->setList(m_model);
    m_table->setRowHeight(rowHeight);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_begin->setThemedIcon(u"view-calendar-timeline"_s);
    m_record->setThemedIcon(u"dialog-ok-apply"_s);
    makeFields();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_begin);
    buttons->addWidget(m_record);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table);
    column->addWidget(m_fields);
    column->addLayout(buttons);
    connect(m_begin, &QPushButton::clicked, this, &ExtensionForm::begin);
    connect(m_record, &QPushButton::clicked, this, &ExtensionForm::record);
    connect(m_cancel, &QPushButton::clicked, this, &ExtensionForm::end);
    showTexts();
    end();
}

ExtensionForm::~ExtensionForm()
{
    delete m_table; // before the model it shows
}

void ExtensionForm::makeFields()
{
    FormBuilder form(*m_fields);
    m_deadline =
        form.addValue<WallTime>({context, QT_TRANSLATE_NOOP("oslonac::ui::ExtensionForm", "New deadline")},
                                wallTimeValue(), [this](const std::optional<WallTime>& typed) {
                                    m_newDeadline = typed;
                                    return std::optional<QString>();
                                });
    m_decided = form.addDate({context, QT_TRANSLATE_NOOP("oslonac::ui::ExtensionForm", "Decided on")},
                             [this](const std::optional<QDate>& typed) {
                                 m_decidedOn = typed;
                                 return std::optional<QString>();
                             });
    m_reason = form.addLine({context, QT_TRANSLATE_NOOP("oslonac::ui::ExtensionForm", "Reason")},
                            [this](const QString& typed) {
                                m_why = typed;
                                return std::optional<QString>();
                            });
}

void ExtensionForm::show(const CallPart::State& state)
{
    m_state = state;
    m_model.reset(state->applications.definition.extensions);
    showTexts();
    const bool extendable = state->call().deadline && !m_desk.isReadOnly();
    m_begin->setEnabled(extendable);
    m_begin->setToolTip(state->call().deadline ? QString() : tr("Enter the deadline first."));
    m_table->setVisible(m_model.rowCount() > 0);
    fitTable();
    if (!extendable)
        end();
}

void ExtensionForm::showTexts()
{
    m_table->setAccessibleName(tr("Extensions of the deadline"));
    m_begin->setText(tr("Extend the deadline"));
    m_record->setText(tr("Record the extension"));
    m_cancel->setText(tr("Cancel"));
}

void ExtensionForm::begin()
{
    m_fields->show();
    m_record->show();
    m_cancel->show();
    m_begin->hide();
    m_decidedOn = m_desk.workspace.today();
    m_decided->show(m_decidedOn);
    m_entries->begin();
    m_deadline->edit().setFocus(Qt::OtherFocusReason);
}

void ExtensionForm::end()
{
    const bool within = isAncestorOf(QWidget::window()->focusWidget());
    m_newDeadline.reset();
    m_decidedOn.reset();
    m_why.clear();
    m_deadline->show(std::nullopt);
    m_decided->show(std::nullopt);
    m_reason->setValue({});
    m_deadline->setDoubt({});
    m_begin->show();
    if (within)
        m_begin->setFocus(Qt::OtherFocusReason);
    for (QWidget* part : {m_fields, static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_cancel)})
        part->hide();
}

void ExtensionForm::record()
{
    if (!m_newDeadline) {
        m_deadline->setDoubt(tr("Enter the new deadline, with its hour."));
        return m_deadline->edit().setFocus(Qt::OtherFocusReason);
    }
    const Id<Call> call = m_state->call().id; // the state is replaced while the step is done
    const DeadlineDecision decision{*m_newDeadline, m_decidedOn, m_why};
    const auto refusal = m_desk.runner.attempt([&] { extendDeadline(m_desk.workspace, call, decision); });
    if (!refusal)
        return end();
    m_deadline->setDoubt(*refusal);
    m_deadline->edit().setFocus(Qt::OtherFocusReason);
}

void ExtensionForm::fitTable()
{
    const int rows = m_model.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + 2);
}

} // namespace oslonac::ui
