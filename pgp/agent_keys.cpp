// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/agent_keys.h"

#include "core/base/text.h"
#include "pgp/keyring_files.h"

namespace sealpost::pgp {

namespace {

/// "S KEYINFO GRIP TYPE SERIAL …": D on disk, T on a card.
std::optional<HeldKeys> parse(std::string_view text) {
    HeldKeys held;
    bool complete = false;
    for (const auto line : split(text, '\n')) {
        const auto words = split(trim(line), ' ');
        complete = words[0] == "OK";
        if (words.size() < 4 || words[0] != "S" || words[1] != "KEYINFO") continue;
        if (words[3] != "D" && words[3] != "T") return std::nullopt;
        held.emplace(words[2], words[3] == "T" ? keys::SecretPlace::card : keys::SecretPlace::agent);
        complete = false;
    }
    return complete ? std::optional(std::move(held)) : std::nullopt;
}

} // namespace

AgentInquiry::AgentInquiry(Session& session)
    : output_([this](std::string_view piece) { text_.append(piece); }, session.operation()) {
    // GnuPG's own program for it knows where the agent of a home listens.
    const auto program = program_on_path("gpg-connect-agent");
    gpgme_ctx_t raw = nullptr;
    if (!program || gpgme().gpgme_new(&raw) != 0) return;
    context_.reset(raw);
    gpgme().gpgme_set_protocol(raw, GPGME_PROTOCOL_SPAWN);
    const auto& home = session.config().home;
    std::vector<const char*> words{""};
    if (home) words.insert(words.end(), {"--homedir", home->c_str()});
    words.insert(words.end(), {"KEYINFO --list", "/bye", nullptr});
    const auto error =
        gpgme().gpgme_op_spawn_start(raw, program->c_str(), words.data(), nullptr, output_.get(), nullptr, 0);
    begun_ = gpgme_err_code(error) == 0;
}

std::optional<HeldKeys> AgentInquiry::answer() {
    if (!begun_) return std::nullopt;
    gpgme_error_t error = 0;
    gpgme().gpgme_wait(context_.get(), &error, 1);
    begun_ = false;
    output_.rethrow();
    if (gpgme_err_code(error) != 0) return std::nullopt;
    // The last line is empty.
    return parse(trim(text_));
}

} // namespace sealpost::pgp
