// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/smime_people.h"

#include "smime/bundle.h"
#include "smime/key_store.h"
#include "tests/support/process.h"
#include "tests/support/scripted_prompts.h"

namespace sealpost::test {

namespace {

class InTheClear final : public keys::PassphraseKeeper {
  public:
    std::optional<Secret> keep(const crypto::Fingerprint&, const std::string&) override {
        return std::nullopt;
    }
};

} // namespace

std::unique_ptr<SmimePeople> notmuch_people(const std::filesystem::path& corpus, Time now) {
    auto people = std::make_unique<SmimePeople>(now);
    ScriptedPrompts prompts({"", "", ""});
    const Operation operation{prompts};
    const auto keys = corpus / "keys";
    for (const auto& certificate : smime::read_bundle(file_bytes(keys / "ca.crt"), operation).certificates)
        people->store.add_authority(certificate);
    InTheClear keeper;
    smime::KeyStore key_store(people->store, keeper, people->clock);
    for (const char* name : {"bob.p12", "0xE0972A47.p12"})
        key_store.import_keys(file_bytes(keys / name), operation);
    return people;
}

std::unique_ptr<SmimePeople> kde_people(const std::filesystem::path& gnupg_home, Time now) {
    if (!program_exists("gpgsm")) return nullptr;
    auto people = std::make_unique<SmimePeople>(now);
    InTheClear keeper;
    smime::KeyStore key_store(people->store, keeper, people->clock);
    const auto gpgsm = [&](std::vector<std::string> arguments) {
        std::vector<std::string> argv{"gpgsm", "--batch", "--homedir", gnupg_home.string()};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        return run_process(argv, {.input = "\n"}).out;
    };
    ScriptedPrompts prompts({"", ""});
    const Operation operation{prompts};
    // The address is in two certificates; the key is in this one.
    key_store.import_keys(gpgsm({"--pinentry-mode", "loopback", "--passphrase-fd", "0",
                                 "--export-secret-key-p12", "24D2FCA22EB3B80A1E3771D14CC658E3212B49DC"}),
                          operation);
    key_store.import_keys(gpgsm({"--armor", "--export"}), operation);
    return people;
}

} // namespace sealpost::test
