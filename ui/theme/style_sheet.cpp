// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

// @token@ is a colour of the table; {13} is a length in px that grows with the text size.
constexpr auto sheet = R"(
QMainWindow, QStackedWidget { background: @canvas@; }
QMenuBar { background: transparent; border: 0; spacing: 0; }
QMenuBar::item { background: transparent; padding: 6px 10px; border-radius: 6px; color: @text@; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @selected@; }
QMenu { background: @raised@; border: 1px solid @line-strong@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @text@; color: @surface@; border: 0; padding: 4px 8px; }
QAbstractScrollArea { border: 0; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface@; border: 1px solid @line-strong@; border-radius: 6px;
    padding: 0 6px; selection-background-color: @mark-bg@; selection-color: @mark-fg@; }
QPlainTextEdit#fieldText { padding-top: 4px; padding-bottom: 4px; }
QPlainTextEdit#fieldText:focus { padding-top: 3px; padding-bottom: 3px; }
QPlainTextEdit[readOnly="true"] { background: transparent; border: 1px solid transparent; }
QPlainTextEdit[finding="refused"] { border: 2px solid @late-fg@; padding: 0 5px; }
QPlainTextEdit[finding="doubtful"] { border: 1px solid @wait-fg@; }
QPlainTextEdit[finding="doubtful"]:focus { border: 2px solid @focus@; }
QLineEdit { min-height: {28}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus@; padding: 0 5px; }
QLineEdit:focus { min-height: {26}; }
QLineEdit[readOnly="true"] { background: transparent; border: 1px solid transparent; }
QLineEdit[readOnly="true"]:focus { border: 2px solid @focus@; }
QLineEdit[finding="refused"] { border: 2px solid @late-fg@; padding: 0 5px; min-height: {26}; }
QLineEdit[finding="doubtful"] { border: 1px solid @wait-fg@; }
QLineEdit[finding="doubtful"]:focus { border: 2px solid @focus@; }
QLineEdit[readOnly="true"][finding="doubtful"] { border: 1px solid transparent; }
QLineEdit[readOnly="true"][finding="doubtful"]:focus { border: 2px solid @focus@; }
QLineEdit:disabled { color: @disabled@; border-color: @line@; }
QPushButton { background: @surface@; color: @text@; border: 1px solid @line-strong@; border-radius: 6px;
    padding: 0 12px; min-height: {28}; font-weight: 500; }
