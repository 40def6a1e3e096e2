// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/line_field.h"

#include <vector>

class QCompleter;
class QStandardItemModel;

namespace oslonac::ui {

/// A line that stands for a record found by any spelling of its name: proposals come while typing, arrows and
/// Enter choose one. A text that finds exactly one record means it; one that finds several or none is
/// refused with the reason. An empty line is no record.
class LookupField final : public LineField {
    Q_OBJECT

public:
    struct Proposal {
        qint64 id = 0;
        QString name;
        QString hint; ///< tells equal names apart: "opština, Sremski okrug"
    };
    /// The best first; called while typing.
    using Find = std::function<std::vector<Proposal>(const QString&)>;
    /// Writes the record, 0 for none; gives the reason when it cannot be accepted.
    using CommitId = std::function<std::optional<QString>(qint64)>;

    LookupField(Find find, CommitId commit, QWidget* parent = nullptr);

    void show(qint64 id, const QString& name);
    [[nodiscard]] qint64 shown() const { return m_id; }
    using QWidget::show;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose(const QString& typed);
    /// As wide as what is proposed, to the left of the field's end: at its right the window ends.
    void placeProposals();
    std::optional<QString> write(const QString& typed);
    std::optional<QString> writeId(const Proposal& proposal);

    Find m_find;
    CommitId m_commitId;
    QStandardItemModel* m_proposals;
    QCompleter* m_completer;
    qint64 m_id = 0;
    std::optional<Proposal> m_chosen;
};

} // namespace oslonac::ui
