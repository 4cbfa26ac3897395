// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "pgp/session.h"

namespace sealpost::pgp {

namespace {

/// Both strings begin with a key ID: the hint "KEYID USER ID", the info "MAINKEYID KEYID ALGORITHM LENGTH".
std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

gpgme_error_t hand_over(int fd, const Secret& passphrase) {
    const auto bytes = passphrase.reveal();
    if (gpgme().gpgme_io_writen(fd, bytes.data(), bytes.size()) != 0 ||
        gpgme().gpgme_io_writen(fd, "\n", 1) != 0) {
        return gpgme().error_from_syserror();
    }
    return 0;
}

} // namespace

gpgme_error_t PassphraseBridge::answer(const char* hint, const char* info, bool previous_was_bad, int fd) {
    try {
        if (fixed_ != nullptr && !previous_was_bad) return hand_over(fd, *fixed_);
        if (fixed_ != nullptr) return gpgme_error(GPG_ERR_BAD_PASSPHRASE);
        const std::string key(first_word(info == nullptr ? "" : info));
        if (known_ && known_key_ == key && !previous_was_bad) return hand_over(fd, *known_);
        if (known_key_ != key) attempt_ = 0;
        known_key_ = key;
        known_ = ask(hint, info);
        if (known_) return hand_over(fd, *known_);
    } catch (...) {
        failure_ = std::current_exception();
    }
    return gpgme_error(GPG_ERR_CANCELED);
}

std::optional<Secret> PassphraseBridge::ask(const char* hint, const char* info) {
    const std::string_view name = hint == nullptr ? "" : hint;
    const std::string_view key = first_word(info == nullptr ? "" : info);
    for (;;) {
        if (attempt_ >= limits::passphrase_attempts) {
            exhausted_ = true;
            return std::nullopt;
        }
        ++attempt_;
        const auto space = name.find(' ');
        auto answer =
            prompts_.ask({.purpose = purpose_,
                          .subject = std::string(space == name.npos ? name : name.substr(space + 1)),
                          .key_id = std::string(key),
                          .attempt = attempt_});
        if (!answer) {
            nobody_ = true;
            return std::nullopt;
        }
        if (!check_ || check_(*answer)) return answer;
    }
}

} // namespace sealpost::pgp