QPushButton:hover { background: @hover@; }
QPushButton:default { background: @accent@; color: @on-accent@; border-color: @accent@; }
QPushButton:disabled { color: @disabled@; border-color: @line@; background: transparent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; color: @text2@; padding: 5px; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed { background: @selected@; }
QToolButton:disabled { color: @disabled@; }
QToolButton::menu-indicator { image: none; }
QToolButton#languageButton { background: @surface@; border-color: @line-strong@; color: @text@; padding: 4px 8px; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QTableView, QListView, QTreeView { background: @surface@; border: 0; }
QHeaderView { background: @header@; border: 0; }
QTableCornerButton::section { background: @header@; border: 0; border-bottom: 1px solid @line@; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line-strong@; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: 0; width: 0; height: 0; }
QStatusBar { background: @chrome@; border: 0; border-top: 1px solid @line@; color: @text2@; }
QStatusBar::item { border: 0; }
#statusLink { padding: 0 4px; border: 0; border-radius: 4px; }
#sectionHeading { padding: 4px 4px 4px 0; border: 0; color: @text@; font-weight: 600; }
QProgressBar { background: @c0@; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @c1@; border-radius: 4px; }
QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: @accent@; }
QLabel { background: transparent; }
#qt_msgbox_label { font-weight: 600; }
QLabel[use="secondary"] { color: @text2@; }
QLabel[use="hint"] { color: @text3@; }
QLabel[use="refused"] { color: @late-fg@; }
QLabel[use="info"] { color: @info-fg@; }
QLabel[use="flag"] { color: @wait-fg@; background: @wait-bg@; border-radius: 4px; }
QLabel[use="doubtful"] { color: @wait-fg@; }
QLabel[use="removed"] { color: @late-fg@; background: @late-bg@; border-radius: 4px; padding: 4px 8px; }
QLabel[use="added"] { color: @ok-fg@; background: @ok-bg@; border-radius: 4px; padding: 4px 8px; }
#topBar, #rail { background: @chrome@; }
#topBar { border-bottom: 1px solid @line@; }
#rail { border-right: 1px solid @line@; }
#pageHeader { background: @surface@; border-bottom: 1px solid @line@; }
#tabRow, #caseStepper { background: @surface@; border-bottom: 1px solid @line@; }
#filterRow { background: @surface@; border-bottom: 1px solid @line@; }
#checksBar { background: @header@; border-bottom: 1px solid @line@; }
#listFooter { background: @header@; border-top: 1px solid @line@; }
#inspector, #inspector > QWidget, #inspectorBody { background: @surface@; }
#inspector > #pinnedTitle { border-bottom: 1px solid @line@; }
#inspectorSection { border-top: 1px solid @line@; }
#desk, #desk > QWidget { background: @desk@; }
QScrollArea#desk { border: 2px solid transparent; }
QScrollArea#desk:focus { border: 2px solid @focus@; }
QScrollArea#cardsDesk { border: 2px solid transparent; }
QScrollArea#cardsDesk:focus { border: 2px solid @focus@; }
#batchPanel { background: @surface@; border-top: 1px solid @line-strong@; }
#startPage { background: @canvas@; }
#rowProblems { background: @surface@; border-top: 1px solid @line@; }
#cellRefusal { background: @late-bg@; border: 1px solid @late-fg@; border-radius: 4px; padding: 4px 8px; }
#cellEditor { background: @surface@; border: 0; }
QLineEdit#cellEditor, #cellEditor QLineEdit { border: 2px solid @focus@; border-radius: 4px; padding: 0 5px; min-height: {24}; }
QLineEdit#cellEditor[finding="refused"], #cellEditor QLineEdit[finding="refused"] { border: 2px solid @late-fg@; }
#cellReason { background: @late-bg@; color: @late-fg@; padding: 4px 8px; }
#card QStackedWidget { background: @surface@; }
#cardHead { background: @surface@; border-bottom: 1px solid @line@; border-top-left-radius: 7px; border-top-right-radius: 7px; }
#dayStrip { background: @surface@; border-bottom: 1px solid @line@; }
#cardFoot { background: @header@; border-top: 1px solid @line@; border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
#cardPage, #cardPage > QWidget { background: @canvas@; }
#popupPanel { background: @raised@; border: 1px solid @line-strong@; border-radius: 8px; }
#palette { background: @raised@; border: 1px solid @line-strong@; border-radius: 8px; }
#paletteLine { background: transparent; border-bottom: 2px solid @focus@; }
#paletteText, #paletteText:focus { background: transparent; border: 0; padding: 0; }
#paletteList { background: @raised@; }
#paletteHints { background: @header@; border-top: 1px solid @line@; padding: 8px 16px;
    border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
#popup { background: @raised@; border: 1px solid @line-strong@; border-radius: 6px; }
#card { background: @surface@; border: 1px solid @line@; border-radius: 8px; }
)";

} // namespace

QString styleSheetOf(Shade shade, int textPercent)
{
    QString text = QString::fromLatin1(sheet);
    for (const TokenRow& row : tokenTable()) {
        const QString mark = u'@' + QLatin1StringView(row.name) + u'@';
        text.replace(mark, colour(row.token, shade).name(QColor::HexArgb));
    }
    static const QRegularExpression length(u"\\{(\\d+)\\}"_s);
    for (auto match = length.match(text); match.hasMatch(); match = length.match(text)) {
        const int size = qRound(match.captured(1).toInt() * textPercent / 100.0);
        text.replace(match.capturedStart(), match.capturedLength(), QString::number(size) + u"px"_s);
    }
    return text;
}

} // namespace oslonac::ui
