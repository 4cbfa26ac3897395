// SPDX-License-Identifier: GPL-3.0-or-later
// What a server answers, or fails to.
#include "gui/text/amounts.h"
#include "gui/text/explanation_parts.h"

#include <QCoreApplication>

namespace sealpost::gui::parts {

namespace {

struct ServerErrors {
    Q_DECLARE_TR_FUNCTIONS(ServerErrors)
  public:
    static QString server(const Error& error) {
        const QString name = fact(error, "server");
        return name.isEmpty() ? tr("The server", "at the beginning of a sentence") : name;
    }
    static QString size(const Error& error, const char* name) {
        const std::string text = error.fact(name);
        bool ok = false;
        const auto bytes = QString::fromStdString(text).toULongLong(&ok);
        return ok ? size_text(bytes) : QString();
    }

    static Explanation requiretls_missing(const Error& error) {
        return {
            tr("%1 does not promise to pass this message on in a protected way").arg(server(error)),
            tr("Nothing was sent. The message waits in the outbox: waive the promise for this message, or "
               "send it through another server."),
            {}};
    }

    static Explanation unreachable(const Error& error) {
        return {tr("%1 cannot be reached").arg(server(error)),
                tr("Check that this computer is online, then try again. If it is, check the server's name in "
                   "the settings. Nothing is lost."),
                {}};
    }

    static Explanation connection_lost(const Error& error) {
        const QString headline = tr("%1 ended the connection").arg(server(error));
        if (error.fact("stage") == "message")
            return {headline,
                    tr("It may have taken the message all the same: look into the folder of sent mail before "
                       "you send it again."),
                    {}};
        return {headline, tr("Try again in a while. Nothing is lost."), {}};
    }

    static Explanation server_silent(const Error& error) {
        const QString headline = tr("%1 does not answer").arg(server(error));
        if (error.fact("stage") == "message")
            return {headline,
                    tr("It may have taken the message nonetheless: look into the folder of sent mail before "
                       "you send it again."),
                    {}};
        return {headline, tr("It may be busy, or the network slow. Try again in a while."), {}};
    }

    static Explanation server_protocol(const Error& error) {
        const std::string detail = error.fact("detail");
        const QString ask = tr("Ask whoever runs the server; nothing was taken from it.");
        if (detail == "redirect-scheme")
            return {tr("%1 leads to an address that is not protected").arg(server(error)), ask, {}};
        if (detail == "redirect-elsewhere")
            return {tr("%1 leads to a server that belongs to somebody else").arg(server(error)), ask, {}};
        if (detail == "too-large")
            return {tr("%1 answers with more than a key can be").arg(server(error)), ask, {}};
        return {tr("%1 gives answers that make no sense").arg(server(error)),
                tr("Check the server's name and port in the settings: they may belong to something else than "
                   "mail."),
                {}};
    }

    static Explanation server_busy(const Error& error) {
        return {tr("%1 asks to try again later").arg(server(error)),
                tr("This usually passes by itself. Its own words are in the details. Nothing is lost."),
                {}};
    }

    static Explanation server_refused(const Error& error) {
        if (error.fact("detail") == "smtputf8") return smtputf8(error);
        const QString address = fact(error, "address");
        if (!address.isEmpty())
            return {tr("%1 refused the mail for %2").arg(server(error), address),
                    tr("Check the address. The server's own words are in the details."),
                    {}};
        return {
            tr("%1 refused this").arg(server(error)),
            tr("Its own words, in the details, tell why. Ask whoever runs the server if they do not help."),
            {}};
    }

    /// RFC 6531: refused before anything of the message was said.
    static Explanation smtputf8(const Error& error) {
        const QString addresses = fact(error, "addresses");
        const QString advice =
            tr("Nothing was sent. Use another address of theirs, one with plain letters before the @.");
        if (addresses.isEmpty())
            return {tr("%1 cannot handle the letters of an address in this message").arg(server(error)),
                    advice,
                    {}};
        return {tr("%1 cannot handle the letters of %2").arg(server(error), addresses), advice, {}};
    }

    static Explanation auth_refused(const Error& error) {
        const std::string mechanism = error.fact("mechanism");
        if (mechanism == "XOAUTH2" || mechanism == "OAUTHBEARER")
            return {tr("%1 did not let you in: your permission may have run out").arg(server(error)),
                    tr("Renew the permission at your provider, then try again. Nothing is lost."),
                    {}};
        return {tr("%1 did not accept your name or password").arg(server(error)),
                tr("Enter the password again. Some providers want a password of its own for mail programs. "
                   "Nothing is lost."),
                {}};
    }

    static Explanation auth_unavailable(const Error& error) {
        return {
            tr("%1 offers no safe way to log in that Sealpost knows").arg(server(error)),
            tr("Your password was not sent. Ask whoever runs the server; the details tell what it offers."),
            {}};
    }

    static Explanation message_too_large(const Error& error) {
        const QString advice = tr("Send fewer or smaller files, or send them in another way.");
        const QString message = size(error, "size");
        const QString most = size(error, "limit");
        if (message.isEmpty() || most.isEmpty())
            return {tr("The message is too large for %1")
                        .arg(error.fact("server").empty() ? tr("the server", "within a sentence")
                                                          : fact(error, "server")),
                    advice,
                    {}};
        return {tr("The message is too large: it has %1, and the server takes %2").arg(message, most),
                advice,
                {}};
    }

    // What follows: TLS (RFC 5280, RFC 8446), without the words.

    static QString who_runs_it() {
        return tr("The password was not sent. Ask whoever runs the server: this cannot be ignored safely.");
    }
    static QString own_server() {
        return tr(
            "The password was not sent. If it is your own server, compare the number in the details with "
            "the server's, and trust it in the settings; else ask whoever runs the server.");
    }

