// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/view_strip.h"

#include "core/languages/spoken.h"
#include "ui/lists/list_look.h"
#include "ui/lists/view_name_panel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_strip.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int countAfter = 30; // ms: counts may follow the rows, not hold them up

QToolButton* makeMore(QWidget* parent)
{
    auto* more = new QToolButton(parent);
    more->setIcon(icons::themed(u"overflow-menu"_s));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(new QMenu(more));
    return more;
}

} // namespace

ViewStrip::ViewStrip(ListLook& look, ListProxy& proxy, QWidget* parent)
    : QFrame(parent), m_look(look), m_proxy(proxy), m_tabs(new TabStrip(this)), m_changed(new QLabel(this)),
      m_save(new Button(ButtonKind::Quiet, this)), m_overwrite(new Button(ButtonKind::Quiet, this)),
      m_revert(new Button(ButtonKind::Quiet, this)), m_bringBack(new Button(ButtonKind::Usual, this)),
      m_more(makeMore(this)), m_field(new QWidget(this)), m_choice(new QComboBox(m_field)),
      m_fieldMore(makeMore(m_field))
{
    setObjectName(u"tabRow"_s);
    build();
    makeField();
    m_counting.setSingleShot(true);
    m_counting.setInterval(countAfter);
    connect(&m_counting, &QTimer::timeout, this, &ViewStrip::update);
    connect(&look, &ListLook::changed, this, &ViewStrip::update);
    connect(&proxy, &QAbstractItemModel::modelReset, this, &ViewStrip::countLater);
    connect(&proxy, &QAbstractItemModel::dataChanged, this, &ViewStrip::countLater);
    connect(&proxy, &QAbstractItemModel::rowsInserted, this, &ViewStrip::countLater);
    connect(&proxy, &QAbstractItemModel::rowsRemoved, this, &ViewStrip::countLater);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int place) { m_look.open(place); });
    connect(m_choice, &QComboBox::activated, this, [this](int place) { m_look.open(place); });
    connect(m_save, &QPushButton::clicked, this, &ViewStrip::askName);
    connect(m_overwrite, &QPushButton::clicked, &m_look, &ListLook::saveOpen);
    connect(m_revert, &QPushButton::clicked, &m_look, &ListLook::revert);
    connect(m_bringBack, &QPushButton::clicked, &m_look, &ListLook::bringBack);
    for (const QToolButton* more : {m_more, m_fieldMore})
        connect(more->menu(), &QMenu::aboutToShow, this, &ViewStrip::fillMenu);
    update();
}

void ViewStrip::build()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 24, 0);
    row->setSpacing(4);
    row->addWidget(m_tabs);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_changed, m_overwrite, m_revert, m_save, m_bringBack, m_more})
        row->addWidget(part);
    row->addStretch(1);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    m_tabs->setUsesScrollButtons(false);
    m_save->setThemedIcon(u"list-add"_s);
    m_overwrite->setThemedIcon(u"document-save"_s);
    m_revert->setThemedIcon(u"edit-undo"_s);
    m_bringBack->setThemedIcon(u"edit-undo"_s);
    m_changed->setProperty("use", u"hint"_s);
}

void ViewStrip::makeField()
{
    auto* row = new QHBoxLayout(m_field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_choice);
    row->addWidget(m_fieldMore);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMinimumWidth(96);
    m_field->hide();
}

void ViewStrip::countLater()
{
    if (m_look.hasViews())
        m_counting.start();
}

void ViewStrip::update()
{
    showTabs();
    showState();
    fitInto(m_room);
}

void ViewStrip::showTabs()
{
    const QSignalBlocker quietTabs(m_tabs);
    const QSignalBlocker quietChoice(m_choice);
    const auto& views = m_look.views().all();
    m_choice->clear();
    for (size_t place = 0; place < views.size(); ++place) {
        const int count = m_proxy.countWith(views[place].state.filters);
        m_tabs->setTab(int(place), views[place].text(), count);
        // The box stands for the list below it, which may be narrowed further than its view.
        const bool isChanged = int(place) == m_look.openPlace() && m_look.isChanged();
        const int passing = isChanged ? m_proxy.countWith(m_proxy.filters()) : count;
        m_choice->addItem(tr("%1 (%2)", "view and how many").arg(views[place].text(), spokenNumber(passing)));
    }
    m_tabs->cutTo(int(views.size()));
    m_tabs->setCurrentIndex(m_look.openPlace());
    m_choice->setCurrentIndex(m_look.openPlace());
    m_tabs->setAccessibleName(tr("Views of the list"));
    m_choice->setAccessibleName(tr("View of the list"));
    m_choice->setToolTip(tr("Views of this list"));
}

