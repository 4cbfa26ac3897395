// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/database.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/state/schema.h"

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>
#include <utility>

namespace sealpost::state {

namespace {

constexpr int busy_timeout_ms = 10'000;

void create_private_file(const std::filesystem::path& path) {
    make_private_folder(path.parent_path());
    // Never opened when it exists: closing a second descriptor would drop the locks that this process holds
    // on it.
    const Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file) {
        if (errno == EEXIST) return;
        throw error_from_errno(path.string());
    }
    const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder || ::fsync(folder.get()) != 0) throw error_from_errno(path.string());
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}

Statement::~Statement() { sqlite3_finalize(statement_); }

Statement& Statement::bind(int parameter, std::int64_t value) {
    if (const int result = sqlite3_bind_int64(statement_, parameter, value)) database_->fail(result);
    return *this;
}

Statement& Statement::bind_text(int parameter, std::string_view value) {
    const int result = sqlite3_bind_text64(statement_, parameter, value.data() ? value.data() : "",
                                           value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (result) database_->fail(result);
    return *this;
}

Statement& Statement::bind_blob(int parameter, std::string_view value) {
    const int result = sqlite3_bind_blob64(statement_, parameter, value.data() ? value.data() : "",
                                           value.size(), SQLITE_TRANSIENT);
    if (result) database_->fail(result);
    return *this;
}

Statement& Statement::bind_null(int parameter) {
    if (const int result = sqlite3_bind_null(statement_, parameter)) database_->fail(result);
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(statement_);
    if (result == SQLITE_ROW) return true;
    if (result == SQLITE_DONE) return false;
    database_->fail(result);
}

void Statement::reset() noexcept {
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_, column);
    const int size = sqlite3_column_bytes(statement_, column);
    return data ? std::string(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string();
}

Database::Database(const std::filesystem::path& path) : path_(path) {
    create_private_file(path_);
    open(path_.c_str());
}

Database Database::in_memory() {
    Database database;
    database.path_ = ":memory:";
    database.open(":memory:");
    return database;
}

Database::Database(Database&& other) noexcept
    : path_(std::move(other.path_)), handle_(std::exchange(other.handle_, nullptr)) {}

Database::~Database() { sqlite3_close_v2(handle_); }

void Database::open(const char* name) {
    try {
        const int result =
            sqlite3_open_v2(name, &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
        if (result) fail(result);
        if (sqlite3_db_readonly(handle_, "main") == 1) fail(SQLITE_READONLY);
        sqlite3_busy_timeout(handle_, busy_timeout_ms);
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        run("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;");
        use_write_ahead_log();
        migrate();
    } catch (...) {
        sqlite3_close_v2(std::exchange(handle_, nullptr));
        throw;
    }
}

void Database::use_write_ahead_log() const {
    // SQLite does not wait for a lock here when two processes make the change at once.
    for (int waited = 0;; waited += 10) {
        const int result = sqlite3_exec(handle_, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
        if (result == SQLITE_OK) return;
        if ((result & 0xff) != SQLITE_BUSY || waited >= busy_timeout_ms) fail(result);
        sqlite3_sleep(10);
    }
}

void Database::migrate() const {
    const auto version = [this] {
        auto statement = prepare("PRAGMA user_version");
        return statement.step() ? statement.integer(0) : 0;
    };
    const auto known = static_cast<std::int64_t>(migrations().size());
    const auto present = version();
    if (present == known) return;
    if (present < 0 || present > known)
        throw Error(ErrorCode::state_corrupt, {{"path", path_.string()}, {"detail", "newer-version"}});
    Transaction transaction(*this);
    for (auto next = version(); next < known; ++next) {
        run(migrations()[static_cast<std::size_t>(next)]);
        run(("PRAGMA user_version = " + std::to_string(next + 1)).c_str());
    }
    transaction.commit();
}

void Database::fail(int result) const {
    Facts facts{{"path", path_.string()}};
    const int system = handle_ ? sqlite3_system_errno(handle_) : 0;
    const int primary = result & 0xff;
    if (primary == SQLITE_FULL ||
        ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && (system == ENOSPC || system == EDQUOT)))
        throw Error(ErrorCode::disk_full, std::move(facts));
    switch (primary) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        facts["detail"] = "damaged";
        throw Error(ErrorCode::state_corrupt, std::move(facts));
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        facts["detail"] = primary == SQLITE_CANTOPEN ? "cannot-open" : "read-only";
        throw Error(ErrorCode::io, std::move(facts));
    case SQLITE_BUSY:
        facts["detail"] = "busy";
        throw Error(ErrorCode::io, std::move(facts));
    case SQLITE_IOERR:
        facts["detail"] = sqlite3_errstr(result);
        throw Error(ErrorCode::io, std::move(facts));
    case SQLITE_NOMEM:
        throw std::bad_alloc();
    default:
        // A fault of ours: the words are SQLite's on our own SQL, and hold no data.
        facts["detail"] = handle_ ? sqlite3_errmsg(handle_) : sqlite3_errstr(result);
        throw Error(ErrorCode::internal, std::move(facts));
    }
}

Statement Database::prepare(std::string_view sql) const {
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v2(handle_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (result) fail(result);
    return Statement(*this, statement);
}

void Database::run(const char* sql) const {
    if (const int result = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr)) fail(result);
}

std::int64_t Database::changes() const noexcept { return sqlite3_changes64(handle_); }

bool Database::in_transaction() const noexcept { return sqlite3_get_autocommit(handle_) == 0; }

void Database::check() const {
    auto statement = prepare("PRAGMA integrity_check(1)");
    if (!statement.step() || statement.bytes(0) != "ok") fail(SQLITE_CORRUPT);
}

Transaction::Transaction(const Database& database)
    : database_(database), outermost_(!database.in_transaction()) {
    database_.run(outermost_ ? "BEGIN IMMEDIATE" : "SAVEPOINT inner_transaction");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        if (outermost_) {
            // SQLite has already rolled back by itself after some faults (a full disk).
            if (database_.in_transaction()) database_.run("ROLLBACK");
        } else if (database_.in_transaction()) {
            database_.run("ROLLBACK TO inner_transaction; RELEASE inner_transaction");
        }
    } catch (const Error&) {
        // Not committed is what was wanted; the connection's next use reports what is wrong with it.
    }
}

void Transaction::commit() {
    database_.run(outermost_ ? "COMMIT" : "RELEASE inner_transaction");
    open_ = false;
}

} // namespace sealpost::state
