// SPDX-License-Identifier: GPL-3.0-or-later
// libetpan, opened for the first session (core/base/shared_library.h): with it come Berkeley DB, GnuTLS and
// SASL, which would take a quarter of the time of a small command.
#pragma once

#include "core/base/shared_library.h"

#include <libetpan/libetpan.h>

// In the library, but not in its headers.
extern "C" int mailimap_append_send(mailstream* stream, const char* mailbox, struct mailimap_flag_list* flags,
                                    struct mailimap_date_time* date, size_t size);

namespace sealpost::transport {

struct Etpan {
    SharedLibrary library{SEALPOST_LIBETPAN_SONAME};
    SEALPOST_LIBRARY_FUNCTION(mailimap_append_send);
    SEALPOST_LIBRARY_FUNCTION(mailimap_capability_data_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_connect);
    SEALPOST_LIBRARY_FUNCTION(mailimap_custom_command);
    SEALPOST_LIBRARY_FUNCTION(mailimap_examine);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_body_peek_section);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_bodystructure);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_envelope);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_flags);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_rfc822_size);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_att_new_uid);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_list_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_type_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_type_new_fetch_att_list_add);
    SEALPOST_LIBRARY_FUNCTION(mailimap_fetch_type_new_fetch_att_list_empty);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_list_add);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_list_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_list_new_empty);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_new_answered);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_new_deleted);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_new_draft);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_new_flagged);
    SEALPOST_LIBRARY_FUNCTION(mailimap_flag_new_seen);
    SEALPOST_LIBRARY_FUNCTION(mailimap_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_list);
    SEALPOST_LIBRARY_FUNCTION(mailimap_list_result_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_login);
    SEALPOST_LIBRARY_FUNCTION(mailimap_new);
    SEALPOST_LIBRARY_FUNCTION(mailimap_parse_response);
    SEALPOST_LIBRARY_FUNCTION(mailimap_read_line);
    SEALPOST_LIBRARY_FUNCTION(mailimap_response_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_search_key_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_search_key_new_header);
    SEALPOST_LIBRARY_FUNCTION(mailimap_search_result_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_section_new);
    SEALPOST_LIBRARY_FUNCTION(mailimap_select);
    SEALPOST_LIBRARY_FUNCTION(mailimap_send_current_tag);
    SEALPOST_LIBRARY_FUNCTION(mailimap_set_free);
    SEALPOST_LIBRARY_FUNCTION(mailimap_set_msg_body_handler);
    SEALPOST_LIBRARY_FUNCTION(mailimap_set_new_interval);
    SEALPOST_LIBRARY_FUNCTION(mailimap_set_new_single);
    SEALPOST_LIBRARY_FUNCTION(mailimap_uid_fetch);
    SEALPOST_LIBRARY_FUNCTION(mailimap_uid_search);
    SEALPOST_LIBRARY_FUNCTION(mailstream_close);
    SEALPOST_LIBRARY_FUNCTION(mailstream_flush);
    SEALPOST_LIBRARY_FUNCTION(mailstream_low_free);
    SEALPOST_LIBRARY_FUNCTION(mailstream_low_new);
    SEALPOST_LIBRARY_FUNCTION(mailstream_new);
    SEALPOST_LIBRARY_FUNCTION(mailstream_write);
};

/// Throws Error{engine_missing} as SharedLibrary does.
const Etpan& etpan();

} // namespace sealpost::transport
