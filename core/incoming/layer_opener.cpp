// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/layer_opener.h"

#include "core/base/limits.h"
#include "core/base/spool.h"
#include "core/mime/canonical.h"
#include "core/mime/decode.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

constexpr std::uint64_t expansion_free = 1 << 20;

std::uint64_t plaintext_bound(std::uint64_t ciphertext) noexcept {
    const std::uint64_t factor = limits::expansion_factor;
    const std::uint64_t expanded =
        ciphertext > limits::layer_plaintext / factor ? limits::layer_plaintext : ciphertext * factor;
    return std::min(limits::layer_plaintext, std::max(expansion_free, expanded));
}

/// A spool that takes no more than a layer may hold, and remembers that it refused: an engine may turn the
/// refusal into an error of its own.
class BoundedSpool final : public Sink {
  public:
    explicit BoundedSpool(std::uint64_t bound) : bound_(bound) {}
    void write(std::string_view bytes) override {
        if (bytes.size() > bound_ - written_) {
            exceeded_ = true;
            throw Error(ErrorCode::limit);
        }
        written_ += bytes.size();
        spool_.write(bytes);
    }
    void commit() override {
        spool_.commit();
        committed_ = true;
    }
    void discard() noexcept override {
        spool_.discard();
        committed_ = false;
    }
    bool exceeded() const noexcept { return exceeded_; }
    std::uint64_t written() const noexcept { return written_; }
    bool committed() const noexcept { return committed_; }
    std::shared_ptr<SeekableSource> take() { return spool_.take().open(); }

  private:
    Spool spool_;
    std::uint64_t bound_;
    std::uint64_t written_ = 0;
    bool exceeded_ = false;
    bool committed_ = false;
};

crypto::SignatureFact not_computed(LayerKind kind, std::string detail) {
    crypto::SignatureFact fact;
    fact.technology = technology_of(kind);
    fact.mathematics = crypto::Mathematics::failed;
    fact.detail = std::move(detail);
    return fact;
}

Layer closed(LayerKind kind, crypto::DecryptFailure failure, std::string detail) {
    Layer layer;
    layer.kind = kind;
    if (is_encryption(kind)) {
        crypto::EncryptionFact fact;
        fact.technology = technology_of(kind);
        fact.failure = failure;
        layer.encryption = std::move(fact);
    } else {
        layer.signatures.push_back(not_computed(kind, std::move(detail)));
    }
    return layer;
}

Layer without_engine(LayerKind kind) {
    Layer layer = closed(kind, crypto::DecryptFailure::unsupported, "engine-missing");
    layer.engine_missing = true;
    return layer;
}

void keep_signatures(std::vector<crypto::SignatureFact> found, Layer& layer) {
    if (found.size() > limits::signatures_per_layer) found.resize(limits::signatures_per_layer);
    layer.signatures = std::move(found);
}

/// What may have been signed: the part's bytes as they stand where the source has CRLF, in the line ends of
/// mail where it has LF. Where it has both, either a transport made some of them, or a bare LF is content.
std::vector<std::unique_ptr<Source>> signed_bytes(const mime::Part& part, const Document& document) {
    std::vector<std::unique_ptr<Source>> forms;
    if (document.tree.has_crlf || !document.tree.has_bare_lf)
        forms.push_back(mime::open_range(document.source, part.whole));
    if (document.tree.has_bare_lf)
        forms.push_back(mime::to_crlf(mime::open_range(document.source, part.whole)));
    return forms;
}

bool is_wrong(const std::vector<crypto::SignatureFact>& facts) {
    return std::all_of(facts.begin(), facts.end(),
                       [](const auto& fact) { return fact.mathematics == crypto::Mathematics::invalid; });
}

/// The whole body with its transfer encoding undone, where engines can seek in it.
std::shared_ptr<SeekableSource> seekable_body(const mime::Part& part, const Document& document) {
    if (part.encoding == mime::TransferEncoding::base64 ||
        part.encoding == mime::TransferEncoding::quoted_printable)
        return mime::open_decoded_seekable(part, document.source);
    return mime::open_range(document.source, part.body);
}

/// Text that came out of an inline block, as a document of one part.
std::shared_ptr<const Document> text_document(std::shared_ptr<SeekableSource> source,
                                              const mime::ContentType& type) {
    auto document = std::make_shared<Document>();
    mime::Part& root = document->tree.root;
    root.path = "1";
    root.whole = {0, source->size()};
    root.body = root.whole;
    root.type = type;
    root.encoding = mime::TransferEncoding::binary;
    document->source = std::move(source);
    return document;
}

std::shared_ptr<const Document> entity_document(std::shared_ptr<SeekableSource> source) {
    auto document = std::make_shared<Document>();
    source->seek(0);
    document->tree = mime::scan_entity(*source);
    document->source = std::move(source);
    return document;
}

