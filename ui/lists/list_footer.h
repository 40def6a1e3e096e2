// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;

namespace oslonac::ui {

class ListTable;

/// Below a list, always there: how many records are listed out of how many, sums of what is listed, and of
/// the selection when several rows are selected.
class ListFooter final : public QFrame {
    Q_OBJECT

public:
    /// A page's own words (rich text) instead of count and sums.
    using Words =
        std::function<QString(const std::vector<qint64>& listed, const std::vector<qint64>& selected)>;

    explicit ListFooter(ListTable& table, QWidget* parent = nullptr);

    void setWords(Words words);
    void update();
    /// At the right, such as what can be done with the selection.
    void addTool(QWidget* tool);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    [[nodiscard]] QString listedText() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QString sumsText(const std::vector<int>& rows) const;

    ListTable& m_table;
    Words m_words;
    QLabel* m_listed;
    QLabel* m_selected;
};

} // namespace oslonac::ui
