// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "core/documents/file_name.h"
#include "ui/charts/chart_picture.h"
#include "ui/lists/list_table.h"
#include "ui/printing/painted_page.h"
#include "ui/shell/desk.h"
#include "ui/theme/icons.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/segmented_control.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

ChartCard::ChartCard(const Desk& desk, Kind kind, ChartPicture* picture, std::vector<ChartColumn> columns,
                     QWidget* parent)
    : Card(parent), m_desk(desk), m_kind(kind), m_picture(picture), m_columns(std::move(columns)),
      m_model(listColumns(m_columns, [&desk] { return desk.language(); }),
              [](const ChartTableRow& row) { return row.id; }),
      m_stack(new QStackedWidget(bodyHost())), m_pictureHost(new QWidget(m_stack)),
      m_list(new ListTable(m_stack)), m_views(new SegmentedControl(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    m_list->setList(m_model);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto* column = new QVBoxLayout(m_pictureHost);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* framed = new QWidget(m_pictureHost);
    auto* frame = new QVBoxLayout(framed);
    frame->setContentsMargins(16, 12, 16, 12);
    frame->addWidget(m_picture);
    column->addWidget(framed, 1);
    m_stack->addWidget(m_pictureHost);
    m_stack->addWidget(m_list);
    setBody(m_stack);
    m_views->addChoice(int(View::Picture), {}, {});
    m_views->addChoice(int(View::Table), {}, {});
    m_more->setIcon(icons::themed(u"overflow-menu"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    addTool(m_views);
    addTool(m_more);
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) { setView(View(view)); });
    connect(m_picture, &ChartPicture::opened, this, &ChartCard::opened);
    connect(m_list, &ListTable::opened, this, [this](qint64 id) {
        if (const auto row = m_model.find(id); row && row->key != 0)
            Q_EMIT opened(row->key);
    });
    buildMenu();
    retranslate();
}

ChartCard::~ChartCard()
{
    delete m_list; // before the model it shows
}

void ChartCard::buildMenu()
{
    const auto add = [this](const QString& icon, auto work) {
        connect(m_menu->addAction(icons::themed(icon), QString()), &QAction::triggered, this,
                [this, work] { m_desk.run([&] { work(); }); });
    };
    add(u"image-x-generic"_s, [this] { saveAs(u"png"_s); });
    add(u"image-x-generic"_s, [this] { saveAs(u"svg"_s); });
    add(u"document-print"_s, [this] { print(); });
    add(u"edit-copy"_s, [this] { copy(); });
}

void ChartCard::setTitle(const QString& title)
{
    Card::setTitle(title);
    m_list->setAccessibleName(title);
}

void ChartCard::retranslate()
{
    const bool map = m_kind == Kind::Map;
    m_views->setChoiceText(int(View::Picture), map ? tr("Map") : tr("Chart"),
                           map ? tr("Show as a map") : tr("Show as a chart"));
    m_views->setChoiceText(int(View::Table), tr("Table"), tr("Show the same numbers as a table"));
    m_more->setToolTip(tr("Save, print or copy"));
    m_more->setAccessibleName(tr("Save, print or copy"));
    const QStringList texts{tr("Save as P&NG…"), tr("Save as &SVG…"), tr("&Print…"),
                            view() == View::Table ? tr("&Copy the table") : tr("&Copy the picture")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_menu->actions().at(i)->setText(texts[i]);
    m_picture->setName(title());
    m_list->setAccessibleName(title());
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitColumns();
    }
}

void ChartCard::setRows(std::vector<ChartTableRow> rows)
{
    for (size_t place = 0; place < rows.size(); ++place)
        rows[place].id = qint64(place) + 1;
    m_model.reset(std::move(rows));
    fitColumns();
    retranslate();
}

void ChartCard::fitColumns()
{
    constexpr int headMargins = 30; // with room for the arrow of the order
    const QFontMetrics metrics(fontFor(TextUse::Header));
    m_list->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int title = metrics.horizontalAdvance(m_model.head(column).titleText()) + headMargins;
        m_list->setColumnWidth(column, std::max(m_list->columnWidth(column), title));
    }
}

void ChartCard::setStrip(QWidget* strip)
{
    m_pictureHost->layout()->addWidget(strip);
}

void ChartCard::setView(View view)
{
    m_views->setValue(int(view));
    const bool isNew = view != this->view();
    m_stack->setCurrentIndex(view == View::Picture ? 0 : 1);
    retranslate();
    if (isNew)
        Q_EMIT viewChanged();
}

ChartCard::View ChartCard::view() const
{
    return m_stack->currentIndex() == 0 ? View::Picture : View::Table;
}

ChartSheet ChartCard::sheet() const
{
    return {title(), m_note, m_picture};
}

void ChartCard::saveAs(const QString& ending)
{
    const bool svg = ending == u"svg";
    const auto path =
        m_desk.prompts.fileToSave({svg ? tr("Save as SVG") : tr("Save as PNG"),
                                   {},
                                   safeFileName({title()}) + u'.' + ending,
                                   {svg ? tr("SVG picture (*.svg)") : tr("PNG picture (*.png)")},
                                   ending});
    if (!path)
        return;
    writeSheet(*path, sheet());
    m_desk.tell(tr("The picture was written to %1.").arg(QFileInfo(*path).fileName()));
}

void ChartCard::print()
{
    PaintedPage page;
    page.title = title();
    page.fileName = safeFileName({title()});
    const QSize size = sizeOf(sheet());
    page.orientation = size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    page.paint = [this](QPainter& painter, const QRectF& area) { paintSheet(painter, area, sheet()); };
    (new PaintedWindow(m_desk, page, this))->open();
}

void ChartCard::copy() const
{
    auto mime = std::make_unique<QMimeData>();
    if (view() == View::Table)
        mime->setText(textOf(m_columns, m_model.rows(), m_desk.language()));
    else
        mime->setImageData(imageOf(sheet()));
    QGuiApplication::clipboard()->setMimeData(mime.release());
}

} // namespace oslonac::ui
