// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/command_palette.h"

#include "ui/search/palette_delegate.h"
#include "ui/search/record_search.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int cardWidth = 704;
constexpr int iconSize = 22;
constexpr int cardTop = 64;
constexpr int lineHeight = 56;
constexpr int bottomSpace = 12;
constexpr int page = 8;

} // namespace

CommandPalette::CommandPalette(QWidget& window, Commands commands)
    : QWidget(&window), m_window(window), m_commands(std::move(commands)), m_card(new QFrame(this)),
      m_icon(new QLabel(m_card)), m_line(new QLineEdit(m_card)), m_count(new QLabel(m_card)),
      m_list(new QListView(m_card)), m_hints(new QLabel(m_card))
{
    build();
    hide();
    window.installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::update);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    retranslate();
}

void CommandPalette::build()
{
    m_card->setObjectName(u"palette"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the focus and moves the choice
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(1); // a single line is less than lists take by themselves
    m_list->setObjectName(u"paletteList"_s);
    m_hints->setObjectName(u"paletteHints"_s);
    m_hints->setProperty("use", u"hint"_s);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeLine());
    column->addWidget(m_list, 1);
    column->addWidget(m_hints);
}

QWidget* CommandPalette::makeLine()
{
    auto* row = new QFrame(m_card);
    row->setObjectName(u"paletteLine"_s);
    m_line->setFrame(false);
    m_line->setObjectName(u"paletteText"_s);
    useFont(*m_line, TextUse::InspectorTitle);
    m_count->setProperty("use", u"hint"_s);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(12);
    line->addWidget(m_icon);
    line->addWidget(m_line, 1);
    line->addWidget(m_count);
    row->setFixedHeight(heightFor(lineHeight));
    return row;
}

void CommandPalette::setSearch(const RecordSearch* search)
{
    m_offer = {};
    m_offer.search = search;
    if (search)
        connect(search, &RecordSearch::ready, this, &CommandPalette::update);
    if (!search && isVisible())
        close();
}

void CommandPalette::setChanged(std::vector<RecordName> records)
{
    m_offer.changed = std::move(records);
}

void CommandPalette::open()
{
    m_focusBefore = m_window.focusWidget();
    m_offer.commands = m_commands();
    m_line->clear();
    m_icon->setPixmap(
        icons::tinted(u"search"_s, iconSize, colour(Token::Text2, palette()), devicePixelRatioF()));
    show();
    raise();
    update();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    setGeometry(m_window.rect());
    const int width = std::min(cardWidth * std::max(100, textPercent()) / 100, m_window.width() - 48);
    const int top = std::min(cardTop, m_window.height() / 10);
    int lines = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        lines += m_list->sizeHintForRow(row);
    const int wanted = heightFor(lineHeight) + lines + m_hints->sizeHint().height() + bottomSpace;
    const int height = std::min({wanted, heightFor(lineHeight) * 10, m_window.height() - 2 * top});
    m_card->setGeometry((m_window.width() - width) / 2, top, width, height);
}

void CommandPalette::update()
{
    PaletteLines found = paletteLines(m_offer, m_line->text());
    const bool areMore = found.areMore;
    m_model.setLines(std::move(found.lines));
    const int first = m_model.nextChoice(0, 1);
    if (first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    const int results = m_model.resultCount();
    const QString count = m_line->text().trimmed().isEmpty() ? QString()
                          : areMore                          ? tr("The first %n results", nullptr, results)
                                                             : tr("%n results", nullptr, results);
    const bool isReading = m_offer.search && !m_offer.search->isReady();
    m_count->setText(isReading ? tr("Names are being read") : count);
    m_line->setAccessibleDescription(m_count->text());
    place();
    m_list->scrollToTop(); // the first line's heading too
}

void CommandPalette::move(int direction, int steps)
{
    int row = m_list->currentIndex().row();
    for (; steps > 0; --steps) {
        const int next = m_model.nextChoice(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    m_list->setCurrentIndex(m_model.index(row));
    if (m_model.nextChoice(row - 1, -1) < 0)
        m_list->scrollToTop(); // with the heading over the first line
}

void CommandPalette::choose(int row)
{
    if (row < 0 || !m_model.line(row).canBeChosen())
        return;
    const PaletteLine line = m_model.line(row); // closing may change the lines
    close();
    if (line.kind == PaletteLine::Kind::Command)
        return line.command->trigger();
    std::erase_if(m_offer.lately,
                  [&line](const RecordName& name) { return name.record == line.record.record; });
    m_offer.lately.insert(m_offer.lately.begin(), line.record);
    if (m_offer.lately.size() > mostLately)
        m_offer.lately.resize(mostLately);
    Q_EMIT recordChosen(line.record);
}

bool CommandPalette::handleKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1, 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1, 1);
        return true;
    case Qt::Key_PageDown:
        move(1, page);
        return true;
    case Qt::Key_PageUp:
        move(-1, page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) { // with Ctrl too: not for the page behind
            event->accept();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent&>(*event)))
        return true;
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Scrim, palette()));
}

void CommandPalette::mousePressEvent(QMouseEvent*)
{
    close(); // a press on the card goes to the card
}

void CommandPalette::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    m_line->setPlaceholderText(tr("Search or run a command"));
    m_line->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Results"));
    m_hints->setText(
        tr("Enter chooses, Esc closes. > commands, @ organisations, # calls, applications and agreements"));
}

} // namespace oslonac::ui
