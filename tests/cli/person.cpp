// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sealpost::test {

QJsonObject Said::json() const {
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(out));
    if (!document.isObject() || document.object().value("schema").toInt() != 1) return {};
    return document.object();
}

QJsonObject Said::first_key() const { return json().value("keys").toArray().first().toObject(); }

QString Said::error_code() const { return json().value("error").toObject().value("code").toString(); }

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Person::Person(std::string address) : address_(std::move(address)) {}

std::map<std::string, std::string> Person::surroundings() const {
    return {{"GNUPGHOME", gnupg_.path().native()},
            {"SEALPOST_HOME", home_.path().native()},
            {"TMPDIR", tmp_.path().native()},
            {"DBUS_SESSION_BUS_ADDRESS", ""},
            {"XDG_RUNTIME_DIR", ""},
            {"DISPLAY", ""},
            {"LC_ALL", "C.UTF-8"}};
}

Said Person::run_at_terminal(const std::string& command, std::string typed) const {
    auto result = run_process({"script", "--quiet", "--return", "--command",
                               built_program("sealpost") + " " + command, "/dev/null"},
                              {.input = std::move(typed), .env = surroundings()});
    return {.exit_code = result.exit_code, .out = std::move(result.out), .err = std::move(result.err)};
}

Said Person::run(std::vector<std::string> arguments, std::string input,
                 std::map<std::string, std::string> environment) const {
    arguments.insert(arguments.begin(), built_program("sealpost"));
    auto all = surroundings();
    for (auto& [name, value] : environment) all[name] = value;
    auto result = run_process(arguments, {.input = std::move(input), .env = all});
    return {.exit_code = result.exit_code, .out = std::move(result.out), .err = std::move(result.err)};
}

std::string Person::make_key(const std::string& engine) const {
    std::vector<std::string> words{"keys", "generate", address_, "--no-passphrase", "--json"};
    if (engine == "smime")
        for (const char* word : {"--engine", "smime", "--self-signed", "--algorithm", "p256"})
            words.push_back(word);
    const Said said = run(words);
    if (said.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", said.out + said.err}});
    return said.json().value("key").toObject().value("fingerprint").toString().toStdString();
}

std::string Person::knows(const std::string& other, const std::string& level) const {
    const TemporaryGnupgHome elsewhere;
    const std::string fingerprint = elsewhere.generate("Other <" + other + ">");
    Said said = run({"keys", "import", "-"}, elsewhere.export_public(fingerprint));
    if (said.exit_code == 0 && level != "none")
        said = run({"keys", "trust", fingerprint, "--for", other, "--level", level});
    if (said.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", said.out + said.err}});
    return fingerprint;
}

std::string message(const std::string& from, const std::string& to, const std::string& further_fields) {
    return "From: " + from + "\nTo: " + to + "\nSubject: " + canary + " als Betreff\n" + further_fields +
           "\nDer Text: " + canary + ".\n";
}

} // namespace sealpost::test
