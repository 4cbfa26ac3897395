// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pgp/peers.h"

#include "core/base/error.h"
#include "tests/support/temporary_gnupg_home.h"

namespace sealpost::test {

namespace {

std::string checked(ProcessResult result) {
    if (result.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", result.err}});
    return std::move(result.out);
}

class GpgPeer final : public Peer {
  public:
    explicit GpgPeer(std::string_view alice) {
        home_.generate("Bob <bob@example.org>");
        home_.import(alice);
    }
    std::string public_key() override { return home_.export_public("bob@example.org"); }
    PeerReading decrypt(std::string_view message) override { return reading({"--decrypt"}, message); }
    bool verify(std::string_view content, std::string_view signature) override {
        const auto path = folder_.write("signature", signature);
        return home_.gpg({"--verify", path.native(), "-"}, std::string(content)).exit_code == 0;
    }
    PeerReading verify_embedded(std::string_view message) override { return reading({"--decrypt"}, message); }
    std::string encrypt(std::string_view content, const PeerEncryption& options) override {
        std::vector<std::string> arguments{"--trust-model", "always", "-a", "-r", "alice@example.org", "-e"};
        if (options.sign) arguments.insert(arguments.end(), {"-s", "-u", "bob@example.org"});
        return checked(home_.gpg(arguments, std::string(content)));
    }
    std::string sign(std::string_view content) override {
        return checked(home_.gpg({"-a", "-u", "bob@example.org", "-b"}, std::string(content)));
    }
    std::string sign_embedded(std::string_view content) override {
        return checked(home_.gpg({"-a", "-u", "bob@example.org", "-s"}, std::string(content)));
    }

  private:
    PeerReading reading(std::vector<std::string> arguments, std::string_view message) {
        arguments.insert(arguments.begin(), {"--status-fd", "2", "--output", "-"});
        auto result = home_.gpg(arguments, std::string(message));
        const bool verified = result.err.find("[GNUPG:] VALIDSIG") != std::string::npos;
        return {checked(std::move(result)), verified};
    }
    TemporaryGnupgHome home_;
    TemporaryFolder folder_;
};

class SqopPeer final : public Peer {
  public:
    explicit SqopPeer(std::string_view alice) {
        alice_ = folder_.write("alice", alice);
        bob_ = folder_.write("bob", checked(run_process({"sqop", "generate-key", "Bob <bob@example.org>"})));
    }
    std::string public_key() override {
        return checked(run_process({"sqop", "extract-cert"}, {.input = file_bytes(bob_)}));
    }
    PeerReading decrypt(std::string_view message) override {
        const auto list = folder_ / ("verifications" + std::to_string(++count_));
        auto verified =
            run_process({"sqop", "decrypt", "--verify-with", alice_, "--verify-out", list.native(), bob_},
                        {.input = std::string(message)});
        if (verified.exit_code == 0) return {std::move(verified.out), !file_bytes(list).empty()};
        // Where a signature is wanted and there is none, it opens nothing.
        return {checked(run_process({"sqop", "decrypt", bob_}, {.input = std::string(message)})), false};
    }
    bool verify(std::string_view content, std::string_view signature) override {
        const auto path = folder_.write("signature", signature);
        return run_process({"sqop", "verify", path.native(), alice_}, {.input = std::string(content)})
                   .exit_code == 0;
    }
    PeerReading verify_embedded(std::string_view message) override {
        auto result = run_process({"sqop", "inline-verify", alice_}, {.input = std::string(message)});
        const bool verified = result.exit_code == 0;
        return {checked(std::move(result)), verified};
    }
    std::string encrypt(std::string_view content, const PeerEncryption& options) override {
        std::vector<std::string> argv{"sqop", "encrypt"};
        if (options.sign) argv.insert(argv.end(), {"--sign-with", bob_});
        argv.push_back(alice_);
        return checked(run_process(argv, {.input = std::string(content)}));
    }
    std::string sign(std::string_view content) override {
        return checked(run_process({"sqop", "sign", bob_}, {.input = std::string(content)}));
    }
    std::string sign_embedded(std::string_view content) override {
        return checked(run_process({"sqop", "inline-sign", bob_}, {.input = std::string(content)}));
    }

  private:
    TemporaryFolder folder_;
    std::string alice_;
    std::string bob_;
    int count_ = 0;
};

class RnpPeer final : public Peer {
  public:
    explicit RnpPeer(std::string_view alice) {
        checked(keys({"--generate-key", "--userid", "Bob <bob@example.org>", "--password", ""}));
        checked(keys({"--import", folder_.write("alice", alice).native()}));
    }
    std::string public_key() override { return checked(keys({"--export-key", "bob@example.org"})); }
    PeerReading decrypt(std::string_view message) override {
        auto result = rnp({"--decrypt"}, message);
        const bool verified = result.err.find("Good signature") != std::string::npos;
        return {checked(std::move(result)), verified};
    }
    bool verify(std::string_view content, std::string_view signature) override {
        const auto source = folder_.write("content", content);
        const auto path = folder_.write("content.sig", signature);
        return rnp({"--verify", path.native(), "--source", source.native()}, {}).exit_code == 0;
    }
    PeerReading verify_embedded(std::string_view message) override { return decrypt(message); }
    std::string encrypt(std::string_view content, const PeerEncryption& options) override {
        std::vector<std::string> arguments{"--encrypt",         "--armor",  "-r",
                                           "alice@example.org", "--cipher", "AES256"};
        if (options.sign) arguments.insert(arguments.end(), {"--sign", "-u", "bob@example.org"});
        if (options.aead) arguments.push_back("--aead=OCB");
        return checked(rnp(arguments, content));
    }
    bool can_write_aead() const override { return true; }
    std::string sign(std::string_view content) override {
        return checked(rnp({"--sign", "--detach", "--armor", "-u", "bob@example.org"}, content));
    }
    std::string sign_embedded(std::string_view content) override {
        return checked(rnp({"--sign", "--armor", "-u", "bob@example.org"}, content));
    }

  private:
    ProcessResult keys(std::vector<std::string> arguments) {
        std::vector<std::string> argv{"rnpkeys", "--homedir", folder_.path().native()};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        return run_process(argv);
    }
    ProcessResult rnp(std::vector<std::string> arguments, std::string_view input) {
        std::vector<std::string> argv{"rnp",     "--homedir",  folder_.path().native(),
                                      "--notty", "--password", ""};
        argv.insert(argv.end(), arguments.begin(), arguments.end());
        return run_process(argv, {.input = std::string(input)});
    }
    TemporaryFolder folder_;
};

} // namespace

std::unique_ptr<Peer> make_peer(std::string_view name, std::string_view alice) {
    if (name == "gpg") return std::make_unique<GpgPeer>(alice);
    if (name == "sqop") return std::make_unique<SqopPeer>(alice);
    if (name == "rnp") return std::make_unique<RnpPeer>(alice);
    throw Error(ErrorCode::not_found, {{"path", std::string(name)}});
}

} // namespace sealpost::test
