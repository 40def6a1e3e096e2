// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/paste_panel.h"

#include "ui/lists/list_table.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

ColumnHead head(const char* key, const char* title, int width)
{
    return {QString::fromLatin1(key), {"oslonac::ui::PastePanel", title}, CellKind::Text, width};
}

} // namespace

std::vector<Column<PastePanel::Row>> PastePanel::columns()
{
    std::vector<Column<Row>> all;
    all.emplace_back(head("row", QT_TRANSLATE_NOOP("oslonac::ui::PastePanel", "Row"), 170),
                     [](const Row& row) { return row.cell.row; });
    all.emplace_back(head("column", QT_TRANSLATE_NOOP("oslonac::ui::PastePanel", "Column"), 130),
                     [](const Row& row) { return row.cell.column; });
    all.push_back(Column<Row>(head("value", QT_TRANSLATE_NOOP("oslonac::ui::PastePanel", "Pasted"), 150),
                              [](const Row& row) { return row.cell.value; })
                      .asWritten());
    all.emplace_back(
        head("reason", QT_TRANSLATE_NOOP("oslonac::ui::PastePanel", "Why it cannot be written"), 400),
        [](const Row& row) { return row.cell.reason; });
    return all;
}

PastePanel::PastePanel(QWidget* parent)
    : QFrame(parent), m_model(columns(), [](const Row& row) { return row.id; }), m_heading(new QLabel(this)),
      m_table(new ListTable(this)), m_write(new Button(ButtonKind::Primary, this)),
      m_nothing(new Button(ButtonKind::Usual, this))
{
    setObjectName(u"rowProblems"_s);
    m_table->setList(m_model);
    m_heading->setWordWrap(true);
    useFont(*m_heading, TextUse::SectionTitle);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(24, 8, 24, 8);
    top->setSpacing(8);
    top->addWidget(m_heading, 1);
    top->addWidget(m_write);
    top->addWidget(m_nothing);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_table, 1);
    setMinimumHeight(heightFor(180));
    connect(m_write, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT accepted(m_plan.accepted);
    });
    connect(m_nothing, &QPushButton::clicked, this, &PastePanel::decline);
    hide();
    retranslate();
}

PastePanel::~PastePanel()
{
    delete m_table; // before the model it shows
}

void PastePanel::show(PastePlan plan)
{
    m_plan = std::move(plan);
    std::vector<Row> rows;
    for (const RejectedCell& cell : m_plan.rejected)
        rows.push_back({qint64(rows.size()) + 1, cell});
    m_model.reset(std::move(rows));
    retranslate();
    QFrame::show();
    (m_plan.accepted.empty() ? m_nothing : m_write)->setFocus(Qt::OtherFocusReason);
}

QStringList PastePanel::rowNames() const
{
    QStringList names;
    for (const RejectedCell& cell : m_plan.rejected)
        names.append(cell.row);
    names.removeDuplicates();
    return names;
}

void PastePanel::decline()
{
    hide();
    Q_EMIT closed();
}

void PastePanel::retranslate()
{
    const auto accepted = int(m_plan.accepted.size());
    m_heading->setText(tr("%n pasted cells cannot be written.", nullptr, int(m_plan.rejected.size())));
    m_write->setText(tr("Write the other %n cells", nullptr, accepted));
    m_write->setVisible(accepted > 0);
    m_nothing->setText(tr("Write nothing"));
    m_table->setAccessibleName(tr("Cells that cannot be written"));
    setAccessibleName(m_heading->text());
}

void PastePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return decline();
    QFrame::keyPressEvent(event);
}

void PastePanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace oslonac::ui
