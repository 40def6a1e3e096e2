// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace oslonac::ui {

/// One entry of a list to search in. `aside` stands at its right: a count, a key, a state.
struct SearchEntry {
    QString key;
    QString text;
    QString aside{};
    QString icon{}; ///< at the very right
};

enum class EntryChecks { None, Boxes };
enum class EntryOrder { Fixed, Dragged };

/// A line to search with and the entries that match it, whatever the script and the diacritics. Up and Down
/// walk the entries while one types; Enter takes one, Space ticks it. Where the order can be dragged,
/// Ctrl+Up and Ctrl+Down move an entry as well.
class SearchList final : public QWidget {
    Q_OBJECT

public:
    SearchList(EntryChecks checks, EntryOrder order, QWidget* parent = nullptr);

    void setNames(const QString& searchHint, const QString& listName);
    void setEntries(const std::vector<SearchEntry>& entries);
    /// Entries before this place stay where they are and as they are.
    void setFixedCount(int count);
    void setAside(const QString& key, const QString& text);
    void setChecked(const QString& key, bool checked);
    [[nodiscard]] QStringList checkedKeys() const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString& key);
    /// Rows of entries the list is high for.
    void setVisibleRows(int most);
    [[nodiscard]] QLineEdit& line() { return *m_line; }

Q_SIGNALS:
    /// Enter or a click, with the keys held.
    void taken(const QString& key, Qt::KeyboardModifiers modifiers);
    /// Delete.
    void removed(const QString& key);
    void checksChanged();
    void orderChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool takeKey(class QKeyEvent& event, bool inLine);
    bool typeOn(const QString& text);
    /// None while nothing is called as was typed, whatever was current before.
    [[nodiscard]] QListWidgetItem* foundCurrent() const;
    void search(const QString& words);
    void walk(int step);
    void moveCurrent(int step);
    void toggle(QListWidgetItem* item);
    [[nodiscard]] bool isFixed(const QListWidgetItem* item) const;

    EntryChecks m_checks;
    EntryOrder m_order;
    bool m_isWalking = false; ///< by arrows since the last letter
    QLineEdit* m_line;
    QListWidget* m_list;
    QLabel* m_nothing; ///< over the list, when no entry has the words
    int m_fixed = 0;
};

} // namespace oslonac::ui
