// SPDX-License-Identifier: GPL-3.0-or-later
// SCRAM-SHA-256 (RFC 5802, 7677) without channel binding. Names and passwords are taken as they are: those in
// ASCII are not changed by SASLprep.
#pragma once

#include "core/transport/sasl.h"

namespace sealpost::transport {

/// "=" and "," as RFC 5801 and 5802 write them in names.
std::string escape_name(std::string_view name);

class Scram final : public SaslExchange {
  public:
    /// An empty nonce: a random one.
    Scram(const Credential& credential, std::string nonce);
    std::optional<Secret> initial() override;
    Secret respond(std::string_view challenge) override;
    bool complete() const override { return step_ == Step::proven; }

  private:
    Secret answer_challenge(std::string_view server_first);
    void check_server(std::string_view server_final);

    enum class Step { begun, answered, proven };
    const Credential& credential_;
    std::string nonce_;
    std::string client_first_;
    std::string server_signature_;
    Step step_ = Step::begun;
};

} // namespace sealpost::transport
