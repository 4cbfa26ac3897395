// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account_test.h"

#include "cli/json_values.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

Json test_servers(Context& context, accounts::Account& account, const transport::Credential& credential,
                  std::chrono::milliseconds patience, const FurtherServers& further) {
    Json reports = Json::object();
    const app::TestListener listener{
        .tested =
            [&](const char* protocol, const net::ServerSettings& server,
                const transport::ServerReport& report) {
                context.output().print(std::string(protocol) + " " + shown(net::to_string(server.endpoint)) +
                                       ": " + shown(report.tls) + ", " + shown(report.mechanism) + "\n");
                reports[protocol] = json_of_report(report);
            },
        .going_on =
            [&](const net::ServerSettings& server, const net::ServerSettings& next) {
                context.output().note(shown(net::to_string(server.endpoint)) + " cannot be reached: trying " +
                                      shown(net::to_string(next.endpoint)) + ", which is named after it");
            }};
    app::test_servers(context, account, credential, patience, further, listener, context.operation());
    return reports;
}

} // namespace sealpost::cli
