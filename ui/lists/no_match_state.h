// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace oslonac::ui {

class Button;
class EmptyState;
class ListModel;
class ListProxy;

/// What stands in place of a list in which nothing passes the filters: which are on, and which one to take
/// away for the most records.
class NoMatchState final : public QWidget {
    Q_OBJECT

public:
    NoMatchState(const ListModel& model, ListProxy& proxy, QWidget* parent = nullptr);

    void update();
    /// Instead of "No record matches the filters", where a page can say it better; empty when it cannot.
    void setTitle(std::function<QString()> title) { m_title = std::move(title); }

Q_SIGNALS:
    /// The words of the quick filter should go.
    void wordsCleared();

private:
    /// A filter by its place, or the words of the quick filter after them all.
    struct Way {
        size_t place = 0;
        int count = 0;
    };

    [[nodiscard]] Way bestWay() const;
    [[nodiscard]] QString nameOf(size_t place) const;
    void removeBest();
    void removeAll();

    const ListModel& m_model;
    ListProxy& m_proxy;
    EmptyState* m_state;
    Button* m_one;
    Button* m_all;
    Way m_best;
    std::function<QString()> m_title;
};

} // namespace oslonac::ui
