// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/attached_file.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/state/digest.h"

namespace sealpost::outgoing {
namespace {

std::int64_t modified_at(const std::filesystem::path& path, std::error_code& fault) noexcept {
    const auto time = std::filesystem::last_write_time(path, fault);
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
}

[[noreturn]] void refuse(const AttachedFile& file, const char* detail) {
    throw Error(ErrorCode::bad_draft,
                {{"detail", detail}, {"attachment", file.name}, {"path", file.path.native()}});
}

/// Gives out the end only after all of it proved to be what was attached.
class CheckedFile final : public Source {
  public:
    explicit CheckedFile(AttachedFile expected) : expected_(std::move(expected)), file_(open(expected_)) {
        if (file_->size() != expected_.size) refuse(expected_, "attachment-changed");
    }

    std::size_t read(std::span<char> buffer) override {
        const std::size_t count = file_->read(buffer);
        digest_.update({buffer.data(), count});
        if (count == 0 && !buffer.empty() && !checked_) {
            checked_ = true;
            if (digest_.hex() != expected_.sha256) refuse(expected_, "attachment-changed");
        }
        return count;
    }

  private:
    static std::unique_ptr<FileSource> open(const AttachedFile& expected) {
        try {
            return std::make_unique<FileSource>(expected.path);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::not_found && error.code() != ErrorCode::is_a_directory) throw;
            refuse(expected, "attachment-missing");
        }
    }

    AttachedFile expected_;
    std::unique_ptr<FileSource> file_;
    state::Sha256 digest_;
    bool checked_ = false;
};

} // namespace

AttachedFile attach(const std::filesystem::path& path, const Operation& operation, Sink* also) {
    AttachedFile file{.name = path.filename().string(), .path = std::filesystem::absolute(path)};
    FileSource source(path);
    file.size = source.size();
    std::error_code fault;
    file.modified = modified_at(path, fault);
    state::Sha256 digest;
    FunctionSink sink([&](std::string_view bytes) {
        digest.update(bytes);
        if (also != nullptr) also->write(bytes);
    });
    copy(source, sink, operation);
    file.sha256 = digest.hex();
    return file;
}

std::string_view name_of(AttachmentState state) noexcept {
    switch (state) {
    case AttachmentState::as_attached:
        return "as-attached";
    case AttachmentState::touched:
        return "touched";
    case AttachmentState::resized:
        return "resized";
    case AttachmentState::missing:
        return "missing";
    }
    return {};
}

AttachmentState look_at(const AttachedFile& file) noexcept {
    std::error_code fault;
    if (!std::filesystem::is_regular_file(file.path, fault)) return AttachmentState::missing;
    const auto size = std::filesystem::file_size(file.path, fault);
    if (fault) return AttachmentState::missing;
    if (size != file.size) return AttachmentState::resized;
    return modified_at(file.path, fault) == file.modified ? AttachmentState::as_attached
                                                          : AttachmentState::touched;
}

mime::Entity entity_of(const AttachedFile& file) {
    return mime::attachment_entity(
        {.file_name = file.name, .content = [file] { return std::make_unique<CheckedFile>(file); }});
}

} // namespace sealpost::outgoing
