// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_extensions.h"

#include "core/base/text.h"

#include <charconv>

namespace sealpost::transport {

SmtpExtensions read_extensions(const SmtpReply& reply) {
    SmtpExtensions found;
    // The first line is the server's name.
    for (std::size_t i = 1; i < reply.lines.size(); ++i) {
        const std::string& line = reply.lines[i];
        found.lines.push_back(line);
        auto words = split(line, ' ');
        std::string keyword = ascii_upper(words.front());
        // An old way to write AUTH.
        if (keyword.starts_with("AUTH=")) {
            words.insert(words.begin() + 1, words.front().substr(5));
            keyword = "AUTH";
        }
        words.erase(words.begin());
        if (keyword == "AUTH") {
            for (const auto word : words)
                if (!word.empty()) found.mechanisms.emplace_back(word);
        } else if (keyword == "SIZE") {
            std::uint64_t bound = 0;
            if (!words.empty()) std::from_chars(words[0].data(), words[0].data() + words[0].size(), bound);
            found.size = bound;
        } else if (keyword == "STARTTLS") {
            found.starttls = true;
        } else if (keyword == "PIPELINING") {
            found.pipelining = true;
        } else if (keyword == "8BITMIME") {
            found.eight_bit = true;
        } else if (keyword == "SMTPUTF8") {
            found.smtputf8 = true;
        } else if (keyword == "REQUIRETLS") {
            found.requiretls = true;
        } else if (keyword == "DSN") {
            found.dsn = true;
        }
    }
    return found;
}

} // namespace sealpost::transport
