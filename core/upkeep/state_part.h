// SPDX-License-Identifier: GPL-3.0-or-later
// What the state holds of people and servers:
//     state/people.json          a list, an entry for each address, with the whole history of each key
//     state/seen-keys.json       a list of {technology, fingerprint, bytes}: keys that mail brought and that
//                                wait; bytes in base64
//     state/lookups.json         by address: what was asked of directories
//     state/servers.json         by host and port: latches and pins
//     state/domains.json         by domain: how mail to it is to be sent
// Not in it: mail that waits in the outbox, and drafts.
#pragma once

#include "core/keys/backup_part.h"
#include "core/people/person_record.h"
#include "core/people/seen_keys.h"
#include "core/state/sealed_records.h"

namespace sealpost::upkeep {

class StatePart final : public keys::BackupPart {
  public:
    /// The records must outlive it.
    explicit StatePart(state::SealedRecords& records) noexcept : records_(records) {}

    std::string_view folder() const noexcept override { return "state/"; }
    void save(keys::BackupEntries& to, const Operation& operation) override;
    void prepare(const keys::BackupEntries& from, const Operation& operation) override;
    /// All of it in one transaction. Of what is known on both sides: people by merge_people.h; of servers,
    /// look-ups and domains what is here.
    void restore(keys::RestoreReport& report, const Operation& operation) override;

  private:
    void restore_person(const people::PersonRecord& there, keys::RestoreReport& report);
    void restore_missing(std::string_view kind, const std::vector<state::Record>& there,
                         keys::RestoreReport* report);

    state::SealedRecords& records_;
    std::vector<people::PersonRecord> people_{};
    std::vector<people::SeenKey> seen_{};
    std::vector<state::Record> lookups_{};
    std::vector<state::Record> servers_{};
    std::vector<state::Record> domains_{};
};

} // namespace sealpost::upkeep
