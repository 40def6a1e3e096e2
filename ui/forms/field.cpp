// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field.h"

#include "ui/widgets/tell_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

Field::Field(QWidget* parent) : QWidget(parent), m_remark(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_remark);
    m_remark->setWordWrap(true);
    m_remark->hide();
}

void Field::setEditor(QWidget* editor)
{
    m_editor = editor;
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, editor);
    setFocusProxy(editor);
}

QVariant Field::content() const
{
    return m_editor->metaObject()->userProperty().read(m_editor);
}

void Field::bringIntoSight()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(this);
    }
}

void Field::setDoubt(const QString& remark)
{
    say(remark, remark.isEmpty() ? Finding::None : Finding::Doubtful);
}

void Field::setMissing(const QString& why)
{
    say({}, why.isEmpty() ? Finding::None : Finding::Doubtful);
    m_editor->setAccessibleDescription(why);
    m_editor->setToolTip(why);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        line->setPlaceholderText(why.isEmpty() ? QString() : tr("enter"));
}

QString Field::remark() const
{
    return m_remark->text();
}

void Field::giveUpRefused() const
{
    const QString text = typed().simplified();
    if (isRefused() && !text.isEmpty())
        tellNotStored(*this, text, m_editor->accessibleName(), m_remark->text());
}

void Field::say(const QString& remark, Finding finding)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_editor->setAccessibleDescription(remark);
    if (finding == m_finding)
        return;
    m_finding = finding;
    const QString name = finding == Finding::Refused    ? u"refused"_s
                         : finding == Finding::Doubtful ? u"doubtful"_s
                                                        : QString();
    m_editor->setProperty("finding", name);
    m_remark->setProperty("use", name);
    for (QWidget* widget : {m_editor, static_cast<QWidget*>(m_remark)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

} // namespace oslonac::ui
