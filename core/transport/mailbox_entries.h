// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and messages of an IMAP account as values.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::transport {

/// RFC 6154; inbox is the folder that has this name in any case.
enum class SpecialUse { none, inbox, all, archive, drafts, flagged, junk, sent, trash };

struct Folder {
    /// UTF-8 (the server's modified UTF-7 is decoded).
    std::string name{};
    /// 0: the server has no hierarchy.
    char delimiter = 0;
    SpecialUse use = SpecialUse::none;
    /// It can hold messages.
    bool selectable = true;
    friend bool operator==(const Folder&, const Folder&) = default;
};

/// The first that has the use and can hold messages; `usual` where the server names none.
inline std::string folder_for(SpecialUse use, const std::vector<Folder>& folders, std::string usual) {
    for (const Folder& folder : folders)
        if (folder.use == use && folder.selectable) return folder.name;
    return usual;
}

struct FolderStatus {
    std::string name{};
    std::uint32_t uidvalidity = 0;
    std::uint32_t uidnext = 0;
    std::uint32_t messages = 0;
    friend bool operator==(const FolderStatus&, const FolderStatus&) = default;
};

/// A guess from the structure alone, for lists; nothing is proven by it.
enum class Looks { plain, signed_, encrypted };

struct EnvelopeAddress {
    /// As it stands in the header: RFC 2047 words are not decoded.
    std::string name{};
    /// addr-spec
    std::string address{};
    friend bool operator==(const EnvelopeAddress&, const EnvelopeAddress&) = default;
};

struct MessageEntry {
    std::uint32_t uid = 0;
    std::vector<EnvelopeAddress> from{};
    /// Raw, as in EnvelopeAddress::name.
    std::string subject{};
    /// The Date field, raw (RFC 5322).
    std::string date{};
    /// With its angle brackets.
    std::string message_id{};
    std::uint64_t size = 0;
    /// Lower case without backslash for system flags ("seen"), keywords as they are.
    std::vector<std::string> flags{};
    Looks looks = Looks::plain;
    friend bool operator==(const MessageEntry&, const MessageEntry&) = default;
};

enum class SystemFlag { seen, draft, answered, flagged, deleted };

struct FlagChange {
    std::vector<SystemFlag> set{};
    std::vector<SystemFlag> clear{};
};

/// What became of a message that was to leave its folder.
enum class Removal {
    gone,
    /// It is marked \Deleted: a server without UIDPLUS (RFC 4315) can only expunge all that is marked, what
    /// another program marked too.
    marked,
};

struct AppendRequest {
    std::string folder{};
    std::vector<SystemFlag> flags{};
};

/// Where the server filed it; 0 where it does not say (no UIDPLUS).
struct AppendReceipt {
    std::uint32_t uidvalidity = 0;
    std::uint32_t uid = 0;
    friend bool operator==(const AppendReceipt&, const AppendReceipt&) = default;
};

} // namespace sealpost::transport
