// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a CMS message (RFC 5652, 5083, 3274) around its content: what stands before it, the content as
// a stream, what stands after it. The frame is rebuilt without the content, in indefinite lengths, so that
// OpenSSL can parse it (a "skeleton") while the content streams past. Nothing here judges or decrypts.
#pragma once

#include "smime/ber_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sealpost::smime {

enum class CmsKind { signed_data, enveloped_data, auth_enveloped_data, compressed_data, other };

/// Of a content type's object identifier in DER.
CmsKind kind_of_oid(std::string_view oid) noexcept;

/// One message in a reader: construct, read content() to its end, then finish(). Throws BerFault.
class CmsMessage {
  public:
    /// Reads up to the first byte of the content.
    explicit CmsMessage(BerReader& reader);

    CmsKind kind() const noexcept { return kind_; }
    /// Of `other`: the content type in DER, for a report.
    const std::string& content_type_oid() const noexcept { return oid_; }
    /// The content is declared as plain data (pkcs7-data), as a MIME entity must be (RFC 8551 section 3).
    bool holds_data() const noexcept { return holds_data_; }
    /// How the content is encrypted or compressed, an AlgorithmIdentifier; of signed_data the SET of its
    /// digest algorithms.
    const std::string& algorithm() const noexcept { return algorithm_; }
    /// nullptr: there is no content inside (a detached signature, certificates only).
    Source* content() noexcept { return content_ ? &*content_ : nullptr; }
    /// What is known before the content was read: of enveloped_data all that is needed to read it.
    std::string early_skeleton() const;

    /// Reads what stands after the content, which must have been read to its end. What follows the message in
    /// the reader is not looked at.
    void finish();
    /// After finish(), of auth_enveloped_data: the octets of its authentication tag; 0 where there is none.
    std::uint64_t tag_octets() const noexcept { return tag_octets_; }
    /// After finish(): the whole frame without the content.
    std::string skeleton() const;
    /// The frame of a message that is written, in indefinite lengths: up to the first chunk of its content,
    /// and, after finish(), from the last one on.
    std::string before_content() const;
    std::string after_content() const;

  private:
    /// The content is tagged explicitly; that of an envelope implicitly.
    bool explicit_content() const noexcept {
        return kind_ == CmsKind::signed_data || kind_ == CmsKind::compressed_data;
    }
    void read_head();
    std::optional<BerHeader> next(const BerScope& scope);

    BerReader& reader_;
    CmsKind kind_ = CmsKind::other;
    std::string oid_;
    std::string algorithm_;
    /// The elements of the inner sequence before, and after, the one that holds the content.
    std::string before_;
    std::string info_;
    std::string after_;
    std::optional<BerScope> content_info_, explicit_, sequence_, encapsulated_, explicit_content_;
    /// An indefinite sequence ended where an element was looked for.
    bool encapsulated_closed_ = false;
    std::optional<OctetStringSource> content_;
    bool holds_data_ = false;
    bool finished_ = false;
    std::uint64_t tag_octets_ = 0;
};

} // namespace sealpost::smime
