// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/template_head.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

TemplateHead::TemplateHead(QWidget& name, QWidget& use, const std::vector<QWidget*>& buttons, QWidget* parent)
    : QFrame(parent), m_use(use), m_rows(new QVBoxLayout(this)), m_first(new QHBoxLayout),
      m_buttons(new QWidget(this))
{
    setObjectName(u"filterRow"_s);
    m_rows->setContentsMargins(16, 6, 12, 6);
    m_rows->setSpacing(4);
    m_first->setSpacing(8);
    m_first->addWidget(&name, 1);
    m_rows->addLayout(m_first);
    m_rows->addWidget(&use);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* button : buttons) {
        if (button == buttons.back())
            row->addStretch(1);
        row->addWidget(button);
    }
    m_rows->addWidget(m_buttons);
}

void TemplateHead::setLow(bool isLow)
{
    if (m_isLow == isLow)
        return;
    m_isLow = isLow;
    m_use.setVisible(!isLow);
    if (isLow)
        m_first->addWidget(m_buttons);
    else
        m_rows->addWidget(m_buttons);
}

} // namespace oslonac::ui
