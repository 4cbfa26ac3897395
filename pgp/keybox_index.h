// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys of a keybox a pattern can mean. A keybox (GnuPG's kbx/keybox-blob.c) carries before each key a
// table of its fingerprints and user IDs, by which GnuPG finds keys itself; here it is read without starting
// GnuPG. It serves for finding and for nothing else: the tables are not checked, and what was found is asked
// of GnuPG by fingerprint.
#pragma once

#include "core/crypto/fingerprint.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::pgp {

class KeyboxIndex {
  public:
    /// nullopt: it cannot be read, is damaged or of a form that is not known here; then GnuPG has to be
    /// asked. A missing file is an index of no key, but for one that is just being replaced.
    static std::optional<KeyboxIndex> read(const std::filesystem::path& keybox);
    /// The same of the file's bytes.
    static std::optional<KeyboxIndex> parse(std::string bytes);

    /// Primary keys' fingerprints, in the order of the file: of keys of which one has this fingerprint, or
    /// this key ID (16 digits); or else of those of whose user IDs one contains the text, whatever its case
    /// (ASCII).
    std::vector<crypto::Fingerprint> find(std::string_view pattern) const;
    std::size_t size() const noexcept { return keys_.size(); }

  private:
    /// Of `bytes_`.
    struct Piece {
        std::size_t begin = 0;
        std::size_t size = 0;
    };
    struct Entry {
        /// Binary, the primary key's first.
        std::vector<Piece> fingerprints;
        std::vector<Piece> user_ids;
    };
    explicit KeyboxIndex(std::string bytes) : bytes_(std::move(bytes)) {}
    bool parse_all();
    bool parse_key(std::size_t begin, std::size_t size);
    std::string_view view(const Piece& piece) const {
        return std::string_view(bytes_).substr(piece.begin, piece.size);
    }

    std::string bytes_;
    std::vector<Entry> keys_;
};

/// A key ID: 16 hex digits.
bool is_key_id(std::string_view text);

} // namespace sealpost::pgp
