// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QStringList>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QWidget>

#include <vector>

namespace oslonac::test {

inline bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget);
}

/// Parts Qt makes for itself inside a control (scroll bars, the clear button of a line) are not the
/// officer's.
inline bool isInnerPart(const QWidget& widget)
{
    if (widget.objectName().startsWith(QStringLiteral("qt_")) || widget.inherits("QHeaderView") ||
        widget.inherits("QTableCornerButton") || widget.inherits("QComboBoxListView"))
        return true;
    const QWidget* parent = widget.parentWidget();
    return parent && (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent));
}

inline QString nameInTest(const QWidget& widget)
{
    const QObject* parent = widget.parent();
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName() +
           QLatin1String(" '") + widget.accessibleName() + QLatin1String("' in ") +
           QString::fromLatin1(parent ? parent->metaObject()->className() : "nothing");
}

/// What an officer works: the usual controls, and whatever else Tab stops at.
inline std::vector<QWidget*> controlsOf(const QWidget& root)
{
    std::vector<QWidget*> controls;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool stopsTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if ((isControl(*widget) || stopsTab) && !isInnerPart(*widget))
            controls.push_back(widget);
    }
    return controls;
}

/// Controls that count as seen and that nobody sees, because their layout left no room for them.
inline QStringList controlsWithoutRoom(const QWidget& root)
{
    QStringList squeezed;
    for (const QWidget* control : controlsOf(root)) {
        if (control->isVisible() && (control->width() < 8 || control->height() < 8))
            squeezed.append(nameInTest(*control));
    }
    return squeezed;
}

/// Buttons whose words do not fit into them, and controls that lie on others of the same parent.
inline QStringList controlsInTheWay(const QWidget& root)
{
    constexpr int padding = 8; // gives way before the words do
    constexpr int border = 2;
    QStringList found;
    std::vector<QWidget*> seen;
    for (QWidget* control : controlsOf(root)) {
        if (!control->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(control);
        if (button && !button->text().isEmpty() &&
            button->width() + padding < button->minimumSizeHint().width())
            found.append(nameInTest(*control) + QStringLiteral(" is clipped"));
        for (const QWidget* other : seen) {
            const QRect common = other->geometry() & control->geometry();
            if (other->parent() == control->parent() && common.width() > border && common.height() > border)
                found.append(nameInTest(*control) + QStringLiteral(" lies on ") + nameInTest(*other));
        }
        seen.push_back(control);
    }
    return found;
}

/// Controls below `root` that a screen reader could not name: empty when all is well.
inline QStringList controlsWithoutName(const QWidget& root)
{
    QStringList missing;
    for (QWidget* widget : controlsOf(root)) {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
        const bool isForLater = (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QTabBar*>(widget)) &&
                                !widget->isVisibleTo(&root); // gets its words when it is shown
        if (!isForLater && (!reader || reader->text(QAccessible::Name).trimmed().isEmpty()))
            missing.append(nameInTest(*widget));
    }
    return missing;
}

/// Controls of which a screen reader could not say what they are.
inline QStringList controlsWithoutRole(const QWidget& root)
{
    QStringList missing;
    for (QWidget* widget : controlsOf(root)) {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->role() == QAccessible::NoRole || reader->role() == QAccessible::Client)
            missing.append(nameInTest(*widget));
    }
    return missing;
}

/// Visible tables with a column that has no heading.
inline QStringList tablesWithoutHeadings(const QWidget& root)
{
    QStringList missing;
    for (const QTableView* table : root.findChildren<QTableView*>()) {
        for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column) {
            const auto heading = [&](int role) {
                return table->model()->headerData(column, Qt::Horizontal, role).toString().trimmed();
            };
            if (!table->isColumnHidden(column) && heading(Qt::DisplayRole).isEmpty() &&
                heading(Qt::AccessibleTextRole).isEmpty())
                missing.append(nameInTest(*table) + QStringLiteral(" column %1").arg(column));
        }
    }
    return missing;
}

/// Controls that can be used now and that Tab does not come to from where the focus is.
inline QStringList controlsTabMisses(const QWidget& root)
{
    struct Opened : QWidget {
        using QWidget::focusNextPrevChild;
    };
    const std::vector<QWidget*> controls = controlsOf(root);
    QSet<const QWidget*> met;
    for (size_t turn = 0; turn < 2 * controls.size() + 20; ++turn) {
        QWidget* focused = QApplication::focusWidget();
        if (!focused)
            break;
        met.insert(focused);
        (focused->*(&Opened::focusNextPrevChild))(true);
    }
    const auto isWorkedFromElsewhere = [](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        // Arrows lead from the chosen one to the others; the line of the palette moves the choice below it.
        return (button && button->group() && button->group()->exclusive() && !button->isChecked()) ||
               widget->objectName() == QStringLiteral("paletteList");
    };
    QStringList missed;
    for (const QWidget* widget : controls) {
        if (widget->isVisible() && widget->isEnabled() && !met.contains(widget) &&
            !isWorkedFromElsewhere(widget))
            missed.append(nameInTest(*widget));
    }
    return missed;
}

} // namespace oslonac::test
