// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spool.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/base/secret.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <openssl/evp.h>
#include <unistd.h>
#include <utility>

namespace sealpost {

namespace {

constexpr std::size_t block_size = 16;

std::string temporary_folder() {
    const char* given = std::getenv("TMPDIR");
    return given != nullptr && *given != '\0' ? given : "/tmp";
}

/// An open file without a name.
Descriptor open_unlinked(const std::string& folder) {
    Descriptor descriptor(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (descriptor) return descriptor;
    // Not every file system and kernel knows O_TMPFILE.
    std::string name = folder + "/sealpost-XXXXXX";
    descriptor = Descriptor(::mkostemp(name.data(), O_CLOEXEC));
    if (!descriptor) throw error_from_errno(folder);
    if (::unlink(name.c_str()) != 0) throw error_from_errno(folder);
    return descriptor;
}

/// AES-256 in counter mode; the counter is the number of the block, so any position can be read alone. The
/// key serves one spool only and every position is written once, hence no nonce.
class Keystream {
  public:
    explicit Keystream(const Secret& key) : context_(EVP_CIPHER_CTX_new()), key_(key) {
        if (context_ == nullptr) throw std::bad_alloc();
    }
    Keystream(const Keystream&) = delete;
    Keystream& operator=(const Keystream&) = delete;
    ~Keystream() { EVP_CIPHER_CTX_free(context_); }

    /// Encrypts or decrypts `data`, which stands at `position`, in place.
    void apply(std::uint64_t position, std::span<char> data) {
        if (position != next_) start(position);
        auto* bytes = reinterpret_cast<unsigned char*>(data.data());
        run(bytes, data.size());
        next_ = position + data.size();
    }

  private:
    void start(std::uint64_t position) {
        std::array<unsigned char, block_size> counter{};
        std::uint64_t block = position / block_size;
        for (std::size_t i = block_size; block != 0; block >>= 8) {
            counter.at(--i) = static_cast<unsigned char>(block & 0xff);
        }
        const auto* key = reinterpret_cast<const unsigned char*>(key_.reveal().data());
        if (EVP_EncryptInit_ex(context_, EVP_aes_256_ctr(), nullptr, key, counter.data()) != 1) fail();
        std::array<unsigned char, block_size> skipped{};
        run(skipped.data(), position % block_size);
    }
    void run(unsigned char* bytes, std::size_t size) {
        int written = 0;
        if (size > INT_MAX ||
            EVP_EncryptUpdate(context_, bytes, &written, bytes, static_cast<int>(size)) != 1) {
            fail();
        }
    }
    [[noreturn]] static void fail() { throw Error(ErrorCode::internal, {{"detail", "AES-256-CTR"}}); }

    EVP_CIPHER_CTX* context_;
    const Secret& key_;
    std::uint64_t next_ = UINT64_MAX;
};

} // namespace

class SpoolStorage {
  public:
    SpoolStorage() = default;
    explicit SpoolStorage(std::string bytes) : memory_(std::move(bytes)), size_(memory_.size()) {}
    SpoolStorage(const SpoolStorage&) = delete;
    SpoolStorage& operator=(const SpoolStorage&) = delete;
    ~SpoolStorage() { wipe_memory(memory_.data(), memory_.size()); }

    std::uint64_t size() const noexcept { return size_; }
    const Secret& key() const noexcept { return key_; }

    void append(std::string_view bytes) {
        if (!file_ && bytes.size() <= limits::spool_in_memory - memory_.size()) {
            grow_for(bytes.size());
            memory_ += bytes;
            size_ += bytes.size();
            return;
        }
        if (!file_) move_to_file();
        append_to_file(bytes);
    }