void ViewStrip::showState()
{
    const bool changed = m_look.isChanged();
    const bool own = m_look.hasViews() && m_look.openView().isOwn();
    m_changed->setText(tr("changed", "a view"));
    m_changed->setVisible(changed);
    m_overwrite->setText(tr("Save the view"));
    m_overwrite->setVisible(changed && own);
    m_revert->setText(tr("Change it back"));
    m_revert->setVisible(changed);
    m_save->setText(changed && own ? tr("As a new view") : tr("Save a view"));
    m_save->setToolTip(tr("Keeps the filters and columns you see, under a name"));
    for (QToolButton* more : {m_more, m_fieldMore}) {
        more->setToolTip(tr("What can be done with this view"));
        more->setAccessibleName(more->toolTip());
    }
    m_more->setVisible(own);
    m_bringBack->setVisible(m_look.removed().has_value());
    m_bringBack->setText(tr("Bring back %1").arg(m_look.removed() ? m_look.removed()->text() : QString()));
}

int ViewStrip::neededWidth() const
{
    int width = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int place = 0; place < m_tabs->count(); ++place)
        width += m_tabs->tabRect(place).width();
    for (const QWidget* part :
         std::initializer_list<const QWidget*>{m_changed, m_overwrite, m_revert, m_save, m_bringBack, m_more})
        width += part->isVisibleTo(this) ? part->sizeHint().width() + 4 : 0;
    return width;
}

void ViewStrip::fitInto(int width)
{
    m_room = width;
    const bool folded = m_look.hasViews() && neededWidth() > width;
    const bool before = std::exchange(m_folded, folded);
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && (isAncestorOf(focused) || m_field->isAncestorOf(focused));
    setVisible(m_isOffered && !folded && m_look.hasViews());
    m_field->setVisible(m_isOffered && folded);
    if (hadFocus && folded != before) // what had it is out of sight
        (folded ? static_cast<QWidget*>(m_choice) : m_tabs)->setFocus(Qt::OtherFocusReason);
    if (folded != before)
        Q_EMIT foldedChanged();
}

void ViewStrip::setOffered(bool offered)
{
    m_isOffered = offered;
    fitInto(m_room);
}

void ViewStrip::askName()
{
    auto* panel = new ViewNamePanel(*this, {});
    panel->setFilterCount(int(m_proxy.filters().size()));
    panel->setTaken(namesBeside(nullptr));
    connect(panel, &ViewNamePanel::named, this,
            [this](const QString& name, ListLook::Parts parts) { m_look.saveAs(name, parts); });
    panel->openAt(anchor());
}

QStringList ViewStrip::namesBeside(const SavedView* own) const
{
    QStringList names;
    for (const SavedView& view : m_look.views().all()) {
        if (&view != own)
            names.append(view.text());
    }
    return names;
}

void ViewStrip::rename()
{
    auto* panel = new ViewNamePanel(*this, m_look.openView().text());
    panel->setTaken(namesBeside(&m_look.openView()));
    connect(panel, &ViewNamePanel::named, this, [this](const QString& name) { m_look.renameOpen(name); });
    panel->openAt(anchor());
}

QWidget& ViewStrip::anchor()
{
    return m_folded ? static_cast<QWidget&>(*m_choice) : *m_save;
}

void ViewStrip::fillMenu()
{
    QMenu& menu = *(m_folded ? m_fieldMore : m_more)->menu();
    menu.clear();
    const bool own = m_look.openView().isOwn();
    const auto add = [&](const QString& text, const QString& icon, auto work) {
        connect(menu.addAction(icons::themed(icon), text), &QAction::triggered, this, work);
    };
    if (m_folded)
        add(tr("Save a view"), u"list-add"_s, [this] { askName(); });
    if (m_folded && m_look.isChanged()) {
        if (own)
            add(tr("Save the view"), u"document-save"_s, [this] { m_look.saveOpen(); });
        add(tr("Change it back"), u"edit-undo"_s, [this] { m_look.revert(); });
    }
    if (own) {
        add(tr("Rename the view"), u"document-edit"_s, [this] { rename(); });
        add(tr("Delete the view"), u"edit-delete"_s, [this] { m_look.removeOpen(); });
    }
    if (m_look.removed())
        add(tr("Bring back %1").arg(m_look.removed()->text()), u"edit-undo"_s,
            [this] { m_look.bringBack(); });
}

void ViewStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        update();
}

} // namespace oslonac::ui
