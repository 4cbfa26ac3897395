// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as text: "1:anna@example.org,bert@example.org:AUTHORITY:DAY", one in each line; certificates may be in
// PEM.
#pragma once

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/keys/foreign_keys.h"

#include <algorithm>
#include <string>

namespace sealpost::test {

inline Time day(int number) {
    return parse_rfc3339("2026-11-01T00:00:00Z").value() + std::chrono::hours(24) * number;
}

inline crypto::Fingerprint print(char digit, crypto::Technology technology = crypto::Technology::openpgp) {
    const std::size_t length = technology == crypto::Technology::openpgp ? 40 : 64;
    return crypto::Fingerprint::parse(std::string(length, digit)).value();
}

class FakeKeys final : public keys::ForeignKeys {
  public:
    explicit FakeKeys(crypto::Technology technology) : technology_(technology) {}
    crypto::Technology technology() const noexcept override { return technology_; }

    std::vector<keys::ForeignKey> read(std::string_view bytes) override {
        std::string text(bytes);
        if (bytes.starts_with("-----BEGIN")) {
            text.clear();
            std::string block;
            for (const auto line : split(bytes, '\n')) {
                if (!line.starts_with("-----")) {
                    block += line;
                    continue;
                }
                text += from_base64(block).value() + "\n";
                block.clear();
            }
        }
        std::vector<keys::ForeignKey> result;
        for (const auto line : split(text, '\n')) {
            if (line.empty()) continue;
            const auto fields = split(line, ':');
            if (fields.size() != 4) throw Error(ErrorCode::unreadable_key, {{"detail", "malformed"}});
            keys::ForeignKey key{.technology = technology_, .fingerprint = print(fields[0][0], technology_)};
            for (const auto address : split(fields[1], ',')) key.addresses.emplace_back(address);
            key.authority = fields[2];
            if (!fields[3].empty()) key.created = day(std::stoi(std::string(fields[3])));
            key.bytes = line;
            result.push_back(std::move(key));
        }
        return result;
    }
    std::optional<keys::ForeignKey> only_for(const keys::ForeignKey& key, std::string_view address) override {
        const bool carries =
            std::find(key.addresses.begin(), key.addresses.end(), address) != key.addresses.end();
        return carries ? std::optional(key) : std::nullopt;
    }
    std::optional<keys::Key> describe(const keys::ForeignKey&) override { return std::nullopt; }

  private:
    crypto::Technology technology_;
};

} // namespace sealpost::test
