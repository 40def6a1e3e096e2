// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_problem.h"
#include "core/exchange/strict_json.h"
#include "ui/selection/difference_rows.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace oslonac::ui {

class ListView;

/// A list below the page of what stands in the way: rows of a table that were not taken, or where the present
/// list no longer matches the decided one. Closed by the officer, also with Esc.
class IssuePanel final : public QFrame {
    Q_OBJECT

public:
    explicit IssuePanel(CurrentTexts texts, QWidget* parent = nullptr);
    ~IssuePanel() override;

    /// Whether the list takes the focus, as after an import, or whoever works goes on, as after pasting.
    enum class Focus { Taken, Left };

    void showProblems(const QString& title, const std::vector<RowProblem>& problems,
                      Focus focus = Focus::Taken);
    void showDifferences(const QString& title, const std::vector<SelectionDifference>& differences,
                         const std::vector<ListChange>& changes, Focus focus = Focus::Taken);
    [[nodiscard]] bool showsDifferences() const;
    void close();
    /// Goes away by itself, when there is nothing left to say.
    void withdraw();
    [[nodiscard]] QString title() const;

    struct ProblemRow {
        qint64 id;
        RowProblem problem;
    };
    [[nodiscard]] const RecordListModel<ProblemRow>& problems() const { return m_problems; }
    [[nodiscard]] const RecordListModel<DifferenceRow>& differences() const { return m_differences; }

Q_SIGNALS:
    void closed();

private:
    void open(const QString& title, int place, Focus focus);

    RecordListModel<ProblemRow> m_problems;
    RecordListModel<DifferenceRow> m_differences;
    QLabel* m_title;
    QStackedWidget* m_stack;
};

/// A call's JSON says where it is wrong by line and path; the panel shows both kinds of problem alike.
[[nodiscard]] std::vector<RowProblem> rowProblems(const JsonProblems& problems);

} // namespace oslonac::ui
