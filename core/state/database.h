// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite file (WAL, synchronous=FULL, 0600): what was committed survives a power cut, what was not never
// happened. Several processes may hold it at once; writers wait for each other for up to ten seconds.
//
// Every function throws Error: {state_corrupt} for a file that is no database, is damaged or comes from a
// newer Sealpost; {disk_full}; {io} where the file may not be read or written, or stays busy. Fact "path" in
// each.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace sealpost::state {

class Database;

/// A prepared statement. Lives shorter than its Database. Parameters and columns count from 1 and from 0, as
/// in SQLite.
class Statement final {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bind(int parameter, std::int64_t value);
    Statement& bind_text(int parameter, std::string_view value);
    Statement& bind_blob(int parameter, std::string_view value);
    Statement& bind_null(int parameter);
    /// True: a row is there to be read. False: done.
    bool step();
    /// For the next round, with new parameters.
    void reset() noexcept;

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    /// Text or blob, as bytes.
    std::string bytes(int column) const;

  private:
    friend class Database;
    Statement(const Database& database, sqlite3_stmt* statement) noexcept
        : database_(&database), statement_(statement) {}
    const Database* database_;
    sqlite3_stmt* statement_;
};

class Database final {
  public:
    /// Opens or makes the file (and its folder, 0700) and brings its schema up to date.
    explicit Database(const std::filesystem::path& path);
    /// An empty one that is never on disk: for analysis that must not leave a trace.
    static Database in_memory();
    Database(Database&& other) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    Statement prepare(std::string_view sql) const;
    /// One or more statements without parameters or rows.
    void run(const char* sql) const;
    /// Rows changed by the last statement.
    std::int64_t changes() const noexcept;
    /// Reads the whole file for damage. Throws Error{state_corrupt}.
    void check() const;
    const std::filesystem::path& path() const noexcept { return path_; }

  private:
    friend class Statement;
    friend class Transaction;
    Database() = default;
    void open(const char* name);
    void use_write_ahead_log() const;
    void migrate() const;
    bool in_transaction() const noexcept;
    [[noreturn]] void fail(int result) const;
    std::filesystem::path path_;
    sqlite3* handle_ = nullptr;
};

/// All or nothing. The outermost one takes the write lock at once, so that what was read in it still holds
/// when it is written; an inner one is a savepoint. Rolled back unless commit() was called.
class Transaction final {
  public:
    explicit Transaction(const Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

  private:
    const Database& database_;
    bool outermost_;
    bool open_ = true;
};

} // namespace sealpost::state
