// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the keys of a sheet, its editor and what is refused in it meet here.
#include "ui/scoring/score_sheet.h"

#include "ui/scoring/score_cell_delegate.h"
#include "ui/scoring/score_copy.h"
#include "ui/scoring/score_headers.h"
#include "ui/scoring/score_paste.h"
#include "ui/scoring/score_sheet_model.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/tell_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int markWidth = 48;
constexpr int sumWidth = 72;

void setFinding(QWidget& widget, const char* property, const QString& value)
{
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

ScoreSheet::ScoreSheet(ScoreSheetModel& sheet, QWidget* parent)
    : QTableView(parent), m_sheet(sheet), m_editor(new QLineEdit(viewport())),
      m_refusal(new QLabel(viewport()))
{
    setHorizontalHeader(new CriteriaHeader(this));
    setVerticalHeader(new ApplicantHeader(this));
    setModel(&sheet);
    setItemDelegate(new ScoreCellDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab is ours (focusNextPrevChild)
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(heightFor(32));
    m_editor->setObjectName(u"cellEditor"_s);
    m_editor->setAlignment(Qt::AlignRight);
    m_editor->setAccessibleName(tr("Mark"));
    m_editor->installEventFilter(this);
    m_editor->hide();
    m_refusal->setObjectName(u"cellRefusal"_s);
    m_refusal->setProperty("use", u"refused"_s);
    m_refusal->setWordWrap(true);
    m_refusal->setAutoFillBackground(true);
    m_refusal->hide();
    connect(&sheet, &QAbstractItemModel::modelAboutToBeReset, this, &ScoreSheet::holdRefused);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &ScoreSheet::fitColumns);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &ScoreSheet::spanConflicts);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &ScoreSheet::putRefusedBack);
    connect(&sheet, &QAbstractItemModel::dataChanged, this, &ScoreSheet::spanConflicts);
}

bool ScoreSheet::isEditing() const
{
    return m_edited.isValid();
}

QString ScoreSheet::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void ScoreSheet::fitColumns()
{
    for (int column = 0; column < m_sheet.columnCount(); ++column)
        setColumnWidth(column, (m_sheet.criterionAt(column) ? markWidth : sumWidth) * textPercent() / 100);
}

void ScoreSheet::spanConflicts()
{
    clearSpans();
    const int width = m_sheet.criteriaCount() + 1;
    if (width < 2)
        return;
    for (int column = 0; column < m_sheet.columnCount(); column += width) {
        for (int row = 0; row < m_sheet.rowCount(); ++row) {
            if (m_sheet.conflictAt(m_sheet.index(row, column)))
                setSpan(row, column, 1, width);
        }
    }
}

void ScoreSheet::begin(const QString& text, bool select)
{
    if (isEditing()) // a refused value waits in another cell
        return m_editor->setFocus(Qt::OtherFocusReason);
    const QModelIndex cell = currentIndex();
    if (!m_sheet.placeAt(cell))
        return;
    if (!m_writable)
        return sayRefusal(tr("The file is open for reading only; marks stay as they are."));
    if (m_sheet.conflictAt(cell))
        return sayRefusal(tr("The assessor declared a conflict of interest; no mark can stand here."));
    m_edited = cell;
    sayRefusal({});
    m_editor->setAccessibleName(m_sheet.placeName(cell));
    m_editor->setText(text);
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (select)
        m_editor->selectAll();
}

bool ScoreSheet::finish(Step step)
{
    if (!isEditing())
        return true;
    const auto place = m_sheet.placeAt(m_edited);
    const TypedMark typed = readTypedMark(m_editor->text(), *m_sheet.criterionAt(m_edited.column()));
    std::optional<QString> refusal;
    if (!typed.refusal.isEmpty())
        refusal = typed.refusal;
    const Mark* standing = m_sheet.markAt(m_edited);
    const bool same = standing ? typed.points == standing->points : !typed.points;
    sayRefusal({}); // of what stood there before
    if (!refusal && !same && m_commit)
        refusal = m_commit(*place, typed.points);
    if (refusal) {
        sayRefusal(*refusal);
        return false;
    }
    cancel();
    (void)move(step);
    return true;
}

