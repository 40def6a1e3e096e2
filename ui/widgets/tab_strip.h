// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <optional>

namespace oslonac::ui {

/// Tabs of a page or saved views of a list: a name and how many there are behind it. The chosen one is bold
/// and underlined; every tab keeps the width of its bold name, so nothing moves when another is chosen.
class TabStrip final : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Puts the tab at this place, or changes the one that is there.
    void setTab(int place, const QString& text, std::optional<int> count);
    /// Tabs from this place on go away.
    void cutTo(int count);
    /// To the next tab (1) or the one before (-1), round the ends.
    void step(int direction);

protected:
    QSize tabSizeHint(int place) const override;
    QSize minimumTabSizeHint(int place) const override { return tabSizeHint(place); }
    void paintEvent(QPaintEvent* event) override;
    void tabLayoutChange() override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString countText(int place) const;

    bool m_bringsUp = false;
};

} // namespace oslonac::ui
