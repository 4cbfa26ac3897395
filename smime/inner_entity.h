// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the beginning of an opened envelope: a signed layer, or anything else.
#pragma once

#include "core/base/stream.h"
#include "core/mime/transfer_encoding.h"

#include <memory>
#include <string>

namespace sealpost::smime {

/// Looks at the header of the entity in `plaintext` and, where it is pkcs7-mime, at the content itself:
/// content types lie. Afterwards bytes() yields, where holds_signed_data() says so, the SignedData with its
/// transfer encoding undone, otherwise the whole plaintext unchanged.
class InnerEntity {
  public:
    /// `plaintext` must outlive it.
    explicit InnerEntity(Source& plaintext);
    bool holds_signed_data() const noexcept { return signed_data_; }
    /// Nothing stands around the signed layer that its signature does not cover and a plain header does not
    /// have: what CBC garbles shows as such bytes. Complete once bytes() was read to its end.
    bool is_regular() const noexcept;
    Source& bytes() noexcept { return *bytes_; }

  private:
    std::unique_ptr<Source> bytes_;
    mime::DecodingSource* decoder_ = nullptr;
    bool regular_header_ = false;
    bool signed_data_ = false;
};

} // namespace sealpost::smime
