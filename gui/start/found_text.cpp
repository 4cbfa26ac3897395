// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/found_text.h"

#include "core/net/service_answer.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

struct FoundWords {
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};

using accounts::FoundServer;
using accounts::ServerSource;

/// Who names a server, the least that can be said first.
enum class Origin { doubtful, table, domain, part };

Origin origin_of(const FoundServer& server, const std::string& domain) {
    if (!server.proven) return Origin::doubtful;
    if (server.source == ServerSource::bundled) return Origin::table;
    if (server.source == ServerSource::srv && net::is_within(server.server.settings.endpoint.host, domain))
        return Origin::part;
    return Origin::domain;
}

QString both(Origin origin, const QString& imap, const QString& smtp, const QString& domain) {
    switch (origin) {
    case Origin::doubtful:
        return FoundWords::tr("Found %1 and %2, which nothing but the network names for %3.")
            .arg(imap, smtp, domain);
    case Origin::table:
        return FoundWords::tr("Found %1 and %2, in Sealpost's own list for %3.").arg(imap, smtp, domain);
    case Origin::domain:
        return FoundWords::tr("Found %1 and %2, named by %3 itself.").arg(imap, smtp, domain);
    case Origin::part:
        return FoundWords::tr("Found %1 and %2, which belong to %3.").arg(imap, smtp, domain);
    }
    return {};
}

QString one(Origin origin, const QString& host, const QString& domain) {
    switch (origin) {
    case Origin::doubtful:
        return FoundWords::tr("Found %1, which nothing but the network names for %2.").arg(host, domain);
    case Origin::table:
        return FoundWords::tr("Found %1, in Sealpost's own list for %2.").arg(host, domain);
    case Origin::domain:
        return FoundWords::tr("Found %1, named by %2 itself.").arg(host, domain);
    case Origin::part:
        return FoundWords::tr("Found %1, which belongs to %2.").arg(host, domain);
    }
    return {};
}

QString host_of(const FoundServer& server) { return shown(server.server.settings.endpoint.host); }

} // namespace

QString found_text(const accounts::ServerLookupResult& result, const std::string& domain) {
    const auto& [imap, smtp] = result.found;
    const QString where = shown(domain);
    if (imap && smtp) {
        const Origin origin = std::min(origin_of(*imap, domain), origin_of(*smtp, domain));
        return host_of(*imap) == host_of(*smtp) ? one(origin, host_of(*imap), where)
                                                : both(origin, host_of(*imap), host_of(*smtp), where);
    }
    if (imap)
        return FoundWords::tr("Found %1 for incoming mail, but no server for outgoing mail.")
            .arg(host_of(*imap));
    if (smtp)
        return FoundWords::tr("Found %1 for outgoing mail, but no server for incoming mail.")
            .arg(host_of(*smtp));
    if (result.fault)
        return FoundWords::tr("The mail servers of %1 could not be looked up. %2")
            .arg(where, explain(*result.fault).headline);
    return FoundWords::tr("No mail servers were found for %1.").arg(where);
}

QString doubt_text(const std::vector<std::string>& hosts, const std::string& domain) {
    const QString where = shown(domain);
    if (hosts.size() > 1)
        return FoundWords::tr(
                   "Only the network, which can be forged, says that mail of %1 is at %2 and %3: ask your "
                   "provider if you do not know these names.")
            .arg(where, shown(hosts[0]), shown(hosts[1]));
    return FoundWords::tr(
               "Only the network, which can be forged, says that mail of %1 is at %2: ask your provider if "
               "you do not know this name.")
        .arg(where, shown(hosts[0]));
}

} // namespace sealpost::gui
