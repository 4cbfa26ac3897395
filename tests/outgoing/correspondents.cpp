// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/outgoing/correspondents.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mime/scanner.h"
#include "pgp/key_store.h"

#include <algorithm>
#include <sstream>

namespace sealpost::test {
namespace {

const std::vector<std::string> everybody{"alice", "bob", "carol", "dave"};

std::string address_of(const std::string& name) { return name + "@example.org"; }

GpgOpened read_status(const ProcessResult& result) {
    GpgOpened opened{.exit_code = result.exit_code, .plaintext = result.out, .signer = {}, .recipients = {}};
    std::istringstream lines(result.err);
    for (std::string line; std::getline(lines, line);) {
        const auto words = split(line, ' ');
        if (words.size() > 2 && words[1] == "ENC_TO") opened.recipients.emplace_back(words[2]);
        if (words.size() > 2 && words[1] == "VALIDSIG") opened.signer = words.back();
    }
    std::sort(opened.recipients.begin(), opened.recipients.end());
    return opened;
}

std::string cut(const std::string& message, mime::ByteRange range) {
    return message.substr(range.begin, range.size());
}

mime::PartTree scanned(const std::string& message) {
    ViewSource source(message);
    return mime::scan_entity(source);
}

} // namespace

std::string rich_draft(const std::string& header) {
    const std::string word(canary);
    return "From: =?utf-8?q?Alice_M=C3=BCller?= <alice@example.org>\n" + header + "Subject: Der " + word +
           " =?utf-8?q?f=C3=BCr_dich?=\nKeywords: " + word + "\nComments: " + word +
           "\nDate: Tue, 24 Nov 2026 10:00:00 +0100\nMessage-ID: <draft-1@example.org>\n"
           "In-Reply-To: <0@example.net>\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=outer\n\n"
           "--outer\nContent-Type: multipart/alternative; boundary=inner\n\n"
           "--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
           "Gr\xC3\xBC\xC3\x9F"
           "e, der " +
           word +
           " singt.\nFrom now on \n-- \nAlice\n"
           "--inner\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
           "<p>Gr\xC3\xBC\xC3\x9F"
           "e, der <b>" +
           word +
           "</b> singt.</p>\n"
           "--inner--\n"
           "--outer\nContent-Type: application/octet-stream; name=\"" +
           word +
           ".bin\"\n"
           "Content-Disposition: attachment; filename=\"" +
           word +
           ".bin\"\n"
           "Content-Transfer-Encoding: base64\n\n"
           "S2FuYXJpZW52b2dlbABLYW5hcmllbnZvZ2Vs\n"
           "--outer--\n";
}

Correspondents::Correspondents()
    : engine_([&] {
          for (const std::string& name : everybody) {
              Reader& reader = readers_[name];
              reader.fingerprint = reader.home.generate("<" + address_of(name) + ">");
          }
          return pgp::EngineConfig{.home = readers_.at("alice").home.path()};
      }()) {
    Reader& alice = readers_.at("alice");
    for (const std::string& name : everybody) {
        if (name == "alice") continue;
        alice.home.import(readers_.at(name).home.export_public(fingerprint(name)));
        readers_.at(name).home.import(alice.home.export_public(alice.fingerprint));
    }
    pgp::KeyStore store({.home = alice.home.path()});
    directory_.set_minimal_key(
        store.minimal_key(crypto::Fingerprint::parse(alice.fingerprint).value(), "alice@example.org")
            .value());
    for (const std::string& name : everybody) {
        keys::Key key = store.get(crypto::Fingerprint::parse(fingerprint(name)).value()).value();
        if (name == "alice")
            directory_.add_own(address_of(name), std::move(key));
        else
            directory_.add(address_of(name), std::move(key), crypto::Level::accepted);
    }
}

std::string Correspondents::encryption_id(const std::string& name) {
    const auto candidates = directory_.candidates(address(address_of(name)), crypto::Technology::openpgp);
    for (const keys::Subkey& subkey : candidates.at(0).key.subkeys)
        if (subkey.can_encrypt) return subkey.id;
    return {};
}

outgoing::SealedMessage Correspondents::seal(const std::string& draft, const outgoing::Choices& choices) {
    // Keys are seconds old.
    const auto outcome = outgoing::plan(draft_of(draft), choices, directory_, SystemClock().now());
    return outgoing::seal(outcome.plan(), {.pgp = &engine_}, {.prompts = nobody_});
}

GpgOpened Correspondents::open(const std::string& name, const std::string& message) {
    const mime::PartTree tree = scanned(message);
    const mime::Part* armor = tree.find("1.2");
    if (!armor || !tree.root.type.is("multipart", "encrypted"))
        throw Error(ErrorCode::malformed, {{"detail", "not multipart/encrypted"}});
    return open_armor(name, cut(message, armor->body));
}

GpgOpened Correspondents::open_armor(const std::string& name, const std::string& armor) {
    return read_status(readers_.at(name).home.gpg({"--status-fd", "2", "--decrypt"}, armor));
}

std::string Correspondents::verify(const std::string& name, const std::string& entity) {
    const mime::PartTree tree = scanned(entity);
    const mime::Part* content = tree.find("1.1");
    const mime::Part* signature = tree.find("1.2");
    if (!content || !signature || !tree.root.type.is("multipart", "signed"))
        throw Error(ErrorCode::malformed, {{"detail", "not multipart/signed"}});
    const TemporaryFolder folder;
    const auto file = folder.write("signature.asc", cut(entity, signature->body));
    const auto result = readers_.at(name).home.gpg({"--status-fd", "2", "--verify", file.native(), "-"},
                                                   cut(entity, content->whole));
    return read_status(result).signer;
}

std::string bytes_of(const outgoing::SealedForSubmission& copy) { return read_all(*copy.open(), SIZE_MAX); }
std::string bytes_of(const outgoing::SealedForSelf& copy) { return read_all(*copy.open(), SIZE_MAX); }

} // namespace sealpost::test
