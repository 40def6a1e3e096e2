// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language/phrase.h"
#include "ui/lists/list_state.h"

#include <QObject>

#include <optional>
#include <vector>

namespace oslonac::ui {

/// A named look of a list. Those a page gives have a title; the officer's own have a name they typed.
struct SavedView {
    QString key; ///< stable
    Phrase title{};
    QString name{};
    ListState state{};

    [[nodiscard]] bool isOwn() const { return title.isEmpty(); }
    [[nodiscard]] QString text() const { return isOwn() ? name : title.text(); }
};

/// The views of one list: those of the page first, then the officer's own, which can be added, renamed,
/// overwritten, taken away and brought back.
class SavedViews final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setBuiltIn(std::vector<SavedView> views);
    /// The officer's own, as they were kept.
    void load(const QJsonObject& kept);
    [[nodiscard]] QJsonObject toKeep() const;

    [[nodiscard]] const std::vector<SavedView>& all() const { return m_views; }
    /// Nothing for an unknown key.
    [[nodiscard]] std::optional<SavedView> find(const QString& key) const;
    [[nodiscard]] int placeOf(const QString& key) const;
    /// Returns the new key.
    QString add(const QString& name, ListState state);
    void overwrite(const QString& key, ListState state);
    void rename(const QString& key, const QString& name);
    void remove(const QString& key);
    void bringBack(const SavedView& view, int place);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] SavedView* own(const QString& key);

    std::vector<SavedView> m_views;
};

/// What a view says of a list that looks like `shown` otherwise.
[[nodiscard]] ListState appliedTo(const ListState& view, ListState shown);
/// Whether the list no longer looks as the view says; only what the view says anything of counts.
[[nodiscard]] bool differsFrom(const ListState& view, const ListState& shown);

} // namespace oslonac::ui
