// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;

namespace oslonac::ui {

/// What every field of a form has: one editor, and a remark below it. A field writes when it is left, and
/// only what changed; a refused value stays in the editor with the reason, and nothing is written meanwhile.
/// A doubtful value is written and the remark says why it is doubtful.
class Field : public QWidget {
    Q_OBJECT

public:
    explicit Field(QWidget* parent = nullptr);

    /// A remark about a value that was written all the same; empty to take it away.
    void setDoubt(const QString& remark);
    /// The value should be there and is not, and why it should; empty when all is well. Said in the editor
    /// itself.
    void setMissing(const QString& why);
    [[nodiscard]] QString remark() const;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What gets the label's name and the focus.
    [[nodiscard]] QWidget& editor() const { return *m_editor; }
    /// What the editor shows: its text, its choice, whether it is checked.
    [[nodiscard]] QVariant content() const;
    /// What is typed was not accepted, and waits to be put right or given up.
    [[nodiscard]] bool isRefused() const { return m_finding == Finding::Refused; }
    /// The text in it; empty where nothing is typed but chosen.
    [[nodiscard]] virtual QString typed() const { return {}; }
    /// Holds a text that was typed and is not in the file.
    [[nodiscard]] virtual bool isUnwritten() const { return false; }
    /// The column of the file that it shows; empty where it shows none.
    [[nodiscard]] const QString& column() const { return m_column; }
    void setColumn(const QString& column) { m_column = column; }
    /// Scrolls whatever it stands in until it is seen.
    void bringIntoSight();

protected:
    enum class Finding { None, Doubtful, Refused };

    void setEditor(QWidget* editor);
    void say(const QString& remark, Finding finding);
    /// What was refused makes room for another value: the window says which text it was, and why.
    void giveUpRefused() const;
    [[nodiscard]] Finding finding() const { return m_finding; }

private:
    QString m_column;
    QWidget* m_editor = nullptr;
    QLabel* m_remark;
    Finding m_finding = Finding::None;
};

} // namespace oslonac::ui
