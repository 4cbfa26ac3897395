// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/foreign_keys.h"

#include "core/mime/address.h"
#include "pgp/key_mapping.h"
#include "pgp/key_packets.h"
#include "pgp/packet_framer.h"
#include "pgp/session.h"

#include <algorithm>

namespace sealpost::pgp {

namespace {

/// One packet of a key file, where it stands.
struct Piece {
    PacketTag tag{};
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string body;
};

class Splitter final : private PacketHandler {
  public:
    static std::vector<Piece> split(std::string_view packets) {
        Splitter splitter;
        splitter.framer_.feed(packets);
        splitter.framer_.finish();
        return std::move(splitter.pieces_);
    }

  private:
    Splitter() : framer_(*this) {}
    void begin(PacketTag tag) override {
        pieces_.push_back(
            {.tag = tag, .begin = static_cast<std::size_t>(framer_.position()) - 1, .end = 0, .body = {}});
    }
    void body(std::string_view bytes) override { pieces_.back().body.append(bytes); }
    void end() override { pieces_.back().end = static_cast<std::size_t>(framer_.position()); }

    PacketFramer framer_;
    std::vector<Piece> pieces_;
};

bool begins_a_key(const Piece& piece) {
    return piece.tag == PacketTag::public_key || piece.tag == PacketTag::secret_key;
}

/// As to_key() reads them; nullopt where the user ID carries none.
std::optional<mime::AddrSpec> address_in(std::string_view user_id) {
    if (const auto open = user_id.rfind('<'); open != user_id.npos && user_id.ends_with('>'))
        return mime::AddrSpec::parse(user_id.substr(open + 1, user_id.size() - open - 2));
    return mime::AddrSpec::parse(user_id);
}

/// RFC 9580 section 5.5.2: four octets after the version.
std::optional<Time> creation_time(std::string_view primary) {
    if (primary.size() < 5) return std::nullopt;
    std::uint32_t seconds = 0;
    for (const char octet : primary.substr(1, 4)) seconds = seconds << 8 | static_cast<unsigned char>(octet);
    return Time(std::chrono::seconds(seconds));
}

keys::ForeignKey to_foreign(const KeyBlock& block, std::string_view bytes, std::string_view primary) {
    keys::ForeignKey key{.technology = crypto::Technology::openpgp,
                         .fingerprint = *block.fingerprint,
                         .bytes = std::string(bytes),
                         .created = creation_time(primary)};
    for (const std::string& user_id : block.user_ids) {
        const auto address = address_in(user_id);
        if (!address) continue;
        const std::string text = address->to_string();
        if (std::find(key.addresses.begin(), key.addresses.end(), text) == key.addresses.end())
            key.addresses.push_back(text);
    }
    key.revoked = std::any_of(block.revocations.begin(), block.revocations.end(),
                              [](const RevocationPacket& packet) { return !packet.subkey_fingerprint; });
    return key;
}

} // namespace

std::vector<keys::ForeignKey> ForeignKeys::read(std::string_view bytes) {
    const KeyFile file = read_key_file(bytes);
    const std::vector<Piece> pieces = Splitter::split(file.packets);
    std::vector<keys::ForeignKey> result;
    std::size_t number = 0;
    for (auto at = pieces.begin(); at != pieces.end();) {
        if (!begins_a_key(*at)) {
            ++at;
            continue;
        }
        const auto next = std::find_if(std::next(at), pieces.end(), begins_a_key);
        const KeyBlock& block = file.keys.at(number++);
        const std::string_view whole =
            std::string_view(file.packets).substr(at->begin, std::prev(next)->end - at->begin);
        const bool is_new = std::none_of(result.begin(), result.end(), [&](const keys::ForeignKey& other) {
            return block.fingerprint == other.fingerprint;
        });
        if (!block.secret && block.fingerprint && is_new)
            result.push_back(to_foreign(block, whole, at->body));
        at = next;
    }
    return result;
}

std::optional<keys::ForeignKey> ForeignKeys::only_for(const keys::ForeignKey& key, std::string_view address) {
    const auto wanted = mime::AddrSpec::parse(address);
    std::string kept;
    bool carries = false;
    bool keeping = true;
    for (const Piece& piece : Splitter::split(key.bytes)) {
        switch (piece.tag) {
        case PacketTag::user_id: {
            const auto own = address_in(piece.body);
            keeping = wanted && own == wanted;
            carries = carries || keeping;
            break;
        }
        case PacketTag::user_attribute:
            keeping = false;
            break;
        case PacketTag::signature:
            break; // goes with what it stands behind
        case PacketTag::public_key:
        case PacketTag::public_subkey:
            keeping = true;
            break;
        default:
            continue;
        }
        if (keeping) kept.append(key.bytes, piece.begin, piece.end - piece.begin);
    }
    if (!carries) return std::nullopt;
    auto found = read(kept);
    if (found.size() != 1 || found.front().fingerprint != key.fingerprint) return std::nullopt;
    return std::move(found.front());
}

std::optional<keys::Key> ForeignKeys::describe(const keys::ForeignKey& key) {
    NoPrompts nobody;
    const Operation operation{.prompts = nobody};
    Session session(config_, operation);
    ViewSource source(key.bytes);
    InputData input(source, operation);
    const auto started = session.run([&](gpgme_ctx_t context) {
        return gpgme().gpgme_op_keylist_from_data_start(context, input.get(), 0);
    });
    input.rethrow();
    if (gpgme_err_code(started) != 0) return std::nullopt;
    std::vector<KeyRef> found;
    gpgme_key_t raw = nullptr;
    while (gpgme().gpgme_op_keylist_next(session.context(), &raw) == 0) found.emplace_back(raw);
    gpgme().gpgme_op_keylist_end(session.context());
    for (const KeyRef& one : found) {
        if (!one || one.primary() == nullptr) continue;
        keys::Key result = to_key(one, session);
        if (result.fingerprint == key.fingerprint) return result;
    }
    return std::nullopt;
}

} // namespace sealpost::pgp
