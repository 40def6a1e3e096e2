// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/cell_paint.h"

#include <QWidget>

namespace oslonac::ui {

/// A status pill, or the tags of packages, outside a list. Takes no room while it has nothing to say.
class PillLabel final : public QWidget {
    Q_OBJECT

public:
    explicit PillLabel(QWidget* parent = nullptr);

    /// The icon of the kind unless another is named.
    void setPill(StatusKind kind, const QString& text, const QString& icon = {});
    void setTags(std::vector<PackageTag> tags);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pill m_pill;
    std::vector<PackageTag> m_tags;
};

} // namespace oslonac::ui
