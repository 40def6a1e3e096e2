// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace oslonac::ui {

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey&, const SortKey&) = default;
};

/// Sorts a list by several columns, texts in Serbian order, and narrows it to the rows that hold every typed
/// word in any column, whatever the script and the diacritics. Keys are computed once a row and kept until it
/// changes.
class ListProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ListProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    /// The first key decides; equal rows fall to the next one, then to their place in the source.
    void setSortKeys(std::vector<SortKey> keys);
    [[nodiscard]] const std::vector<SortKey>& sortKeys() const { return m_keys; }
    void setNarrowing(const QString& words);
    [[nodiscard]] QString narrowing() const { return m_narrowing; }

Q_SIGNALS:
    void sortKeysChanged();

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] const QVariant& keyOf(int row, int column) const;
    [[nodiscard]] const QString& haystack(int row) const;
    void forget();

    std::vector<SortKey> m_keys;
    QString m_narrowing;
    QStringList m_words;
    mutable std::vector<QHash<int, QVariant>> m_cache;
    mutable QHash<int, QString> m_haystacks;
};

} // namespace oslonac::ui
