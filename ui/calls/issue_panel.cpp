// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/issue_panel.h"

#include "core/exchange/column_words.h"
#include "ui/lists/list_view.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr const char* context = "oslonac::ui::IssuePanel";
constexpr int problemsPlace = 0; // in the stack
constexpr int differencesPlace = 1;

ColumnHead head(const char* key, const char* title, CellKind kind, int width)
{
    return {QString::fromLatin1(key), {context, title}, kind, width};
}

std::vector<Column<IssuePanel::ProblemRow>> problemColumns()
{
    using Row = IssuePanel::ProblemRow;
    std::vector<Column<Row>> columns;
    columns.push_back(
        Column<Row>(head("line", QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Line"), CellKind::Text, 64),
                    [](const Row& row) { return QString::number(row.problem.line); })
            .sortedBy([](const Row& row) { return QVariant(row.problem.line); }));
    columns.push_back(Column<Row>(head("column", QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Column"),
                                       CellKind::Text, 190),
                                  [](const Row& row) { return columnInWords(row.problem.column); })
                          .withTooltip([](const Row& row) { return columnInWords(row.problem.column); })
                          .asWritten());
    columns.push_back(
        Column<Row>(head("value", QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Value"), CellKind::Text, 130),
                    [](const Row& row) { return row.problem.value; })
            .asWritten());
    columns.push_back(
        Column<Row>(head("reason", QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Why it was not taken"),
                         CellKind::Text, 420),
                    [](const Row& row) { return row.problem.reason; })
            .withTooltip([](const Row& row) { return row.problem.reason; })
            .takingRoom());
    return columns;
}

} // namespace

IssuePanel::IssuePanel(CurrentTexts texts, QWidget* parent)
    : QFrame(parent), m_problems(problemColumns(), [](const ProblemRow& row) { return row.id; }),
      m_differences(differenceColumns(texts), [](const DifferenceRow& row) { return row.id; }),
      m_title(new QLabel(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"rowProblems"_s);
    auto* problems = new ListView(m_problems, this);
    problems->setName({context, QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Rows that were not taken")});
    auto* differences = new ListView(m_differences, this);
    differences->setName(
        {context, QT_TRANSLATE_NOOP("oslonac::ui::IssuePanel", "Differences from the decided list")});
    m_stack->addWidget(problems);
    m_stack->addWidget(differences);
    auto* close = new Button(ButtonKind::Quiet, this);
    close->setText(tr("Close"));
    connect(close, &QPushButton::clicked, this, &IssuePanel::close);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &IssuePanel::close);
    useFont(*m_title, TextUse::SectionTitle);
    m_title->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 16, 4);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    setMinimumHeight(220);
    hide();
}

IssuePanel::~IssuePanel()
{
    delete m_stack; // before the models it shows
}

QString IssuePanel::title() const
{
    return m_title->text();
}

void IssuePanel::close()
{
    hide();
    Q_EMIT closed();
}

// The focus is led on only by whoever had it here.
void IssuePanel::withdraw()
{
    if (isAncestorOf(QApplication::focusWidget()))
        close();
    else
        hide();
}

bool IssuePanel::showsDifferences() const
{
    return !isHidden() && m_stack->currentIndex() == differencesPlace;
}

void IssuePanel::showProblems(const QString& title, const std::vector<RowProblem>& problems, Focus focus)
{
    std::vector<ProblemRow> rows;
    for (const RowProblem& problem : problems)
        rows.push_back({qint64(rows.size()) + 1, problem});
    m_problems.reset(std::move(rows));
    open(title, problemsPlace, focus);
}

void IssuePanel::showDifferences(const QString& title, const std::vector<SelectionDifference>& differences,
                                 const std::vector<ListChange>& changes, Focus focus)
{
    m_differences.reset(differenceRows(differences, {Standing::Decided, Standing::Proposed}, changes));
    open(title, differencesPlace, focus);
}

void IssuePanel::open(const QString& title, int place, Focus focus)
{
    m_title->setText(title);
    m_stack->setCurrentIndex(place);
    show();
    if (focus == Focus::Taken)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

std::vector<RowProblem> rowProblems(const JsonProblems& problems)
{
    std::vector<RowProblem> rows;
    for (const JsonProblem& problem : problems)
        rows.push_back({problem.line, problem.path, {}, problem.sentence});
    return rows;
}

} // namespace oslonac::ui
