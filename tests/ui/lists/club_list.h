// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records.h"
#include "tests/support/fresh_workspace.h"
#include "tests/support/scripted_prompts.h"
#include "ui/lists/list_store.h"
#include "ui/lists/list_view.h"
#include "ui/lists/record_list_model.h"
#include "ui/shell/desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace oslonac::test {

using Club = Organisation;

inline ui::ColumnHead clubHead(const char* key)
{
    ui::ColumnHead head{QString::fromLatin1(key), {}, ui::CellKind::Text, 160};
    head.name = QString::fromLatin1(key);
    return head;
}

inline ui::Edit<Club> clubEdit(QString Club::*member)
{
    ui::Edit<Club> edit;
    edit.write = [member](const Change& change, const Club& row, const QString& text) {
        Club club = Records<Club>(change.file()).get(row.id);
        club.*member = text;
        change.update(club);
    };
    return edit;
}

/// Name (not editable), seat, tax number (digits only) and office (with choices).
inline std::vector<ui::Column<Club>> clubColumns()
{
    using Column = ui::Column<Club>;
    std::vector<Column> columns;
    columns.emplace_back(clubHead("name"), [](const Club& row) { return row.nameLatin; });
    columns.push_back(
        Column(clubHead("seat"), [](const Club& row) { return row.seat; }).editedBy(clubEdit(&Club::seat)));
    ui::Edit<Club> number = clubEdit(&Club::taxNumber);
    number.check = [](const Club&, const QString& text) -> std::optional<QString> {
        const bool digits =
            std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
        return digits ? std::nullopt : std::optional(QStringLiteral("Only digits."));
    };
    columns.push_back(
        Column(clubHead("number"), [](const Club& row) { return row.taxNumber; }).editedBy(number));
    ui::Edit<Club> office = clubEdit(&Club::representativeOffice);
    office.choices = [] { return QStringList{QStringLiteral("Šef"), QStringLiteral("Zamenik")}; };
    columns.push_back(Column(clubHead("office"), [](const Club& row) {
                          return row.representativeOffice;
                      }).editedBy(office));
    return columns;
}

/// A list over a file: three clubs whose cells can be changed; driven by keys, as a page would have it.
struct ClubList {
    FreshWorkspace workspace;
    ScriptedPrompts prompts;
    ui::OperationRunner runner{prompts};
    ui::TaskRunner tasks;
    ui::LanguageSwitch languages;
    ui::MemoryListStore store;
    QStringList told;
    std::unique_ptr<ui::Desk> desk;
    ui::RecordListModel<Club> model{clubColumns()};
    std::unique_ptr<ui::ListView> view;

    ClubList()
    {
        for (const auto* name : {"Ada", "Bor", "Cer"})
            addClub(*workspace, QString::fromLatin1(name));
        desk.reset(new ui::Desk{*workspace, prompts, runner, tasks, languages, [](const ui::Place&) {},
                                [this](const QString& sentence) { told.append(sentence); }, store});
        view = std::make_unique<ui::ListView>(model);
        view->table().proxy().setSortKeys({{0, Qt::AscendingOrder}});
        view->attach(*desk, QStringLiteral("clubs"));
        QObject::connect(&*workspace, &Workspace::changed, view.get(), [this] { read(); });
        read();
        view->resize(900, 500);
        view->show();
        QApplication::setActiveWindow(view.get());
        view->table().setFocus();
        goTo(0, 1);
    }

    void read()
    {
        model.reset(
            Records<Club>(workspace->file()).by(&Club::kind, OrganisationKind::CivilSocietyOrganisation));
    }
    [[nodiscard]] ui::ListTable& table() { return view->table(); }
    void goTo(int row, int column) { table().setCurrentIndex(table().proxy().index(row, column)); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().proxy().index(row, column).data().toString();
    }
    /// The field over a cell; null when none is open.
    [[nodiscard]] QLineEdit* field()
    {
        // Closed ones are still there until the next turn of the event loop.
        for (auto* editor : table().viewport()->findChildren<QFrame*>(QStringLiteral("cellEditor"))) {
            if (editor->isVisible())
                return editor->findChild<QLineEdit*>();
        }
        return nullptr;
    }
    [[nodiscard]] QString undoName() const
    {
        const auto entry = workspace->journal().nextUndo();
        return entry ? titleOf(entry->operation) : QString();
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

} // namespace oslonac::test
