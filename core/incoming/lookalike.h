// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that look like another one (Unicode Technical Standard 39): made to be taken for somebody else.
// A warning only; it proves nothing either way.
#pragma once

#include "core/mime/address.h"

#include <set>
#include <string>
#include <vector>

namespace sealpost::incoming {

/// The addresses that the user knows, ready to be compared with.
class KnownAddresses {
  public:
    KnownAddresses() = default;
    explicit KnownAddresses(const std::vector<mime::AddrSpec>& addresses);
    /// None of them, and to the eye one of them: "paypa1.example" beside "paypal.example".
    bool are_imitated_by(const mime::AddrSpec& address) const;

  private:
    std::set<std::string> keys_;
    std::set<std::string> skeletons_;
};

/// By itself: letters of several scripts in the local part or in a label of the domain, a word that is wholly
/// of another script and looks like Latin, or characters that nobody sees.
bool is_deceptive(const mime::AddrSpec& address);

/// The display name holds an address, and another one than the mailbox.
bool names_another_address(const mime::Mailbox& mailbox);

} // namespace sealpost::incoming
