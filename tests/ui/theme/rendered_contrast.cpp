// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/rendered_contrast.h"

#include "tests/support/contrast.h"
#include "ui/widgets/pill_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace oslonac::test {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forLarge = 3.0;
constexpr int frame = 4;     ///< border and ring of a control
constexpr int leastSide = 6; ///< less than that of a text is not read

double leastFor(const QFont& font)
{
    const int size = QFontInfo(font).pixelSize();
    return size >= 24 || (size >= 19 && font.bold()) ? forLarge : forText;
}

/// Collects the spots of one window.
class Spots final {
public:
    explicit Spots(QWidget& root) : m_window(*root.window()) {}

    void add(QWidget& widget)
    {
        if (!widget.isVisible() || !widget.isEnabled())
            return;
        if (auto* label = qobject_cast<QLabel*>(&widget))
            addLabel(*label);
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            addButton(*button);
        else if (auto* pill = qobject_cast<ui::PillLabel*>(&widget))
            addPart(widget, pill->accessibleName(), pill->rect());
        else if (auto* line = qobject_cast<QLineEdit*>(&widget))
            addPart(widget, line->text().isEmpty() ? line->placeholderText() : line->text(), inside(widget));
        else if (auto* choice = qobject_cast<QComboBox*>(&widget))
            addPart(widget, choice->currentText(), inside(widget));
        else if (auto* tabs = qobject_cast<QTabBar*>(&widget))
            addTabs(*tabs);
        else if (auto* header = qobject_cast<QHeaderView*>(&widget))
            addHeader(*header);
        else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
            addCells(*view);
        else if (auto* rich = qobject_cast<QTextEdit*>(&widget))
            addPart(*rich->viewport(), rich->toPlainText(), rich->viewport()->rect());
        else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget))
            addPart(*plain->viewport(), plain->toPlainText(), plain->viewport()->rect());
    }

    std::vector<TextSpot> take() { return std::move(m_spots); }

private:
    static QRect inside(const QWidget& widget)
    {
        return widget.rect().adjusted(frame, frame, -frame, -frame);
    }

    void addPart(QWidget& widget, const QString& text, const QRect& part)
    {
        addPart(widget, text, part, leastFor(widget.font()));
    }
    void addPart(QWidget& widget, const QString& text, const QRect& part, double least)
    {
        const QRect seen = widget.visibleRegion().boundingRect() & part;
        if (text.trimmed().isEmpty() || seen.width() < leastSide || seen.height() < leastSide)
            return;
        m_spots.push_back({text,
                           QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName(),
                           seen.translated(widget.mapTo(&m_window, QPoint(0, 0))), least});
    }

    /// One of many in a view: those that the edge cuts may show none of their text.
    void addWhole(QWidget& viewport, const QString& text, const QRect& part)
    {
        if (viewport.visibleRegion().boundingRect().contains(part))
            addPart(viewport, text, part.adjusted(2, 2, -2, -2));
    }

    /// A line that the edge of a page cuts may show none of its letters.
    void addLabel(QLabel& label)
    {
        const bool isOneLine = label.contentsRect().height() < 2 * label.fontMetrics().height();
        if (isOneLine && label.visibleRegion().boundingRect().height() < label.height())
            return;
        addPart(label, label.text(), label.contentsRect());
    }

    void addButton(QAbstractButton& button)
    {
        const auto* tool = qobject_cast<QToolButton*>(&button);
        const bool isSign =
            button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        const bool isBox = qobject_cast<const QCheckBox*>(&button); // its frame is the sign
        addPart(button, isSign ? button.accessibleName() : button.text(),
                isBox ? button.rect() : inside(button), isSign ? forLarge : leastFor(button.font()));
    }

    void addTabs(QTabBar& tabs)
    {
        for (int place = 0; place < tabs.count(); ++place)
            addPart(tabs, tabs.tabText(place), tabs.tabRect(place).adjusted(frame, frame, -frame, -frame));
    }

    void addHeader(QHeaderView& header)
    {
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section))
                continue;
            const QRect part(header.sectionViewportPosition(section), 0, header.sectionSize(section),
                             header.height());
            addWhole(*header.viewport(), header.model()->headerData(section, header.orientation()).toString(),
                     part);
        }
    }

    void addCells(QAbstractItemView& view)
    {
        const QAbstractItemModel* model = view.model();
        const QModelIndex top = view.rootIndex();
        for (int row = 0; model && row < model->rowCount(top); ++row) {
            for (int column = 0; column < model->columnCount(top); ++column) {
                const QModelIndex cell = model->index(row, column, top);
                if (cell.flags() & Qt::ItemIsEnabled)
                    addWhole(*view.viewport(), cell.data().toString(), view.visualRect(cell));
            }
        }
    }

    QWidget& m_window;
    std::vector<TextSpot> m_spots;
};

} // namespace

std::vector<TextSpot> textSpots(QWidget& root)
{
    Spots spots(root);
    for (QWidget* widget : root.findChildren<QWidget*>())
        spots.add(*widget);
    return spots.take();
}

double renderedContrast(const QImage& picture, const QRect& area)
{
    QHash<QRgb, int> pixels;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++pixels[picture.pixel(x, y)];
    }
    if (pixels.isEmpty())
        return 1;
    const QColor ground =
        std::max_element(pixels.begin(), pixels.end()).key(); // compares how many pixels have the colour
    double most = 1;
    for (auto pixel = pixels.keyBegin(); pixel != pixels.keyEnd(); ++pixel)
        most = std::max(most, contrast(ground, *pixel));
    return most;
}

} // namespace oslonac::test
