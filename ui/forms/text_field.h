// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/line_field.h"

class QPlainTextEdit;

namespace oslonac::ui {

/// Text of several lines. Written when it is left or on Ctrl+Enter; Esc brings the written text back; Tab
/// leaves it. Grows with its text up to a few lines, then scrolls.
class TextField final : public Field {
    Q_OBJECT

public:
    explicit TextField(LineField::Commit commit, QWidget* parent = nullptr);
    ~TextField() override;

    /// One paragraph, which wraps: Enter writes it, as in a line.
    void keepOneParagraph() { m_isOneParagraph = true; }
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_written; }
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QString typed() const override;
    [[nodiscard]] bool isUnwritten() const override { return m_commit && typed() != m_written; }
    [[nodiscard]] QPlainTextEdit& edit() { return *m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();
    void fitHeight();
    [[nodiscard]] int lineCount() const;

    QPlainTextEdit* m_edit;
    LineField::Commit m_commit;
    QString m_written;
    bool m_isOneParagraph = false;
};

} // namespace oslonac::ui
