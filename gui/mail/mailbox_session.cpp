// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/mailbox_session.h"

#include "app/servers.h"

#include <utility>

namespace sealpost::gui {

namespace {

/// The connection is gone, as against: the server refused.
bool dropped(const Error& error) {
    switch (error.code()) {
    case ErrorCode::connection_lost:
    case ErrorCode::server_silent:
    case ErrorCode::server_busy: // BYE: mostly because nothing was said for long
        return true;
    default:
        return false;
    }
}

void recall_if_possible(app::Home& home, std::vector<MessageRow>& rows) {
    try {
        recall(rows, RowMemory(home.state().records()));
    } catch (const Error&) {
        // The list is as good without; whoever needs the state for more than this says what is wrong with it.
    }
}

} // namespace

MailboxSession::MailboxSession(app::Home& home, accounts::Account account, const Operation& operation)
    : account_(std::move(account)),
      client_(home.surroundings(), app::imap_of(account_), app::credential_of(home, account_, operation)) {}

template <class Call>
auto MailboxSession::repeated(const Operation& operation, Call call) {
    if (client_.connected()) {
        try {
            return call();
        } catch (const Error& error) {
            if (!dropped(error)) throw;
        }
    }
    opened_.reset();
    client_.connect(operation);
    return call();
}

void MailboxSession::open(const std::string& folder, const Operation& operation) {
    opened_.reset();
    opened_ = client_.select(folder, operation);
}

void MailboxSession::open(const MessagePlace& place, const Operation& operation) {
    if (!opened_ || opened_->name != place.folder) open(place.folder, operation);
    if (opened_->uidvalidity != place.uidvalidity)
        throw Error(ErrorCode::not_found, {{"folder", place.folder}, {"detail", "uidvalidity"}});
}

std::vector<transport::Folder> MailboxSession::folders(const Operation& operation) {
    return repeated(operation, [&] { return client_.folders(operation); });
}

Listing MailboxSession::list(app::Home& home, const std::string& folder, std::uint32_t limit,
                             const Operation& operation) {
    const auto entries = repeated(operation, [&] {
        open(folder, operation);
        return client_.list(limit, operation);
    });
    Listing listing{.status = *opened_, .rows = make_rows(account_.address, entries)};
    listing.more = listing.status.messages > entries.size();
    recall_if_possible(home, listing.rows);
    return listing;
}

SpooledBytes MailboxSession::fetch(const MessagePlace& place, const Operation& operation) {
    return repeated(operation, [&] {
        open(place, operation);
        Spool spool;
        client_.fetch(place.uid, spool, operation);
        return spool.take();
    });
}

std::vector<std::string> MailboxSession::change_flags(const MessagePlace& place,
                                                      const transport::FlagChange& change,
                                                      const Operation& operation) {
    return repeated(operation, [&] {
        open(place, operation);
        return client_.change_flags(place.uid, change, operation);
    });
}

// What may not be said twice is said over a connection that has just answered.
transport::Removal MailboxSession::move(const MessagePlace& place, const std::string& folder,
                                        const Operation& operation) {
    repeated(operation, [&] { client_.check_connection(operation); });
    open(place, operation);
    return client_.move(place.uid, folder, operation);
}

transport::Removal MailboxSession::erase(const MessagePlace& place, const Operation& operation) {
    repeated(operation, [&] { client_.check_connection(operation); });
    open(place, operation);
    return client_.erase(place.uid, operation);
}

std::shared_ptr<MailboxSession> session_of(Lane& lane, app::Home& home, const std::string& account,
                                           const Operation& operation) {
    auto wanted = home.accounts().get(account);
    auto kept = std::static_pointer_cast<MailboxSession>(lane.session());
    if (kept && kept->account() == wanted) return kept;
    kept.reset();
    lane.session().reset();
    auto begun = std::make_shared<MailboxSession>(home, std::move(wanted), operation);
    lane.session() = begun;
    return begun;
}

bool ends_session(const Error& error) {
    switch (error.code()) {
    case ErrorCode::not_found:
    case ErrorCode::server_refused:
    case ErrorCode::unreachable:
    case ErrorCode::cancelled:
        return false;
    default:
        return !dropped(error);
    }
}

} // namespace sealpost::gui
