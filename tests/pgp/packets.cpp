// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pgp/packets.h"

#include "pgp/packet_framer.h"

namespace sealpost::test {

namespace {

class Finder final : public pgp::PacketHandler {
  public:
    Finder(int tag, std::string_view packets) : tag_(tag), framer_(*this) {
        framer_.feed(packets);
        framer_.finish();
    }
    std::string found;
    std::uint64_t offset = 0;

  private:
    void begin(pgp::PacketTag tag) override {
        inside_ = !done_ && static_cast<int>(tag) == tag_;
        if (inside_) offset = framer_.position() - 1;
    }
    void body(std::string_view bytes) override {
        if (inside_) found.append(bytes);
    }
    void end() override { done_ = done_ || inside_; }
    int tag_;
    bool inside_ = false;
    bool done_ = false;
    pgp::PacketFramer framer_;
};

} // namespace

std::string packet(int tag, std::string_view body) {
    std::string result;
    result.push_back(static_cast<char>(0xc0 | tag));
    result.push_back('\xff');
    for (int shift = 24; shift >= 0; shift -= 8) {
        result.push_back(static_cast<char>(body.size() >> shift & 0xff));
    }
    return result.append(body);
}

std::string literal(std::string_view text) { return packet(11, std::string("b\0\0\0\0\0", 6).append(text)); }

std::string body_of(int tag, std::string_view packets) { return Finder(tag, packets).found; }

std::string before(int tag, std::string_view packets) {
    return std::string(packets.substr(0, Finder(tag, packets).offset));
}

} // namespace sealpost::test
