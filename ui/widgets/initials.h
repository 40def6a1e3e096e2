// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace oslonac::ui {

/// The first letters of a person's names in a circle, for the eye only: the name stands beside it.
class Initials final : public QWidget {
    Q_OBJECT

public:
    explicit Initials(QWidget* parent = nullptr);

    void setName(const QString& name);
    [[nodiscard]] const QString& letters() const { return m_letters; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_letters;
};

} // namespace oslonac::ui
