// SPDX-License-Identifier: GPL-3.0-or-later
// Ada with a key, people whom she knows, and an account; messages of hers in the outbox, as `sealpost send`
// puts them there.
#pragma once

#include "gui/desktop/desktop.h"
#include "tests/gui/support/gui_window.h"
#include "tests/support/mail_server.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QSignalSpy>
#include <stdexcept>
#include <string>

namespace sealpost::test {

class OutboxBench {
  public:
    OutboxBench() {
        ada_.make_key();
        bob_ = ada_.knows("bob@example.org");
    }

    Person& ada() { return ada_; }
    const std::string& bobs_key() const { return bob_; }

    /// In place of the account there is. Ports of a server on localhost; 0: none.
    void use(std::uint16_t imap, std::uint16_t smtp, const std::filesystem::path& ca = {}) {
        ada_.run({"account", "remove", "ada@example.org"});
        const auto password = ada_.work().write("password", "ada's password\n");
        std::vector<std::string> words{
            "account",    "add",      "ada@example.org",    "--no-test",
            "--security", "implicit", "--password-command", "cat " + password.native()};
        const auto add = [&](const char* option, std::uint16_t port) {
            if (port == 0) return;
            words.emplace_back(option);
            words.push_back("localhost:" + std::to_string(port));
        };
        add("--imap", imap);
        add("--smtp", smtp);
        if (!ca.empty()) words.insert(words.end(), {"--ca-file", ca.native()});
        demand(ada_.run(words));
    }
    void use(const MailServer& server) { use(server.imaps_port(), server.smtps_port(), server.pki().ca()); }
    void set(const std::string& name, const std::string& value) {
        demand(ada_.run({"config", "set", name, value}));
    }

    /// The id of its first copy.
    std::string queue(const std::string& to = "bob@example.org") {
        const Said said =
            demand(ada_.run({"send", "-", "--queue-only", "--json"}, message("ada@example.org", to)));
        return said.json().value("items").toArray().first().toString().toStdString();
    }
    QString state(const std::string& id) {
        const Said said = ada_.run({"outbox", "show", id, "--json"});
        return said.json().value("item").toObject().value("state").toString();
    }

  private:
    static Said demand(Said said) {
        if (said.exit_code != 0) throw std::runtime_error(said.out + said.err);
        return said;
    }
    Person ada_;
    std::string bob_;
};

/// The words of a banner in that window; empty where it is not shown.
inline QString said_by(const char* name, const QWidget& root) {
    const auto* banner = qobject_cast<gui::Banner*>(find_visible(QString::fromLatin1(name), &root));
    return banner ? banner->text().headline : QString();
}

inline QAbstractButton* button_of(const char* name, const QWidget& root) {
    return root.findChild<QAbstractButton*>(QString::fromLatin1(name));
}

} // namespace sealpost::test
