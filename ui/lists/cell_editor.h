// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace oslonac::ui {

/// Where one goes after a cell was written.
enum class EditStep { Stay, Down, Up, Right, Left };

/// The field in place of a cell, over the rows: Enter writes and goes down, Tab right, Esc leaves the cell as
/// it is. A refused text stays, with the reason below. Offered choices are found whatever the script and the
/// diacritics.
class CellEditor final : public QFrame {
    Q_OBJECT

public:
    CellEditor(const QString& text, const QStringList& choices, QWidget* viewport);
    ~CellEditor() override;

    [[nodiscard]] QString text() const;
    /// In place of what stands there, as when the first letter opened the field.
    void startWith(const QString& typed);
    void setName(const QString& name);
    [[nodiscard]] QString name() const;
    void refuse(const QString& reason);
    /// Over the cell, inside the rows.
    void placeOver(const QRect& cell);

Q_SIGNALS:
    void written(oslonac::ui::EditStep step);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool takeOffered(const QKeyEvent& key);

    QLineEdit* m_line;
    QLabel* m_reason;
};

} // namespace oslonac::ui
