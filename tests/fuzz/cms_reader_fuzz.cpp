// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as CMS: the same answer however they arrive, no plaintext without a verdict, and nothing that
// holds here and not with OpenSSL's own calls.
#include "core/base/error.h"
#include "core/base/file.h"
#include "smime/cms_structure.h"
#include "smime/engine.h"
#include "tests/smime/cms_maker.h"

#include <cstdlib>
#include <filesystem>

#include <openssl/pem.h>

using namespace sealpost;
using namespace sealpost::smime;

namespace {

constexpr std::size_t expanded_bound = 1 << 20;
const std::string detached_content = "Content-Type: text/plain\r\n\r\nMeet at noon.\r\n";

void demand(bool condition) {
    if (!condition) std::abort();
}

/// At most `step` bytes at a time.
class Dripping final : public Source {
  public:
    Dripping(std::string_view bytes, std::size_t step) : view_(bytes), step_(step) {}
    std::size_t read(std::span<char> buffer) override {
        return view_.read(buffer.first(std::min(step_, buffer.size())));
    }

  private:
    ViewSource view_;
    std::size_t step_;
};

struct Outline {
    CmsKind kind = CmsKind::other;
    bool whole = false;
    std::optional<BerFault::Kind> fault;
    std::string algorithm;
    std::string content;
    std::string skeleton;
    bool operator==(const Outline&) const = default;
};

Outline outline_of(std::string_view bytes, std::size_t step) {
    Outline outline;
    Dripping source(bytes, step);
    try {
        BerReader reader(source);
        CmsMessage message(reader);
        outline.kind = message.kind();
        outline.algorithm = message.algorithm();
        if (message.content()) outline.content = read_all(*message.content(), SIZE_MAX);
        message.finish();
        if (message.kind() != CmsKind::other) outline.skeleton = message.skeleton();
        outline.whole = reader.at_end();
    } catch (const BerFault& fault) {
        outline.fault = fault.kind();
    }
    return outline;
}

/// OpenSSL parsed the same bytes in one piece: it must have found the same content.
void compare_with_stock(std::string_view bytes, const Outline& outline) {
    if (outline.fault || !outline.whole || outline.kind == CmsKind::other) return;
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = data + bytes.size();
    const CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(bytes.size())));
    take_openssl_errors();
    if (!cms || data != end) return;
    ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
    std::string octets;
    if (content && *content)
        octets.assign(reinterpret_cast<const char*>(ASN1_STRING_get0_data(*content)),
                      static_cast<std::size_t>(ASN1_STRING_length(*content)));
    demand(octets == outline.content);
}

class Reader {
  public:
    Reader() {
        for (const char* name : {"rsa", "ec"}) {
            const std::filesystem::path keys(SEALPOST_CMS_KEYS);
            const BioPtr certificate(BIO_new_file((keys / name).concat(".crt").c_str(), "r"));
            const BioPtr key(BIO_new_file((keys / name).concat(".key").c_str(), "r"));
            const X509Ptr x509(PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr));
            const KeyPtr secret(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr));
            demand(x509 && secret);
            const auto own = Certificate::of(x509.get());
            store_.add(own);
            store_.add_secret(own, secret.get(), nullptr);
        }
    }
    ~Reader() { std::filesystem::remove_all(folder_); }

    void run(std::string_view bytes) {
        decrypt(bytes);
        verify(bytes);
        verify_detached(bytes);
        expand(bytes);
    }

  private:
    static std::filesystem::path make_folder() {
        std::string name = (std::filesystem::temp_directory_path() / "cms-fuzz-XXXXXX").string();
        demand(mkdtemp(name.data()) != nullptr);
        return name;
    }
    Operation quiet() { return {.prompts = nobody_}; }

    /// Where all hold here, they hold there.
    static void confirm(const std::vector<crypto::SignatureFact>& found, std::string_view bytes,
                        const std::optional<std::string_view>& detached,
                        const std::vector<Certificate>& known) {
        for (const auto& fact : found)
            if (fact.mathematics != crypto::Mathematics::valid) return;
        if (found.empty() || bytes.starts_with("-----BEGIN ")) return;
        demand(test::stock_verify(bytes, detached, &known).holds);
    }

    void decrypt(std::string_view bytes) {
        ViewSource source(bytes);
        StringSink plaintext;
        const auto result = engine_.decrypt(source, plaintext, quiet());
        const bool open = result.encryption.state == crypto::DecryptState::decrypted;
        demand(open == plaintext.committed());
        demand(open == (result.encryption.failure == crypto::DecryptFailure::none));
        demand(open || (result.signatures.empty() && !result.encryption.authenticated));
    }

    void verify(std::string_view bytes) {
        ViewSource source(bytes);
        StringSink content;
        const auto result = engine_.verify_embedded(source, content, quiet());
        bool stands = false;
        for (const auto& fact : result.signatures) stands = stands || !crypto::refutes(fact);
        demand(stands || !content.committed());
        confirm(result.signatures, bytes, std::nullopt, store_.certificates());
    }

    void verify_detached(std::string_view bytes) {
        ViewSource content(detached_content);
        ViewSource signature(bytes);
        try {
            const auto result = engine_.verify_detached(content, signature, quiet());
            // The content inside, if any, is not what was verified.
            if (outline_of(bytes, SIZE_MAX).content.empty())
                confirm(result.signatures, bytes, detached_content, store_.certificates());
        } catch (const Error& error) {
            demand(error.code() == ErrorCode::limit);
        }
    }

    void expand(std::string_view bytes) {
        ViewSource source(bytes);
        StringSink content(expanded_bound);
        try {
            const auto result = engine_.expand(source, content, quiet());
            demand((result == crypto::ExpandResult::expanded) == content.committed());
        } catch (const Error& error) {
            demand(error.code() == ErrorCode::limit);
        }
    }

    NoPrompts nobody_;
    SystemClock clock_;
    std::filesystem::path folder_ = make_folder();
    CertificateStore store_{folder_};
    Engine engine_{store_, clock_};
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Reader reader;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Outline outline = outline_of(bytes, SIZE_MAX);
    demand(outline == outline_of(bytes, 1));
    demand(outline == outline_of(bytes, 7));
    demand(outline.content.size() <= size);
    compare_with_stock(bytes, outline);
    reader.run(bytes);
    return 0;
}
