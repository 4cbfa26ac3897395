// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/cms_peers.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "tests/support/process.h"
#include "tests/support/temporary_gnupg_home.h"

#include <fstream>

namespace sealpost::test {

namespace {

using Words = std::vector<std::string>;

Words operator+(Words words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// PKCS#12 in its old form, which all of them read, under the passphrase "x"; the certificate is called
/// "own".
std::string legacy_pkcs12(const TemporaryFolder& folder, const MadeCertificate& own) {
    const auto certificate = folder.write("own.pem", own.certificate_pem());
    const auto key = folder.write("own.key", own.key_pem());
    const auto file = folder / "own.p12";
    run_process({"openssl", "pkcs12", "-export", "-legacy", "-in", certificate.native(), "-inkey",
                 key.native(), "-name", "own", "-passout", "pass:x", "-out", file.native()});
    return file.native();
}

std::string address_of(const MadeCertificate& made) { return made.certificate.addresses().at(0); }

class Openssl final : public CmsPeer {
  public:
    Openssl(const MadeCertificate& own, const MadeCertificate& root)
        : own_(folder_.write("own.pem", own.certificate_pem())),
          key_(folder_.write("own.key", own.key_pem())),
          root_(folder_.write("root.pem", root.certificate_pem())) {}

    std::optional<std::string> decrypt(const std::string& envelope) override {
        return run({"-decrypt", "-inform", "DER", "-recip", own_, "-inkey", key_}, envelope);
    }
    std::optional<std::string> verify(const std::string& signed_data,
                                      const std::optional<std::string>& detached) override {
        Words words{"-verify", "-inform", "DER", "-CAfile", root_};
        if (detached) words = words + Words{"-content", folder_.write("content", *detached).native()};
        return run(words, signed_data);
    }
    std::optional<std::string> encrypt(const std::string& content, const MadeCertificate& to,
                                       const CmsForm& form) override {
        const Words words{"-encrypt", "-outform",
                          "DER",      "-" + form.cipher,
                          "-recip",   folder_.write("to.pem", to.certificate_pem()).native()};
        return run(words + form.recipient_options, content);
    }
    std::optional<std::string> sign(const std::string& content, const CmsForm& form) override {
        Words words{"-sign", "-outform", "DER", "-signer", own_, "-inkey", key_};
        words = words + form.signer_options;
        if (!form.detached) words.push_back("-nodetach");
        return run(words, content);
    }

  private:
    std::optional<std::string> run(const Words& words, const std::string& input) {
        const auto said = run_process(Words{"openssl", "cms", "-binary"} + words, {.input = input});
        return outcome(said.exit_code, said.err, said.out);
    }
    TemporaryFolder folder_;
    std::string own_, key_, root_;
};

/// Keys lie under the passphrase "x", which is given with each call.
class Gpgsm final : public CmsPeer {
  public:
    Gpgsm(const MadeCertificate& own, const MadeCertificate& root) : own_(address_of(own)) {
        files_.write("root.pem", root.certificate_pem());
        write_file("gpgsm.conf", "disable-crl-checks\ndisable-dirmngr\nbatch\nyes\nno-tty\n");
        write_file("gpg-agent.conf", "allow-loopback-pinentry\n");
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        X509_digest(root.certificate.get(), EVP_sha1(), digest, &size);
        write_file("trustlist.txt",
                   to_hex_upper({reinterpret_cast<const char*>(digest), size}) + " S relax\n");
        gpgsm({"--import", (files_ / "root.pem").native()});
        gpgsm({"--import", legacy_pkcs12(files_, own)});
    }

    std::optional<std::string> decrypt(const std::string& envelope) override {
        return run({"--decrypt", files_.write("envelope", envelope).native()});
    }
    std::optional<std::string> verify(const std::string& signed_data,
                                      const std::optional<std::string>& detached) override {
        Words words{"--verify"};
        if (!detached) words = words + Words{"--output", (files_ / "out").native()};
        words.push_back(files_.write("signed", signed_data).native());
        if (detached) words.push_back(files_.write("content", *detached).native());
        const auto said = gpgsm(words);
        const bool good = said.err.find("Good signature") != std::string::npos;
        return outcome(good ? said.exit_code : 1, said.err,
                       detached ? *detached : file_bytes(files_ / "out"));
    }
    std::optional<std::string> encrypt(const std::string& content, const MadeCertificate& to,
                                       const CmsForm& form) override {
        gpgsm({"--import", files_.write("to.pem", to.certificate_pem()).native()});
        return run({"--encrypt", "--cipher-algo", form.cipher == "aes-128-cbc" ? "AES" : "AES256", "-r",
                    address_of(to), files_.write("content", content).native()});
    }
    std::optional<std::string> sign(const std::string& content, const CmsForm& form) override {
        Words words{"--sign", "-u", own_};
        if (form.detached) words.push_back("--detach-sign");
        words.push_back(files_.write("content", content).native());
        return run(words);
    }

  private:
    void write_file(const std::string& name, const std::string& text) {
        std::ofstream(home_.path() / name, std::ios::app) << text;
    }
    ProcessResult gpgsm(const Words& words) {
        return run_process(
            Words{"gpgsm", "--pinentry-mode", "loopback", "--passphrase-fd", "0"} + words,
            {.input = "x\n", .env = {{"GNUPGHOME", home_.path().native()}, {"LC_ALL", "C.UTF-8"}}});
    }
    std::optional<std::string> run(const Words& words) {
        const auto said = gpgsm(Words{"--output", (files_ / "out").native()} + words);
        return outcome(said.exit_code, said.err, file_bytes(files_ / "out"));
    }
    TemporaryGnupgHome home_;
    TemporaryFolder files_;
    std::string own_;
};

class Cmsutil final : public CmsPeer {
  public:
    Cmsutil(const MadeCertificate& own, const MadeCertificate& root) {
        std::filesystem::create_directory(files_ / "db");
        const std::string root_file = files_.write("root.pem", root.certificate_pem()).native();
        run_process({"certutil", "-N", "-d", database(), "--empty-password"});
        run_process({"certutil", "-A", "-d", database(), "-n", "root", "-t", "C,C,C", "-i", root_file});
        run_process({"pk12util", "-d", database(), "-i", legacy_pkcs12(files_, own), "-W", "x", "-K", ""});
    }

    std::optional<std::string> decrypt(const std::string& envelope) override {
        return run({"-D", "-i", files_.write("envelope", envelope).native()});
    }
    std::optional<std::string> verify(const std::string& signed_data,
                                      const std::optional<std::string>& detached) override {
        Words words{"-D", "-i", files_.write("signed", signed_data).native()};
        if (detached) words = words + Words{"-c", files_.write("content", *detached).native()};
        return run(words);
    }
    std::optional<std::string> encrypt(const std::string& content, const MadeCertificate& to,
                                       const CmsForm&) override {
        run_process({"certutil", "-A", "-d", database(), "-n", "to", "-t", ",,", "-i",
                     files_.write("to.pem", to.certificate_pem()).native()});
        return run({"-E", "-r", address_of(to), "-i", files_.write("content", content).native()});
    }
    std::optional<std::string> sign(const std::string& content, const CmsForm& form) override {
        Words words{"-S", "-N", "own", "-G", "-H", "SHA256"};
        if (form.detached) words.push_back("-T");
        return run(words + Words{"-i", files_.write("content", content).native()});
    }

  private:
    std::string database() const { return "sql:" + (files_ / "db").native(); }
    std::optional<std::string> run(const Words& words) {
        const auto said =
            run_process(Words{"cmsutil"} + words + Words{"-d", database(), "-o", (files_ / "out").native()});
        return outcome(said.exit_code, said.err, file_bytes(files_ / "out"));
    }
    TemporaryFolder files_;
};

} // namespace

std::optional<std::string> CmsPeer::outcome(int exit_code, const std::string& error, std::string result) {
    if (exit_code == 0) return result;
    const auto end = error.find_last_not_of('\n');
    const auto begin = error.rfind('\n', end) + 1;
    complaint_ = end == std::string::npos ? "exit code " + std::to_string(exit_code)
                                          : error.substr(begin, end - begin + 1);
    return std::nullopt;
}

std::unique_ptr<CmsPeer> make_cms_peer(const std::string& name, const MadeCertificate& own,
                                       const MadeCertificate& root) {
    if (!program_exists(name)) return nullptr;
    if (name == "openssl") return std::make_unique<Openssl>(own, root);
    if (name == "gpgsm") return std::make_unique<Gpgsm>(own, root);
    if (name == "cmsutil") return std::make_unique<Cmsutil>(own, root);
    throw Error(ErrorCode::internal, {{"detail", name}});
}

} // namespace sealpost::test
