// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace oslonac::ui {

class ListProxy;

/// The header of a list: sort arrow after the text, numbers right, several sort keys with Shift, columns
/// shown and hidden from its menu. The first column stays.
class ListHeader final : public QHeaderView {
    Q_OBJECT

public:
    ListHeader(ListProxy& proxy, QWidget* parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::KeyboardModifiers modifiers);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ListProxy& m_proxy;
    QPoint m_pressed;
};

} // namespace oslonac::ui
