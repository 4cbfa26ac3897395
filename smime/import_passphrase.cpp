// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/import_passphrase.h"

#include "core/base/limits.h"
#include "smime/openssl.h"

#include <algorithm>

namespace sealpost::smime {

void unreadable_bundle(std::string detail) {
    take_openssl_errors();
    throw Error(ErrorCode::unreadable_key, {{"detail", std::move(detail)}});
}

void with_passphrase(const Operation& operation, const std::function<bool(const char*)>& open) {
    if (open(nullptr) || open("")) return;
    for (int attempt = 1; attempt <= limits::passphrase_attempts; ++attempt) {
        const auto passphrase = operation.prompts.ask(
            {.purpose = PromptPurpose::unlock_import, .subject = {}, .key_id = {}, .attempt = attempt});
        if (!passphrase) throw Error(ErrorCode::locked, {{"detail", "import"}});
        Secret text = Secret::zeros(passphrase->size() + 1);
        std::copy_n(passphrase->reveal().data(), passphrase->size(), text.data());
        if (open(text.data())) return;
    }
    throw Error(ErrorCode::bad_passphrase, {{"detail", "import"}});
}

} // namespace sealpost::smime
