// SPDX-License-Identifier: GPL-3.0-or-later
// Which message on the server a command works with: a number in a folder of an account.
#pragma once

#include "cli/account_choice.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace sealpost::cli {

class MessageChoice {
  public:
    void declare(Arguments& arguments);
    std::string folder() const { return folder_.value_or("INBOX"); }
    /// Throws Error{usage} for what is no UID.
    std::uint32_t uid() const;
    /// A session in which the folder is open for reading. Throws Error{not_found} where --uidvalidity says
    /// that the number was another folder's.
    std::unique_ptr<transport::ImapClient> open_to_read(Context& context) const;
    std::unique_ptr<transport::ImapClient> open_to_change(Context& context) const;

  private:
    using Opening = transport::FolderStatus (transport::ImapClient::*)(std::string_view, const Operation&);
    std::unique_ptr<transport::ImapClient> open(Context& context, Opening open_folder) const;

    ServerOptions options_;
    std::optional<std::string> folder_;
    std::optional<std::int64_t> uidvalidity_;
    std::string uid_;
};

} // namespace sealpost::cli
