// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace oslonac::ui {

enum class ChipKind { Active, Adding };

/// A filter that holds, with a mark that takes it away; or the dashed chip that adds one, with its key.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(ChipKind kind, QWidget* parent = nullptr);

    void setKeyCap(const QString& keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect removeMark() const;
    void paintFrame(QPainter& painter) const;

    ChipKind m_kind;
    QString m_keyCap;
};

} // namespace oslonac::ui
