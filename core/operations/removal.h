// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/change.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace oslonac {

/// What becomes of a record that may point to one that goes, but need not (its reference may be empty): it
/// stays and loses the reference, or it goes too.
enum class LooseReference { Emptied, Goes };

/// Everything that goes when records go: whatever stands on them by a reference that must be there, down to
/// the last one. Found through the foreign keys of the live schema, because the schema has no cascades (redo
/// would lose what they take) and a table added later must not be forgotten. Approvals and other records that
/// name their subject by table and number go too.
class Removal final {
public:
    struct Root {
        const char* table;
        qint64 id;
    };

    Removal(const Connection& file, const std::vector<Root>& roots, LooseReference loose);

    [[nodiscard]] const std::map<std::string, std::set<qint64>>& rows() const { return m_rows; }
    [[nodiscard]] int count(const char* table) const;
    template <Mapped Record>
    [[nodiscard]] int count() const
    {
        return count(Mapping<Record>::table);
    }

    /// Children first.
    void carryOut(const Change& change) const;

private:
    struct Emptied {
        std::string table;
        std::string column;
        std::set<qint64> ids;
    };

    std::map<std::string, std::set<qint64>> m_rows;
    std::vector<Emptied> m_emptied;
};

} // namespace oslonac
