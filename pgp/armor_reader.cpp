// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "pgp/armor.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

constexpr std::string_view begin_mark = "-----BEGIN PGP ";
constexpr std::string_view dashes = "-----";
/// Text before the block: a hostile file could keep the reader searching for ever.
constexpr std::size_t text_before = 64 << 10;
constexpr std::size_t line_bound = 1024;

constexpr std::array<signed char, 256> make_values() {
    std::array<signed char, 256> values{};
    for (auto& value : values) value = -1;
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    }
    return values;
}
constexpr auto values = make_values();

int value_of(char c) { return values[static_cast<unsigned char>(c)]; }

} // namespace

void ArmorReader::feed(std::string_view bytes) {
    if (state_ == State::start && !bytes.empty()) {
        state_ = (static_cast<unsigned char>(bytes.front()) & 0x80) != 0 ? State::binary : State::text;
    }
    if (state_ == State::binary) {
        consumed_ += bytes.size();
        output_(bytes);
        return;
    }
    while (!bytes.empty() && state_ != State::done && state_ != State::malformed) {
        const std::size_t taken = state_ == State::data ? take_data(bytes) : take_line(bytes);
        consumed_ += taken;
        bytes.remove_prefix(taken);
    }
    if (!decoded_.empty()) {
        output_(decoded_);
        decoded_.clear();
    }
}

std::size_t ArmorReader::take_line(std::string_view bytes) {
    const std::size_t end = bytes.find('\n');
    const std::size_t taken = end == std::string_view::npos ? bytes.size() : end + 1;
    if (line_.size() < line_bound) line_.append(bytes.substr(0, std::min(taken, line_bound - line_.size())));
    if (state_ == State::text && (skipped_ += taken) > text_before) state_ = State::malformed;
    // The last line of a file may lack its end.
    const bool ended = end != std::string_view::npos ||
                       (state_ == State::checksum && trim(line_).ends_with(dashes) && line_.size() > 10);
    if (!ended || state_ == State::malformed) return taken;
    const std::string line(trim(line_));
    line_.clear();
    if (state_ == State::text) {
        take_text_line(line);
    } else if (state_ == State::headers) {
        take_header_line(line);
    } else {
        take_tail_line(line);
    }
    return taken;
}

void ArmorReader::take_text_line(std::string_view line) {
    if (!line.starts_with(begin_mark) || !line.ends_with(dashes) || line.size() < begin_mark.size() + 5)
        return;
    label_ = line.substr(begin_mark.size(), line.size() - begin_mark.size() - dashes.size());
    state_ = State::headers;
}

void ArmorReader::take_header_line(std::string_view line) {
    if (line.empty()) {
        state_ = State::data;
        line_start_ = true;
    } else if (line.find(": ") == std::string_view::npos && !line.ends_with(':')) {
        // Some writers leave the empty line out: this is the first line of data.
        state_ = State::data;
        line_start_ = true;
        const std::string data = std::string(line) + "\n";
        take_data(data);
    }
}

void ArmorReader::take_tail_line(std::string_view line) {
    if (line.empty() || line.starts_with('=')) return;
    state_ = line.starts_with("-----END PGP ") ? State::done : State::malformed;
}

std::size_t ArmorReader::take_data(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (group_size_ == 0 && !padded_) {
            // Whole groups, the common case.
            while (at + 4 <= bytes.size()) {
                const int a = value_of(bytes[at]), b = value_of(bytes[at + 1]), c = value_of(bytes[at + 2]),
                          d = value_of(bytes[at + 3]);
                if ((a | b | c | d) < 0) break;
                const auto group = static_cast<std::uint32_t>(a << 18 | b << 12 | c << 6 | d);
                const char out[3] = {static_cast<char>(group >> 16), static_cast<char>(group >> 8 & 0xff),
                                     static_cast<char>(group & 0xff)};
                decoded_.append(out, 3);
                at += 4;
                line_start_ = false;
            }
            if (at == bytes.size()) break;
        }
        const char c = bytes[at];
        if (line_start_ && (c == '=' || c == '-')) {
            flush_group();
            if (state_ != State::malformed) state_ = State::checksum;
            return at;
        }
        ++at;
        if (c == '\n') {
            line_start_ = true;
        } else if (c == '=') {
            padded_ = true;
        } else if (const int value = value_of(c); value >= 0 && !padded_) {
            line_start_ = false;
            group_ = group_ << 6 | static_cast<std::uint32_t>(value);
            if (++group_size_ == 4) flush_group();
        } else if (value_of(c) >= 0 && !line_start_) {
            // The line end before the checksum was lost ("…w=Fijx", a soft line break of quoted-printable).
            flush_group();
            if (state_ != State::malformed) state_ = State::checksum;
            line_ = "=";
            return at - 1;
        } else if (c != '\r' && c != ' ' && c != '\t') {
            state_ = State::malformed;
            return at;
        }
    }
    return at;
}

void ArmorReader::flush_group() {
    if (group_size_ == 1) state_ = State::malformed;
    const std::uint32_t bits = group_size_ == 0 ? 0U : group_ << (6 * (4 - group_size_));
    for (int i = 0; i < group_size_ - 1; ++i) {
        decoded_.push_back(static_cast<char>(bits >> (16 - 8 * i) & 0xff));
    }
    group_ = 0;
    group_size_ = 0;
}

DearmoredSource::DearmoredSource(Source& armored)
    : armored_(armored), reader_([this](std::string_view bytes) { pending_.append(bytes); }),
      buffer_(std::make_unique<std::array<char, stream_buffer_size>>()) {}

std::size_t DearmoredSource::read(std::span<char> buffer) {
    while (position_ == pending_.size() && !at_end_) {
        pending_.clear();
        position_ = 0;
        const std::size_t count = armored_.read(*buffer_);
        consumed_ += count;
        if (count == 0) {
            at_end_ = true;
        } else {
            reader_.feed({buffer_->data(), count});
        }
    }
    const std::size_t count = std::min(buffer.size(), pending_.size() - position_);
    std::copy_n(pending_.data() + position_, count, buffer.data());
    position_ += count;
    return count;
}

} // namespace sealpost::pgp
