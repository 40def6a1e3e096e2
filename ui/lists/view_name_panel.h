// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_look.h"
#include "ui/widgets/popup_panel.h"

#include <QStringList>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace oslonac::ui {

class Button;

/// Asks for the name of a view; of a new one also what it keeps.
class ViewNamePanel final : public PopupPanel {
    Q_OBJECT

public:
    /// With the name a view has, it is renamed.
    ViewNamePanel(QWidget& owner, const QString& name);

    void setFilterCount(int count);
    /// Of the other views; two of one name cannot be told apart.
    void setTaken(QStringList names);

Q_SIGNALS:
    void named(const QString& name, oslonac::ui::ListLook::Parts parts);

private:
    void accept();
    [[nodiscard]] QString wanted() const;
    [[nodiscard]] bool isTaken() const;
    void consider();

    QLineEdit* m_name;
    QCheckBox* m_filters;
    QCheckBox* m_order;
    QCheckBox* m_columns;
    Button* m_accept;
    QLabel* m_refusal;
    QStringList m_taken;
};

} // namespace oslonac::ui
