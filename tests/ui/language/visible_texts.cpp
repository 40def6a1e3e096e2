// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/visible_texts.h"

#include "ui/lists/list_model.h"
#include "ui/lists/list_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutMarkup(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

class Texts final {
public:
    void add(QWidget& widget)
    {
        m_class = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        if (auto* menu = qobject_cast<QMenu*>(&widget))
            return addMenu(*menu);
        if (!widget.isVisible())
            return;
        put(widget.isWindow() ? widget.windowTitle() : QString(), "title");
        put(widget.toolTip(), "tool tip");
        put(widget.accessibleName(), "accessible name");
        put(widget.accessibleDescription(), "accessible description");
        addKind(widget);
        addSpoken(widget);
    }

    std::vector<VisibleText> take() { return std::move(m_texts); }

private:
    void put(const QString& text, const char* part, TextOrigin origin = TextOrigin::Program)
    {
        const QString plain = withoutMarkup(text);
        if (!plain.trimmed().isEmpty())
            m_texts.push_back({plain, m_class + u": "_s + QLatin1String(part), origin});
    }

    void addKind(QWidget& widget)
    {
        if (auto* label = qobject_cast<QLabel*>(&widget))
            put(label->text(), "label",
                label->objectName() == u"otherScript" ? TextOrigin::Field : TextOrigin::Program);
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            put(button->text(), "button");
        else if (auto* group = qobject_cast<QGroupBox*>(&widget))
            put(group->title(), "group");
        else if (auto* tabs = qobject_cast<QTabBar*>(&widget))
            addTabs(*tabs);
        else if (auto* choice = qobject_cast<QComboBox*>(&widget))
            addChoices(*choice);
        else if (auto* header = qobject_cast<QHeaderView*>(&widget))
            addHeader(*header);
        else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
            addCells(*view);
        else
            addField(widget);
    }

    void addField(QWidget& widget)
    {
        const auto writtenBy = [](bool isReadOnly) {
            return isReadOnly ? TextOrigin::Program : TextOrigin::Field;
        };
        if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
            put(line->placeholderText(), "placeholder");
            put(line->text(), "field", TextOrigin::Field);
        } else if (auto* rich = qobject_cast<QTextEdit*>(&widget)) {
            put(rich->placeholderText(), "placeholder");
            put(rich->toPlainText(), "text", writtenBy(rich->isReadOnly()));
        } else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget)) {
            put(plain->placeholderText(), "placeholder");
            put(plain->toPlainText(), "text", TextOrigin::Field);
        }
    }

    void addTabs(const QTabBar& tabs)
    {
        for (int place = 0; place < tabs.count(); ++place) {
            put(tabs.tabText(place), "tab");
            put(tabs.tabToolTip(place), "tab's tool tip");
            put(tabs.accessibleTabName(place), "tab's accessible name");
        }
    }

    void addChoices(const QComboBox& choice)
    {
        for (int place = 0; place < choice.count(); ++place)
            put(choice.itemText(place), "choice");
    }

    void addHeader(const QHeaderView& header)
    {
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                put(header.model()->headerData(section, header.orientation(), role).toString(), "heading");
        }
    }

    void addCells(const QAbstractItemView& view)
    {
        const QAbstractItemModel* model = view.model();
        const QModelIndex top = view.rootIndex();
        for (int row = 0; model && row < model->rowCount(top); ++row) {
            for (int column = 0; column < model->columnCount(top); ++column) {
                const QModelIndex cell = model->index(row, column, top);
                if (!view.viewport()->rect().intersects(view.visualRect(cell)))
                    continue;
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    put(cell.data(role).toString(), "cell", originOf(view, column));
            }
        }
    }

    static TextOrigin originOf(const QAbstractItemView& view, int column)
    {
        const auto* table = qobject_cast<const ui::ListTable*>(&view);
        const bool isAsWritten = table && table->list()->head(column).writing == ui::Writing::AsWritten;
        return isAsWritten ? TextOrigin::Field : TextOrigin::Program;
    }

    void addMenu(QMenu& menu)
    {
        const QWidget* owner = menu.parentWidget();
        while (qobject_cast<const QMenu*>(owner))
            owner = owner->parentWidget();
        if (owner && !owner->isVisible())
            return;
        Q_EMIT menu.aboutToShow(); // some are filled then
        for (const QAction* action : menu.actions()) {
            put(action->text(), "menu");
            put(action->toolTip(), "menu's tool tip");
        }
    }

    // What is painted has its words here.
    void addSpoken(QWidget& widget)
    {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
        if (!reader || reader->tableInterface() || reader->editableTextInterface())
            return;
        if (widget.objectName() != u"otherScript")
            put(reader->text(QAccessible::Name), "spoken name");
        put(reader->text(QAccessible::Description), "spoken description");
        for (int child = 0; child < reader->childCount(); ++child) {
            QAccessibleInterface* part = reader->child(child);
            if (part && !qobject_cast<QWidget*>(part->object()))
                put(part->text(QAccessible::Name), "spoken part");
        }
    }

    QString m_class;
    std::vector<VisibleText> m_texts;
};

} // namespace

std::vector<VisibleText> visibleTexts(QWidget& root)
{
    Texts texts;
    texts.add(root);
    for (QWidget* widget : root.findChildren<QWidget*>())
        texts.add(*widget);
    return texts.take();
}

} // namespace oslonac::test
