// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/checks_bar.h"

#include "ui/lists/list_table.h"
#include "ui/lists/row_checks.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ChecksBar::ChecksBar(ListTable& table, RowChecks& checks, QWidget* parent)
    : QFrame(parent), m_table(table), m_checks(checks), m_row(new QHBoxLayout(this)),
      m_box(new QCheckBox(this)), m_count(new ElidedLabel(this)), m_clear(new Button(ButtonKind::Quiet, this))
{
    setObjectName(u"checksBar"_s);
    m_row->setContentsMargins(16, 0, 8, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_box);
    m_row->addWidget(m_count, 1);
    m_row->addWidget(m_clear);
    setMinimumHeight(heightFor(36));
    m_box->setTristate(true);
    connect(m_box, &QCheckBox::clicked, this, &ChecksBar::toggleListed);
    connect(m_clear, &QPushButton::clicked, &checks, &RowChecks::clear);
    connect(&checks, &RowChecks::changed, this, &ChecksBar::show);
    connect(&table.proxy(), &QAbstractItemModel::modelReset, this, &ChecksBar::show);
    connect(&table.proxy(), &QAbstractItemModel::rowsInserted, this, &ChecksBar::show);
    connect(&table.proxy(), &QAbstractItemModel::rowsRemoved, this, &ChecksBar::show);
    show();
}

void ChecksBar::addAction(QWidget* button)
{
    m_row->addWidget(button);
}

void ChecksBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

void ChecksBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    shareRoom();
}

// Where there is little room the box alone takes checks away, and how many there are matters more than the
// words of a button.
void ChecksBar::shareRoom()
{
    const QMargins margins = m_row->contentsMargins();
    int needed = m_box->sizeHint().width() + m_count->sizeHint().width() + m_row->spacing() + margins.left() +
                 margins.right();
    std::vector<QWidget*> actions;
    for (int place = m_row->indexOf(m_clear) + 1; place < m_row->count(); ++place) {
        actions.push_back(m_row->itemAt(place)->widget());
        needed += actions.back()->sizeHint().width() + m_row->spacing();
    }
    for (QWidget* action : actions)
        action->setMaximumWidth(needed <= width() ? QWIDGETSIZE_MAX : action->minimumSizeHint().width());
    needed += m_clear->sizeHint().width() + m_row->spacing();
    m_clear->setVisible(m_checks.count() > 0 && needed <= width());
}

void ChecksBar::toggleListed()
{
    m_checks.toggle(m_table.listedIds());
    show(); // the box went through its three states by itself
}

void ChecksBar::show()
{
    const std::vector<qint64> listed = m_table.listedIds();
    const auto here = int(m_checks.among(listed).size());
    m_box->setCheckState(m_checks.stateOf(listed));
    m_box->setEnabled(!listed.empty());
    const QString all = here == int(listed.size()) && here > 0 ? tr("Uncheck all that are listed")
                                                               : tr("Check all that are listed");
    m_box->setToolTip(all);
    m_box->setAccessibleName(all);
    const QString count = tr("%n checked", nullptr, m_checks.count());
    if (m_checks.count() == 0)
        m_count->setText(tr("Nothing checked"));
    else if (here < m_checks.count())
        m_count->setText(tr("%1, %n of them not listed", nullptr, m_checks.count() - here).arg(count));
    else
        m_count->setText(count);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Uncheck all"));
    shareRoom();
}

} // namespace oslonac::ui
