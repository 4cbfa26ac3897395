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

} // namespace

Json test_servers(Context& context, const accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience) {
    Json reports = Json::object();
    const auto surroundings = context.surroundings(patience);
    if (account.imap) {
        transport::ImapClient client(surroundings, *account.imap, credential.copy());
        const auto report = client.test(context.operation());
        tell(context, "imap", *account.imap, report);
        reports["imap"] = json_of_report(report);
    }
    if (account.smtp) {
        transport::SmtpClient client(surroundings, *account.smtp, credential.copy());
        const auto report = client.test(context.operation());
        tell(context, "smtp", *account.smtp, report);
        reports["smtp"] = json_of_report(report);
    }
    return reports;
}

} // namespace sealpost::cli
