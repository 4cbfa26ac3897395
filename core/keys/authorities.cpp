// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/authorities.h"

namespace sealpost::keys {

std::string_view name_of(ListStanding standing) noexcept {
    switch (standing) {
    case ListStanding::in_force:
        return "in-force";
    case ListStanding::ended:
        return "ended";
    case ListStanding::came_too_late:
        return "came-too-late";
    case ListStanding::delta:
        return "delta";
    case ListStanding::indirect:
        return "indirect";
    case ListStanding::unknown_extension:
        break;
    }
    return "unknown-extension";
}

} // namespace sealpost::keys
