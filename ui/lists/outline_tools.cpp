// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/outline_tools.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int pageMargin = 24;

Button* iconButton(const QString& icon, QWidget* parent)
{
    auto* button = new Button(ButtonKind::Quiet, parent);
    button->setThemedIcon(icon);
    return button;
}

void nameButton(Button& button, const QString& name, const QString& keys)
{
    button.setAccessibleName(name);
    button.setToolTip(u"%1 (%2)"_s.arg(name, keys));
}

} // namespace

OutlineTools::OutlineTools(QWidget* parent)
    : QFrame(parent), m_tools(new QHBoxLayout), m_add(new Button(ButtonKind::Usual, this)),
      m_addMenu(new QMenu(this)), m_up(iconButton(u"go-up"_s, this)), m_down(iconButton(u"go-down"_s, this)),
      m_delete(iconButton(u"edit-delete"_s, this))
{
    setObjectName(u"filterRow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, 6, pageMargin, 6);
    m_add->setThemedIcon(u"list-add"_s);
    m_add->hide();
    m_tools->addWidget(m_add);
    row->addLayout(m_tools);
    row->addStretch(1);
    for (Button* button : {m_up, m_down, m_delete})
        row->addWidget(button);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_delete, &QPushButton::clicked, this, &OutlineTools::deleteRequested);
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2))); });
    connect(m_addMenu, &QMenu::aboutToShow, this, &OutlineTools::fillAddMenu);
}

void OutlineTools::addAdding(Button* button)
{
    button->setThemedIcon(u"list-add"_s);
    m_tools->addWidget(button);
    m_adding.push_back(button);
}

void OutlineTools::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void OutlineTools::setMovable(bool movable)
{
    m_up->setEnabled(movable);
    m_down->setEnabled(movable);
}

void OutlineTools::setDeletable(bool deletable)
{
    m_delete->setEnabled(deletable);
}

void OutlineTools::retranslate()
{
    m_add->setText(tr("Add", "a part of a call"));
    nameButton(*m_up, tr("Move up"), u"Ctrl+↑"_s);
    nameButton(*m_down, tr("Move down"), u"Ctrl+↓"_s);
    nameButton(*m_delete, tr("Delete"), tr("Del", "the key"));
}

void OutlineTools::fold()
{
    int needed = 2 * pageMargin;
    const auto count = [&needed, this](const QWidget* tool) {
        needed += tool->sizeHint().width() + m_tools->spacing();
    };
    for (int place = 0; place < m_tools->count(); ++place) {
        if (const QWidget* tool = m_tools->itemAt(place)->widget(); tool != m_add)
            count(tool);
    }
    for (const Button* button : {m_up, m_down, m_delete})
        count(button);
    const bool folded = needed > width();
    m_add->setVisible(folded);
    for (Button* button : m_adding)
        button->setVisible(!folded);
}

void OutlineTools::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fold();
}

void OutlineTools::fillAddMenu()
{
    m_addMenu->clear();
    for (Button* button : m_adding) {
        QAction* action = m_addMenu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
}

} // namespace oslonac::ui
