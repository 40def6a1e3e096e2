// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int rowHeight = 56;

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel(this)), m_facts(new ElidedLabel(this)), m_tags(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    setObjectName(u"pageHeader"_s);
    m_facts->setProperty("use", u"secondary"_s);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addLayout(m_tags);
    row->addWidget(m_facts, 1);
    row->addLayout(m_actions);
    m_actions->setSpacing(12);
    useFont(*m_title, TextUse::PageTitle);
    setFixedHeight(heightFor(rowHeight));
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
}

void PageHeader::addLead(QWidget* lead)
{
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, lead);
}

void PageHeader::addTag(QWidget* tag)
{
    m_tags->addWidget(tag);
}

void PageHeader::addAction(QWidget* button)
{
    m_actions->addWidget(button);
}

void PageHeader::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedHeight(heightFor(rowHeight));
}

} // namespace oslonac::ui
