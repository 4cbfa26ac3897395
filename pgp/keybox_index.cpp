// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/keybox_index.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <thread>

namespace sealpost::pgp {

namespace {

/// Larger ones are left to GnuPG: a file that somebody made so must not fill the memory.
constexpr std::size_t most_bytes = std::size_t{256} << 20;

/// GnuPG first moves the old file to its back-up ("~"), and then the new one to its place.
constexpr int most_attempts = 20;
constexpr std::chrono::milliseconds pause{1};

constexpr int blob_empty = 0;
constexpr int blob_header = 1;
constexpr int blob_openpgp = 2;
constexpr int blob_x509 = 3;
/// What every blob begins with: length, type, version, flags.
constexpr std::size_t common_octets = 8;
constexpr std::size_t header_octets = 32;

/// Numbers in the order of the network; a read past the end gives zero, and is remembered.
class Reader {
  public:
    Reader(std::string_view bytes, std::size_t begin) : bytes_(bytes), at_(begin) {}
    std::size_t number(int octets) {
        std::size_t value = 0;
        for (int i = 0; i < octets; ++i) {
            if (at_ >= bytes_.size()) {
                good_ = false;
                return 0;
            }
            value = value << 8 | static_cast<unsigned char>(bytes_[at_++]);
        }
        return value;
    }
    void skip(std::size_t octets) {
        good_ = good_ && octets <= bytes_.size() - at_;
        at_ = good_ ? at_ + octets : bytes_.size();
    }
    std::size_t at() const noexcept { return at_; }
    bool good() const noexcept { return good_; }

  private:
    std::string_view bytes_;
    std::size_t at_;
    bool good_ = true;
};

bool contains_ignoring_case(std::string_view text, std::string_view lower) {
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(),
                       [](char a, char b) { return ascii_lower(a) == b; }) != text.end();
}

/// RFC 9580 section 5.5.4: the last 64 bits of a version 4 fingerprint, the first of the later ones.
std::string_view key_id_of(std::string_view fingerprint) {
    return fingerprint.size() == 20 ? fingerprint.substr(12) : fingerprint.substr(0, 8);
}

} // namespace

bool is_key_id(std::string_view text) { return text.size() == 16 && from_hex(text).has_value(); }

std::optional<KeyboxIndex> KeyboxIndex::read(const std::filesystem::path& keybox) {
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        try {
            return parse(read_file(keybox, most_bytes));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::not_found) return std::nullopt;
        }
        std::error_code failed;
        const bool between = std::filesystem::exists(keybox.native() + "~", failed) || failed;
        if (!between) return KeyboxIndex({});
        std::this_thread::sleep_for(pause);
    }
    return std::nullopt;
}

std::optional<KeyboxIndex> KeyboxIndex::parse(std::string bytes) {
    KeyboxIndex index(std::move(bytes));
    if (!index.parse_all()) return std::nullopt;
    return index;
}

bool KeyboxIndex::parse_all() {
    bool begun = false;
    for (std::size_t at = 0; at < bytes_.size();) {
        Reader reader(bytes_, at);
        const std::size_t size = reader.number(4);
        const std::size_t type = reader.number(1);
        const std::size_t version = reader.number(1);
        if (!reader.good() || size < common_octets || size > bytes_.size() - at) return false;
        switch (type) {
        case blob_header:
            if (begun || size != header_octets || version != 1 || bytes_.compare(at + 8, 4, "KBXf") != 0)
                return false;
            break;
        case blob_openpgp:
            // Version 2 has room for fingerprints of 32 octets.
            if (version != 1 && version != 2) return false;
            if (!parse_key(at, size)) return false;
            break;
        case blob_empty: // deleted in place
        case blob_x509:  // gpgsm keeps its own in the same form
            break;
        default:
            return false;
        }
        // The header comes first, and once.
        if (!begun && type != blob_header) return false;
        begun = true;
        at += size;
    }
    return true;
}

bool KeyboxIndex::parse_key(std::size_t begin, std::size_t size) {
    const std::string_view blob = std::string_view(bytes_).substr(begin, size);
    const bool long_fingerprints = blob[5] == 2;
    Reader reader(blob, common_octets);
    reader.skip(8); // where the key itself stands
    Entry entry;
    const std::size_t keys = reader.number(2);
    const std::size_t key_octets = reader.number(2);
    const std::size_t room = long_fingerprints ? 32 : 20;
    if (keys == 0 || key_octets < room + 8) return false;
    for (std::size_t i = 0; i < keys; ++i) {
        const std::size_t at = reader.at();
        reader.skip(key_octets);
        if (!reader.good()) return false;
        const bool is_long =
            long_fingerprints && (static_cast<unsigned char>(blob[at + room + 1]) & 0x80) != 0;
        entry.fingerprints.push_back({begin + at, is_long ? 32U : 20U});
    }
    reader.skip(reader.number(2)); // serial number: none in an OpenPGP blob
    const std::size_t user_ids = reader.number(2);
    const std::size_t user_id_octets = reader.number(2);
    if (user_ids != 0 && user_id_octets < 12) return false;
    for (std::size_t i = 0; i < user_ids; ++i) {
        const std::size_t at = reader.at();
        const std::size_t offset = reader.number(4);
        const std::size_t length = reader.number(4);
        reader.skip(user_id_octets - (reader.at() - at));
        if (!reader.good() || offset > size || length > size - offset) return false;
        entry.user_ids.push_back({begin + offset, length});
    }
    if (!reader.good()) return false;
    keys_.push_back(std::move(entry));
    return true;
}

std::vector<crypto::Fingerprint> KeyboxIndex::find(std::string_view pattern) const {
    const auto fingerprint = crypto::Fingerprint::parse(pattern);
    const std::string octets = fingerprint          ? from_hex(fingerprint->hex()).value()
                               : is_key_id(pattern) ? from_hex(pattern).value()
                                                    : std::string();
    const std::string lower = ascii_lower(pattern);
    const auto matches = [&](const Entry& key) {
        if (octets.empty())
            return std::any_of(key.user_ids.begin(), key.user_ids.end(), [&](const Piece& piece) {
                return contains_ignoring_case(view(piece), lower);
            });
        return std::any_of(key.fingerprints.begin(), key.fingerprints.end(), [&](const Piece& piece) {
            return (fingerprint ? view(piece) : key_id_of(view(piece))) == octets;
        });
    };
    std::vector<crypto::Fingerprint> found;
    for (const Entry& key : keys_)
        if (matches(key))
            found.push_back(crypto::Fingerprint::parse(to_hex_upper(view(key.fingerprints.front()))).value());
    return found;
}

} // namespace sealpost::pgp
