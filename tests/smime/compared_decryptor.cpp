// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/compared_decryptor.h"

#include "tests/smime/cms_maker.h"

#include <algorithm>

namespace sealpost::test {

namespace {

std::string all_of(SeekableSource& source) {
    source.seek(0);
    std::string bytes = read_all(source, SIZE_MAX);
    source.seek(0);
    return bytes;
}

void hand_on(const StringSink& kept, Sink& to) {
    if (kept.committed()) {
        to.write(kept.bytes());
        to.commit();
    } else {
        to.discard();
    }
}

} // namespace

std::optional<std::string> ComparedDecryptor::stock_plaintext(const std::string& ciphertext,
                                                              const Operation& operation) {
    for (const smime::Certificate& certificate : store_.certificates()) {
        if (!store_.has_secret(certificate.fingerprint())) continue;
        const smime::KeyPtr key = store_.unlock(certificate, operation);
        if (auto plaintext = stock_decrypt(ciphertext, certificate.get(), key.get())) return plaintext;
    }
    return std::nullopt;
}

void ComparedDecryptor::compare_signatures(const std::vector<crypto::SignatureFact>& found, bool stock_holds,
                                           const char* what) {
    const bool holds = !found.empty() && std::all_of(found.begin(), found.end(), [](const auto& fact) {
        return fact.mathematics == crypto::Mathematics::valid;
    });
    demand(holds == stock_holds, what);
    if (holds) ++verified;
}

crypto::DecryptResult ComparedDecryptor::decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                                 const Operation& operation) {
    StringSink kept;
    auto result = engine_.decrypt(ciphertext, kept, operation);
    const auto stock = stock_plaintext(all_of(ciphertext), operation);
    const auto inner = stock ? stock_inner_signed_data(*stock) : std::nullopt;
    if (inner) {
        const StockVerified verified_inside = stock_verify(*inner, std::nullopt, &store_.certificates());
        const bool refuted = result.encryption.state != crypto::DecryptState::decrypted;
        compare_signatures(refuted ? std::vector<crypto::SignatureFact>() : result.signatures,
                           verified_inside.holds, "decrypt: the signature inside");
        if (kept.committed()) demand(kept.bytes() == verified_inside.content, "decrypt: the signed content");
    } else {
        demand(kept.committed() == stock.has_value(), "decrypt: whether it opens");
        if (kept.committed() && stock) demand(kept.bytes() == *stock, "decrypt: the plaintext");
        demand(result.signatures.empty(), "decrypt: a signature where none is");
    }
    if (kept.committed()) ++decrypted;
    hand_on(kept, plaintext);
    return result;
}

crypto::VerifyResult ComparedDecryptor::verify_detached(Source& content, Source& signature,
                                                        const Operation& operation) {
    const std::string signed_bytes = read_all(content, SIZE_MAX);
    const std::string signature_bytes = read_all(signature, SIZE_MAX);
    ViewSource content_again(signed_bytes);
    ViewSource signature_again(signature_bytes);
    auto result = engine_.verify_detached(content_again, signature_again, operation);
    compare_signatures(result.signatures,
                       stock_verify(signature_bytes, signed_bytes, &store_.certificates()).holds,
                       "verify detached");
    return result;
}

crypto::VerifyResult ComparedDecryptor::verify_embedded(SeekableSource& signed_data, Sink& content,
                                                        const Operation& operation) {
    StringSink kept;
    auto result = engine_.verify_embedded(signed_data, kept, operation);
    const StockVerified stock = stock_verify(all_of(signed_data), std::nullopt, &store_.certificates());
    compare_signatures(result.signatures, stock.holds, "verify embedded");
    if (kept.committed() && stock.holds)
        demand(kept.bytes() == stock.content, "verify embedded: the content");
    hand_on(kept, content);
    return result;
}

} // namespace sealpost::test
