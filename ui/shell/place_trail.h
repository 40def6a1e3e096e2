// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <optional>
#include <vector>

namespace oslonac::ui {

/// The places the officer came from, for Back and Forward. Going to a new place forgets what lay ahead.
class PlaceTrail final {
public:
    void leave(const Place& place)
    {
        m_before.push_back(place);
        m_after.clear();
    }
    [[nodiscard]] std::optional<Place> goBack(const Place& here) { return step(m_before, m_after, here); }
    [[nodiscard]] std::optional<Place> goForward(const Place& here) { return step(m_after, m_before, here); }
    [[nodiscard]] bool canGoBack() const { return !m_before.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_after.empty(); }
    void clear() { *this = {}; }

private:
    static std::optional<Place> step(std::vector<Place>& from, std::vector<Place>& to, const Place& here)
    {
        if (from.empty())
            return std::nullopt;
        const Place place = from.back();
        from.pop_back();
        to.push_back(here);
        return place;
    }

    std::vector<Place> m_before; ///< the last one is the nearest
    std::vector<Place> m_after;
};

} // namespace oslonac::ui
