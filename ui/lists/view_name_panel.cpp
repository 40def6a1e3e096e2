// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/view_name_panel.h"

#include "core/languages/spoken.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ViewNamePanel::ViewNamePanel(QWidget& owner, const QString& name)
    : PopupPanel(owner), m_name(new QLineEdit(name, this)), m_filters(new QCheckBox(this)),
      m_order(new QCheckBox(tr("Order"), this)),
      m_columns(new QCheckBox(tr("Columns and their widths"), this)),
      m_accept(new Button(ButtonKind::Primary, this)),
      m_refusal(new QLabel(tr("There is a view of this name already."), this))
{
    setAccessibleName(tr("Name of the view"));
    setMinimumWidth(280 * textPercent() / 100);
    auto* label = new QLabel(tr("Name of the view"), this);
    label->setProperty("use", u"secondary"_s);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->selectAll();
    m_accept->setText(name.isEmpty() ? tr("Save a view") : tr("Rename the view"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 12, 12, 12);
    rows->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{label, m_name, m_refusal, m_filters, m_order, m_columns, m_accept})
        rows->addWidget(part);
    m_refusal->setProperty("use", u"refused"_s);
    m_refusal->setWordWrap(true);
    // A view always has its filters; it says how many.
    m_filters->setChecked(true);
    m_filters->setEnabled(false);
    for (QCheckBox* part : {m_order, m_columns})
        part->setChecked(true);
    for (QCheckBox* part : {m_filters, m_order, m_columns})
        part->setVisible(name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, this, &ViewNamePanel::consider);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNamePanel::accept);
    connect(m_accept, &QPushButton::clicked, this, &ViewNamePanel::accept);
    consider();
}

void ViewNamePanel::setTaken(QStringList names)
{
    m_taken = std::move(names);
    consider();
}

QString ViewNamePanel::wanted() const
{
    return m_name->text().simplified();
}

bool ViewNamePanel::isTaken() const
{
    return m_taken.contains(wanted(), Qt::CaseInsensitive);
}

void ViewNamePanel::consider()
{
    m_accept->setEnabled(!wanted().isEmpty() && !isTaken());
    m_refusal->setVisible(isTaken());
    m_name->setAccessibleDescription(isTaken() ? m_refusal->text() : QString());
    if (isVisible())
        adjustSize();
}

void ViewNamePanel::setFilterCount(int count)
{
    m_filters->setText(tr("Filters (%1)", "how many").arg(spokenNumber(count)));
}

void ViewNamePanel::accept()
{
    const QString name = wanted();
    if (name.isEmpty() || isTaken())
        return;
    ListLook::Parts parts;
    parts.setFlag(ListLook::Order, m_order->isChecked());
    parts.setFlag(ListLook::Columns, m_columns->isChecked());
    closePanel();
    Q_EMIT named(name, parts);
}

} // namespace oslonac::ui
