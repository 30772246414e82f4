// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace pd {

/// Row number of one kind of record. Has no "invalid" value: what may be absent is std::optional<Id<…>>.
template <class Tag>
class Id {
public:
    constexpr explicit Id(std::int64_t value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;

private:
    std::int64_t m_value;
};

} // namespace pd

template <class Tag>
struct std::hash<pd::Id<Tag>> {
    std::size_t operator()(const pd::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