const mime::Part* ciphertext_part(LayerKind kind, const mime::Part& part) {
    if (kind == LayerKind::pgp_encrypted) return part.children.size() < 2 ? nullptr : &part.children[1];
    return &part;
}

} // namespace

Layer LayerOpener::beyond_limit(LayerKind kind) {
    return closed(kind, crypto::DecryptFailure::limit, "limit");
}

Layer LayerOpener::left_closed(LayerKind kind) {
    Layer layer;
    layer.kind = kind;
    return layer;
}

crypto::Decryptor* LayerOpener::engine(LayerKind kind) const noexcept {
    return technology_of(kind) == crypto::Technology::openpgp ? decryptors_.openpgp : decryptors_.smime;
}

Layer LayerOpener::verify_clear_signed(LayerKind kind, const mime::Part& part,
                                       const Document& document) const {
    operation_.check();
    crypto::Decryptor* decryptor = engine(kind);
    Layer layer;
    if (decryptor == nullptr) {
        layer = without_engine(kind);
    } else {
        layer.kind = kind;
        const auto decoded = mime::open_decoded(part.children[1], document.source);
        std::string signature(limits::detached_signature + 1, '\0');
        std::size_t size = 0;
        while (const std::size_t got = decoded->read(std::span(signature).subspan(size))) size += got;
        if (size > limits::detached_signature) {
            layer = beyond_limit(kind);
        } else {
            signature.resize(size);
            for (const auto& content : signed_bytes(part.children[0], document)) {
                ViewSource signature_source(signature);
                keep_signatures(decryptor->verify_detached(*content, signature_source, operation_).signatures,
                                layer);
                if (!is_wrong(layer.signatures)) break;
            }
            if (layer.signatures.empty()) layer.signatures.push_back(not_computed(kind, "no-signature"));
        }
    }
    layer.opened = true;
    return layer;
}

Layer LayerOpener::verify_unobtrusive(const mime::Part& part, const Document& document) const {
    Layer layer;
    layer.kind = LayerKind::pgp_unobtrusive;
    layer.opened = true;
    for (const SigField& sig : read_sig_fields(part)) {
        operation_.check();
        crypto::Decryptor* decryptor =
            sig.technology == crypto::Technology::openpgp ? decryptors_.openpgp : decryptors_.smime;
        if (decryptor == nullptr) continue;
        ViewSource signature(sig.signature);
        const auto content = open_unobtrusive_content(part, document.source);
        // Each field stands alone; one that does not verify is none.
        for (auto& fact : decryptor->verify_detached(*content, signature, operation_).signatures) {
            const bool stands = fact.mathematics == crypto::Mathematics::valid ||
                                fact.mathematics == crypto::Mathematics::key_missing;
            if (stands && layer.signatures.size() < limits::signatures_per_layer)
                layer.signatures.push_back(std::move(fact));
        }
    }
    return layer;
}

LayerOpener::Opened LayerOpener::open_part(LayerKind kind, const mime::Part& part,
                                           const Document& document) const {
    const mime::Part* carrier = ciphertext_part(kind, part);
    if (carrier == nullptr) return {closed(kind, crypto::DecryptFailure::malformed, "malformed")};
    if (engine(kind) == nullptr) return {without_engine(kind)};
    const auto bytes = seekable_body(*carrier, document);
    return open_bytes(kind, {*bytes, plaintext_bound(carrier->body.size())}, ContentForm::entity, {});
}

LayerOpener::Expanded LayerOpener::expand(const mime::Part& part, const Document& document,
                                          std::uint64_t bound) const {
    operation_.check();
    if (decryptors_.smime == nullptr) return {};
    BoundedSpool spool(bound);
    try {
        decryptors_.smime->expand(*seekable_body(part, document), spool, operation_);
    } catch (const Error& error) {
        if (!spool.exceeded() || error.code() == ErrorCode::cancelled) throw;
    }
    Expanded expanded{.size = spool.written(), .limit_exceeded = spool.exceeded()};
    if (spool.committed() && !spool.exceeded()) expanded.content = entity_document(spool.take());
    return expanded;
}

