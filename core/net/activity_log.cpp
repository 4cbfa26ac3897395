// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/activity_log.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <fcntl.h>
#include <unistd.h>

namespace sealpost::net {

std::string_view name_of(Purpose purpose) noexcept {
    switch (purpose) {
    case Purpose::submission:
        return "submission";
    case Purpose::mailbox:
        return "mailbox";
    case Purpose::account_test:
        return "account-test";
    case Purpose::key_lookup:
        return "key-lookup";
    case Purpose::server_lookup:
        return "server-lookup";
    case Purpose::revocation:
        return "revocation";
    }
    return "unknown";
}

void FileActivityLog::record(const Activity& activity) {
    const std::string line = to_rfc3339(activity.at) + "\t" + std::string(name_of(activity.purpose)) + "\t" +
                             escape_for_display(to_string(activity.server)) + "\t" + activity.outcome + "\n";
    const Descriptor file(::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (!file) throw error_from_errno(path_.native());
    // One write with O_APPEND: the lines of two processes do not mix.
    if (::write(file.get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        throw error_from_errno(path_.native());
}

} // namespace sealpost::net
