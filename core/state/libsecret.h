// SPDX-License-Identifier: GPL-3.0-or-later
// libsecret, and of GLib what it takes to wait for its answers; opened for the first question to the Secret
// Service (core/base/shared_library.h).
#pragma once

#include "core/base/shared_library.h"

#include <libsecret/secret.h>

namespace sealpost::state {

struct Libsecret {
    SharedLibrary library{SEALPOST_LIBSECRET_1_SONAME};
    SEALPOST_LIBRARY_FUNCTION(g_cancellable_cancel);
    SEALPOST_LIBRARY_FUNCTION(g_cancellable_new);
    SEALPOST_LIBRARY_FUNCTION(g_dbus_connection_set_exit_on_close);
    SEALPOST_LIBRARY_FUNCTION(g_dbus_proxy_get_connection);
    SEALPOST_LIBRARY_FUNCTION(g_error_free);
    SEALPOST_LIBRARY_FUNCTION(g_error_matches);
    SEALPOST_LIBRARY_FUNCTION(g_hash_table_insert);
    SEALPOST_LIBRARY_FUNCTION(g_hash_table_new);
    SEALPOST_LIBRARY_FUNCTION(g_hash_table_unref);
    SEALPOST_LIBRARY_FUNCTION(g_list_free_full);
    SEALPOST_LIBRARY_FUNCTION(g_main_context_iteration);
    SEALPOST_LIBRARY_FUNCTION(g_main_context_new);
    SEALPOST_LIBRARY_FUNCTION(g_main_context_pop_thread_default);
    SEALPOST_LIBRARY_FUNCTION(g_main_context_push_thread_default);
    SEALPOST_LIBRARY_FUNCTION(g_main_context_unref);
    SEALPOST_LIBRARY_FUNCTION(g_object_ref);
    SEALPOST_LIBRARY_FUNCTION(g_object_unref);
    SEALPOST_LIBRARY_FUNCTION(g_source_attach);
    SEALPOST_LIBRARY_FUNCTION(g_source_destroy);
    SEALPOST_LIBRARY_FUNCTION(g_source_set_callback);
    SEALPOST_LIBRARY_FUNCTION(g_source_unref);
    SEALPOST_LIBRARY_FUNCTION(g_str_equal);
    SEALPOST_LIBRARY_FUNCTION(g_str_hash);
    SEALPOST_LIBRARY_FUNCTION(g_timeout_source_new);
    SEALPOST_LIBRARY_FUNCTION(secret_collection_for_alias);
    SEALPOST_LIBRARY_FUNCTION(secret_collection_for_alias_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_collection_get_locked);
    SEALPOST_LIBRARY_FUNCTION(secret_error_get_quark);
    SEALPOST_LIBRARY_FUNCTION(secret_item_get_locked);
    SEALPOST_LIBRARY_FUNCTION(secret_item_get_secret);
    SEALPOST_LIBRARY_FUNCTION(secret_service_clear);
    SEALPOST_LIBRARY_FUNCTION(secret_service_clear_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_service_get_type);
    SEALPOST_LIBRARY_FUNCTION(secret_service_open);
    SEALPOST_LIBRARY_FUNCTION(secret_service_open_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_service_search);
    SEALPOST_LIBRARY_FUNCTION(secret_service_search_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_service_store);
    SEALPOST_LIBRARY_FUNCTION(secret_service_store_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_service_unlock);
    SEALPOST_LIBRARY_FUNCTION(secret_service_unlock_finish);
    SEALPOST_LIBRARY_FUNCTION(secret_value_get);
    SEALPOST_LIBRARY_FUNCTION(secret_value_new);
    SEALPOST_LIBRARY_FUNCTION(secret_value_unref);
};

/// Throws Error{engine_missing} as SharedLibrary does.
const Libsecret& libsecret();

} // namespace sealpost::state
