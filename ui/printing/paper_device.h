// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>

namespace oslonac::ui {

/// Tells the text layout how many dots an inch has, without a screen or printer behind it.
class PaperDevice final : public QPaintDevice {
public:
    explicit PaperDevice(int dotsPerInch) : m_dotsPerInch(dotsPerInch) {}
    QPaintEngine* paintEngine() const override { return nullptr; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    int m_dotsPerInch;
};

} // namespace oslonac::ui
