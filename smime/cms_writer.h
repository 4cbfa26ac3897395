// SPDX-License-Identifier: GPL-3.0-or-later
// A CMS message being written around content that streams past: the frame in indefinite lengths (BER, as RFC
// 5652 section 5.1 allows for what is streamed), the content in chunks. OpenSSL signs and encrypts; its own
// writer of frames puts 4 KiB into a chunk and cannot write an empty content with AES-GCM.
#pragma once

#include "smime/source_bio.h"

#include <memory>
#include <string>

namespace sealpost::smime {

class CmsWriter final : public Sink {
  public:
    /// `cms`: signed-data, enveloped-data or authEnveloped-data with everybody in it, made with CMS_PARTIAL
    /// and CMS_DETACHED. The frame up to the content is written to `to` at once. Both must outlive it.
    CmsWriter(CMS_ContentInfo* cms, Sink& to);
    ~CmsWriter() override;
    /// Content, as it is signed or encrypted.
    void write(std::string_view bytes) override;
    /// The rest of the content and of the frame. `to` is not committed.
    void commit() override;
    void discard() noexcept override {}

  private:
    class Chunks;

    CMS_ContentInfo* cms_;
    Sink& to_;
    std::unique_ptr<Chunks> chunks_;
    std::unique_ptr<SinkBio> end_;
    /// Digest or cipher; writes to end_.
    FilterPtr chain_;
};

} // namespace sealpost::smime
