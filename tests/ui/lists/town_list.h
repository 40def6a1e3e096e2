// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lists/towns.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/filter_chip.h"
#include "ui/lists/list_bars.h"
#include "ui/lists/list_header.h"
#include "ui/lists/list_store.h"
#include "ui/lists/list_view.h"
#include "ui/widgets/popup_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace oslonac::test {

/// A list of three towns in a window of its own, with all its tools and a memory; driven by keys.
struct TownList {
    ui::MemoryListStore& store;
    ui::RecordListModel<Town> model{richTownColumns()};
    ui::ListView view{model};
    QAbstractItemModelTester tester{&view.table().proxy(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit TownList(ui::MemoryListStore& kept, std::vector<ui::SavedView> views = {}) : store(kept)
    {
        view.table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
        view.setViews(std::move(views));
        view.remember(store, QStringLiteral("towns"));
        model.reset(threeTowns());
        view.resize(1000, 600);
        view.show();
        QApplication::setActiveWindow(&view);
        view.table().setFocus();
    }

    [[nodiscard]] ui::ListTable& table() { return view.table(); }
    [[nodiscard]] ui::ListProxy& proxy() { return view.table().proxy(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < proxy().rowCount(); ++row)
            names.append(proxy().index(row, 0).data().toString());
        return names;
    }
    [[nodiscard]] std::vector<ui::FilterChip*> chips()
    {
        return static_cast<ui::ListBars&>(view.bars()).filters().chips();
    }
    /// The panel that is open; one must be.
    template <typename Panel = ui::PopupPanel>
    [[nodiscard]] Panel* panel()
    {
        for (Panel* panel : view.findChildren<Panel*>()) {
            if (panel->isVisible())
                return panel;
        }
        return nullptr;
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString& text)
    {
        for (const QChar letter : text) { // QTest's own way knows ASCII alone
            const auto key = letter.unicode() < 128 ? Qt::Key(letter.toUpper().unicode()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, QString(letter),
                                Qt::NoModifier);
        }
    }
};

inline ui::SavedView townView(const char* key, ui::ColumnFilter filter)
{
    return {QString::fromLatin1(key), {"Pages", "Agreements"}, {}, {{std::move(filter)}, {}, {}, {}}};
}

} // namespace oslonac::test
