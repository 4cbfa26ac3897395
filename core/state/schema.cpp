// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/schema.h"

#include <array>

namespace sealpost::state {

namespace {

constexpr std::array<const char*, 1> all_migrations = {
    R"sql(
        CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        INSERT INTO meta (name, value) VALUES ('store_id', lower(hex(randomblob(16))));
        CREATE TABLE record (
            kind TEXT NOT NULL,
            id BLOB NOT NULL,
            sealed BLOB NOT NULL,
            PRIMARY KEY (kind, id)
        ) WITHOUT ROWID;
    )sql",
};

} // namespace

std::span<const char* const> migrations() noexcept { return all_migrations; }

} // namespace sealpost::state
