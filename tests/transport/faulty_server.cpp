// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transport/faulty_server.h"

#include "core/base/text.h"

#include <sstream>
#include <vector>

namespace sealpost::test {
namespace {

class Smtp {
  public:
    Smtp(const FaultyServer& server, ServerConnection& connection)
        : server_(server), connection_(connection) {}

    void run() {
        connection_.write("220 localhost ready\r\n");
        for (;;) {
            const std::string line = connection_.read_line();
            const std::string verb = ascii_upper(line.substr(0, line.find(' ')));
            if (verb == "EHLO")
                greet();
            else if (verb == "STARTTLS")
                upgrade();
            else if (verb == "AUTH")
                authenticate(ascii_upper(line));
            else if (verb == "QUIT")
                return connection_.write("221 bye\r\n");
            else
                connection_.write("502 not here\r\n");
        }
    }

  private:
    void greet() {
        std::string reply = "250-localhost\r\n";
        const bool tls = connection_.encrypted();
        if (!tls && server_.offers_starttls) reply += "250-STARTTLS\r\n";
        const std::string& mechanisms = tls ? server_.auth_under_tls : server_.auth_in_clear;
        if (!mechanisms.empty()) reply += "250-AUTH " + mechanisms + "\r\n";
        connection_.write(reply + "250 8BITMIME\r\n");
    }

    void upgrade() {
        if (server_.refuses_starttls) return connection_.write("454 not now\r\n");
        connection_.write("220 go ahead\r\n" + server_.injected);
        if (server_.speaks_plain_after_starttls) {
            connection_.read_bytes(1);
            connection_.write("250 what was that\r\n");
            connection_.wait_for_end();
            throw ServerConnection::Closed{};
        }
        if (!connection_.start_tls(server_.tls)) throw ServerConnection::Closed{};
    }

    void authenticate(const std::string& line) {
        if (line.starts_with("AUTH LOGIN")) {
            connection_.write("334 VXNlcm5hbWU6\r\n");
            connection_.read_line();
            connection_.write("334 UGFzc3dvcmQ6\r\n");
            connection_.read_line();
        }
        connection_.write(server_.auth_refusal.empty() ? "235 welcome\r\n" : server_.auth_refusal + "\r\n");
    }

    const FaultyServer& server_;
    ServerConnection& connection_;
};

class Imap {
  public:
    Imap(const FaultyServer& server, ServerConnection& connection)
        : server_(server), connection_(connection) {}

    void run() {
        connection_.write(server_.preauth ? "* PREAUTH hello anna\r\n" : "* OK ready\r\n");
        for (;;) {
            std::istringstream words(connection_.read_line());
            std::string tag;
            std::string verb;
            words >> tag >> verb;
            verb = ascii_upper(std::string_view(verb));
            if (verb == "CAPABILITY") {
                connection_.write("* CAPABILITY IMAP4rev1" + capabilities() + "\r\n");
            } else if (verb == "STARTTLS") {
                upgrade(tag);
                continue;
            } else if (verb == "AUTHENTICATE") {
                connection_.write("+ \r\n");
                connection_.read_line();
            } else if (verb == "LOGOUT") {
                connection_.write("* BYE\r\n");
            } else if (verb != "LOGIN") {
                connection_.write(tag + " BAD not here\r\n");
                continue;
            }
            const bool refused = !server_.auth_refusal.empty() && (verb == "LOGIN" || verb == "AUTHENTICATE");
            connection_.write(tag + " " + (refused ? server_.auth_refusal : "OK done") + "\r\n");
        }
    }

  private:
    std::string capabilities() const {
        const bool tls = connection_.encrypted();
        std::string names = !tls && server_.offers_starttls ? " STARTTLS" : "";
        std::istringstream mechanisms(tls ? server_.auth_under_tls : server_.auth_in_clear);
        for (std::string name; mechanisms >> name;) names += " AUTH=" + name;
        const bool disabled = tls ? server_.login_disabled : server_.auth_in_clear.empty();
        return names + (disabled ? " LOGINDISABLED" : "");
    }

    void upgrade(const std::string& tag) {
        if (server_.refuses_starttls) return connection_.write(tag + " NO not now\r\n");
        connection_.write(tag + " OK go ahead\r\n" + server_.injected);
        if (server_.speaks_plain_after_starttls) {
            connection_.read_bytes(1);
            connection_.write("* OK what was that\r\n");
            connection_.wait_for_end();
            throw ServerConnection::Closed{};
        }
        if (!connection_.start_tls(server_.tls)) throw ServerConnection::Closed{};
    }

    const FaultyServer& server_;
    ServerConnection& connection_;
};

} // namespace

LoopbackServer::Session session_of(const FaultyServer& server) {
    return [server](ServerConnection& connection) {
        if (server.implicit && !connection.start_tls(server.tls)) return;
        if (server.protocol == Protocol::smtp)
            Smtp(server, connection).run();
        else
            Imap(server, connection).run();
    };
}

} // namespace sealpost::test
