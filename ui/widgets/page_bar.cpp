// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace oslonac::ui {

namespace {

const char* useOf(StatusKind kind)
{
    return kind == StatusKind::Late ? "refused" : kind == StatusKind::Wait ? "doubtful" : "info";
}

} // namespace

PageBar::PageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_step(new Button(ButtonKind::Usual, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(48, 6, 24, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_step);
    m_text->setWordWrap(true);
    connect(m_step, &QPushButton::clicked, this, &PageBar::stepTaken);
    m_step->setAccessibleName(tr("Next step"));
    setFocusProxy(m_step);
    hide();
}

void PageBar::say(StatusKind kind, const QString& text, const QString& step)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setProperty("use", QLatin1StringView(useOf(kind)));
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_step->setText(step);
    m_step->setAccessibleName(step.isEmpty() ? tr("Next step") : step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(text);
    m_says = true;
    setVisible(!m_givesWay);
}

void PageBar::clear()
{
    m_says = false;
    hide();
}

void PageBar::giveWay(bool givesWay)
{
    m_givesWay = givesWay;
    setVisible(m_says && !givesWay);
}

int PageBar::wantedHeight(int width) const
{
    return m_says ? layout()->totalHeightForWidth(width) : 0;
}

QString PageBar::text() const
{
    return m_says ? m_text->text() : QString();
}

void PageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const StatusLook look = lookOf(m_kind);
    painter.fillRect(rect(), colour(look.back, palette()));
    painter.drawPixmap(
        24, height() / 2 - 8,
        icons::tinted(QString::fromLatin1(look.icon), 16, colour(look.fore, palette()), devicePixelRatioF()));
}

} // namespace oslonac::ui
