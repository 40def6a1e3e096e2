// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection_list.h"
#include "ui/lists/list_view.h"
#include "ui/lists/record_list_model.h"
#include "ui/selection/ranked_rows.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace oslonac::ui {

/// The ranked list of one lot with its lines. Columns follow the lot's own grid, so the list is made anew
/// when another grid is shown.
class RankedList final : public QWidget {
    Q_OBJECT

public:
    explicit RankedList(CurrentTexts texts, QWidget* parent = nullptr);
    ~RankedList() override;

    /// Filters, columns, order, export and print, with their memory under this name.
    void attach(const Desk& desk, const QString& list);
    /// As ListView::setPaperFacts().
    void setPaperFacts(std::function<QStringList()> facts) { m_paperFacts = std::move(facts); }
    void show(const SelectionLot& lot, const RankedListOptions& options);
    [[nodiscard]] Id<Application> current() const;
    void setCurrent(Id<Application> application);
    /// A control at the left above the list; it moves along when the list is made anew.
    void setTool(QWidget* tool);
    /// Nothing before the first lot was shown.
    [[nodiscard]] ListView* view() { return m_view; }
    [[nodiscard]] const RecordListModel<RankedRow>& model() const { return *m_model; }

Q_SIGNALS:
    void currentChanged();
    void offersChanged();

private:
    void build();
    void fill();
    [[nodiscard]] QStringList footer() const;

    CurrentTexts m_texts;
    const Desk* m_desk = nullptr; ///< once attached
    QString m_listName;
    std::function<QStringList()> m_paperFacts;
    QVBoxLayout* m_column;
    SelectionLot m_lot;
    RankedListOptions m_options;
    QStringList m_grid;
    std::unique_ptr<RecordListModel<RankedRow>> m_model;
    ListView* m_view = nullptr;
    QWidget* m_tool = nullptr;
};

} // namespace oslonac::ui
