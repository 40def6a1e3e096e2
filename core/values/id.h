// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace oslonac {

/// Makes a new 63-bit number: 41 bits of milliseconds, 22 of randomness, rising within the process.
/// Numbers are never used again, so that two officers' files can be merged.
qint64 makeIdNumber();

/// The identity of one record. Ids of different records do not mix: Id<Call> is not Id<Application>.
/// A default-made id belongs to no record yet (number 0).
template <typename Record>
class Id final {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    [[nodiscard]] static Id make() { return Id(makeIdNumber()); }

    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number > 0; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    qint64 m_number = 0;
};

template <typename Record>
size_t qHash(Id<Record> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.number()) ^ seed;
}

} // namespace oslonac

template <typename Record>
struct std::hash<oslonac::Id<Record>> {
    size_t operator()(oslonac::Id<Record> id) const noexcept { return std::hash<qint64>{}(id.number()); }
};
