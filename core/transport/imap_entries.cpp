// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_entries.h"

#include "core/base/text.h"
#include "core/transport/modified_utf7.h"
#include "core/transport/system_flag.h"

#include <array>
#include <optional>
#include <utility>

namespace sealpost::transport {
namespace {

std::string text_or_empty(const char* text) { return text == nullptr ? std::string() : std::string(text); }

template <class T, class Visit>
void each(clist* list, Visit visit) {
    if (list == nullptr) return;
    for (clistiter* i = clist_begin(list); i != nullptr; i = clist_next(i))
        visit(*static_cast<T*>(clist_content(i)));
}

SpecialUse special_use(std::string_view flag) {
    static constexpr std::array uses = {
        std::pair{"all", SpecialUse::all},       std::pair{"archive", SpecialUse::archive},
        std::pair{"drafts", SpecialUse::drafts}, std::pair{"flagged", SpecialUse::flagged},
        std::pair{"junk", SpecialUse::junk},     std::pair{"sent", SpecialUse::sent},
        std::pair{"trash", SpecialUse::trash}};
    for (const auto& [name, use] : uses)
        if (equal_ignoring_case(flag, name)) return use;
    return SpecialUse::none;
}

std::optional<SystemFlag> system_flag(int type) {
    switch (type) {
    case MAILIMAP_FLAG_ANSWERED:
        return SystemFlag::answered;
    case MAILIMAP_FLAG_FLAGGED:
        return SystemFlag::flagged;
    case MAILIMAP_FLAG_DELETED:
        return SystemFlag::deleted;
    case MAILIMAP_FLAG_SEEN:
        return SystemFlag::seen;
    case MAILIMAP_FLAG_DRAFT:
        return SystemFlag::draft;
    default:
        return std::nullopt;
    }
}

std::string flag_name(const mailimap_flag& flag) {
    if (const auto known = system_flag(flag.fl_type)) return std::string(name_of(*known));
    switch (flag.fl_type) {
    case MAILIMAP_FLAG_KEYWORD:
        return text_or_empty(flag.fl_data.fl_keyword);
    default:
        return ascii_lower(text_or_empty(flag.fl_data.fl_extension));
    }
}

std::string parameter(const mailimap_body_fld_param* parameters, std::string_view name) {
    std::string value;
    if (parameters == nullptr) return value;
    each<mailimap_single_body_fld_param>(parameters->pa_list, [&](const auto& entry) {
        if (equal_ignoring_case(entry.pa_name, name)) value = ascii_lower(std::string_view(entry.pa_value));
    });
    return value;
}

Looks looks_of_multipart(const mailimap_body_type_mpart& part) {
    if (equal_ignoring_case(part.bd_media_subtype, "signed")) return Looks::signed_;
    if (equal_ignoring_case(part.bd_media_subtype, "encrypted")) return Looks::encrypted;
    return Looks::plain;
}

Looks looks_of_single(const mailimap_body_type_1part& part) {
    if (part.bd_type != MAILIMAP_BODY_TYPE_1PART_BASIC || part.bd_data.bd_type_basic == nullptr)
        return Looks::plain;
    const auto& basic = *part.bd_data.bd_type_basic;
    if (basic.bd_media_basic->med_type != MAILIMAP_MEDIA_BASIC_APPLICATION) return Looks::plain;
    const std::string subtype = ascii_lower(std::string_view(basic.bd_media_basic->med_subtype));
    const auto* parameters = basic.bd_fields->bd_parameter;
    const bool cms = subtype == "pkcs7-mime" || subtype == "x-pkcs7-mime" ||
                     (subtype == "octet-stream" && parameter(parameters, "name") == "smime.p7m");
    if (!cms) return Looks::plain;
    const std::string type = parameter(parameters, "smime-type");
    if (type == "certs-only") return Looks::plain;
    return type == "signed-data" ? Looks::signed_ : Looks::encrypted;
}

Looks looks_of(const mailimap_body& body) {
    if (body.bd_type == MAILIMAP_BODY_MPART && body.bd_data.bd_body_mpart != nullptr)
        return looks_of_multipart(*body.bd_data.bd_body_mpart);
    if (body.bd_type == MAILIMAP_BODY_1PART && body.bd_data.bd_body_1part != nullptr)
        return looks_of_single(*body.bd_data.bd_body_1part);
    return Looks::plain;
}

void take_envelope(const mailimap_envelope& envelope, MessageEntry& to) {
    to.subject = text_or_empty(envelope.env_subject);
    to.date = text_or_empty(envelope.env_date);
    to.message_id = text_or_empty(envelope.env_message_id);
    if (envelope.env_from == nullptr) return;
    each<mailimap_address>(envelope.env_from->frm_list, [&](const auto& address) {
        // Without a host it is the name of a group (RFC 3501 section 7.4.2).
        if (address.ad_host_name == nullptr || address.ad_mailbox_name == nullptr) return;
        to.from.push_back({text_or_empty(address.ad_personal_name),
                           std::string(address.ad_mailbox_name) + "@" + address.ad_host_name});
    });
}

void take_static(const mailimap_msg_att_static& attribute, MessageEntry& to) {
    switch (attribute.att_type) {
    case MAILIMAP_MSG_ATT_UID:
        to.uid = attribute.att_data.att_uid;
        break;
    case MAILIMAP_MSG_ATT_RFC822_SIZE:
        to.size = attribute.att_data.att_rfc822_size;
        break;
    case MAILIMAP_MSG_ATT_ENVELOPE:
        if (attribute.att_data.att_env != nullptr) take_envelope(*attribute.att_data.att_env, to);
        break;
    case MAILIMAP_MSG_ATT_BODYSTRUCTURE:
        if (attribute.att_data.att_bodystructure != nullptr)
            to.looks = looks_of(*attribute.att_data.att_bodystructure);
        break;
    default:
        break;
    }
}

} // namespace

Folder to_folder(const mailimap_mailbox_list& entry) {
    Folder folder;
    const std::string wire = text_or_empty(entry.mb_name);
    folder.name = decode_modified_utf7(wire).value_or(wire);
    folder.delimiter = entry.mb_delimiter;
    if (equal_ignoring_case(folder.name, "INBOX")) folder.use = SpecialUse::inbox;
    if (entry.mb_flag == nullptr) return folder;
    folder.selectable = entry.mb_flag->mbf_sflag != MAILIMAP_MBX_LIST_SFLAG_NOSELECT;
    each<mailimap_mbx_list_oflag>(entry.mb_flag->mbf_oflags, [&](const auto& flag) {
        if (flag.of_type != MAILIMAP_MBX_LIST_OFLAG_FLAG_EXT || flag.of_flag_ext == nullptr) return;
        if (equal_ignoring_case(flag.of_flag_ext, "NonExistent")) folder.selectable = false;
        if (folder.use == SpecialUse::none) folder.use = special_use(flag.of_flag_ext);
    });
    return folder;
}

std::optional<MessageEntry> to_message_entry(const mailimap_msg_att& attributes) {
    MessageEntry entry;
    each<mailimap_msg_att_item>(attributes.att_list, [&](const auto& item) {
        if (item.att_type == MAILIMAP_MSG_ATT_ITEM_STATIC && item.att_data.att_static != nullptr)
            take_static(*item.att_data.att_static, entry);
        if (item.att_type == MAILIMAP_MSG_ATT_ITEM_DYNAMIC && item.att_data.att_dyn != nullptr)
            each<mailimap_flag_fetch>(item.att_data.att_dyn->att_list, [&](const auto& flag) {
                if (flag.fl_type == MAILIMAP_FLAG_FETCH_OTHER && flag.fl_flag != nullptr)
                    entry.flags.push_back(flag_name(*flag.fl_flag));
            });
    });
    return entry.uid == 0 ? std::nullopt : std::optional(std::move(entry));
}

} // namespace sealpost::transport
