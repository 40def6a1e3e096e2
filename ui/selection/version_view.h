// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection/decision_rows.h"
#include "ui/selection/difference_rows.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace oslonac::ui {

class ListView;
class RankedList;
class SegmentedControl;

/// One version of the decided list, opened: lot by lot as it was frozen, or held against another version or
/// against the list as it stands.
class VersionView final : public QWidget {
    Q_OBJECT

public:
    explicit VersionView(CurrentTexts texts, QWidget* parent = nullptr);
    ~VersionView() override;

    /// `all` are the versions that can be compared with, the list as it stands among them.
    void show(const DecisionRow& version, const std::vector<DecisionRow>& all,
              std::optional<int> divergenceLimitPercent);
    using QWidget::show;
    void chooseLot(int place);
    /// With this version (DecisionRow::id), or nothing to see the list itself.
    void compareWith(std::optional<qint64> version);
    [[nodiscard]] RankedList& list() { return *m_list; }
    [[nodiscard]] const RecordListModel<DifferenceRow>& differences() const { return m_differences; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTools();
    void showChoices();
    void showContent();
    void nameLists(const DecisionRow& other);
    void retranslate();

    CurrentTexts m_texts;
    DecisionRow m_version;
    std::vector<DecisionRow> m_all;
    std::optional<int> m_limit;
    std::optional<qint64> m_other;
    size_t m_lotPlace = 0;
    RecordListModel<DifferenceRow> m_differences;
    SegmentedControl* m_lots;
    QComboBox* m_compare;
    QStackedWidget* m_stack;
    RankedList* m_list;
    QWidget* m_tools; ///< in the row of the list that is shown
    ListView* m_differenceList;
};

} // namespace oslonac::ui
