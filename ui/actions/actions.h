// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalogue.h"

#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMenu;

namespace oslonac::ui {

/// The catalogue as QActions: one of each, with text, icon, tooltip and shortcuts, translated anew on demand.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction& operator[](ActionId id) const;
    [[nodiscard]] QList<QAction*> all() const;
    /// Adds the entries of a menu with separators between the groups.
    void fill(QMenu& menu, Menu which) const;
    void retranslate();
    /// Names an action by the step it would take or take back; empty when there is none, and it is off.
    void setStep(ActionId id, const QString& named);

Q_SIGNALS:
    void triggered(oslonac::ui::ActionId id);

private:
    std::map<ActionId, QAction*> m_actions;
};

/// "Undo (Ctrl+Z)": the name without its mnemonic, and the first shortcut.
[[nodiscard]] QString nameWithShortcut(const QAction& action);

} // namespace oslonac::ui
