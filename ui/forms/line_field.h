// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace oslonac::ui {

/// A line that writes its value when it is left or Enter is pressed, and only when it changed. Esc brings the
/// written value back. A refused value stays in the field with the reason below it; nothing is written
/// meanwhile.
class LineField final : public QWidget {
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
    void setReadOnly(bool readOnly);
    /// A remark about a value that was written all the same; empty to take it away.
    void setDoubt(const QString& remark);
    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    [[nodiscard]] QString remark() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();
    void show(const QString& remark, const QString& finding);

    QLineEdit* m_edit;
    QLabel* m_remark;
    Commit m_commit;
    QString m_written;
};

} // namespace oslonac::ui
