// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change_words.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace oslonac::ui {

/// What one step did, record by record and field by field: the old value struck through behind a minus, the
/// new one behind a plus, and the difference of numbers. The name of a record leads to it; where several
/// fields of one record changed, their names take the focus and say which one is looked at.
class ChangeLines final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeLines(QWidget* parent = nullptr);

    void setChanges(const std::vector<WordedChange>& changes);

Q_SIGNALS:
    void recordChosen(const oslonac::RecordRef& record);
    /// Which of the changes has the focus now.
    void fieldChosen(size_t place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRecord(const WordedChange& record);
    void addField(QGridLayout& grid, const WordedChange& change, QWidget* name);
    [[nodiscard]] QWidget* fieldName(const WordedChange& change, QWidget* host);

    QVBoxLayout* m_column;
    std::vector<QWidget*> m_fields; ///< the names that take the focus, by the place of the change
};

} // namespace oslonac::ui
