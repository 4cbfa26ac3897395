// SPDX-License-Identifier: GPL-3.0-or-later
// Opens one layer with the engine of its technology. Plaintext is handed on only where the engine committed
// it; the bounds against bombs are applied here.
#pragma once

#include "core/base/operation.h"
#include "core/incoming/inline_pgp.h"
#include "core/incoming/open.h"
#include "core/incoming/unobtrusive.h"

#include <memory>
#include <string>

namespace sealpost::incoming {

class LayerOpener {
  public:
    LayerOpener(const Decryptors& decryptors, const Operation& operation)
        : decryptors_(decryptors), operation_(operation) {}

    struct Opened {
        Layer layer;
        /// The plaintext or the signed content, where it does not stand in the document of the layer itself.
        std::shared_ptr<const Document> content{};
    };

    /// multipart/signed: the content stays where it stands, as the part's first child.
    Layer verify_clear_signed(LayerKind kind, const mime::Part& part, const Document& document) const;
    Layer verify_unobtrusive(const mime::Part& part, const Document& document) const;
    /// multipart/encrypted, its mangled form, and application/pkcs7-mime.
    Opened open_part(LayerKind kind, const mime::Part& part, const Document& document) const;
    /// A block out of a text part; its content is text/plain, in the block's charset or that of `part`.
    Opened open_inline(const InlineBlock& block, const std::string& armored, const mime::Part& part) const;

    struct Expanded {
        /// nullptr: it could not be expanded.
        std::shared_ptr<const Document> content{};
        /// What it took, in bytes, even where nothing came of it.
        std::uint64_t size = 0;
        bool limit_exceeded = false;
    };
    /// CMS compressed-data, to at most `bound` bytes.
    Expanded expand(const mime::Part& part, const Document& document, std::uint64_t bound) const;

    /// What is said of a layer that is not opened because a limit was reached.
    static Layer beyond_limit(LayerKind kind);
    /// Where nobody asked for it.
    static Layer left_closed(LayerKind kind);

  private:
    enum class ContentForm { entity, text };

    crypto::Decryptor* engine(LayerKind kind) const noexcept;
    Opened verify_clear_text(const std::string& block, const mime::ContentType& type) const;
    struct Sealed {
        SeekableSource& bytes;
        /// What may come out of it.
        std::uint64_t bound = 0;
    };
    Opened open_bytes(LayerKind kind, const Sealed& sealed, ContentForm form,
                      const mime::ContentType& text_type) const;
    void decrypt(crypto::Decryptor& engine, const Sealed& sealed, Layer& layer,
                 std::shared_ptr<SeekableSource>& plaintext) const;
    void verify_embedded(crypto::Decryptor& engine, const Sealed& sealed, Layer& layer,
                         std::shared_ptr<SeekableSource>& content) const;

    Decryptors decryptors_;
    const Operation& operation_;
};

} // namespace sealpost::incoming
