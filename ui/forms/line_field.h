// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field.h"

class QLineEdit;

namespace oslonac::ui {

/// A line that writes its value when it is left or Enter is pressed. Esc brings the written value back.
class LineField : public Field {
    Q_OBJECT

public:
    /// Writes the value; gives the reason when it cannot be accepted.
    using Commit = std::function<std::optional<QString>(const QString&)>;

    explicit LineField(QWidget* parent = nullptr);
    ~LineField() override;

    void setCommit(Commit commit);
    /// Shows what is written in the file. Left alone while the officer is typing something else.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_written; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString typed() const override;
    [[nodiscard]] bool isUnwritten() const override { return m_commit && typed() != m_written; }
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Writes what was typed now, as when the field is left.
    void write();

private:
    QLineEdit* m_edit;
    Commit m_commit;
    QString m_written;
};

} // namespace oslonac::ui
