// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace oslonac::ui {

/// Above the text of a template: its name, who uses it, and what can be done with it. In a low window all of
/// it stands in one line, and who uses it is said by the list alone, so that lines of the text are seen.
class TemplateHead final : public QFrame {
    Q_OBJECT

public:
    /// The last of the buttons stands apart from the others.
    TemplateHead(QWidget& name, QWidget& use, const std::vector<QWidget*>& buttons, QWidget* parent);

    void setLow(bool isLow);

private:
    QWidget& m_use;
    QVBoxLayout* m_rows;
    QHBoxLayout* m_first;
    QWidget* m_buttons;
    bool m_isLow = false;
};

} // namespace oslonac::ui
