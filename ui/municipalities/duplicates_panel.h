// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/duplicate_organisations.h"
#include "core/people/contact.h"

#include <QWidget>

#include <functional>

namespace oslonac::ui {

struct Desk;
struct Difference;
class MergePanel;
class NoteList;

/// Records that may be the shown organisation once more, and contacts entered twice; each pair can be merged
/// after choosing what stays.
class DuplicatesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesPanel(const Desk& desk, QWidget* parent = nullptr);

    /// Returns how many pairs there are.
    int show(const Organisation& organisation);
    using QWidget::show;
    [[nodiscard]] MergePanel& merging() const { return *m_panel; }

Q_SIGNALS:
    /// The record that stays; the shown one may be gone.
    void merged(qint64 organisation);

private:
    void mergeWith(const Organisation& own, const Organisation& other);
    void mergeContacts(const Contact& older, const Contact& newer);
    void begin(const QString& kept, const QString& other, const std::vector<Difference>& differences,
               std::function<void(const std::vector<bool>&)> merge);

    const Desk& m_desk;
    Id<Organisation> m_shown;
    NoteList* m_notes;
    MergePanel* m_panel;
    std::function<void(const std::vector<bool>&)> m_merge;
};

} // namespace oslonac::ui
