// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bulk_edit_panel.h"

#include "ui/lists/choice_completer.h"
#include "ui/lists/list_edit.h"
#include "ui/lists/list_model.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr size_t mostReasons = 3;

} // namespace

BulkEditPanel::BulkEditPanel(QWidget& owner, const ListModel& model, std::vector<int> rows, int column)
    : PopupPanel(owner), m_model(model), m_rows(std::move(rows)), m_column(new QComboBox(this)),
      m_value(new QLineEdit(this)), m_empty(new QCheckBox(this)), m_state(new QLabel(this)),
      m_accept(new Button(ButtonKind::Primary, this))
{
    setAccessibleName(tr("Change in selected rows"));
    setMinimumWidth(340 * textPercent() / 100);
    auto* heading = new QLabel(tr("Change in %n selected rows", nullptr, int(m_rows.size())), this);
    useFont(*heading, TextUse::SectionTitle);
    m_column->setAccessibleName(tr("Column"));
    m_value->setAccessibleName(tr("New value"));
    m_value->setPlaceholderText(tr("New value"));
    m_empty->setText(tr("Empty the cells"));
    m_state->setWordWrap(true);
    m_state->setProperty("use", u"hint"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{heading, m_column, m_value, m_empty, m_state, m_accept})
        layout->addWidget(part);
    fillColumns(column);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BulkEditPanel::proposeValues);
    connect(m_value, &QLineEdit::textChanged, this, &BulkEditPanel::check);
    connect(m_empty, &QCheckBox::toggled, this, [this](bool empties) {
        m_value->setEnabled(!empties);
        check();
    });
    connect(m_value, &QLineEdit::returnPressed, this, &BulkEditPanel::accept);
    connect(m_accept, &QPushButton::clicked, this, &BulkEditPanel::accept);
    proposeValues();
}

void BulkEditPanel::showEvent(QShowEvent* event)
{
    PopupPanel::showEvent(event);
    m_value->setFocus(Qt::PopupFocusReason); // the column is proposed already
}

void BulkEditPanel::fillColumns(int proposed)
{
    for (int at = 0; at < m_model.columnCount(); ++at) {
        if (m_model.isEditable(at))
            m_column->addItem(m_model.head(at).titleText(), at);
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(proposed)));
}

int BulkEditPanel::column() const
{
    return m_column->currentData().toInt();
}

void BulkEditPanel::proposeValues()
{
    offerChoices(*m_value, m_model.editChoices(column()));
    check();
}

void BulkEditPanel::check()
{
    const QString value = m_empty->isChecked() ? QString() : m_value->text().trimmed();
    const bool isAsked = m_empty->isChecked() || !value.isEmpty();
    std::vector<CellChange> changes;
    if (isAsked) {
        for (const int row : m_rows)
            changes.push_back({row, column(), value});
    }
    m_checked = checkedChanges(m_model, std::move(changes));
    QStringList lines;
    if (!isAsked)
        lines.append(tr("Type the value, or choose to empty the cells."));
    if (m_checked.unchanged > 0)
        lines.append(tr("%n rows hold this already.", nullptr, m_checked.unchanged));
    if (!m_checked.refused.empty())
        lines.append(tr("It cannot be written in %n rows:", nullptr, int(m_checked.refused.size())));
    for (size_t i = 0; i < std::min(mostReasons, m_checked.refused.size()); ++i) {
        const RefusedCell& refused = m_checked.refused[i];
        lines.append(tr("%1: %2", "row and reason")
                         .arg(m_model.shownText(refused.change.row, 0).section(u'\n', 0, 0), refused.reason));
    }
    m_state->setText(lines.join(u'\n'));
    m_state->setVisible(!lines.isEmpty());
    const auto rows = int(m_checked.accepted.size());
    m_accept->setText(m_empty->isChecked() ? tr("Clear in %n rows", nullptr, rows)
                                           : tr("Change in %n rows", nullptr, rows));
    m_accept->setEnabled(!m_checked.accepted.empty());
    adjustSize();
}

void BulkEditPanel::accept()
{
    if (m_checked.accepted.empty())
        return;
    const std::vector<CellChange> changes = m_checked.accepted;
    const Operation operation = editOfMany(m_model.head(column()).titleText(), int(changes.size()));
    closePanel();
    Q_EMIT accepted(changes, operation);
}

} // namespace oslonac::ui
