// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/sealed_file.h"

#include "core/base/error.h"
#include "core/state/sealing.h"

#include <algorithm>

namespace sealpost::state {

namespace {

constexpr std::string_view magic = "sealpost sealed file 1\n";
constexpr std::size_t piece_size = 64 << 10;
/// Nonce and tag.
constexpr std::size_t overhead = 28;

std::string associated(const std::string& label, std::uint64_t piece, bool last) {
    std::string result(magic);
    for (int shift = 56; shift >= 0; shift -= 8) result += static_cast<char>(piece >> shift & 0xff);
    return result + (last ? '\1' : '\0') + label;
}

} // namespace

SealedFileSink::SealedFileSink(const std::filesystem::path& path, Secret key, std::string label)
    : file_(path), key_(std::move(key)), label_(std::move(label)) {
    file_.write(magic);
}

void SealedFileSink::write(std::string_view bytes) {
    while (!bytes.empty()) {
        // A full piece is written only when it is known not to be the last.
        if (pending_.size() == piece_size) {
            write_piece(pending_, false);
            pending_.clear();
        }
        const std::size_t count = std::min(bytes.size(), piece_size - pending_.size());
        pending_.append(bytes.substr(0, count));
        bytes.remove_prefix(count);
    }
}

void SealedFileSink::write_piece(std::string_view bytes, bool last) {
    file_.write(seal_bytes(key_, associated(label_, pieces_++, last), bytes));
}

void SealedFileSink::commit() {
    write_piece(pending_, true);
    file_.commit();
}

void SealedFileSink::discard() noexcept { file_.discard(); }

SealedFileSource::SealedFileSource(const std::filesystem::path& path, const Secret& key, std::string label)
    : file_(path), path_(path), key_(key.copy()), label_(std::move(label)) {
    if (file_.size() < magic.size() + overhead) damaged();
    std::string start(magic.size(), '\0');
    for (std::size_t got = 0; got < start.size();) got += file_.read(std::span(start).subspan(got));
    if (start != magic) damaged();
    const std::uint64_t body = file_.size() - magic.size();
    pieces_ = (body + piece_size + overhead - 1) / (piece_size + overhead);
    if (body < pieces_ * overhead) damaged();
    size_ = body - pieces_ * overhead;
    load_piece(pieces_ - 1);
}

void SealedFileSource::damaged() const {
    throw Error(ErrorCode::state_corrupt, {{"path", path_.native()}, {"detail", "damaged"}});
}

void SealedFileSource::load_piece(std::uint64_t piece) {
    const std::uint64_t begin = magic.size() + piece * (piece_size + overhead);
    std::string sealed(
        static_cast<std::size_t>(std::min<std::uint64_t>(piece_size + overhead, file_.size() - begin)), '\0');
    file_.seek(begin);
    for (std::size_t got = 0; got < sealed.size();) got += file_.read(std::span(sealed).subspan(got));
    auto plain = open_bytes(key_, associated(label_, piece, piece + 1 == pieces_), sealed);
    if (!plain) damaged();
    piece_ = *std::move(plain);
    loaded_ = piece;
}

std::size_t SealedFileSource::read(std::span<char> buffer) {
    if (position_ == size_) return 0;
    const std::uint64_t piece = position_ / piece_size;
    if (piece != loaded_) load_piece(piece);
    const std::size_t offset = static_cast<std::size_t>(position_ % piece_size);
    const std::size_t count = std::min(buffer.size(), piece_.size() - offset);
    std::copy_n(piece_.data() + offset, count, buffer.data());
    position_ += count;
    return count;
}

void SealedFileSource::seek(std::uint64_t offset) {
    if (offset > size_) throw Error(ErrorCode::internal, {{"detail", "seek beyond the end"}});
    position_ = offset;
}

} // namespace sealpost::state
