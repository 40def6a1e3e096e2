// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/shell/place.h"

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

namespace oslonac::ui {

/// What changed in the file: everything, or these records of these tables.
struct RecordChanges {
    enum class Extent { Everything, Named };

    Extent extent = Extent::Everything;
    std::map<QString, std::vector<qint64>> idsByTable;

    [[nodiscard]] bool touches(const QString& table) const
    {
        return extent == Extent::Everything || idsByTable.contains(table);
    }
    /// These, and what changed after them.
    void add(const RecordChanges& later)
    {
        if (later.extent == Extent::Everything)
            extent = Extent::Everything;
        for (const auto& [table, ids] : later.idsByTable)
            idsByTable[table].insert(idsByTable[table].end(), ids.begin(), ids.end());
    }
};

/// One place of the window. Built on its first visit, kept afterwards, and refreshed from what changed: at
/// once while it is in sight, otherwise when it comes into sight again. A page knows nothing of the window
/// around it.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    virtual void refresh(const RecordChanges& changes) = 0;
    /// Called after the language changed; texts of child widgets follow by themselves.
    virtual void retranslate() {}
    /// Asked for while it is in sight already: back to its list, where one record fills the page.
    virtual void showList() {}
    /// Brings a record of the page into sight, and gives it the focus.
    virtual void reveal(const Place&) {}
    /// Brings the tab into sight that holds this widget of the page.
    virtual void bringUp(const QWidget&) {}
    /// Fills in what of the page is in sight, so that reveal() can bring it back.
    virtual void describe(Place&) const {}
    /// The actions of the catalogue this page does now; emit offersChanged() when the answer changes.
    [[nodiscard]] virtual std::vector<ActionId> offeredActions() const { return {}; }
    virtual void perform(ActionId) {}
    /// False while a trial is seen that is written nowhere: undo would take back a step that nobody sees.
    [[nodiscard]] virtual bool showsTheFile() const { return true; }

Q_SIGNALS:
    void offersChanged();

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace oslonac::ui
