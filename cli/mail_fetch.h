// SPDX-License-Identifier: GPL-3.0-or-later
// One message from the server, by its number in a folder.
#pragma once

#include "cli/account_choice.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sealpost::cli {

class MailFetch {
  public:
    void declare(Arguments& arguments);
    /// Streams the message into the sink, which it commits.
    void run(Context& context, Sink& to) const;
    std::string folder() const { return folder_.value_or("INBOX"); }
    /// Throws Error{usage} for what is no UID.
    std::uint32_t uid() const;

  private:
    ServerOptions options_;
    std::optional<std::string> folder_;
    std::string uid_;
};

} // namespace sealpost::cli
