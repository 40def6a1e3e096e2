// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/marks.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oslonac::ui::icons {

namespace {

// The white exclamation mark of data-warning would be filled with the rest: make it a hole.
QImage withWhiteAsHole(QImage image)
{
    image = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int least = std::min({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
            const int alpha = qAlpha(line[x]) * (255 - least) / 255;
            line[x] = qRgba(0, 0, 0, alpha);
        }
    }
    return image;
}

// The marks of the six states without a theme, on a grid of 16.
QPainterPath fallbackPath(const QString& name)
{
    QPainterPath path;
    if (name == "data-warning"_L1) {
        path.addPolygon(QPolygonF{{8, 1}, {15.5, 15}, {0.5, 15}, {8, 1}});
        path.addRect(7.25, 6, 1.5, 4.5);
        path.addRect(7.25, 12, 1.5, 1.5);
    } else if (name == "clock"_L1 || name == "chronometer"_L1) {
        path.addEllipse(1, 1, 14, 14);
        path.addEllipse(2.5, 2.5, 11, 11);
        path.addRect(7.25, 4, 1.5, 5);
    } else if (name == "bookmarks"_L1) {
        path.addPolygon(QPolygonF{{4, 1}, {12, 1}, {12, 15}, {8, 11}, {4, 15}, {4, 1}});
    } else if (name == "document-edit"_L1) {
        path.addPolygon(QPolygonF{{2, 14}, {3, 10}, {11, 2}, {14, 5}, {6, 13}, {2, 14}});
    } else if (name == "dialog-ok-apply"_L1) {
        path.addPolygon(QPolygonF{{2, 8}, {4, 6.5}, {7, 9.5}, {13, 3}, {14.5, 4.5}, {7, 13}, {2, 8}});
    }
    return path;
}

QPixmap fallback(const QString& name, int size, const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.fillPath(fallbackPath(name), colour);
    return pixmap;
}

QPixmap paint(const QString& name, int size, const QColor& colour, qreal ratio)
{
    const QIcon icon = QIcon::fromTheme(name);
    if (icon.isNull())
        return fallback(name, size, colour, ratio);
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    {
        // Not QIcon::paint(): it leaves an icon small that the theme draws for a smaller size only.
        QPainter painter(&image);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(0, 0, size, size), icon.pixmap(QSize(size, size), ratio));
    }
    if (name == "data-warning"_L1)
        image = withWhiteAsHole(image).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size, size), colour);
    painter.end();
    return QPixmap::fromImage(image);
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const QRect square(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2,
                           size, size);
        painter->drawPixmap(square, tinted(m_name, size, shade(mode), ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, std::min(size.width(), size.height()), shade(mode), 1.0);
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor shade(QIcon::Mode mode) const
    {
        return colour(mode == QIcon::Disabled ? Token::Disabled : m_token, QGuiApplication::palette());
    }

    QString m_name;
    Token m_token;
};

} // namespace

QPixmap tinted(const QString& name, int size, const QColor& colour, qreal devicePixelRatio)
{
    if (size <= 0)
        return {}; // what it stands on has no room until the first layout
    const QString key = u"oslonac/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = paint(name, size, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon themed(const QString& name, Token token)
{
    return QIcon(new TintedEngine(name, token));
}

bool themePresent()
{
    return QIcon::hasThemeIcon(u"document-sign"_s);
}

QIcon productMark()
{
    return QIcon(u":/oslonac/mark.svg"_s);
}

} // namespace oslonac::ui::icons
