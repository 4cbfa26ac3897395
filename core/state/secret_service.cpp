// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state/secret_service.h"

#include "core/base/error.h"
#include "core/state/libsecret.h"

#include <functional>

namespace sealpost::state {

namespace {

struct Unref {
    void operator()(void* object) const noexcept { libsecret().g_object_unref(object); }
};
template <typename T>
using Reference = std::unique_ptr<T, Unref>;

struct FreeItems {
    void operator()(GList* list) const noexcept {
        libsecret().g_list_free_full(list, libsecret().g_object_unref);
    }
};
using Items = std::unique_ptr<GList, FreeItems>;
struct FreeValue {
    void operator()(SecretValue* value) const noexcept { libsecret().secret_value_unref(value); }
};
using Value = std::unique_ptr<SecretValue, FreeValue>;

struct FreeTable {
    void operator()(GHashTable* table) const noexcept { libsecret().g_hash_table_unref(table); }
};
using Attributes = std::unique_ptr<GHashTable, FreeTable>;

/// Refers to the texts of `attributes`.
Attributes to_table(const SecretAttributes& attributes) {
    Attributes table(libsecret().g_hash_table_new(libsecret().g_str_hash, libsecret().g_str_equal));
    const auto insert = [&](const char* name, const char* value) {
        libsecret().g_hash_table_insert(table.get(), const_cast<char*>(name), const_cast<char*>(value));
    };
    insert("xdg:schema", "sealpost.secret");
    for (const auto& [name, value] : attributes) insert(name.c_str(), value.c_str());
    return table;
}

// Makes the context the one in which this thread's D-Bus calls are answered, for as long as it lives.
class ThreadContext {
  public:
    explicit ThreadContext(GMainContext* context) : context_(context) {
        libsecret().g_main_context_push_thread_default(context);
    }
    ThreadContext(const ThreadContext&) = delete;
    ThreadContext& operator=(const ThreadContext&) = delete;
    ~ThreadContext() { libsecret().g_main_context_pop_thread_default(context_); }

  private:
    GMainContext* context_;
};

void keep_result(GObject*, GAsyncResult* result, gpointer place) {
    *static_cast<GAsyncResult**>(place) = static_cast<GAsyncResult*>((libsecret().g_object_ref)(result));
}

struct Deadline {
    GCancellable* cancellable;
    bool passed = false;
};

gboolean pass_deadline(gpointer data) {
    auto* deadline = static_cast<Deadline*>(data);
    deadline->passed = true;
    libsecret().g_cancellable_cancel(deadline->cancellable);
    return G_SOURCE_REMOVE;
}

} // namespace

// The asynchronous calls of libsecret, each run to its end in a main context of our own: the blocking ones
// know no time limit.
class SecretService::Connection {
  public:
    explicit Connection(const SecretServiceOptions& options)
        : options_(options), context_(libsecret().g_main_context_new()) {}
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() {
        service_.reset();
        while (libsecret().g_main_context_iteration(context_, FALSE)) {
        }
        libsecret().g_main_context_unref(context_);
    }

    ::SecretService* service() {
        if (service_) return service_.get();
        service_.reset(call<::SecretService*>(
            options_.timeout,
            [](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
                libsecret().secret_service_open(libsecret().secret_service_get_type(), nullptr,
                                                SECRET_SERVICE_OPEN_SESSION, cancellable, done, data);
            },
            [](GAsyncResult* result, GError** error) {
                return libsecret().secret_service_open_finish(result, error);
            }));
        // Without this a bus that goes away ends the process.
        auto* proxy = reinterpret_cast<GDBusProxy*>(service_.get());
        libsecret().g_dbus_connection_set_exit_on_close(libsecret().g_dbus_proxy_get_connection(proxy),
                                                        FALSE);
        return service_.get();
    }

    // Null: the service has no default collection.
    Reference<SecretCollection> default_collection() {
        auto* of = service();
        return Reference<SecretCollection>(call<SecretCollection*>(
            options_.timeout,
            [of](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
                libsecret().secret_collection_for_alias(of, SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE,
                                                        cancellable, done, data);
            },
            [](GAsyncResult* result, GError** error) {
                return libsecret().secret_collection_for_alias_finish(result, error);
            }));
    }

    Items search(GHashTable* attributes) {
        auto* in = service();
        return Items(call<GList*>(
            options_.timeout,
            [in, attributes](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
                const auto flags =
                    static_cast<SecretSearchFlags>(SECRET_SEARCH_ALL | SECRET_SEARCH_LOAD_SECRETS);
                libsecret().secret_service_search(in, nullptr, attributes, flags, cancellable, done, data);
            },
            [in](GAsyncResult* result, GError** error) {
                return libsecret().secret_service_search_finish(in, result, error);
            }));
    }

    // Throws Error{locked} where it stays locked.
    void unlock(SecretCollection* collection) {
        if (options_.unlocking == Unlocking::never)
            throw Error(ErrorCode::locked, {{"what", "secret-service"}});
        GList list{collection, nullptr, nullptr};
        auto* in = service();
        const int unlocked = call<int>(
            options_.prompt_timeout,
            [in, &list](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
                libsecret().secret_service_unlock(in, &list, cancellable, done, data);
            },
            [in](GAsyncResult* result, GError** error) {
                return libsecret().secret_service_unlock_finish(in, result, nullptr, error);
            });
        if (unlocked < 1) throw Error(ErrorCode::locked, {{"what", "secret-service"}});
    }

