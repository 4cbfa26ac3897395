// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_parts.h"

#include "app/home.h"
#include "app/kept_passphrases.h"
#include "app/own_key.h"
#include "core/upkeep/backup_limits.h"
#include "core/upkeep/config_part.h"
#include "core/upkeep/state_part.h"
#include "pgp/backup_part.h"
#include "pgp/passphrase_message.h"
#include "smime/backup_part.h"
#include "smime/certificate_store.h"

namespace sealpost::app {

BackupParts engine_parts(Home& home, Storing storing) {
    struct Smime {
        Smime(Home& home, bool in_the_clear)
            : store(home.folders().data / "smime"),
              keeper({.service = [&home]() -> state::SecretService& { return home.secret_service(); },
                      .given = home.given_passphrase(),
                      .may_ask = home.may_ask(),
                      .ask_new = home.new_passphrase_asker()}) {
            if (in_the_clear) keeper.store_in_the_clear();
        }
        smime::CertificateStore store;
        PassphraseKeeper keeper;
        smime::BackupPart part{store, keeper};
    };
    const auto smime = std::make_shared<Smime>(home, storing == Storing::in_the_clear);
    return {std::make_shared<pgp::BackupPart>(pgp::EngineConfig{.home = home.gnupg_home()}),
            std::shared_ptr<keys::BackupPart>(smime, &smime->part)};
}

std::string seal_backup(std::string_view archive, const upkeep::BackupCode& code, Time time) {
    return pgp::seal_under_passphrase(archive, code.text(), "sealpost-backup.tar", time);
}

std::string open_backup(std::string_view message, const upkeep::BackupCode& code) {
    return pgp::open_under_passphrase(message, code.text(), limits::backup_bytes);
}

BackupParts backup_parts(Home& home, Storing storing) {
    auto& records = home.state().records();
    BackupParts parts = engine_parts(home, storing);
    parts.push_back(own_passphrases_part(home));
    // What counts is there only once the keys are.
    parts.push_back(std::make_shared<upkeep::StatePart>(records));
    parts.push_back(std::make_shared<upkeep::ConfigPart>(home.folders().config));
    return parts;
}

} // namespace sealpost::app
