// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/arguments.h"
#include "cli/context.h"
#include "cli/key_choice.h"
#include "cli/terminal.h"
#include "cli/text_values.h"
#include "core/keys/fingerprint_words.h"
#include "core/keys/qr_code.h"

#include <nlohmann/json.hpp>

namespace sealpost::cli {

namespace {

constexpr std::size_t words_in_a_line = 4;

std::vector<std::string> lines_of(const std::vector<std::string_view>& words) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i % words_in_a_line == 0) lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + std::string(words[i]);
    }
    return lines;
}

class KeysVerifyCommand final : public Command {
  public:
    std::string_view name() const noexcept override { return "keys verify"; }
    std::string_view summary() const noexcept override { return "compare a key with its owner"; }
    Manner manner() const noexcept override { return Manner::records; }
    void declare(Arguments& arguments) override {
        arguments.operand("KEY", key_, "a fingerprint, its last 16 digits, or an address with one key")
            .value("--for", "ADDR", address_, "the address that the comparison is about")
            .value("--qr", "FILE", file_, "write the QR code there: FILE.png or FILE.svg");
    }

    ExitCode run(Context& context) override {
        const std::string form = form_of_file();
        auto subject = app::find_subject(context, key_);
        const keys::Key& key = subject.key;
        const std::string uri = keys::verification_uri(key.technology, key.fingerprint);
        const auto words = keys::words_of(key.fingerprint);
        const keys::QrCode code(uri);
        if (file_) {
            const auto sink = open_output(file_, context.streams());
            sink->write(form == "png" ? code.png() : code.svg());
            sink->commit();
        }
        std::string text = text_of_key(key, standing_of(context, key)) + "\n";
        for (const auto& line : lines_of(words)) text += "  " + line + "\n";
        context.output().print(text + "\n" + code.text() + "  " + uri + "\n");

        const bool own = key.secret != keys::SecretPlace::none;
        const auto compared = own || !context.may_ask() || context.output().json()
                                  ? std::vector<mime::AddrSpec>()
                                  : compare(context, subject, lines_of(words));
        Json addresses = Json::array();
        for (const auto& address : compared) {
            app::decide(context, subject, address, crypto::Level::verified);
            addresses.push_back(address.to_string());
            context.output().print("verified for " + shown(address.to_string()) + "\n");
        }
        if (!own && compared.empty())
            context.output().note("nothing was recorded; after the comparison: `sealpost keys trust " +
                                  key.fingerprint.hex() + " --for ADDR --level verified`");
        context.output().print_json({{"engine", crypto::name_of(key.technology)},
                                     {"fingerprint", key.fingerprint.hex()},
                                     {"groups", grouped(key.fingerprint)},
                                     {"words", words},
                                     {"uri", uri},
                                     {"qr", file_ ? Json(*file_) : Json(nullptr)},
                                     {"verified", std::move(addresses)}});
        return ExitCode::done;
    }

  private:
    std::string form_of_file() const {
        if (!file_) return {};
        for (const char* form : {"png", "svg"})
            if (file_->ends_with("." + std::string(form))) return form;
        throw Error(ErrorCode::usage,
                    {{"detail", "--qr takes a name that ends in .png or .svg"}, {"command", "keys verify"}});
    }

    /// The addresses for which the user found it right.
    std::vector<mime::AddrSpec> compare(Context& context, const app::Subject& subject,
                                        const std::vector<std::string>& lines) const {
        const auto addresses = addresses_of(subject.key);
        context.output().print("Have the owner read theirs to you, by telephone or face to face, never from "
                               "a message: `sealpost keys "
                               "verify` shows it there too, `gpg --fingerprint` the digits.\n");
        const std::string answer = ask_line("Does all of it agree? [y]es, [n]o, [b]lock by block: ");
        bool agrees = answer == "y" || answer == "yes";
        if (answer == "b" || answer == "block") {
            agrees = true;
            for (const auto& line : lines) agrees = agrees && ask_yes("  " + line + "  the same?");
        }
        if (!agrees) refuse(subject.key, addresses);
        if (addresses.size() == 1) return addresses;
        // Whoever makes a key writes into it what addresses they like.
        std::vector<mime::AddrSpec> theirs;
        for (const auto& address : addresses)
            if (ask_yes("Is " + shown(address.to_string()) + " an address of the person you compared with?"))
                theirs.push_back(address);
        return theirs;
    }

    std::vector<mime::AddrSpec> addresses_of(const keys::Key& key) const {
        if (address_) return {parse_address(*address_)};
        if (const auto named = mime::AddrSpec::parse(key_)) return {*named};
        std::vector<mime::AddrSpec> addresses;
        for (const std::string& text : key.addresses())
            if (auto address = mime::AddrSpec::parse(text)) addresses.push_back(std::move(*address));
        return addresses;
    }

    [[noreturn]] static void refuse(const keys::Key& key, const std::vector<mime::AddrSpec>& addresses) {
        const std::string address = addresses.empty() ? "ADDR" : shown(addresses.front().to_string());
        throw Failed(
            {.exit = ExitCode::refused,
             .code = "fingerprint-differs",
             .message = "the key is not the one that its owner has: nothing was recorded",
             .hint = "do not write to " + address + " with it; `sealpost keys trust " +
                     key.fingerprint.hex() + " --for " + address +
                     " --level rejected` keeps it from being used; ask the owner for the right one"});
    }

    std::string key_;
    std::optional<std::string> address_;
    std::optional<std::string> file_;
};

} // namespace

CommandPtr make_keys_verify_command() { return std::make_unique<KeysVerifyCommand>(); }

} // namespace sealpost::cli