    std::chrono::milliseconds timeout() const noexcept { return options_.timeout; }

    template <typename Result, typename Begin, typename Finish>
    Result call(std::chrono::milliseconds timeout, const Begin& begin, const Finish& finish) {
        if (options_.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        const ThreadContext thread(context_);
        const Reference<GCancellable> cancellable(libsecret().g_cancellable_new());
        const std::stop_callback stop(options_.stop,
                                      [&] { libsecret().g_cancellable_cancel(cancellable.get()); });

        Deadline deadline{cancellable.get()};
        GSource* timer = libsecret().g_timeout_source_new(static_cast<guint>(timeout.count()));
        libsecret().g_source_set_callback(timer, &pass_deadline, &deadline, nullptr);
        libsecret().g_source_attach(timer, context_);

        GAsyncResult* outcome = nullptr;
        begin(cancellable.get(), &keep_result, &outcome);
        while (!outcome) libsecret().g_main_context_iteration(context_, TRUE);
        libsecret().g_source_destroy(timer);
        libsecret().g_source_unref(timer);

        const Reference<GAsyncResult> result(outcome);
        GError* error = nullptr;
        auto value = finish(result.get(), &error);
        if (error) fail(error, deadline.passed);
        return value;
    }

  private:
    [[noreturn]] void fail(GError* error, bool too_late) const {
        const bool locked =
            libsecret().g_error_matches(error, libsecret().secret_error_get_quark(), SECRET_ERROR_IS_LOCKED);
        const std::string detail = too_late ? "timeout" : error->message;
        libsecret().g_error_free(error);
        if (!too_late && options_.stop.stop_requested()) throw Error(ErrorCode::cancelled);
        if (locked) throw Error(ErrorCode::locked, {{"what", "secret-service"}});
        throw Error(ErrorCode::secret_service_unavailable, {{"detail", detail}});
    }

    SecretServiceOptions options_;
    GMainContext* context_;
    Reference<::SecretService> service_;
};

SecretService::SecretService(SecretServiceOptions options) : options_(std::move(options)) {}

SecretService::~SecretService() = default;

SecretService::Connection& SecretService::connection() {
    if (!connection_) connection_ = std::make_unique<Connection>(options_);
    return *connection_;
}

ServiceState SecretService::state() {
    try {
        const auto collection = connection().default_collection();
        if (!collection) return ServiceState::absent;
        return libsecret().secret_collection_get_locked(collection.get()) ? ServiceState::locked
                                                                          : ServiceState::ready;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        return ServiceState::absent;
    }
}

void SecretService::unlock() { open_collection(); }

// Returns false where there is no collection to look in.
bool SecretService::open_collection() {
    const auto collection = connection().default_collection();
    if (collection && libsecret().secret_collection_get_locked(collection.get()))
        connection().unlock(collection.get());
    return collection != nullptr;
}

void SecretService::store(const SecretAttributes& attributes, const std::string& label,
                          const Secret& secret) {
    if (!open_collection()) throw Error(ErrorCode::secret_service_unavailable, {{"detail", "no-collection"}});
    const auto table = to_table(attributes);
    const Value value(libsecret().secret_value_new(secret.reveal().data(), static_cast<gssize>(secret.size()),
                                                   "application/octet-stream"));
    auto* in = connection().service();
    connection().call<gboolean>(
        connection().timeout(),
        [&](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
            libsecret().secret_service_store(in, nullptr, table.get(), SECRET_COLLECTION_DEFAULT,
                                             label.c_str(), value.get(), cancellable, done, data);
        },
        [in](GAsyncResult* result, GError** error) {
            return libsecret().secret_service_store_finish(in, result, error);
        });
}

std::optional<Secret> SecretService::look_up(const SecretAttributes& attributes) {
    // A locked collection answers as if nothing were in it.
    open_collection();
    const auto items = connection().search(to_table(attributes).get());
    bool locked = false;
    for (const GList* item = items.get(); item; item = item->next) {
        auto* found = static_cast<SecretItem*>(item->data);
        if (libsecret().secret_item_get_locked(found)) {
            locked = true;
            continue;
        }
        const Value value(libsecret().secret_item_get_secret(found));
        if (!value) continue;
        gsize size = 0;
        const char* bytes = libsecret().secret_value_get(value.get(), &size);
        return Secret(std::string_view(bytes, size));
    }
    if (locked) throw Error(ErrorCode::locked, {{"what", "secret-service"}});
    return std::nullopt;
}

bool SecretService::clear(const SecretAttributes& attributes) {
    open_collection();
    const auto table = to_table(attributes);
    auto* in = connection().service();
    return connection().call<gboolean>(
        connection().timeout(),
        [&](GCancellable* cancellable, GAsyncReadyCallback done, gpointer data) {
            libsecret().secret_service_clear(in, nullptr, table.get(), cancellable, done, data);
        },
        [in](GAsyncResult* result, GError** error) {
            return libsecret().secret_service_clear_finish(in, result, error);
        });
}

} // namespace sealpost::state
