// SPDX-License-Identifier: GPL-3.0-or-later
// All commands, in the order of the help.
#pragma once

#include "cli/command.h"

namespace sealpost::cli {

using CommandPtr = std::unique_ptr<Command>;

CommandPtr make_encrypt_command();
CommandPtr make_sign_command();
CommandPtr make_decrypt_command();
CommandPtr make_verify_command();
CommandPtr make_inspect_command();
CommandPtr make_reply_command();
CommandPtr make_plan_command();
CommandPtr make_view_command();
CommandPtr make_send_command();
CommandPtr make_outbox_list_command();
CommandPtr make_outbox_show_command();
CommandPtr make_outbox_flush_command();
CommandPtr make_outbox_retry_command();
CommandPtr make_outbox_cancel_command();
CommandPtr make_mail_folders_command();
CommandPtr make_mail_list_command();
CommandPtr make_mail_fetch_command();
CommandPtr make_mail_open_command();
CommandPtr make_mail_flag_command();
CommandPtr make_mail_move_command();
CommandPtr make_mail_delete_command();
CommandPtr make_account_add_command();
CommandPtr make_account_list_command();
CommandPtr make_account_show_command();
CommandPtr make_account_test_command();
CommandPtr make_account_remove_command();
CommandPtr make_account_pin_command();
CommandPtr make_account_reset_latch_command();
CommandPtr make_account_identity_add_command();
CommandPtr make_account_identity_set_command();
CommandPtr make_account_identity_list_command();
CommandPtr make_account_identity_remove_command();
CommandPtr make_config_get_command();
CommandPtr make_config_set_command();
CommandPtr make_config_list_command();
CommandPtr make_file_encrypt_command();
CommandPtr make_file_decrypt_command();
CommandPtr make_file_sign_command();
CommandPtr make_file_verify_command();
CommandPtr make_keys_list_command();
CommandPtr make_keys_show_command();
CommandPtr make_keys_generate_command();
CommandPtr make_keys_import_command();
CommandPtr make_keys_export_command();
CommandPtr make_keys_trust_command();
CommandPtr make_keys_verify_command();
CommandPtr make_keys_extend_command();
CommandPtr make_keys_add_address_command();
CommandPtr make_keys_revoke_address_command();
CommandPtr make_keys_revoke_command();
CommandPtr make_keys_delete_command();
CommandPtr make_keys_find_command();
CommandPtr make_keys_publish_command();
CommandPtr make_people_list_command();
CommandPtr make_people_show_command();
CommandPtr make_people_set_command();
CommandPtr make_people_join_command();
CommandPtr make_people_part_command();
CommandPtr make_ca_add_command();
CommandPtr make_ca_list_command();
CommandPtr make_ca_remove_command();
CommandPtr make_ca_export_command();
CommandPtr make_ca_init_command();
CommandPtr make_ca_issue_command();
CommandPtr make_ca_revoke_command();
CommandPtr make_ca_crl_command();

std::vector<CommandPtr> make_commands();

} // namespace sealpost::cli
