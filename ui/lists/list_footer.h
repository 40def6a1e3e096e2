// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>
#include <vector>

class QLabel;

namespace oslonac::ui {

class ListTable;

/// Below a list, always there: how many records are listed out of how many, sums of what is listed, and of
/// the selection when several rows are selected. What has no room is folded into "2 more" as a whole, never
/// cut.
class ListFooter final : public QFrame {
    Q_OBJECT

public:
    /// A page's own words (rich text, each one thing) instead of count and sums.
    using Words =
        std::function<QStringList(const std::vector<qint64>& listed, const std::vector<qint64>& selected)>;

    explicit ListFooter(ListTable& table, QWidget* parent = nullptr);

    void setWords(Words words);
    void update();
    /// At the right, such as what can be done with the selection.
    void addTool(QWidget* tool);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeRoom();
    [[nodiscard]] int roomForWords() const;
    [[nodiscard]] QStringList listedWords() const;
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QStringList sumsWords(const std::vector<int>& rows) const;

    ListTable& m_table;
    Words m_words;
    QStringList m_items; ///< what m_listed says, as far as there is room
    QLabel* m_listed;
    QLabel* m_selected;
};

} // namespace oslonac::ui