void ScoreSheet::giveUpRefused()
{
    holdRefused();
    tellWaiting();
}

void ScoreSheet::tellWaiting()
{
    if (const auto lost = std::exchange(m_waiting, std::nullopt))
        tellNotStored(*this, lost->text.simplified(), lost->name, lost->reason);
}

void ScoreSheet::holdRefused()
{
    if (isEditing() && !refusal().isEmpty()) {
        tellWaiting(); // of two the later one waits
        m_waiting = {*m_sheet.placeAt(m_edited), m_editor->text(), m_editor->accessibleName(), refusal()};
    }
    cancel();
}

void ScoreSheet::putRefusedBack()
{
    const QModelIndex cell = m_waiting ? m_sheet.cellOf(m_waiting->place) : QModelIndex();
    if (!cell.isValid())
        return;
    const RefusedMark held = *std::exchange(m_waiting, std::nullopt);
    choose(cell);
    m_edited = cell;
    m_editor->setAccessibleName(m_sheet.placeName(cell));
    m_editor->setText(held.text);
    m_editor->show();
    // Said anew, in the language that may have changed.
    const QString reason = readTypedMark(held.text, *m_sheet.criterionAt(cell.column())).refusal;
    sayRefusal(reason.isEmpty() ? held.reason : reason);
}

void ScoreSheet::cancel()
{
    sayRefusal({});
    if (!isEditing())
        return;
    m_edited = QModelIndex();
    if (m_editor->hasFocus())
        setFocus(Qt::OtherFocusReason); // before it hides, which would go on to the next cell
    m_editor->hide();
}

bool ScoreSheet::move(Step step)
{
    QModelIndex cell = currentIndex();
    const int columns = m_sheet.columnCount();
    const auto forward = [&](int by) {
        int place = cell.row() * columns + cell.column();
        const int last = m_sheet.rowCount() * columns - 1;
        do
            place += by;
        while (place >= 0 && place <= last && !m_sheet.criterionAt(place % columns));
        return place < 0 || place > last ? QModelIndex() : m_sheet.index(place / columns, place % columns);
    };
    switch (step) {
    case Step::Stay:
        return true;
    case Step::Down:
        cell = m_sheet.index(cell.row() + 1, cell.column());
        break;
    case Step::Up:
        cell = m_sheet.index(cell.row() - 1, cell.column());
        break;
    case Step::Next:
        cell = forward(1);
        break;
    case Step::Previous:
        cell = forward(-1);
        break;
    }
    if (!cell.isValid())
        return false;
    choose(cell);
    return true;
}

// Not setCurrentIndex(): that asks which keys are down, and the Ctrl of Ctrl+Z or Ctrl+Page Down would leave
// other cells selected than the one with the ring, and Delete would empty those.
void ScoreSheet::choose(const QModelIndex& cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

void ScoreSheet::keyPressEvent(QKeyEvent* event)
{
    if (handleOwnKey(*event))
        return event->accept();
    const QString text = event->text();
    const bool printable = !text.isEmpty() && text.front().isPrint() && text.front() != u' ' &&
                           !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (printable)
        return begin(text, false);
    QTableView::keyPressEvent(event);
}

// With Ctrl the ring would walk on alone, and what is pasted or deleted then would go elsewhere.
QItemSelectionModel::SelectionFlags ScoreSheet::selectionCommand(const QModelIndex& index,
                                                                 const QEvent* event) const
{
    const bool isKey = event && event->type() == QEvent::KeyPress;
    if (isKey && !(static_cast<const QKeyEvent*>(event)->modifiers() & Qt::ShiftModifier))
        return QItemSelectionModel::ClearAndSelect;
    return QTableView::selectionCommand(index, event);
}

bool ScoreSheet::handleOwnKey(const QKeyEvent& event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy))
        copyBlock();
    else if (const bool clears = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
             !m_writable && (clears || event.matches(QKeySequence::Paste)))
        sayRefusal(tr("The file is open for reading only; marks stay as they are."));
    else if (event.matches(QKeySequence::Paste))
        Q_EMIT pasteRequested(QGuiApplication::clipboard()->text());
    else if (clears)
        Q_EMIT clearRequested();
    else if (event.key() == Qt::Key_F2 && event.modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT remarkRequested();
    else if (event.key() == Qt::Key_F2)
        begin(m_sheet.conflictAt(currentIndex()) ? QString() : currentIndex().data().toString(), true);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        (void)move(event.modifiers().testFlag(Qt::ShiftModifier) ? Step::Up : Step::Down);
    else if (control && (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp))
        Q_EMIT assessorStepped(event.key() == Qt::Key_PageDown ? 1 : -1);
    else
        return false;
    return true;
}

