// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/selection/trial_rows.h"

#include <QWidget>

#include <memory>

namespace oslonac::ui {

class ListView;

/// What a trial makes of one lot, beside how it stands.
class TrialList final : public QWidget {
    Q_OBJECT

public:
    explicit TrialList(CurrentTexts texts, QWidget* parent = nullptr);
    ~TrialList() override;

    void show(const SelectionLot& present, const TrialOutcome& outcome, const RankedListOptions& options);
    using QWidget::show;
    /// A control at the left above the list.
    void setTool(QWidget* tool);
    [[nodiscard]] ListView& view() { return *m_view; }
    [[nodiscard]] const RecordListModel<TrialRow>& model() const { return m_model; }

private:
    CurrentTexts m_texts;
    RecordListModel<TrialRow> m_model;
    ListView* m_view;
    TrialLot m_lot;
};

} // namespace oslonac::ui
