// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/steady_mailbox.h"

namespace sealpost::transport {
namespace {

/// The connection is gone, as against: the server refused.
bool dropped(const Error& error) {
    switch (error.code()) {
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_busy: // BYE: the server ends it, mostly because nothing was said for long
        return true;
    default:
        return false;
    }
}

} // namespace

template <class Call>
auto SteadyMailbox::repeated(const Operation& operation, Call call) {
    if (opened_ && client_.connected()) {
        try {
            return call();
        } catch (const Error& error) {
            if (!dropped(error)) throw;
        }
    }
    reopen(operation);
    return call();
}

void SteadyMailbox::reopen(const Operation& operation) {
    client_.connect(operation);
    take(client_.select(status_.name, operation));
}

void SteadyMailbox::take(const FolderStatus& now) {
    if (opened_ && now.uidvalidity != status_.uidvalidity) {
        opened_ = false;
        throw Error(ErrorCode::not_found, {{"folder", status_.name}, {"detail", "uidvalidity"}});
    }
    status_ = now;
    opened_ = true;
}

FolderStatus SteadyMailbox::open(const Operation& operation) {
    opened_ = false;
    reopen(operation);
    return status_;
}

void SteadyMailbox::make_sure(const Operation& operation) {
    repeated(operation, [&] { client_.check_connection(operation); });
}

std::vector<MessageEntry> SteadyMailbox::list(std::uint32_t limit, const Operation& operation) {
    return repeated(operation, [&] { return client_.list(limit, operation); });
}

std::vector<std::string> SteadyMailbox::change_flags(std::uint32_t uid, const FlagChange& change,
                                                     const Operation& operation) {
    return repeated(operation, [&] { return client_.change_flags(uid, change, operation); });
}

std::optional<FolderStatus> SteadyMailbox::wait_for_change(std::chrono::milliseconds at_most,
                                                           const Operation& operation) {
    make_sure(operation);
    std::optional<FolderStatus> now;
    try {
        now = client_.wait_for_change(at_most, operation);
    } catch (const Error& error) {
        if (!dropped(error)) throw;
        reopen(operation);
        return status_;
    }
    if (now) take(*now);
    return now;
}

void SteadyMailbox::fetch(std::uint32_t uid, Sink& to, const Operation& operation) {
    make_sure(operation);
    client_.fetch(uid, to, operation);
}

Removal SteadyMailbox::move(std::uint32_t uid, std::string_view folder, const Operation& operation) {
    make_sure(operation);
    return client_.move(uid, folder, operation);
}

Removal SteadyMailbox::erase(std::uint32_t uid, const Operation& operation) {
    make_sure(operation);
    return client_.erase(uid, operation);
}

} // namespace sealpost::transport
