// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/commands_upkeep.h"
#include "cli/draft_commands.h"

#include <array>

namespace sealpost::cli {

std::vector<CommandPtr> make_commands() {
    constexpr std::array makers{
        make_encrypt_command,
        make_sign_command,
        make_decrypt_command,
        make_verify_command,
        make_inspect_command,
        make_reply_command,
        make_plan_command,
        make_view_command,
        make_send_command,
        make_outbox_list_command,
        make_outbox_show_command,
        make_outbox_flush_command,
        make_outbox_retry_command,
        make_outbox_cancel_command,
        make_draft_save_command,
        make_draft_list_command,
        make_draft_open_command,
        make_draft_attach_command,
        make_draft_delete_command,
        make_invite_command,
        make_mail_folders_command,
        make_mail_list_command,
        make_mail_fetch_command,
        make_mail_open_command,
        make_mail_flag_command,
        make_mail_move_command,
        make_mail_delete_command,
        make_account_add_command,
        make_account_list_command,
        make_account_show_command,
        make_account_test_command,
        make_account_remove_command,
        make_account_pin_command,
        make_account_reset_latch_command,
        make_account_identity_add_command,
        make_account_identity_set_command,
        make_account_identity_list_command,
        make_account_identity_remove_command,
        make_config_get_command,
        make_config_set_command,
        make_config_list_command,
        make_file_encrypt_command,
        make_file_decrypt_command,
        make_file_sign_command,
        make_file_verify_command,
        make_keys_list_command,
        make_keys_show_command,
        make_keys_generate_command,
        make_keys_import_command,
        make_keys_export_command,
        make_keys_trust_command,
        make_keys_verify_command,
        make_keys_extend_command,
        make_keys_add_address_command,
        make_keys_revoke_address_command,
        make_keys_revoke_command,
        make_keys_delete_command,
        make_keys_find_command,
        make_keys_publish_command,
        make_keys_backup_command,
        make_keys_restore_command,
        make_people_list_command,
        make_people_show_command,
        make_people_set_command,
        make_people_join_command,
        make_people_part_command,
        make_ca_add_command,
        make_ca_list_command,
        make_ca_remove_command,
        make_ca_export_command,
        make_ca_init_command,
        make_ca_issue_command,
        make_ca_revoke_command,
        make_ca_crl_command,
        make_doctor_command,
        make_completion_command,
    };
    std::vector<CommandPtr> commands;
    for (const auto make : makers) commands.push_back(make());
    return commands;
}

} // namespace sealpost::cli
