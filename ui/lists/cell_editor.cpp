// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_editor.h"

#include "ui/lists/choice_completer.h"
#include "ui/theme/type_scale.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int leastWidth = 140;
constexpr int reasonWidth = 440; ///< px at 100 %, where the list has no height for it

} // namespace

CellEditor::CellEditor(const QString& text, const QStringList& choices, QWidget* viewport)
    : QFrame(viewport), m_line(new QLineEdit(text, this)), m_reason(new QLabel(this))
{
    setObjectName(u"cellEditor"_s);
    setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_line);
    rows->addWidget(m_reason);
    m_reason->setObjectName(u"cellReason"_s);
    m_reason->setProperty("use", u"refused"_s);
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_line->setFrame(true);
    m_line->selectAll();
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    offerChoices(*m_line, choices);
    if (m_line->completer())
        m_line->completer()->popup()->installEventFilter(this);
}

CellEditor::~CellEditor()
{
    m_line->removeEventFilter(this); // it loses the focus in its own destruction
}

QString CellEditor::text() const
{
    return m_line->text();
}

void CellEditor::startWith(const QString& typed)
{
    m_line->clear();
    m_line->insert(typed);
}

void CellEditor::setName(const QString& name)
{
    m_line->setAccessibleName(name);
}

QString CellEditor::name() const
{
    return m_line->accessibleName();
}

void CellEditor::refuse(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->show();
    m_line->setAccessibleDescription(reason);
    m_line->setProperty("finding", u"refused"_s);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
    const QPoint place = pos();
    const QWidget* viewport = parentWidget();
    adjustSize();
    // In a list of a few rows the reason takes width before height, and is seen whole.
    if (place.y() + height() > viewport->height()) {
        setFixedWidth(std::min(std::max(width(), reasonWidth * textPercent() / 100), viewport->width()));
        adjustSize();
    }
    move(std::clamp(place.x(), 0, std::max(0, viewport->width() - width())),
         std::max(0, std::min(place.y(), viewport->height() - height())));
}

void CellEditor::placeOver(const QRect& cell)
{
    const QWidget* viewport = parentWidget();
    const int width = std::min(std::max(cell.width(), leastWidth * textPercent() / 100), viewport->width());
    setFixedWidth(width);
    adjustSize();
    const int left = std::clamp(cell.left(), 0, std::max(0, viewport->width() - width));
    move(left, cell.center().y() - m_line->sizeHint().height() / 2);
    setVisible(viewport->rect().intersects(cell));
    raise();
}

// Enter takes what is offered and is done with the cell, as it is where nothing is offered.
bool CellEditor::takeOffered(const QKeyEvent& key)
{
    QAbstractItemView* offered = m_line->completer()->popup();
    const QModelIndex at = offered->currentIndex();
    const bool isOnlyOne = offered->model()->rowCount() == 1 && !m_line->text().isEmpty();
    if (at.isValid() || isOnlyOne)
        m_line->setText((at.isValid() ? at : offered->model()->index(0, 0)).data().toString());
    offered->hide();
    Q_EMIT written(key.modifiers() & Qt::ShiftModifier ? EditStep::Up : EditStep::Down);
    return true;
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line) {
        const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
        const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        return isEnter ? takeOffered(*key) : QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT written(EditStep::Stay);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool back = key.modifiers() & Qt::ShiftModifier;
    switch (key.key()) {
    case Qt::Key_Escape:
        Q_EMIT cancelled();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT written(back ? EditStep::Up : EditStep::Down);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true; // the list would walk on, and the cell be of another record than the one shown
    case Qt::Key_Tab:
        Q_EMIT written(EditStep::Right);
        return true;
    case Qt::Key_Backtab:
        Q_EMIT written(EditStep::Left);
        return true;
    default:
        return false;
    }
}

} // namespace oslonac::ui
