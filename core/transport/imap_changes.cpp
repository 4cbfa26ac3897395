// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a folder, and waiting for what others change in it. These commands are lines of text that
// need none of the parser's help; it reads the answers.
#include "core/transport/imap_client.h"

#include "core/base/text.h"
#include "core/transport/imap_entries.h"
#include "core/transport/imap_session.h"
#include "core/transport/imap_text.h"
#include "core/transport/system_flag.h"

#include <algorithm>

namespace sealpost::transport {
namespace {

// RFC 2177: a server may take a client that idles for half an hour for one that is gone.
constexpr std::chrono::minutes idle_renewal{25};

std::string list_of(const std::vector<SystemFlag>& flags) {
    std::vector<std::string> names;
    for (const SystemFlag flag : flags) names.push_back(wire_name(flag));
    return "(" + join(names, " ") + ")";
}

/// "* 5 EXISTS", "* 3 EXPUNGE", "* 2 FETCH (FLAGS (\Seen))"; not "* OK still here".
bool tells_of_change(std::string_view line) {
    const auto words = split(line, ' ');
    return words.size() >= 3 && words[0] == "*" && !words[1].empty() &&
           std::ranges::all_of(words[1], [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::vector<std::string> ImapClient::change_flags(std::uint32_t uid, const FlagChange& change,
                                                  const Operation& operation) {
    const std::string number = std::to_string(uid);
    session().begin("store", operation);
    if (!change.set.empty())
        session().run_command("UID STORE " + number + " +FLAGS.SILENT " + list_of(change.set));
    if (!change.clear.empty())
        session().run_command("UID STORE " + number + " -FLAGS.SILENT " + list_of(change.clear));
    // A STORE of a message that is not there succeeds (RFC 3501 section 6.4.8), and with some servers one in
    // a folder that is for reading only.
    auto flags = flags_of(uid, operation);
    const auto has = [&](SystemFlag flag) { return std::ranges::find(flags, name_of(flag)) != flags.end(); };
    if (!std::ranges::all_of(change.set, has) || std::ranges::any_of(change.clear, has))
        throw Error(ErrorCode::server_refused,
                    {{"stage", "store"}, {"reply", "the server has not kept the change"}});
    return flags;
}

std::vector<std::string> ImapClient::flags_of(std::uint32_t uid, const Operation& operation) {
    session().begin("fetch", operation);
    session().run_command("UID FETCH " + std::to_string(uid) + " (UID FLAGS)");
    const auto* list = session().get()->imap_response_info->rsp_fetch_list;
    for (clistiter* i = list == nullptr ? nullptr : clist_begin(list); i != nullptr; i = clist_next(i))
        if (auto entry = to_message_entry(*static_cast<mailimap_msg_att*>(clist_content(i))))
            if (entry->uid == uid) return std::move(entry->flags);
    throw Error(ErrorCode::not_found, {{"uid", std::to_string(uid)}});
}

Removal ImapClient::move(std::uint32_t uid, std::string_view folder, const Operation& operation) {
    const std::string name = quoted_string(wire_folder(folder));
    flags_of(uid, operation);
    const bool at_once = session().has("MOVE");
    session().begin(at_once ? "move" : "copy", operation);
    try {
        session().run_command((at_once ? "UID MOVE " : "UID COPY ") + std::to_string(uid) + " " + name);
    } catch (const Error& error) {
        // RFC 3501 section 6.4.7: TRYCREATE says that the folder is not there.
        const auto* info = session().get()->imap_response_info;
        if (error.code() != ErrorCode::server_refused || info == nullptr || info->rsp_trycreate == 0) throw;
        throw Error(ErrorCode::not_found, {{"folder", std::string(folder)}});
    }
    return at_once ? Removal::gone : erase(uid, operation);
}

Removal ImapClient::erase(std::uint32_t uid, const Operation& operation) {
    change_flags(uid, {.set = {SystemFlag::deleted}}, operation);
    if (!session().has("UIDPLUS")) return Removal::marked;
    session().begin("expunge", operation);
    session().run_command("UID EXPUNGE " + std::to_string(uid));
    return Removal::gone;
}

std::optional<FolderStatus> ImapClient::wait_for_change(std::chrono::milliseconds at_most,
                                                        const Operation& operation) {
    const auto until = std::chrono::steady_clock::now() + at_most;
    bool changed = false;
    while (!changed && std::chrono::steady_clock::now() < until)
        changed = idle(std::min(until, std::chrono::steady_clock::now() + idle_renewal), operation);
    if (!changed) return std::nullopt;
    // The parser has not seen what was told meanwhile.
    const auto opened = *opened_;
    return open_folder(opened.folder, opened.to_change, operation);
}

bool ImapClient::idle(std::chrono::steady_clock::time_point until, const Operation& operation) {
    session().begin("idle", operation);
    const bool can_idle = session().has("IDLE");
    if (!can_idle) session().wait(until, operation);
    bool changed = false;
    session().send_command(can_idle ? "IDLE" : "NOOP");
    std::string line = session().read_line(false);
    for (; line.starts_with('*'); line = session().read_line(false)) changed |= tells_of_change(line);
    if (!can_idle || !line.starts_with('+')) {
        session().finish_command();
        if (can_idle)
            throw Error(ErrorCode::server_protocol, {{"stage", "idle"}, {"detail", "no continuation"}});
        return changed;
    }
    while (!changed && session().wait(until, operation))
        changed = tells_of_change(session().read_line(false));
    session().send_line("DONE");
    // What else is told before the tagged answer.
    session().read_line(true);
    session().finish_command();
    return changed;
}

} // namespace sealpost::transport
