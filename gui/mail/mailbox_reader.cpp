// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/mailbox_reader.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <utility>

namespace sealpost::gui {

namespace {

/// Up to this size what is still to come arrives sooner than a new connection stands.
constexpr std::uint64_t small_message = 256 << 10;

std::string cache_key_of(const MessagePlace& place) {
    return place.account + "\n" + place.folder + "\n" + std::to_string(place.uidvalidity) + "\n" +
           std::to_string(place.uid);
}

} // namespace

MailboxReader::MailboxReader(Desktop& desktop, QObject* parent) : QObject(parent), desktop_(desktop) {}

template <class Work, class Finish>
Job MailboxReader::run(MailboxTask task, const MessagePlace& place, Work work, Finish finish,
                       std::function<void(std::uint64_t)> progress) {
    Lane* lane = &desktop_.mail();
    using Value = std::invoke_result_t<Work&, MailboxSession&, app::Home&, const Operation&>;
    using Arrived = std::conditional_t<std::is_void_v<Value>, Done, Value>;
    return lane->run(
        this,
        [lane, account = place.account, work = std::move(work)](app::Home& home,
                                                                const Operation& operation) mutable {
            return with_mailbox(*lane, home, account, operation,
                                [&](MailboxSession& session) { return work(session, home, operation); });
        },
        [this, task, place, finish = std::move(finish)](Outcome<Arrived> outcome) mutable {
            if (place.account != account_) return;
            if (const auto* error = std::get_if<Error>(&outcome))
                emit failed(task, *error, place);
            else
                finish(std::get<Arrived>(std::move(outcome)));
        },
        std::move(progress));
}

void MailboxReader::read_accounts() {
    desktop_.mail().run(
        this,
        [](app::Home& home, const Operation&) {
            std::vector<std::string> addresses;
            for (const auto& account : home.accounts().load())
                if (account.imap) addresses.push_back(account.address);
            return addresses;
        },
        [this](Outcome<std::vector<std::string>> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome))
                emit failed(MailboxTask::accounts, *error, {});
            else
                emit accountsRead(std::get<std::vector<std::string>>(outcome));
        });
}

void MailboxReader::set_account(const std::string& account) {
    if (account == account_) return;
    list_job_.cancel();
    stop_fetching();
    account_ = account;
    folder_.clear();
}

void MailboxReader::read_folders() {
    run(
        MailboxTask::folders, {.account = account_},
        [](MailboxSession& session, app::Home&, const Operation& operation) {
            return session.folders(operation);
        },
        [this](const std::vector<transport::Folder>& folders) { emit foldersRead(folders); });
}

void MailboxReader::read_list(const std::string& folder, std::uint32_t limit) {
    folder_ = folder;
    list_job_ = run(
        MailboxTask::list, {.account = account_, .folder = folder},
        [folder, limit](MailboxSession& session, app::Home& home, const Operation& operation) {
            return session.list(home, folder, limit, operation);
        },
        [this](const Listing& listing) {
            if (listing.status.name == folder_) emit listRead(listing);
        });
}

void MailboxReader::fetch(const MessagePlace& place, std::uint64_t size) {
    wanted_ = Fetch{place, size};
    if (!fetching_) {
        begin_fetch();
    } else if (fetching_->place == place) {
        wanted_.reset();
    } else if (fetching_->size > small_message) {
        fetch_job_.cancel();
    }
}

void MailboxReader::stop_fetching() {
    wanted_.reset();
    fetch_job_.cancel();
    fetching_.reset();
}

void MailboxReader::begin_fetch() {
    fetching_ = std::exchange(wanted_, std::nullopt);
    if (!fetching_) return;
    Lane* lane = &desktop_.mail();
    fetch_job_ = lane->run(
        this,
        [lane, place = fetching_->place](app::Home& home, const Operation& operation) {
            return with_mailbox(*lane, home, place.account, operation,
                                [&](MailboxSession& session) { return session.fetch(place, operation); });
        },
        [this, number = ++fetches_](Outcome<SpooledBytes> outcome) {
            if (!fetching_ || number != fetches_) return; // given up
            const auto [place, size] = *std::exchange(fetching_, std::nullopt);
            if (size > small_message) desktop_.say(QString());
            if (wanted_) {
                begin_fetch();
            } else if (const auto* error = std::get_if<Error>(&outcome)) {
                emit failed(MailboxTask::fetch, *error, place);
            } else {
                emit fetched(place, {.bytes = std::get<SpooledBytes>(outcome).open(),
                                     .cache_key = cache_key_of(place)});
            }
        },
        [this, size = fetching_->size](std::uint64_t done) {
            if (size <= small_message) return;
            desktop_.say(tr("Fetching the message: %1 of %2").arg(size_text(done), size_text(size)));
        });
}

void MailboxReader::change_flags(const MessagePlace& place, const transport::FlagChange& change) {
    run(
        MailboxTask::change, place,
        [place, change](MailboxSession& session, app::Home&, const Operation& operation) {
            return session.change_flags(place, change, operation);
        },
        [this, place](const std::vector<std::string>& flags) { emit flagsChanged(place, flags); });
}

void MailboxReader::move(const MessagePlace& place, const std::string& folder) {
    remove(place, [place, folder](MailboxSession& session, const Operation& operation) {
        session.move(place, folder, operation);
    });
}

void MailboxReader::erase(const MessagePlace& place) {
    remove(place,
           [place](MailboxSession& session, const Operation& operation) { session.erase(place, operation); });
}

void MailboxReader::remove(const MessagePlace& place,
                           std::function<void(MailboxSession&, const Operation&)> remove_it) {
    run(
        MailboxTask::remove, place,
        [remove_it = std::move(remove_it)](MailboxSession& session, app::Home&, const Operation& operation) {
            remove_it(session, operation);
        },
        [this, place](Done) { emit removed(place); });
}

void MailboxReader::remember(const std::string& key, const RowMemo& memo) {
    desktop_.work().run(
        this,
        [key, memo](app::Home& home, const Operation&) { RowMemory(home.state().records()).keep(key, memo); },
        [this](Outcome<Done> outcome) {
            // The message was read; only its line in the list says less next time.
            if (const auto* error = std::get_if<Error>(&outcome)) {
                const Explanation said = explain(*error);
                desktop_.say({.text = said.headline, .reason = said.advice});
            }
        });
}

} // namespace sealpost::gui
