// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a draft that must stay inside, whatever the account's policy hides: what was confidential in a
// message stays so in the reply to it (RFC 9788 section 6). A draft carries the list in a field of its own,
// X-Sealpost-Confidential, which never goes along.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace sealpost::outgoing {

inline constexpr std::string_view confidential_field_name = "X-Sealpost-Confidential";

/// How much of a field stays inside.
enum class Hidden {
    names, ///< of an address field: the display names
    all,
};

class ConfidentialFields {
  public:
    /// The stronger of both where the field is listed already.
    void add(std::string_view field_name, Hidden hidden);
    /// nullptr: nothing of that field is to be hidden.
    const Hidden* find(std::string_view field_name) const;
    bool empty() const noexcept { return fields_.empty(); }
    /// Their names in lower case, for people.
    std::string names() const;

    /// "subject, to;names": a field's value.
    std::string to_text() const;
    /// Words that are no entry are left out.
    static ConfidentialFields parse(std::string_view text);
    bool operator==(const ConfidentialFields&) const = default;

  private:
    /// By name in lower case.
    std::map<std::string, Hidden, std::less<>> fields_;
};

} // namespace sealpost::outgoing