    static Explanation tls_expired(const Error& error) {
        return {tr("The proof that %1 is genuine has run out").arg(server_within(error)), who_runs_it(), {}};
    }
    static Explanation tls_not_yet_valid(const Error& error) {
        return {tr("The proof that %1 is genuine is not valid yet").arg(server_within(error)),
                tr("Check the date and time of this computer first; then ask whoever runs the server."),
                {}};
    }
    static Explanation tls_name(const Error& error) {
        return {tr("%1 proves to be a server of another name").arg(server(error)),
                tr("The password was not sent. Check the server's name in the settings: somebody may sit in "
                   "between, or it has a typing error."),
                {}};
    }
    static Explanation tls_self_signed(const Error& error) {
        return {tr("Nobody but itself vouches for %1").arg(server_within(error)), own_server(), {}};
    }
    static Explanation tls_unknown_authority(const Error& error) {
        return {tr("Nobody that this computer trusts vouches for %1").arg(server_within(error)),
                own_server(),
                {}};
    }
    static Explanation tls_weak(const Error& error) {
        return {tr("The proof that %1 is genuine is too easy to forge").arg(server_within(error)),
                who_runs_it(),
                {}};
    }
    static Explanation tls_version(const Error& error) {
        return {
            tr("%1 only knows outdated ways to protect a connection").arg(server(error)), who_runs_it(), {}};
    }
    static Explanation tls_cipher(const Error& error) {
        return {tr("%1 only offers encryption that can be broken").arg(server(error)), who_runs_it(), {}};
    }
    static Explanation tls_failed(const Error& error) {
        return {tr("No protected connection to %1 came about").arg(server_within(error)),
                tr("The password was not sent. Check the server's name and port in the settings, then ask "
                   "whoever runs the server."),
                {}};
    }
    static Explanation starttls_missing(const Error& error) {
        return {tr("%1 does not offer a protected connection").arg(server(error)),
                tr("Nothing was sent. Choose the other kind of protection in the settings of the account, or "
                   "ask whoever runs the server."),
                {}};
    }
    static Explanation starttls_injection(const Error& error) {
        return {tr("Somebody may sit between you and %1").arg(server_within(error)),
                tr("Nothing was sent. It spoke before the connection was protected: try again from another "
                   "network."),
                {}};
    }
    static Explanation latch(const Error& error) {
        return {tr("%1 offers less protection than before").arg(server(error)),
                tr("Nothing was sent: somebody may sit in between. Try another network. If whoever runs the "
                   "server meant it so, allow it in the settings of the account."),
                {}};
    }
    static Explanation pin(const Error& error) {
        return {
            tr("%1 shows another key than the one you trusted").arg(server(error)),
            tr("Nothing was sent: somebody may sit in between. Ask whoever runs the server whether it has "
               "a new key, and compare it before you trust it in the settings."),
            {}};
    }
    static Explanation auth_in_clear(const Error& error) {
        return {tr("%1 wants your password before the connection is protected").arg(server(error)),
                who_runs_it(),
                {}};
    }

  private:
    static QString server_within(const Error& error) {
        const QString name = fact(error, "server");
        return name.isEmpty() ? tr("the server", "within a sentence") : name;
    }
};

} // namespace

Explanation explain_server(const Error& error) {
    switch (error.code()) {
    case ErrorCode::requiretls_missing:
        return ServerErrors::requiretls_missing(error);
    case ErrorCode::unreachable:
        return ServerErrors::unreachable(error);
    case ErrorCode::connection_lost:
        return ServerErrors::connection_lost(error);
    case ErrorCode::server_silent:
        return ServerErrors::server_silent(error);
    case ErrorCode::server_protocol:
        return ServerErrors::server_protocol(error);
    case ErrorCode::server_busy:
        return ServerErrors::server_busy(error);
    case ErrorCode::server_refused:
        return ServerErrors::server_refused(error);
    case ErrorCode::auth_refused:
        return ServerErrors::auth_refused(error);
    case ErrorCode::auth_unavailable:
        return ServerErrors::auth_unavailable(error);
    case ErrorCode::message_too_large:
        return ServerErrors::message_too_large(error);
    default:
        return explain_internal(error);
    }
}

Explanation explain_connection(const Error& error) {
    switch (error.code()) {
    case ErrorCode::tls_expired:
        return ServerErrors::tls_expired(error);
    case ErrorCode::tls_not_yet_valid:
        return ServerErrors::tls_not_yet_valid(error);
    case ErrorCode::tls_name:
        return ServerErrors::tls_name(error);
    case ErrorCode::tls_self_signed:
        return ServerErrors::tls_self_signed(error);
    case ErrorCode::tls_unknown_authority:
        return ServerErrors::tls_unknown_authority(error);
    case ErrorCode::tls_weak:
        return ServerErrors::tls_weak(error);
    case ErrorCode::tls_version:
        return ServerErrors::tls_version(error);
    case ErrorCode::tls_cipher:
        return ServerErrors::tls_cipher(error);
    case ErrorCode::tls_failed:
        return ServerErrors::tls_failed(error);
    case ErrorCode::starttls_missing:
        return ServerErrors::starttls_missing(error);
    case ErrorCode::starttls_injection:
        return ServerErrors::starttls_injection(error);
    case ErrorCode::latch:
        return ServerErrors::latch(error);
    case ErrorCode::pin:
        return ServerErrors::pin(error);
    case ErrorCode::auth_in_clear:
        return ServerErrors::auth_in_clear(error);
    default:
        return explain_internal(error);
    }
}

} // namespace sealpost::gui::parts
