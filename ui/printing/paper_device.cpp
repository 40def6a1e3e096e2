// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper_device.h"

namespace oslonac::ui {

int PaperDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return m_dotsPerInch;
    case PdmWidth:
    case PdmHeight:
        return m_dotsPerInch * 8;
    case PdmWidthMM:
    case PdmHeightMM:
        return 203;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace oslonac::ui
