// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/key_actions.h"

#include "app/deciding.h"
#include "app/importing.h"
#include "app/own_key.h"
#include "core/base/file.h"
#include "gui/people/key_actions_text.h"
#include "gui/text/explanation.h"

#include <filesystem>

namespace sealpost::gui {

namespace {

/// As `sealpost keys extend --expires 2y` counts it.
constexpr auto more_time = std::chrono::days(2 * 365);

std::string exported(app::Home& home, const KeyName& key) {
    if (key.waiting) {
        const auto seen = home.seen_keys().get(key.technology, key.fingerprint);
        if (!seen) throw Error(ErrorCode::not_found, {{"key", key.fingerprint.hex()}});
        return key.technology == crypto::Technology::openpgp ? app::Home::armored_key(seen->bytes)
                                                             : seen->bytes;
    }
    StringSink sink;
    home.key_store(key.technology).export_public(key.fingerprint, keys::ExportForm::armor, sink);
    if (!sink.committed()) sink.commit();
    return sink.bytes();
}

} // namespace

KeyName name_of(const PersonKey& key) {
    return {.technology = key.key.technology, .fingerprint = key.key.fingerprint, .waiting = key.waiting};
}

void KeyActions::begin() {
    if (++running_ == 1) emit busyChanged(true);
}

void KeyActions::end() {
    if (--running_ == 0) emit busyChanged(false);
}

template <class Work>
void KeyActions::run(Work work, bool changes) {
    begin();
    desktop_.work().run(this, std::move(work), [this, changes](Outcome<BannerText> outcome) {
        end();
        // Also where it failed: what was done before the fault stands.
        if (changes) desktop_.people_changed();
        if (const auto* error = std::get_if<Error>(&outcome)) {
            if (error->code() != ErrorCode::cancelled) emit said(banner_of(*error));
        } else {
            emit said(std::get<BannerText>(outcome));
        }
    });
}

void KeyActions::decide(const QString& name, const KeyName& key, std::vector<mime::AddrSpec> addresses,
                        crypto::Level level) {
    run([=](app::Home& home, const Operation&) {
        for (const auto& address : addresses) {
            auto subject = app::find_subject(home, key.fingerprint.hex(), address, level);
            app::decide(home, subject, address, level);
        }
        return KeyActionsText::decided(name, level);
    });
}

void KeyActions::extend(const KeyName& key) {
    run([=](app::Home& home, const Operation& operation) {
        const auto changed =
            home.key_store(key.technology)
                .extend(key.fingerprint, {.expires = home.now() + more_time, .now = home.now()}, operation);
        return KeyActionsText::extended(changed.expires);
    });
}

void KeyActions::revoke(const KeyName& key, keys::RevocationReason reason) {
    run([=](app::Home& home, const Operation& operation) {
        home.key_store(key.technology).revoke(key.fingerprint, reason, operation);
        return KeyActionsText::revoked();
    });
}

void KeyActions::remove(const QString& name, const KeyName& key, bool own) {
    run([=](app::Home& home, const Operation& operation) {
        if (key.waiting)
            home.seen_keys().erase(key.technology, key.fingerprint);
        else
            home.key_store(key.technology)
                .remove(key.fingerprint, own ? keys::Removal::with_secret_part : keys::Removal::public_part,
                        operation);
        return KeyActionsText::removed(name);
    });
}

void KeyActions::make(const std::string& address, const std::string& name) {
    begin();
    desktop_.work().run(
        this,
        [=](app::Home& home, const Operation& operation) {
            app::OwnKeyRequest request{.address = mime::AddrSpec::demand(address), .name = name};
            try {
                return app::make_own_key(home, request, operation);
            } catch (const Error& error) {
                const auto& ask = home.new_passphrase_asker();
                const bool can_ask = error.code() == ErrorCode::secret_service_unavailable && ask;
                if (!can_ask) throw;
                request.passphrase = ask(address);
                return app::make_own_key(home, request, operation);
            }
        },
        [this](Outcome<keys::Key> outcome) {
            end();
            desktop_.people_changed();
            if (const auto* error = std::get_if<Error>(&outcome)) {
                if (error->code() != ErrorCode::cancelled) emit said(banner_of(*error));
                return;
            }
            emit arrived({std::get<keys::Key>(outcome).fingerprint});
            emit said(KeyActionsText::made());
        });
}

struct KeyActions::Came {
    app::Import import{};
    std::optional<Error> fault{};
    Time now{};
};

template <class Read>
void KeyActions::import(Read read) {
    begin();
    desktop_.work().run(
        this,
        [read](app::Home& home, const Operation& operation) {
            Came came{.now = home.now()};
            try {
                read([&](const std::string& name, const std::string& bytes) {
                    auto one = app::import_keys(home, name, bytes, operation);
                    for (auto& key : one.taken.keys) came.import.taken.keys.push_back(std::move(key));
                    for (auto& authority : one.taken.authorities)
                        came.import.taken.authorities.push_back(std::move(authority));
                    for (auto& conflict : one.conflicts) came.import.conflicts.push_back(std::move(conflict));
                });
            } catch (const Error& error) {
                came.fault = error;
            }
            return came;
        },
        [this](Outcome<Came> outcome) {
            end();
            if (const auto* error = std::get_if<Error>(&outcome)) return emit said(banner_of(*error));
            const Came& came = std::get<Came>(outcome);
            desktop_.people_changed();
            std::vector<crypto::Fingerprint> keys;
            for (const auto& imported : came.import.taken.keys) keys.push_back(imported.key.fingerprint);
            if (!keys.empty()) emit arrived(keys);
            if (!came.fault)
                emit said(KeyActionsText::imported(came.import, came.now));
            else if (came.fault->code() != ErrorCode::cancelled)
                emit said(banner_of(*came.fault));
        });
}

void KeyActions::import_files(const QStringList& paths) {
    std::vector<std::string> files;
    for (const auto& path : paths) files.push_back(path.toStdString());
    import([files](const auto& take) {
        for (const auto& file : files) {
            FileSource source{std::filesystem::path(file)};
    take(file, app::read_keys(source));
}
} // namespace sealpost::gui
);
}

void KeyActions::import_bytes(std::string bytes) {
    import([bytes = std::move(bytes)](const auto& take) { take(std::string(), bytes);
});
}

void KeyActions::export_text(QObject* receiver, const KeyName& key, Text then) {
    desktop_.work().run(
        receiver, [=](app::Home& home, const Operation&) { return exported(home, key); },
        [this, then = std::move(then)](Outcome<std::string> outcome) {
            if (const auto* error = std::get_if<Error>(&outcome)) return emit said(banner_of(*error));
            then(std::get<std::string>(outcome));
        });
}

void KeyActions::save(const KeyName& key, const QString& path) {
    run(
        [=](app::Home& home, const Operation&) {
            write_file(std::filesystem::path(path.toStdString()), exported(home, key));
            return KeyActionsText::saved(path);
        },
        false);
}

} // namespace sealpost::gui
