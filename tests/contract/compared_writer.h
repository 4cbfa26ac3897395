// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the suite writes is opened again at once, by the engine and by OpenSSL's own CMS: both must open
// it, to the same bytes.
#pragma once

#include "tests/contract/engine_under_test.h"
#include "tests/smime/compared_decryptor.h"

#include <algorithm>
#include <stdexcept>

namespace sealpost::test {

/// Hands on what it is given, and keeps a copy of a message that is not long.
class KeepingSink final : public Sink {
  public:
    explicit KeepingSink(Sink& to) : to_(to) {}
    void write(std::string_view bytes) override {
        to_.write(bytes);
        size_ += bytes.size();
        if (size_ <= most) kept_ += bytes;
    }
    void commit() override {
        to_.commit();
        complete_ = size_ <= most;
    }
    void discard() noexcept override { to_.discard(); }
    /// nullptr: too long, or never finished.
    const std::string* kept() const { return complete_ ? &kept_ : nullptr; }

  private:
    static constexpr std::size_t most = 1 << 20;
    Sink& to_;
    std::string kept_;
    std::size_t size_ = 0;
    bool complete_ = false;
};

/// The same of what is read.
class KeepingSource final : public Source {
  public:
    explicit KeepingSource(Source& from) : from_(from) {}
    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = from_.read(buffer);
        if (count == 0)
            copy_.commit();
        else
            copy_.write({buffer.data(), count});
        return count;
    }
    const std::string* kept() const { return copy_.kept(); }

  private:
    Source& from_;
    FunctionSink nowhere_{[](std::string_view) {}};
    KeepingSink copy_{nowhere_};
};

class ComparedWriter final : public crypto::Encryptor {
  public:
    /// All must outlive it.
    ComparedWriter(crypto::Encryptor& writer, smime::Engine& reader, smime::CertificateStore& store)
        : writer_(writer), store_(store), compared_(reader, store) {}
    crypto::Technology technology() const noexcept override { return writer_.technology(); }

    crypto::SignatureMade sign_detached(Source& content, Sink& signature, const crypto::SignRequest& request,
                                        const Operation& operation) override {
        KeepingSource content_read(content);
        KeepingSink keeping(signature);
        auto made = writer_.sign_detached(content_read, keeping, request, operation);
        if (is_comparable(keeping, request.encoding) && content_read.kept()) {
            ViewSource signed_bytes(*content_read.kept());
            ViewSource bytes(*keeping.kept());
            compared_.verify_detached(signed_bytes, bytes, opening());
            demand(compared_.verified, "a detached signature");
        }
        return made;
    }
    crypto::SignatureMade sign_embedded(Source& content, Sink& signed_data,
                                        const crypto::SignRequest& request,
                                        const Operation& operation) override {
        KeepingSink keeping(signed_data);
        auto made = writer_.sign_embedded(content, keeping, request, operation);
        if (is_comparable(keeping, request.encoding)) {
            ViewSource bytes(*keeping.kept());
            StringSink opened;
            compared_.verify_embedded(bytes, opened, opening());
            demand(compared_.verified, "signed-data");
        }
        return made;
    }
    crypto::EncryptionMade encrypt(Source& content, Sink& ciphertext, const crypto::EncryptRequest& request,
                                   const Operation& operation) override {
        KeepingSink keeping(ciphertext);
        auto made = writer_.encrypt(content, keeping, request, operation);
        const bool ours = std::any_of(request.recipients.begin(), request.recipients.end(),
                                      [&](const auto& one) { return store_.has_secret(one); });
        if (is_comparable(keeping, request.encoding) && ours) {
            ViewSource bytes(*keeping.kept());
            StringSink opened;
            compared_.decrypt(bytes, opened, opening());
            demand(compared_.decrypted, "an envelope");
        }
        return made;
    }

  private:
    class Passphrases final : public PromptProvider {
      public:
        std::optional<Secret> ask(const Prompt&) override {
            return Secret(EngineUnderTest::daves_passphrase);
        }
    };

    Operation opening() { return {.prompts = passphrases_}; }
    static bool is_comparable(const KeepingSink& keeping, crypto::Encoding encoding) {
        return keeping.kept() && encoding == crypto::Encoding::binary; // the stock calls read no lines
    }
    void demand(int& opened, const std::string& what) {
        if (opened != 1 || !compared_.differences.empty())
            throw std::logic_error("OpenSSL's own CMS and the engine differ over " + what + ": " +
                                   compared_.differences);
        opened = 0;
        compared_.verified = 0;
        compared_.decrypted = 0;
    }

    crypto::Encryptor& writer_;
    smime::CertificateStore& store_;
    Passphrases passphrases_;
    ComparedDecryptor compared_;
};

} // namespace sealpost::test
