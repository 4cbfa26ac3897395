// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/known_providers.h"

#include "core/base/text.h"

#include <algorithm>

namespace sealpost::accounts {

namespace {

constexpr KnownServer imaps(std::string_view host) { return {host, 993, net::Security::implicit}; }
constexpr KnownServer submissions(std::string_view host) { return {host, 465, net::Security::implicit}; }
constexpr KnownServer submission(std::string_view host) { return {host, 587, net::Security::starttls}; }

constexpr std::string_view local_part = "%EMAILLOCALPART%";

OfferedServer offered(const KnownServer& server, std::string_view user) {
    return {.settings = {.endpoint = {.host = std::string(server.host), .port = server.port},
                         .security = server.security},
            .user = std::string(user)};
}

} // namespace

const std::vector<KnownProvider>& known_providers() {
    static const std::vector<KnownProvider> table{
        {"aol.com aol.de aol.fr aol.it aol.co.uk aim.com", imaps("imap.aol.com"),
         submissions("smtp.aol.com")},
        {"fastmail.com fastmail.fm", imaps("imap.fastmail.com"), submissions("smtp.fastmail.com")},
        {"free.fr", imaps("imap.free.fr"), submissions("smtp.free.fr"), local_part},
        {"freenet.de", imaps("mx.freenet.de"), submissions("mx.freenet.de")},
        {"gmail.com googlemail.com", imaps("imap.gmail.com"), submissions("smtp.gmail.com")},
        {"gmx.com gmx.us gmx.co.uk gmx.es gmx.fr gmx.it", imaps("imap.gmx.com"), submissions("mail.gmx.com")},
        {"gmx.net gmx.de gmx.at gmx.ch gmx.eu", imaps("imap.gmx.net"), submissions("mail.gmx.net")},
        {"icloud.com me.com mac.com", imaps("imap.mail.me.com"), submission("smtp.mail.me.com")},
        {"mailbox.org", imaps("imap.mailbox.org"), submissions("smtp.mailbox.org")},
        {"orange.fr wanadoo.fr", imaps("imap.orange.fr"), submissions("smtp.orange.fr")},
        {"outlook.com outlook.de outlook.fr outlook.es outlook.it hotmail.com hotmail.de hotmail.fr "
         "hotmail.es hotmail.it hotmail.co.uk live.com live.de live.fr live.co.uk msn.com",
         imaps("outlook.office365.com"), submission("smtp-mail.outlook.com")},
        {"posteo.de posteo.net", imaps("posteo.de"), submissions("posteo.de")},
        {"t-online.de magenta.de", imaps("secureimap.t-online.de"), submissions("securesmtp.t-online.de")},
        {"web.de", imaps("imap.web.de"), submissions("smtp.web.de"), local_part},
        {"yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.uk ymail.com rocketmail.com",
         imaps("imap.mail.yahoo.com"), submissions("smtp.mail.yahoo.com")},
        {"yandex.com yandex.ru ya.ru", imaps("imap.yandex.com"), submissions("smtp.yandex.com")},
        {"zoho.com zohomail.com", imaps("imap.zoho.com"), submissions("smtp.zoho.com")},
    };
    return table;
}

OfferedServers known_servers(std::string_view domain) {
    for (const auto& provider : known_providers()) {
        const auto domains = split(provider.domains, ' ');
        const bool is_theirs = std::any_of(domains.begin(), domains.end(), [&](std::string_view one) {
            return equal_ignoring_case(one, domain);
        });
        if (is_theirs)
            return {.imap = {offered(provider.imap, provider.user)},
                    .smtp = {offered(provider.smtp, provider.user)}};
    }
    return {};
}

} // namespace sealpost::accounts