LayerOpener::Opened LayerOpener::open_inline(const InlineBlock& block, const std::string& armored,
                                             const mime::Part& part) const {
    mime::ContentType type;
    const std::string charset = block.charset.empty() ? part.type.parameter("charset") : block.charset;
    if (!charset.empty()) type.parameters.push_back({"charset", charset});
    ViewSource bytes(armored);
    const Sealed sealed{bytes, plaintext_bound(armored.size())};
    Opened opened = block.kind == LayerKind::inline_signed
                        ? verify_clear_text(armored, type)
                        : open_bytes(block.kind, sealed, ContentForm::text, type);
    const auto& encryption = opened.layer.encryption;
    if (encryption && encryption->failure == crypto::DecryptFailure::malformed) {
        // The same armour is around a message that is signed and not encrypted.
        Opened not_encrypted = open_bytes(LayerKind::inline_signed, sealed, ContentForm::text, type);
        if (not_encrypted.layer.opened) opened = std::move(not_encrypted);
    }
    opened.layer.inline_range = block.range;
    return opened;
}

LayerOpener::Opened LayerOpener::verify_clear_text(const std::string& block,
                                                   const mime::ContentType& type) const {
    constexpr LayerKind kind = LayerKind::inline_signed;
    operation_.check();
    crypto::Decryptor* decryptor = engine(kind);
    if (decryptor == nullptr) return {without_engine(kind)};
    auto parsed = parse_clear_signed(block);
    if (!parsed || parsed->signature.size() > limits::detached_signature)
        return {closed(kind, crypto::DecryptFailure::malformed, "malformed")};
    ViewSource content(parsed->text);
    ViewSource signature(parsed->signature);
    Opened opened;
    opened.layer.kind = kind;
    keep_signatures(decryptor->verify_detached(content, signature, operation_).signatures, opened.layer);
    if (opened.layer.signatures.empty())
        opened.layer.signatures.push_back(not_computed(kind, "no-signature"));
    opened.layer.opened =
        std::any_of(opened.layer.signatures.begin(), opened.layer.signatures.end(), [](const auto& fact) {
            return fact.mathematics == crypto::Mathematics::valid ||
                   fact.mathematics == crypto::Mathematics::key_missing;
        });
    if (opened.layer.opened)
        opened.content = text_document(std::make_shared<StringSource>(std::move(parsed->text)), type);
    return opened;
}

LayerOpener::Opened LayerOpener::open_bytes(LayerKind kind, const Sealed& sealed, ContentForm form,
                                            const mime::ContentType& text_type) const {
    operation_.check();
    crypto::Decryptor* decryptor = engine(kind);
    if (decryptor == nullptr) return {without_engine(kind)};
    Opened opened;
    opened.layer.kind = kind;
    std::shared_ptr<SeekableSource> content;
    if (is_encryption(kind)) {
        decrypt(*decryptor, sealed, opened.layer, content);
    } else {
        verify_embedded(*decryptor, sealed, opened.layer, content);
    }
    if (!content) return opened;
    opened.layer.opened = true;
    opened.content = form == ContentForm::entity ? entity_document(std::move(content))
                                                 : text_document(std::move(content), text_type);
    return opened;
}

void LayerOpener::decrypt(crypto::Decryptor& decryptor, const Sealed& sealed, Layer& layer,
                          std::shared_ptr<SeekableSource>& plaintext) const {
    BoundedSpool spool(sealed.bound);
    crypto::DecryptResult result;
    try {
        result = decryptor.decrypt(sealed.bytes, spool, operation_);
    } catch (const Error& error) {
        if (!spool.exceeded() || error.code() == ErrorCode::cancelled) throw;
        result.encryption.failure = crypto::DecryptFailure::limit;
    }
    crypto::EncryptionFact& fact = result.encryption;
    fact.technology = technology_of(layer.kind);
    const bool open = fact.state == crypto::DecryptState::decrypted && spool.committed() && !spool.exceeded();
    if (open) {
        keep_signatures(std::move(result.signatures), layer);
        plaintext = spool.take();
    } else {
        spool.discard();
        if (spool.exceeded()) fact.failure = crypto::DecryptFailure::limit;
        fact.state = crypto::DecryptState::failed;
        fact.authenticated = false;
        if (fact.failure == crypto::DecryptFailure::none) fact.failure = crypto::DecryptFailure::malformed;
    }
    layer.encryption = std::move(fact);
}

void LayerOpener::verify_embedded(crypto::Decryptor& decryptor, const Sealed& sealed, Layer& layer,
                                  std::shared_ptr<SeekableSource>& content) const {
    BoundedSpool spool(sealed.bound);
    crypto::VerifyResult result;
    try {
        result = decryptor.verify_embedded(sealed.bytes, spool, operation_);
    } catch (const Error& error) {
        if (!spool.exceeded() || error.code() == ErrorCode::cancelled) throw;
        result.signatures.push_back(not_computed(layer.kind, "limit"));
    }
    keep_signatures(std::move(result.signatures), layer);
    if (layer.signatures.empty()) layer.signatures.push_back(not_computed(layer.kind, "no-signature"));
    if (spool.committed() && !spool.exceeded()) content = spool.take();
}

} // namespace sealpost::incoming
