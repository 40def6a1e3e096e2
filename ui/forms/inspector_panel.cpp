// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/inspector_panel.h"

#include "ui/language/own_text.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_in_sight.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int leastWidth = 304;
constexpr int usualWidth = 360;
constexpr int narrowWindow = 1280;
constexpr int mostWidth = 440;
constexpr int margin = 16;

} // namespace

InspectorSection::InspectorSection(const Phrase& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_heading(new QToolButton(this)), m_head(new QHBoxLayout),
      m_note(new ElidedLabel(this)), m_body(new QWidget(this))
{
    setObjectName(u"inspectorSection"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_note->setProperty("use", u"hint"_s);
    m_head->addWidget(m_heading);
    m_head->addWidget(m_note, 1);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 8, margin, 12);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(m_body);
    connect(m_heading, &QToolButton::toggled, this, &InspectorSection::setOpen);
    setOpen(true);
    retranslate();
}

QVBoxLayout* InspectorSection::column()
{
    auto* column = qobject_cast<QVBoxLayout*>(m_body->layout());
    if (!column) {
        column = new QVBoxLayout(m_body);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(8);
    }
    return column;
}

void InspectorSection::place(QWidget* part)
{
    column()->addWidget(part);
}

void InspectorSection::setTitle(const Phrase& title)
{
    m_title = title;
    retranslate();
}

void InspectorSection::setNote(const QString& note)
{
    m_note->setText(note);
}

void InspectorSection::addTag(QWidget* tag)
{
    m_head->addWidget(tag);
}

void InspectorSection::setOpen(bool open)
{
    m_body->setVisible(open);
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

void InspectorSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InspectorSection::retranslate()
{
    m_heading->setText(m_title.text());
    m_heading->setAccessibleName(m_title.text());
}

InspectorPanel::InspectorPanel(QWidget* parent)
    : QScrollArea(parent), m_title(new QLabel(this)), m_pinned(new QFrame(this)),
      m_pinnedTitle(new ElidedLabel(m_pinned)), m_facts(new QLabel(this)), m_tags(new QHBoxLayout)
{
    setObjectName(u"inspector"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    setFocusPolicy(Qt::NoFocus);
    useFont(*m_title, TextUse::InspectorTitle);
    m_title->setWordWrap(true);
    m_facts->setProperty("use", u"secondary"_s);
    m_facts->setWordWrap(true);
    m_facts->hide();
    m_tags->setSpacing(6);
    m_tags->addStretch(1);

    auto* body = new QWidget(this);
    body->setObjectName(u"inspectorBody"_s);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, margin, margin, margin);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addLayout(m_tags);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addStretch(1);
    setWidget(body);
    m_sight = new FocusInSight(*this);

    m_pinned->setObjectName(u"pinnedTitle"_s);
    useFont(*m_pinnedTitle, TextUse::Strong);
    auto* pinned = new QHBoxLayout(m_pinned);
    pinned->setContentsMargins(margin, 0, margin, 0);
    pinned->addWidget(m_pinnedTitle);
    m_pinned->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &InspectorPanel::pinTitle);
}

QSize InspectorPanel::sizeHint() const
{
    return {window()->width() < narrowWindow ? leastWidth : usualWidth, 400};
}

// What grew while it was hidden told no layout, and would be squeezed into the height it had before.
void InspectorPanel::showEvent(QShowEvent* event)
{
    for (QLayout* layout : widget()->findChildren<QLayout*>())
        layout->invalidate();
    QScrollArea::showEvent(event);
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    pinTitle();
}

void InspectorPanel::pinTitle()
{
    m_pinned->setGeometry(0, 0, viewport()->width(), m_pinnedTitle->fontMetrics().height() + 16);
    m_pinned->setVisible(verticalScrollBar()->value() > m_title->geometry().bottom());
    m_pinned->raise();
}

bool InspectorPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        setMinimumWidth(std::clamp(needed, leastWidth, mostWidth));
    }
    return isDone;
}

void InspectorPanel::setTitle(const QString& title, Writing writing)
{
    m_title->setText(ownText(title, writing));
    m_pinnedTitle->setText(m_title->text());
    setAccessibleName(m_title->text());
}

void InspectorPanel::setFacts(const QString& facts, Writing writing)
{
    m_facts->setText(ownText(facts, writing));
    m_facts->setVisible(!facts.isEmpty());
}

void InspectorPanel::addTag(QWidget* tag)
{
    m_tags->insertWidget(m_tags->count() - 1, tag);
}

InspectorSection* InspectorPanel::addSection(const Phrase& title)
{
    auto* section = new InspectorSection(title, widget());
    addWidget(section);
    return section;
}

void InspectorPanel::reveal(QWidget& field)
{
    for (QWidget* around = &field; around != nullptr && around != this; around = around->parentWidget()) {
        if (auto* section = qobject_cast<InspectorSection*>(around))
            section->setOpen(true);
    }
    m_sight->show(field);
    field.setFocus(Qt::OtherFocusReason);
}

void InspectorPanel::addWidget(QWidget* added)
{
    m_column->insertWidget(m_column->count() - 1, added);
}

} // namespace oslonac::ui