bool ScoreSheet::handleEditorKey(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (void)finish(shift ? Step::Up : Step::Down);
        return true;
    case Qt::Key_Tab:
        (void)finish(Step::Next);
        return true;
    case Qt::Key_Backtab:
        (void)finish(Step::Previous);
        return true;
    case Qt::Key_Down:
        (void)finish(Step::Down);
        return true;
    case Qt::Key_Up:
        (void)finish(Step::Up);
        return true;
    default:
        return false;
    }
}

bool ScoreSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && handleEditorKey(*static_cast<QKeyEvent*>(event)))
        return true;
    if (event->type() == QEvent::FocusOut && isEditing() && !m_editor->isHidden() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        (void)finish(Step::Stay); // what was typed is not lost; a refused value waits in its cell
    return QTableView::eventFilter(watched, event);
}

// Tab goes from cell to cell; after the last one it leaves the sheet.
bool ScoreSheet::focusNextPrevChild(bool next)
{
    if (currentIndex().isValid() && move(next ? Step::Next : Step::Previous))
        return true;
    return QTableView::focusNextPrevChild(next);
}

void ScoreSheet::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (cell.isValid() && !m_sheet.conflictAt(cell))
        return begin(cell.data().toString(), true);
    QTableView::mouseDoubleClickEvent(event);
}

void ScoreSheet::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    verticalHeader()->updateGeometry();
    updateGeometries();
    placeEditor();
}

void ScoreSheet::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeEditor();
}

void ScoreSheet::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_sheet.rowCount() > 0 && m_sheet.columnCount() > 0)
        choose(m_sheet.index(0, 0));
    viewport()->update();
}

void ScoreSheet::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !isEditing() || refusal().isEmpty())
        return;
    holdRefused(); // its reason and the name of its place are said anew
    putRefusedBack();
}

void ScoreSheet::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!isEditing())
        sayRefusal({});
    if (current.row() != previous.row())
        verticalHeader()->viewport()->update();
    Q_EMIT currentCellChanged();
}

void ScoreSheet::placeEditor()
{
    const QRect cell = visualRect(isEditing() ? QModelIndex(m_edited) : currentIndex());
    if (isEditing())
        m_editor->setGeometry(cell.adjusted(0, 0, 0, -1));
    if (m_refusal->isHidden())
        return;
    const int width = std::min(320 * textPercent() / 100, viewport()->width() - 8);
    m_refusal->setFixedWidth(width);
    m_refusal->adjustSize();
    const int left = std::clamp(cell.left(), 4, std::max(4, viewport()->width() - width - 4));
    const bool below = cell.bottom() + m_refusal->height() < viewport()->height();
    m_refusal->move(left, below ? cell.bottom() + 2 : cell.top() - m_refusal->height() - 2);
    m_refusal->raise();
}

void ScoreSheet::sayRefusal(const QString& reason)
{
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
    m_editor->setAccessibleDescription(reason);
    setAccessibleDescription(reason);
    const QString finding = reason.isEmpty() ? QString() : u"refused"_s;
    if (m_editor->property("finding").toString() != finding)
        setFinding(*m_editor, "finding", finding);
    placeEditor();
}

void ScoreSheet::copyBlock() const
{
    copyMarks(m_sheet, *selectionModel());
}

} // namespace oslonac::ui
