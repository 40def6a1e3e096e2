// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field.h"
#include "ui/language/phrase.h"

class QCheckBox;

namespace oslonac::ui {

/// Yes or no, with its own words beside the box, in as many lines as they need. Written at once.
class CheckField final : public Field {
    Q_OBJECT

public:
    /// Writes the answer; gives the reason when it cannot be accepted.
    using Commit = std::function<std::optional<QString>(bool)>;

    CheckField(const Phrase& text, Commit commit, QWidget* parent = nullptr);

    void setValue(bool value);
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QCheckBox& box() { return *m_box; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();
    void write(bool value);

    Phrase m_text;
    QCheckBox* m_box;
    Commit m_commit;
};

} // namespace oslonac::ui
