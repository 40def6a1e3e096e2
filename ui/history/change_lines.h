// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/change_words.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace oslonac::ui {

/// What one step did, record by record and field by field: the old value struck through behind a minus, the
/// new one behind a plus, and the difference of numbers. The name of a record leads to it.
class ChangeLines final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeLines(QWidget* parent = nullptr);

    void setChanges(const std::vector<WordedChange>& changes);

Q_SIGNALS:
    void recordChosen(const oslonac::RecordRef& record);

private:
    void addRecord(const WordedChange& record);
    void addField(QGridLayout& grid, const WordedChange& change);

    QVBoxLayout* m_column;
};

} // namespace oslonac::ui
