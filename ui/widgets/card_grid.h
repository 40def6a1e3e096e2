// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace oslonac::ui {

/// Which cards stand below each other in which column.
using CardColumns = std::vector<std::vector<QWidget*>>;

/// Cards in columns of equal width, under one that may take the whole width. A card whose vertical stretch is
/// 0 takes the height it wants; the others share what is left.
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    /// What a page has room for.
    enum class Width { OneColumn, TwoColumns };

    static constexpr int between = 16; ///< px from card to card

    explicit CardGrid(QWidget* parent = nullptr);

    void arrange(const CardColumns& columns, QWidget* wide = nullptr);

private:
    CardColumns m_columns;
    QWidget* m_wide = nullptr;
};

} // namespace oslonac::ui
