// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/painted_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace oslonac::test {

namespace {

class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts.append(item.text()); }
    Type type() const override { return User; }

    QStringList texts;
};

class TextDevice final : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] QStringList texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth:
            return 24;
        default:
            return ui::PaperPages::resolution;
        }
    }

private:
    mutable TextEngine m_engine;
};

} // namespace

QStringList paintedText(const ui::PaperPages& pages, int page)
{
    TextDevice device;
    {
        QPainter painter(&device);
        pages.paint(painter, page);
    }
    return device.texts();
}

} // namespace oslonac::test
