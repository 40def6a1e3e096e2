// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

LineField::LineField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_remark(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_remark);
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineField::write);
}

LineField::~LineField()
{
    m_edit->disconnect(this); // it says that editing ends when it loses the focus in its own destruction
}

void LineField::setCommit(Commit commit)
{
    m_commit = std::move(commit);
}

void LineField::setValue(const QString& value)
{
    const bool typing = m_edit->hasFocus() && m_edit->text() != m_written;
    m_written = value;
    if (typing)
        return;
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
    show({}, {});
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->style()->polish(m_edit);
}

void LineField::setDoubt(const QString& remark)
{
    show(remark, remark.isEmpty() ? QString() : u"doubtful"_s);
}

QString LineField::remark() const
{
    return m_remark->text();
}

bool LineField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_edit->text() != m_written) {
        m_edit->setText(m_written);
        m_edit->selectAll();
        show({}, {});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineField::write()
{
    const QString typed = m_edit->text();
    if (typed == m_written || !m_commit) {
        if (m_edit->property("finding").toString() == "refused"_L1)
            show({}, {});
        return;
    }
    const QString before = m_written;
    m_written = typed; // so that leaving the field inside the commit does not write twice
    const std::optional<QString> refusal = m_commit(typed);
    if (!refusal)
        return show({}, {});
    m_written = before;
    show(*refusal, u"refused"_s);
}

void LineField::show(const QString& remark, const QString& finding)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_edit->setAccessibleDescription(remark);
    if (m_edit->property("finding").toString() == finding)
        return;
    for (QWidget* widget : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_remark)}) {
        widget->setProperty(widget == m_edit ? "finding" : "use", finding);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace oslonac::ui
