// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/column_filter.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace oslonac::ui {

class Button;
class FilterChip;
class ListModel;
class ListProxy;

/// The filters of a list as chips, then the dashed chip that adds one. Left and Right walk the chips, Delete
/// takes one away, Space or Enter opens it. Where the chips do not fit they fold into one button that says
/// how many there are, or the words of a single one as far as there is room.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    FilterBar(ListModel& model, ListProxy& proxy, QWidget* parent = nullptr);

    /// What a popup about a filter opens at: its chip, or what stands for it.
    [[nodiscard]] QWidget& anchorOf(const QString& column);
    [[nodiscard]] QWidget& addingAnchor();
    [[nodiscard]] std::vector<FilterChip*> chips() const { return m_chips; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& column);
    void removeRequested(const QString& column);
    /// The folded button: all filters, in a panel.
    void allRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    void retranslate();
    void fold();
    void nameFolded();
    void walk(int step);
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QString foldedCount() const;

    ListModel& m_model;
    ListProxy& m_proxy;
    QHBoxLayout* m_row;
    std::vector<FilterChip*> m_chips;
    std::vector<ColumnFilter> m_filters; ///< those of the chips
    FilterChip* m_add;
    Button* m_folded;
    int m_foldedLeast = 0; ///< the width of the folded button that says the count
};

} // namespace oslonac::ui
