// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_test.h"

#include "cli/json_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

void tell(Context& context, const char* protocol, const net::ServerSettings& server,
          const transport::ServerReport& report) {
    context.output().print(std::string(protocol) + " " + shown(net::to_string(server.endpoint)) + ": " +
                           shown(report.tls) + ", " + shown(report.mechanism) + "\n");
}

class Trial {
  public:
    Trial(Context& context, const transport::Credential& credential, std::chrono::milliseconds patience)
        : context_(context), credential_(credential), surroundings_(context.surroundings(patience)) {}

    template <typename Client>
    Json of(const char* protocol, net::ServerSettings& server,
            const std::vector<net::ServerSettings>& further) const {
        for (auto next = further.begin();; ++next) {
            try {
                Client client(surroundings_, server, credential_.copy());
                const auto report = client.test(context_.operation());
                tell(context_, protocol, server, report);
                return json_of_report(report);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::unreachable || next == further.end()) throw;
            }
            context_.output().note(shown(net::to_string(server.endpoint)) + " cannot be reached: trying " +
                                   shown(net::to_string(next->endpoint)) + ", which is named after it");
            server = *next;
        }
    }

  private:
    Context& context_;
    const transport::Credential& credential_;
    net::Surroundings surroundings_;
};

} // namespace

Json test_servers(Context& context, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further) {
    Json reports = Json::object();
    const Trial trial(context, credential, patience);
    if (account.imap) reports["imap"] = trial.of<transport::ImapClient>("imap", *account.imap, further.imap);
    if (account.smtp) reports["smtp"] = trial.of<transport::SmtpClient>("smtp", *account.smtp, further.smtp);
    return reports;
}

} // namespace sealpost::cli
