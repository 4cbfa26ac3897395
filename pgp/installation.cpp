// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/installation.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "pgp/keyring_files.h"
#include "pgp/session.h"

#include <cstdio>
#include <unistd.h>

namespace sealpost::pgp {

namespace {

namespace fs = std::filesystem;

constexpr int least_major = 2;
constexpr int least_minor = 2;

bool is_program(const fs::path& path) { return ::access(path.c_str(), X_OK) == 0; }

std::optional<fs::path> configured_pinentry(const EngineConfig& config) {
    const auto home = home_of(config);
    if (!home) return std::nullopt;
    try {
        const std::string text = read_file(*home / "gpg-agent.conf", limits::config_file);
        for (const auto line : split(text, '\n')) {
            constexpr std::string_view option = "pinentry-program";
            const auto trimmed = trim(line);
            if (trimmed.starts_with(option)) return fs::path(trim(trimmed.substr(option.size())));
        }
    } catch (const Error&) {
    }
    return std::nullopt;
}

bool find_pinentry(const EngineConfig& config) {
    if (const auto configured = configured_pinentry(config)) return is_program(*configured);
    return program_on_path("pinentry").has_value();
}

bool agent_answers(const EngineConfig& config) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    try {
        Session session(config, operation);
        // No such key: only whether the agent is asked.
        session.find_secret_keys({"0x0000000000000000000000000000000000000000"});
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace

Installation look_at_installation(const EngineConfig& config) {
    Installation found;
    try {
        gpgme();
    } catch (const Error&) {
        return found;
    }
    if (const char* version = gpgme().version()) found.gpgme_version = version;
    found.found = gpgme().gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP) == 0;
    gpgme_engine_info_t info = nullptr;
    if (gpgme().gpgme_get_engine_info(&info) == 0)
        for (; info != nullptr; info = info->next)
            if (info->protocol == GPGME_PROTOCOL_OpenPGP && info->version != nullptr)
                found.version = info->version;
    int major = 0, minor = 0;
    std::sscanf(found.version.c_str(), "%d.%d", &major, &minor);
    found.recent_enough = major > least_major || (major == least_major && minor >= least_minor);
    // Too old is there, too: gpgme only says that it does not serve it.
    found.found = found.found || !found.version.empty();
    if (!found.found) return found;
    found.agent_usable = agent_answers(config);
    found.pinentry_found = find_pinentry(config);
    return found;
}

} // namespace sealpost::pgp
