// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/system_flag.h"

#include "core/base/enum_names.h"
#include "core/base/text.h"

namespace sealpost::transport {

namespace {

constexpr EnumNames<SystemFlag, 5> names{{{SystemFlag::seen, "seen"},
                                          {SystemFlag::answered, "answered"},
                                          {SystemFlag::flagged, "flagged"},
                                          {SystemFlag::draft, "draft"},
                                          {SystemFlag::deleted, "deleted"}}};

} // namespace

std::string_view name_of(SystemFlag flag) noexcept { return name_in(names, flag); }
std::optional<SystemFlag> parse_system_flag(std::string_view name) noexcept { return find_in(names, name); }

std::string wire_name(SystemFlag flag) {
    const std::string_view name = name_of(flag);
    return "\\" + ascii_upper(name.substr(0, 1)) + std::string(name.substr(1));
}

} // namespace sealpost::transport
