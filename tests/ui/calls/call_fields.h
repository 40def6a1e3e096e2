// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/program/sample_window.h"
#include "ui/calls/call_files.h"
#include "ui/calls/criteria_part.h"
#include "ui/calls/lots_part.h"
#include "ui/calls/overview_part.h"
#include "ui/forms/inspector_panel.h"
#include "ui/lists/list_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <stdexcept>

namespace oslonac::test {

/// What an officer sees of a page, found by the words beside it.
template <typename Widget, typename Words>
Widget& visible(const QWidget& host, const char* words, Words wordsOf)
{
    for (auto* widget : host.findChildren<Widget*>()) {
        if (widget->isVisible() && wordsOf(*widget) == QString::fromUtf8(words))
            return *widget;
    }
    throw std::logic_error(std::string("not in sight: ") + words);
}

inline QLineEdit& visibleLine(const QWidget& host, const char* label)
{
    return visible<QLineEdit>(host, label, [](const QLineEdit& line) { return line.accessibleName(); });
}

/// Types over what stands in the field and leaves it.
inline void type(const QWidget& host, const char* label, const QString& text)
{
    QLineEdit& line = visibleLine(host, label);
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
}

inline void press(const QWidget& host, const char* text)
{
    auto& button =
        visible<QAbstractButton>(host, text, [](const QAbstractButton& each) { return each.text(); });
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

/// The sentences in sight, as one text.
inline QString visibleTexts(const QWidget& host)
{
    QStringList texts;
    for (const auto* label : host.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

/// An entry of a menu, by its words without the mnemonic.
inline void choose(const QMenu& menu, QString words)
{
    words.remove(u'&');
    for (QAction* action : menu.actions()) {
        if (action->text().remove(u'&') == words)
            return action->trigger();
    }
    throw std::logic_error("not in the menu: " + words.toStdString());
}

} // namespace oslonac::test
