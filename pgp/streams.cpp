// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/session.h"

#include <cerrno>

namespace sealpost::pgp {

namespace {

/// GPGME's default of 512 octets costs a third of the speed; a mebibyte is slower again.
constexpr const char* buffer_size = "65536";

} // namespace

InputData::InputData(Source& source, const Operation& operation, bool report_progress)
    : source_(source), operation_(operation), report_progress_(report_progress) {
    static gpgme_data_cbs callbacks{on_read, nullptr, nullptr, nullptr};
    gpgme_data_t raw = nullptr;
    if (const auto error = gpgme().gpgme_data_new_from_cbs(&raw, &callbacks, this))
        throw_engine_error(error, "input");
    data_.reset(raw);
    gpgme().gpgme_data_set_flag(raw, "io-buffer-size", buffer_size);
}

ssize_t InputData::on_read(void* opaque, void* buffer, size_t size) {
    auto& self = *static_cast<InputData*>(opaque);
    try {
        self.operation_.check();
        const std::size_t count = self.source_.read({static_cast<char*>(buffer), size});
        self.done_ += count;
        if (self.report_progress_ && self.operation_.progress) self.operation_.progress(self.done_);
        return static_cast<ssize_t>(count);
    } catch (...) {
        self.failure_ = std::current_exception();
        errno = EIO;
        return -1;
    }
}

OutputData::OutputData(std::function<void(std::string_view)> write, const Operation& operation)
    : write_(std::move(write)), operation_(operation) {
    static gpgme_data_cbs callbacks{nullptr, on_write, nullptr, nullptr};
    gpgme_data_t raw = nullptr;
    if (const auto error = gpgme().gpgme_data_new_from_cbs(&raw, &callbacks, this))
        throw_engine_error(error, "output");
    data_.reset(raw);
    gpgme().gpgme_data_set_flag(raw, "io-buffer-size", buffer_size);
}

ssize_t OutputData::on_write(void* opaque, const void* bytes, size_t size) {
    auto& self = *static_cast<OutputData*>(opaque);
    try {
        self.operation_.check();
        self.write_({static_cast<const char*>(bytes), size});
        return static_cast<ssize_t>(size);
    } catch (...) {
        self.failure_ = std::current_exception();
        errno = EIO;
        return -1;
    }
}

} // namespace sealpost::pgp
