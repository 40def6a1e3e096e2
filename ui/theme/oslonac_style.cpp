// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/oslonac_style.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/icons.h"
#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui {

namespace {

constexpr int focusGap = 4;
constexpr qreal frameRadius = 8;

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor edge =
        colour(enabled ? (filled ? Token::Accent : Token::LineStrong) : Token::Disabled, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(filled ? edge : colour(Token::Surface, option.palette));
    painter.drawRoundedRect(box, 3, 3);
    const QColor mark = colour(Token::OnAccent, option.palette);
    if (option.state & QStyle::State_NoChange)
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
    else if (option.state & QStyle::State_On)
        drawCheckMark(painter, box, mark);
    painter.restore();
}

/// As line fields are.
void drawFieldFrame(QPainter& painter, const QStyleOption& option)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const qreal width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Token edge = focused ? Token::Focus : enabled ? Token::LineStrong : Token::Line;
    painter.setPen(QPen(colour(edge, option.palette), width));
    painter.setBrush(colour(Token::Surface, option.palette));
    const qreal half = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), 6, 6);
    painter.restore();
}

void drawChoiceField(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    drawFieldFrame(painter, option);
    const QRect arrow(option.rect.right() - 22, option.rect.center().y() - 7, 16, 16);
    drawChevron(painter, arrow, Qt::DownArrow,
                colour(enabled ? Token::Text2 : Token::Disabled, option.palette));
}

void drawNumberField(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    drawFieldFrame(painter, option);
    const auto arrow = [&](const QRect& box, Qt::ArrowType direction,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool enabled = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        drawChevron(painter, QRectF(box.center().x() - 7, box.center().y() - 7, 16, 16), direction,
                    colour(enabled ? Token::Text2 : Token::Disabled, option.palette));
    };
    arrow(up, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

/// The text begins where that of a line field does and ends before the arrow.
void drawChoiceText(QPainter& painter, const QStyleOptionComboBox& option)
{
    constexpr int inset = 8;
    constexpr int roomOfArrow = 26;
    const QRect room = option.rect.adjusted(inset, 0, -roomOfArrow, 0);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setPen(
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width()));
    painter.restore();
}

/// By its name in the theme of icons; null where Fusion's own will do.
const char* standardIconName(QStyle::StandardPixmap standard)
{
    using Standard = QStyle::StandardPixmap;
    static constexpr std::pair<Standard, const char*> names[]{
        {Standard::SP_ArrowBack, "go-previous"},
        {Standard::SP_ArrowForward, "go-next"},
        {Standard::SP_FileDialogBack, "go-previous"},
        {Standard::SP_FileDialogToParent, "go-up"},
        {Standard::SP_FileDialogNewFolder, "folder-new"},
        {Standard::SP_FileDialogListView, "view-list-icons"},
        {Standard::SP_FileDialogDetailedView, "view-list-details"},
        {Standard::SP_ComputerIcon, "computer"},
        {Standard::SP_DesktopIcon, "user-desktop"},
        {Standard::SP_DriveHDIcon, "drive-harddisk"},
        {Standard::SP_DirHomeIcon, "user-home"},
        {Standard::SP_DirIcon, "folder"},
        {Standard::SP_FileIcon, "text-x-generic"},
        {Standard::SP_ToolBarHorizontalExtensionButton, "arrow-right-double"}, // of a menu bar
    };
    const auto* const found = std::ranges::find(names, standard, &std::pair<Standard, const char*>::first);
    return found == std::end(names) ? nullptr : found->second;
}

} // namespace

OslonacStyle::OslonacStyle() : QProxyStyle(u"Fusion"_s) {}

void OslonacStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return; // the ring is drawn by FocusRing and by the delegates, where there is room for it
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawCheckBox(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OslonacStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_ComboBoxLabel && choice && !choice->editable && choice->currentIcon.isNull())
        return drawChoiceText(*painter, *choice);
    if (element != CE_FocusFrame)
        return QProxyStyle::drawControl(element, option, painter, widget);
    paintFocusRing(*painter, option->rect, option->palette, frameRadius);
}

void OslonacStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return drawChoiceField(*painter, *option);
    const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && number)
        return drawNumberField(*painter, *number, subControlRect(control, option, SC_SpinBoxUp, widget),
                               subControlRect(control, option, SC_SpinBoxDown, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize OslonacStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                     const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result = {result.width() + 12, heightFor(30)};
    if (type == CT_SpinBox)
        result = {result.width() + 12, heightFor(30)};
    return result;
}

int OslonacStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return focusGap;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return std::max(16, qRound(16 * textPercent() / 100.0));
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int OslonacStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    if (hint == SH_FocusFrame_AboveWidget) // a ring below its neighbour would be cut
        return 1;
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // the desktop's own, in colours that are none of ours
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

// The theme draws its small icons in the dark ink of a light desktop.
QIcon OslonacStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                                 const QWidget* widget) const
{
    const char* name = standardIconName(standard);
    if (!name || !icons::themePresent())
        return QProxyStyle::standardIcon(standard, option, widget);
    return icons::themed(QString::fromLatin1(name));
}

} // namespace oslonac::ui
