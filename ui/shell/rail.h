// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rail_model.h"

#include <QListView>

namespace oslonac::ui {

enum class RailWidth { Full, Icons };

/// The list of places at the left of the window. Folds to icons; counts become a dot (late) or a square
/// (waiting).
class Rail final : public QListView {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(PageId id);
    void clear() { m_model.clear(); }
    void setCount(PageId id, std::optional<RailCount> count) { m_model.setCount(id, count); }
    void setCurrent(PageId id);
    void setRailWidth(RailWidth width);
    [[nodiscard]] RailWidth railWidth() const { return m_width; }
    /// What is left of the height for the filler row.
    [[nodiscard]] int fillerHeight() const;
    [[nodiscard]] QModelIndex hovered() const { return m_hovered; }

Q_SIGNALS:
    void chosen(oslonac::ui::PageId id);
    /// A page was chosen by a click: whoever clicks wants to work there, while arrows walk on in the rail.
    void clickedInto();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void applyWidth();
    [[nodiscard]] int widestTitle() const;

    RailModel m_model;
    RailWidth m_width = RailWidth::Full;
    QPersistentModelIndex m_hovered;
};

} // namespace oslonac::ui
