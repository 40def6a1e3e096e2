// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <set>
#include <vector>

namespace oslonac::ui {

/// The records of a list that are checked, by id: gathered for one piece of work while the officer walks
/// about, narrows and sorts. Unlike the selection they stay when another row is chosen.
class RowChecks final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isChecked(qint64 id) const { return m_ids.contains(id); }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    /// Those of these that are checked, in the order given.
    [[nodiscard]] std::vector<qint64> among(const std::vector<qint64>& ids) const;
    /// Of several together: partially when only some are.
    [[nodiscard]] Qt::CheckState stateOf(const std::vector<qint64>& ids) const;

    void check(const std::vector<qint64>& ids);
    void uncheck(const std::vector<qint64>& ids);
    /// Checks all of them, or unchecks them when all are checked.
    void toggle(const std::vector<qint64>& ids);
    void clear();
    /// Records that are no longer there lose their check.
    void keepOnly(const std::vector<qint64>& existing);

Q_SIGNALS:
    void changed();

private:
    void become(std::set<qint64> ids);

    std::set<qint64> m_ids;
};

} // namespace oslonac::ui
