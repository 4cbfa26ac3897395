// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/owner_trust.h"

#include "core/base/text.h"

namespace sealpost::pgp {

namespace {

constexpr int lowest = 2;
constexpr int highest = 6;

/// Answers the key editor's questions, by their names (doc/DETAILS of GnuPG).
struct Editor {
    std::string value;
    bool told = false;
};

gpgme_error_t answer(void* opaque, const char* keyword, const char* arguments, int fd) {
    if (fd < 0) return 0;
    auto& editor = *static_cast<Editor*>(opaque);
    const std::string_view question = arguments == nullptr ? "" : arguments;
    std::string reply;
    if (keyword == nullptr || std::string_view(keyword).substr(0, 4) != "GET_") return 0;
    if (question == "keyedit.prompt") {
        reply = editor.told ? "quit" : "trust";
    } else if (question == "edit_ownertrust.value") {
        // Asked again: the answer was not taken.
        if (editor.told) return gpgme_error(GPG_ERR_INV_VALUE);
        reply = editor.value;
        editor.told = true;
    } else if (question == "edit_ownertrust.set_ultimate.okay" || question == "keyedit.save.okay") {
        reply = "y";
    } else {
        return gpgme_error(GPG_ERR_UNEXPECTED);
    }
    reply += "\n";
    return gpgme_io_writen(fd, reply.data(), reply.size()) == 0 ? 0 : gpgme_error_from_syserror();
}

} // namespace

std::string to_text(const OwnerTrust& trust) {
    std::string text;
    for (const auto& [fingerprint, value] : trust)
        text += fingerprint.hex() + ":" + std::to_string(value) + ":\n";
    return text;
}

std::optional<OwnerTrust> parse_owner_trust(std::string_view text) {
    OwnerTrust trust;
    for (const auto line : split(text, '\n')) {
        const auto words = split(trim(line), ':');
        if (trim(line).empty() || line.starts_with('#')) continue;
        if (words.size() < 2 || words[1].size() != 1) return std::nullopt;
        const auto fingerprint = crypto::Fingerprint::parse(words[0]);
        const int value = words[1][0] - '0';
        if (!fingerprint || value < lowest || value > highest) return std::nullopt;
        trust.emplace(*fingerprint, value);
    }
    return trust;
}

std::optional<int> owner_trust_of(const KeyRef& key) {
    switch (key->owner_trust) {
    case GPGME_VALIDITY_UNDEFINED:
        return 2;
    case GPGME_VALIDITY_NEVER:
        return 3;
    case GPGME_VALIDITY_MARGINAL:
        return 4;
    case GPGME_VALIDITY_FULL:
        return 5;
    case GPGME_VALIDITY_ULTIMATE:
        return 6;
    case GPGME_VALIDITY_UNKNOWN:
        break;
    }
    return std::nullopt;
}

void set_owner_trust(Session& session, const KeyRef& key, int value) {
    // The editor counts from one for undefined.
    Editor editor{.value = std::to_string(value - 1)};
    OutputData output([](std::string_view) {}, session.operation());
    const auto error = session.run([&](gpgme_ctx_t context) {
        return gpgme_op_interact(context, key.get(), 0, answer, &editor, output.get());
    });
    if (gpgme_err_code(error) != 0 || !editor.told) throw_engine_error(error, "owner-trust");
}

} // namespace sealpost::pgp
