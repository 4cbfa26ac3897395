// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_text.h"

#include "core/base/characters.h"
#include "core/base/error.h"
#include "core/transport/modified_utf7.h"

namespace sealpost::transport {

std::string wire_folder(std::string_view folder) {
    const auto name = encode_modified_utf7(folder);
    // Dovecot repeats the name in its answer: a line end in it would split that in two, encoded or not.
    if (!name || folder.empty() || has_control(folder))
        throw Error(ErrorCode::not_found, {{"folder", std::string(folder)}});
    return *name;
}

std::string quoted_string(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "\"";
}

} // namespace sealpost::transport
