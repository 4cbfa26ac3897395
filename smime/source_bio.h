// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of ours as BIOs of OpenSSL, and back. An exception thrown by a stream cannot cross OpenSSL: it is
// kept, the BIO fails, and the caller rethrows it.
#pragma once

#include "core/base/stream.h"
#include "smime/openssl.h"

#include <exception>
#include <functional>

namespace sealpost::smime {

/// A BIO that reads from a Source. Owns the BIO until release(); must outlive its use.
class SourceBio {
  public:
    explicit SourceBio(Source& source);
    SourceBio(const SourceBio&) = delete;
    SourceBio& operator=(const SourceBio&) = delete;
    BIO* get() const noexcept { return bio_.get(); }
    /// For functions that take the BIO over.
    BIO* release() noexcept { return bio_.release(); }
    /// Rethrows what the source threw.
    void rethrow() const;

  private:
    static int read(BIO* bio, char* data, std::size_t size, std::size_t* done);
    static long control(BIO* bio, int command, long number, void* pointer);
    static const BIO_METHOD* method();

    Source& source_;
    BioPtr bio_;
    bool ended_ = false;
    std::exception_ptr failure_;
};

/// A BIO that writes to a Sink (without committing it).
class SinkBio {
  public:
    explicit SinkBio(Sink& sink);
    SinkBio(const SinkBio&) = delete;
    SinkBio& operator=(const SinkBio&) = delete;
    BIO* get() const noexcept { return bio_.get(); }
    BIO* release() noexcept { return bio_.release(); }
    void rethrow() const;

  private:
    static int write(BIO* bio, const char* data, std::size_t size, std::size_t* done);
    static long control(BIO* bio, int command, long number, void* pointer);
    static const BIO_METHOD* method();

    Sink& sink_;
    BioPtr bio_;
    std::exception_ptr failure_;
};

/// The filters of a chain of BIOs without the end that they write to, which has another owner.
struct FilterFree {
    void operator()(BIO* bio) const noexcept;
};
using FilterPtr = std::unique_ptr<BIO, FilterFree>;

/// A Sink that writes into a chain of BIOs; commit() flushes it, which ends what the chain makes. Throws
/// Error{engine_failed} where it does not take everything.
class BioSink final : public Sink {
  public:
    /// Both must outlive the sink. `end`: the end of the chain, where it is one of ours; what it was thrown
    /// goes first.
    explicit BioSink(BIO* chain, const SinkBio* end = nullptr) noexcept : chain_(chain), end_(end) {}
    void write(std::string_view bytes) override;
    void commit() override;
    void discard() noexcept override {}

  private:
    void require(bool done) const;

    BIO* chain_;
    const SinkBio* end_;
};

} // namespace sealpost::smime
