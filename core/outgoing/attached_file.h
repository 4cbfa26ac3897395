// SPDX-License-Identifier: GPL-3.0-or-later
// A file that a draft refers to. It is read once when it is attached, and not again until the message is
// sent: saving a draft every minute must not read a gigabyte each time. What is sent then is what was
// attached, to the byte, or nothing is.
#pragma once

#include "core/base/operation.h"
#include "core/mime/builder.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace sealpost::outgoing {

struct AttachedFile {
    /// As the recipient sees it.
    std::string name;
    /// Absolute.
    std::filesystem::path path;
    std::uint64_t size = 0;
    /// Nanoseconds of the file system's clock.
    std::int64_t modified = 0;
    /// 64 hex digits.
    std::string sha256;
    bool operator==(const AttachedFile&) const = default;
};

/// Reads it. What is read goes into `also`, if given, which is neither committed nor discarded here. Throws
/// as FileSource, and what `also` throws.
AttachedFile attach(const std::filesystem::path& path, const Operation& operation, Sink* also = nullptr);

/// At a glance, without reading it. Sealing reads it and is certain.
enum class AttachmentState { as_attached, touched, resized, missing };
/// "as-attached", "touched", "resized", "missing".
std::string_view name_of(AttachmentState state) noexcept;
AttachmentState look_at(const AttachedFile& file) noexcept;

/// The part of a message with the file in it. Whoever reads it to its end has read what was attached;
/// otherwise, or if it is not there, Error{bad_draft} (detail "attachment-changed" or "attachment-missing",
/// facts "attachment", "path").
mime::Entity entity_of(const AttachedFile& file);

} // namespace sealpost::outgoing
