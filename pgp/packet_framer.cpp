// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/packet_framer.h"

#include "core/base/limits.h"

#include <algorithm>

namespace sealpost::pgp {

void PacketFramer::feed(std::string_view bytes) {
    while (!bytes.empty() && state_ != State::malformed) {
        if (state_ == State::body) {
            const std::size_t piece =
                indeterminate_ ? bytes.size()
                               : static_cast<std::size_t>(std::min<std::uint64_t>(remaining_, bytes.size()));
            position_ += piece;
            handler_.body(bytes.substr(0, piece));
            bytes.remove_prefix(piece);
            if (!indeterminate_) {
                remaining_ -= piece;
                if (remaining_ == 0) end_piece();
            }
            continue;
        }
        const auto octet = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        ++position_;
        if (state_ == State::header) {
            take_header(octet);
        } else {
            take_length(octet);
        }
    }
}

void PacketFramer::finish() {
    if (state_ != State::body || !indeterminate_) return;
    indeterminate_ = false;
    state_ = State::header;
    handler_.end();
}

Framing PacketFramer::framing() const noexcept {
    if (state_ == State::malformed) return Framing::malformed;
    return state_ == State::header ? Framing::good : Framing::truncated;
}

void PacketFramer::take_header(unsigned char octet) {
    const int tag = (octet & 0x40) != 0 ? octet & 0x3f : (octet >> 2) & 0x0f;
    if ((octet & 0x80) == 0 || tag == 0 || ++packets_ > limits::openpgp_packets) {
        state_ = State::malformed;
        return;
    }
    new_format_ = (octet & 0x40) != 0;
    partial_ = false;
    indeterminate_ = false;
    length_ = 0;
    offset_ = 0;
    handler_.begin(static_cast<PacketTag>(tag));
    state_ = State::length;
    first_length_octet_ = new_format_;
    if (new_format_) return;
    const int type = octet & 3;
    if (type == 3) {
        indeterminate_ = true;
        state_ = State::body;
    } else {
        length_octets_ = 1 << type;
    }
}

void PacketFramer::take_length(unsigned char octet) {
    if (first_length_octet_) {
        take_first_length_octet(octet);
        return;
    }
    length_ = length_ << 8 | octet;
    if (--length_octets_ == 0) begin_body(length_ + offset_);
}

void PacketFramer::take_first_length_octet(unsigned char octet) {
    first_length_octet_ = false;
    partial_ = false;
    length_ = 0;
    offset_ = 0;
    if (octet < 192) {
        begin_body(octet);
    } else if (octet < 224) {
        length_ = octet - 192U;
        length_octets_ = 1;
        offset_ = 192; // the two-octet form begins where the one-octet form ends
    } else if (octet < 255) {
        partial_ = true;
        begin_body(std::uint64_t{1} << (octet & 0x1f));
    } else {
        length_octets_ = 4;
    }
}

void PacketFramer::begin_body(std::uint64_t length) {
    remaining_ = length;
    state_ = State::body;
    if (length == 0) end_piece();
}

void PacketFramer::end_piece() {
    if (partial_) {
        state_ = State::length;
        first_length_octet_ = true;
        return;
    }
    state_ = State::header;
    handler_.end();
}

} // namespace sealpost::pgp
