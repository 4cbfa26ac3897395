// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/backed_up.h"

#include "core/base/error.h"

#include <QJsonArray>

namespace sealpost::test {

namespace {

Said must(Said said) {
    if (said.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", said.out + said.err}});
    return said;
}

} // namespace

BackedUpPerson::BackedUpPerson() {
    work().write("passphrase", "correct horse\n");
    pgp_key_ = gnupg().generate("Ada <ada@example.org>", "correct horse");
    smime_key_ = make_key("smime");
    bob_key_ = knows("bob@example.org", "verified");
    carol_key_ = knows("carol@example.org", "rejected");
    knows("dave@example.org", "none");
    must(run({"config", "set", "lookup.wkd", "on"}));
    must(run({"account", "add", "ada@example.org", "--smtp", "localhost:465", "--password-command", "echo x",
              "--no-test"}));
    must(run({"ca", "init", "--name", "Family", "--no-passphrase"}));
    must(run({"people", "set", "bob@example.org", "--policy", "sign-only"}));

    pgp_text_ = gnupg()
                    .gpg({"--armor", "--trust-model", "always", "--recipient", pgp_key_, "--encrypt"},
                         "Content-Type: text/plain\r\n\r\n" + std::string(canary) + "\r\n")
                    .out;
    pgp_mail_ = "From: bob@example.org\nTo: ada@example.org\nMIME-Version: 1.0\n"
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n"
                "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n"
                "--b\nContent-Type: application/octet-stream\n\n" +
                pgp_text_ + "\n--b--\n";
    const auto certificate = (work() / "ada.pem").native();
    must(run({"keys", "export", smime_key_, "-o", certificate}));
    const auto made = openssl({"cms", "-encrypt", "-aes256", "-from", "bob@example.org", "-to",
                               "ada@example.org", "-subject", "old", certificate},
                              "Content-Type: text/plain\r\n\r\n" + std::string(canary) + "\r\n");
    smime_mail_ = made.out;
    said_ = must(back_up());
}

Said BackedUpPerson::back_up(std::map<std::string, std::string> environment) const {
    return run({"keys", "backup", "-o", file(), "--code-out", code_file(), "--sheet", sheet(),
                "--passphrase-file", passphrase_file(), "--json"},
               {}, std::move(environment));
}

std::string BackedUpPerson::code() const {
    std::string code = file_bytes(code_file());
    while (code.ends_with('\n')) code.pop_back();
    return code;
}

QString BackedUpPerson::level_of(const Person& person, const std::string& key,
                                 std::map<std::string, std::string> environment) {
    const Said said = person.run({"keys", "show", key, "--json"}, {}, std::move(environment));
    return said.first_key().value("trust").toArray().first().toObject().value("level").toString();
}

} // namespace sealpost::test