    /// Plaintext at `position` into `buffer`; fewer bytes only at the end.
    std::size_t read(std::uint64_t position, std::span<char> buffer, Keystream* keystream) const {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), size_ - position));
        if (!file_) {
            std::copy_n(memory_.data() + position, count, buffer.begin());
            return count;
        }
        std::size_t done = 0;
        while (done < count) {
            const ssize_t got =
                ::pread(file_.get(), buffer.data() + done, count - done, static_cast<off_t>(position + done));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) throw error_from_errno(temporary_folder());
            if (got == 0) throw Error(ErrorCode::io, {{"detail", "spool became shorter"}});
            done += static_cast<std::size_t>(got);
        }
        keystream->apply(position, buffer.first(count));
        return count;
    }
    bool in_file() const noexcept { return static_cast<bool>(file_); }

  private:
    /// As std::string grows, but the old memory is wiped before it is given back, and what is not small is
    /// moved only once: pages that are reserved and not written cost nothing.
    void grow_for(std::size_t more) {
        constexpr std::size_t small = 1 << 20;
        const std::size_t needed = memory_.size() + more;
        if (needed <= memory_.capacity()) return;
        std::string larger;
        larger.reserve(needed > small ? limits::spool_in_memory : std::max(needed, 2 * memory_.capacity()));
        larger = memory_;
        wipe_memory(memory_.data(), memory_.size());
        memory_.swap(larger);
    }
    void move_to_file() {
        key_ = Secret::random(32);
        file_ = open_unlinked(temporary_folder());
        writing_ = std::make_unique<Keystream>(key_);
        size_ = 0;
        append_to_file(memory_);
        wipe_memory(memory_.data(), memory_.size());
        memory_ = std::string();
    }
    void append_to_file(std::string_view bytes) {
        std::array<char, stream_buffer_size> buffer;
        while (!bytes.empty()) {
            const std::size_t count = std::min(bytes.size(), buffer.size());
            std::copy_n(bytes.begin(), count, buffer.begin());
            writing_->apply(size_, std::span(buffer).first(count));
            DescriptorSink(file_.get()).write({buffer.data(), count});
            size_ += count;
            bytes.remove_prefix(count);
        }
    }

    std::string memory_;
    Secret key_;
    Descriptor file_;
    std::unique_ptr<Keystream> writing_;
    std::uint64_t size_ = 0;
};

namespace {

class SpoolReader final : public SeekableSource {
  public:
    explicit SpoolReader(std::shared_ptr<const SpoolStorage> storage) : storage_(std::move(storage)) {
        if (storage_->in_file()) keystream_ = std::make_unique<Keystream>(storage_->key());
    }
    std::size_t read(std::span<char> buffer) override {
        const std::size_t got = storage_->read(position_, buffer, keystream_.get());
        position_ += got;
        return got;
    }
    std::uint64_t size() const override { return storage_->size(); }
    void seek(std::uint64_t offset) override {
        if (offset > storage_->size()) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
        position_ = offset;
    }

  private:
    std::shared_ptr<const SpoolStorage> storage_;
    std::unique_ptr<Keystream> keystream_;
    std::uint64_t position_ = 0;
};

} // namespace

SpooledBytes::SpooledBytes() : storage_(std::make_shared<const SpoolStorage>()) {}
SpooledBytes::SpooledBytes(std::string bytes)
    : storage_(std::make_shared<const SpoolStorage>(std::move(bytes))) {}
SpooledBytes::SpooledBytes(std::shared_ptr<const SpoolStorage> storage) : storage_(std::move(storage)) {}

std::uint64_t SpooledBytes::size() const noexcept { return storage_->size(); }
std::unique_ptr<SeekableSource> SpooledBytes::open() const { return std::make_unique<SpoolReader>(storage_); }

std::string SpooledBytes::read_all(std::size_t bound) const {
    if (size() > bound) throw Error(ErrorCode::limit);
    const auto reader = open();
    return sealpost::read_all(*reader, bound);
}

Spool::Spool() : storage_(std::make_shared<SpoolStorage>()) {}
Spool::~Spool() = default;

void Spool::write(std::string_view bytes) {
    if (committed_ || !storage_) throw Error(ErrorCode::internal, {{"detail", "write to a closed spool"}});
    storage_->append(bytes);
}

void Spool::commit() {
    if (!storage_) throw Error(ErrorCode::internal, {{"detail", "commit of a closed spool"}});
    committed_ = true;
}

void Spool::discard() noexcept {
    storage_.reset();
    committed_ = false;
}

SpooledBytes Spool::take() {
    if (!committed_ || !storage_) throw Error(ErrorCode::internal, {{"detail", "spool was not committed"}});
    committed_ = false;
    return SpooledBytes(std::exchange(storage_, nullptr));
}

SpooledBytes spool_all(Source& from) {
    Spool spool;
    copy(from, spool);
    spool.commit();
    return spool.take();
}

} // namespace sealpost
