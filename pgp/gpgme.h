// SPDX-License-Identifier: GPL-3.0-or-later
// GPGME, opened for the first OpenPGP operation (core/base/shared_library.h): with it come libassuan and
// libgpg-error, and no S/MIME message needs them.
#pragma once

#include "core/base/shared_library.h"

#include <cstddef>

#include <gpgme.h>

namespace sealpost::pgp {

struct Gpgme {
    explicit Gpgme(const char* soname);
    SharedLibrary library;
    SEALPOST_LIBRARY_FUNCTION(gpgme_cancel_async);
    SEALPOST_LIBRARY_FUNCTION(gpgme_check_version_internal);
    SEALPOST_LIBRARY_FUNCTION(gpgme_ctx_set_engine_info);
    SEALPOST_LIBRARY_FUNCTION(gpgme_data_new_from_cbs);
    SEALPOST_LIBRARY_FUNCTION(gpgme_data_release);
    SEALPOST_LIBRARY_FUNCTION(gpgme_data_set_flag);
    SEALPOST_LIBRARY_FUNCTION(gpgme_engine_check_version);
    SEALPOST_LIBRARY_FUNCTION(gpgme_err_code_from_syserror);
    SEALPOST_LIBRARY_FUNCTION(gpgme_get_engine_info);
    SEALPOST_LIBRARY_FUNCTION(gpgme_get_key);
    SEALPOST_LIBRARY_FUNCTION(gpgme_get_keylist_mode);
    SEALPOST_LIBRARY_FUNCTION(gpgme_hash_algo_name);
    SEALPOST_LIBRARY_FUNCTION(gpgme_io_writen);
    SEALPOST_LIBRARY_FUNCTION(gpgme_key_unref);
    SEALPOST_LIBRARY_FUNCTION(gpgme_new);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_adduid);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_decrypt_verify);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_delete_ext);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_encrypt_ext);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_encrypt_sign_ext);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_export);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_genkey);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_genkey_result);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_import);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_import_result);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_interact);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_keylist_end);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_keylist_ext_start);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_keylist_from_data_start);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_keylist_next);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_revuid);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_sign);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_sign_result);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_spawn_start);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_verify);
    SEALPOST_LIBRARY_FUNCTION(gpgme_op_verify_result);
    SEALPOST_LIBRARY_FUNCTION(gpgme_pubkey_algo_name);
    SEALPOST_LIBRARY_FUNCTION(gpgme_release);
    SEALPOST_LIBRARY_FUNCTION(gpgme_result_ref);
    SEALPOST_LIBRARY_FUNCTION(gpgme_result_unref);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_armor);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_ctx_flag);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_global_flag);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_keylist_mode);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_offline);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_passphrase_cb);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_pinentry_mode);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_protocol);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_status_cb);
    SEALPOST_LIBRARY_FUNCTION(gpgme_set_textmode);
    SEALPOST_LIBRARY_FUNCTION(gpgme_signers_add);
    SEALPOST_LIBRARY_FUNCTION(gpgme_signers_clear);
    SEALPOST_LIBRARY_FUNCTION(gpgme_strerror_r);
    SEALPOST_LIBRARY_FUNCTION(gpgme_wait);

    /// The installed version; nullptr where it does not fit the headers.
    const char* version() const {
        return gpgme_check_version_internal(nullptr, offsetof(_gpgme_signature, validity));
    }
    /// gpgme_error_from_syserror(), which the header makes of a function of the library.
    gpgme_error_t error_from_syserror() const { return gpgme_error(gpgme_err_code_from_syserror()); }
};

/// Prepared for use. Throws Error{engine_missing} as SharedLibrary does.
const Gpgme& gpgme();

} // namespace sealpost::pgp
