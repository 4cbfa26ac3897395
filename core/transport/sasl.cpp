// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/sasl.h"

#include "core/base/characters.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/transport/scram.h"
#include "core/transport/secret_text.h"

#include <array>

namespace sealpost::transport {
namespace {

constexpr std::array all_mechanisms = {Mechanism::login, Mechanism::plain, Mechanism::xoauth2,
                                       Mechanism::oauthbearer, Mechanism::scram_sha_256};

Error protocol_fault(const char* detail) {
    return Error(ErrorCode::server_protocol, {{"stage", "auth"}, {"detail", detail}});
}

class Plain final : public SaslExchange {
  public:
    explicit Plain(const Credential& credential) : credential_(credential) {}
    std::optional<Secret> initial() override {
        return join({std::string_view("\0", 1), credential_.user, std::string_view("\0", 1),
                     credential_.password.reveal()});
    }
    Secret respond(std::string_view) override { throw protocol_fault("second challenge"); }
    bool complete() const override { return true; }

  private:
    const Credential& credential_;
};

// Never standardised; draft-murchison-sasl-login describes it. The prompts' texts vary: only their order
// counts.
class Login final : public SaslExchange {
  public:
    explicit Login(const Credential& credential) : credential_(credential) {}
    std::optional<Secret> initial() override { return std::nullopt; }
    Secret respond(std::string_view) override {
        switch (asked_++) {
        case 0:
            return Secret(credential_.user);
        case 1:
            return credential_.password.copy();
        default:
            throw protocol_fault("third challenge");
        }
    }
    bool complete() const override { return asked_ == 2; }

  private:
    const Credential& credential_;
    int asked_ = 0;
};

// Both token mechanisms: a challenge is the server's explanation of a refusal, and must be answered before it
// says so.
class Bearer final : public SaslExchange {
  public:
    explicit Bearer(const SaslRequest& request) : request_(request) {}
    std::optional<Secret> initial() override {
        const auto token = request_.credential.token.reveal();
        if (request_.mechanism == Mechanism::xoauth2)
            return join({"user=", request_.credential.user,
                         "\x01"
                         "auth=Bearer ",
                         token, "\x01\x01"});
        const std::string user = escape_name(request_.credential.user);
        const std::string port = std::to_string(request_.port);
        return join({"n,a=", user,
                     ",\x01"
                     "host=",
                     request_.host,
                     "\x01"
                     "port=",
                     port,
                     "\x01"
                     "auth=Bearer ",
                     token, "\x01\x01"});
    }
    Secret respond(std::string_view) override {
        refused_ = true;
        return request_.mechanism == Mechanism::xoauth2 ? Secret() : Secret("\x01");
    }
    bool complete() const override { return !refused_; }

  private:
    SaslRequest request_;
    bool refused_ = false;
};

bool printable(std::string_view text) { return !has_control(text); }

} // namespace

std::string_view name_of(Mechanism mechanism) noexcept {
    switch (mechanism) {
    case Mechanism::login:
        return "LOGIN";
    case Mechanism::plain:
        return "PLAIN";
    case Mechanism::xoauth2:
        return "XOAUTH2";
    case Mechanism::oauthbearer:
        return "OAUTHBEARER";
    case Mechanism::scram_sha_256:
        return "SCRAM-SHA-256";
    }
    return {};
}

std::optional<Mechanism> parse_mechanism(std::string_view name) {
    for (const auto mechanism : all_mechanisms)
        if (equal_ignoring_case(name, name_of(mechanism))) return mechanism;
    return std::nullopt;
}

std::optional<Mechanism> choose_mechanism(const std::vector<std::string>& offered,
                                          const Credential& credential) {
    const bool with_token = !credential.token.empty();
    std::optional<Mechanism> best;
    for (const auto& name : offered) {
        const auto mechanism = parse_mechanism(name);
        if (!mechanism) continue;
        const bool takes_token = *mechanism == Mechanism::xoauth2 || *mechanism == Mechanism::oauthbearer;
        if (takes_token == with_token && (!best || *best < *mechanism)) best = mechanism;
    }
    return best;
}

std::unique_ptr<SaslExchange> start_sasl(const SaslRequest& request) {
    const Credential& credential = request.credential;
    if (!printable(credential.user)) throw Error(ErrorCode::bad_address, {{"address", credential.user}});
    switch (request.mechanism) {
    case Mechanism::plain:
        return std::make_unique<Plain>(credential);
    case Mechanism::login:
        return std::make_unique<Login>(credential);
    case Mechanism::xoauth2:
    case Mechanism::oauthbearer:
        return std::make_unique<Bearer>(request);
    case Mechanism::scram_sha_256:
        return std::make_unique<Scram>(credential, request.nonce);
    }
    throw Error(ErrorCode::internal, {{"detail", "mechanism"}});
}

} // namespace sealpost::transport
