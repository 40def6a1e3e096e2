// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/view_name_panel.h"

#include "core/languages/spoken.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ViewNamePanel::ViewNamePanel(QWidget& owner, const QString& name)
    : PopupPanel(owner), m_name(new QLineEdit(name, this)), m_filters(new QCheckBox(this)),
      m_order(new QCheckBox(tr("Order"), this)),
      m_columns(new QCheckBox(tr("Columns and their widths"), this)),
      m_accept(new Button(ButtonKind::Primary, this))
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
         std::initializer_list<QWidget*>{label, m_name, m_filters, m_order, m_columns, m_accept})
        rows->addWidget(part);
    // A view always has its filters; it says how many.
    m_filters->setChecked(true);
    m_filters->setEnabled(false);
    for (QCheckBox* part : {m_order, m_columns})
        part->setChecked(true);
    for (QCheckBox* part : {m_filters, m_order, m_columns})
        part->setVisible(name.isEmpty());
    m_accept->setEnabled(!name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNamePanel::accept);
    connect(m_accept, &QPushButton::clicked, this, &ViewNamePanel::accept);
}

void ViewNamePanel::setFilterCount(int count)
{
    m_filters->setText(tr("Filters (%1)", "how many").arg(spokenNumber(count)));
}

void ViewNamePanel::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    ListLook::Parts parts;
    parts.setFlag(ListLook::Order, m_order->isChecked());
    parts.setFlag(ListLook::Columns, m_columns->isChecked());
    closePanel();
    Q_EMIT named(name, parts);
}

} // namespace oslonac::ui
