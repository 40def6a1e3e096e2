// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/theme/type_scale.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int rowHeight = 56;
constexpr int pageMargin = 24;
constexpr int spacing = 12;

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel(this)), m_facts(new ElidedLabel(this)),
      m_names(new QVBoxLayout), m_tags(new QHBoxLayout), m_actions(new QHBoxLayout),
      m_more(new Button(ButtonKind::Quiet, this)), m_menu(new QMenu(this))
{
    setObjectName(u"pageHeader"_s);
    m_facts->setProperty("use", u"secondary"_s);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, 0, pageMargin, 0);
    row->setSpacing(spacing);
    m_names->setSpacing(0);
    m_names->addWidget(m_title);
    row->addLayout(m_names);
    row->addLayout(m_tags);
    row->addWidget(m_facts, 1);
    row->addLayout(m_actions);
    row->addWidget(m_more);
    m_actions->setSpacing(spacing);
    m_more->setThemedIcon(u"overflow-menu"_s);
    m_more->hide();
    useFont(*m_title, TextUse::PageTitle);
    setFixedHeight(heightFor(rowHeight));
    connect(m_menu, &QMenu::aboutToShow, this, &PageHeader::fillMenu);
    connect(m_more, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    retranslate();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString& facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!m_factsBelow || !facts.isEmpty()); // a title alone stands in the middle
}

QString PageHeader::facts() const
{
    return m_facts->text();
}

void PageHeader::setFactsBelow()
{
    m_factsBelow = true;
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->removeWidget(m_facts);
    m_names->insertStretch(0, 1);
    m_names->addWidget(m_facts);
    m_names->addStretch(1);
    row->setStretchFactor(m_names, 1);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageHeader::addLead(QWidget* lead)
{
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, lead);
    m_leads.push_back(lead);
}

void PageHeader::addTag(QWidget* tag)
{
    m_tags->addWidget(tag);
}

void PageHeader::addAction(Button* button)
{
    m_actions->addWidget(button);
    m_buttons.push_back(button);
}

void PageHeader::setOffered(Button& button, bool isOffered)
{
    std::erase(m_leftOut, &button);
    std::erase(m_folded, &button);
    if (!isOffered)
        m_leftOut.push_back(&button);
    button.setVisible(isOffered);
    fold();
}

void PageHeader::setMore(std::function<void(QMenu&)> fill)
{
    m_fill = std::move(fill);
    fold();
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fold();
}

bool PageHeader::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) // a text became longer, a button was hidden by its page
        fold();
    return handled;
}

/// The title must stay readable: a third of the row is its own where buttons are many.
int PageHeader::titleWidth() const
{
    constexpr int titleShare = 3;
    const int wanted = m_factsBelow ? std::max(m_title->sizeHint().width(), m_facts->sizeHint().width())
                                    : m_title->sizeHint().width();
    return std::min(wanted, width() / titleShare);
}

std::vector<Button*> PageHeader::inFoldingOrder() const
{
    std::vector<Button*> order;
    for (Button* button : m_buttons) {
        const bool isFolded = std::ranges::count(m_folded, button) > 0;
        const bool isLeftOut = std::ranges::count(m_leftOut, button) > 0;
        if (!isLeftOut && (isFolded || !button->isHidden()))
            order.push_back(button);
    }
    std::ranges::reverse(order);
    std::ranges::stable_partition(order,
                                  [](const Button* button) { return button->kind() != ButtonKind::Primary; });
    return order;
}

void PageHeader::fold()
{
    int room = width() - 2 * pageMargin - titleWidth() - m_tags->sizeHint().width() - 4 * spacing;
    for (const QWidget* lead : m_leads)
        room -= lead->sizeHint().width() + spacing;
    const std::vector<Button*> offered = inFoldingOrder();
    int needed = m_fill ? m_more->sizeHint().width() : 0;
    for (const Button* button : offered)
        needed += button->sizeHint().width() + spacing;
    const bool all = needed <= room;
    if (!all && !m_fill)
        needed += m_more->sizeHint().width();
    m_folded.clear();
    for (Button* button : offered) {
        const bool fits = needed <= room;
        button->setVisible(fits);
        if (fits)
            continue;
        m_folded.push_back(button);
        needed -= button->sizeHint().width() + spacing;
    }
    m_more->setVisible(m_fill || !m_folded.empty());
}

void PageHeader::fillMenu()
{
    m_menu->clear();
    for (auto button = m_folded.rbegin(); button != m_folded.rend(); ++button) {
        QAction* action = m_menu->addAction((*button)->text(), *button, &QPushButton::click);
        action->setEnabled((*button)->isEnabled());
    }
    if (!m_folded.empty() && m_fill)
        m_menu->addSeparator();
    if (m_fill)
        m_fill(*m_menu);
}

void PageHeader::retranslate()
{
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

void PageHeader::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setFixedHeight(heightFor(rowHeight));
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace oslonac::ui
