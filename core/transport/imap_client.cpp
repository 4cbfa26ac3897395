// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_client.h"

#include "core/base/characters.h"
#include "core/transport/etpan.h"
#include "core/transport/imap_entries.h"
#include "core/transport/imap_session.h"
#include "core/transport/imap_text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <new>

namespace sealpost::transport {
namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* pointer) const {
        (etpan().*Free)(pointer);
    }
};
using FetchType = std::unique_ptr<mailimap_fetch_type, Freer<&Etpan::mailimap_fetch_type_free>>;
using FetchList = std::unique_ptr<clist, Freer<&Etpan::mailimap_fetch_list_free>>;
using Set = std::unique_ptr<mailimap_set, Freer<&Etpan::mailimap_set_free>>;

FetchType list_items() {
    FetchType items(etpan().mailimap_fetch_type_new_fetch_att_list_empty());
    if (!items) throw std::bad_alloc();
    for (auto* item :
         {etpan().mailimap_fetch_att_new_uid(), etpan().mailimap_fetch_att_new_flags(),
          etpan().mailimap_fetch_att_new_envelope(), etpan().mailimap_fetch_att_new_rfc822_size(),
          etpan().mailimap_fetch_att_new_bodystructure()})
        etpan().mailimap_fetch_type_new_fetch_att_list_add(items.get(), item);
    return items;
}

// Where the body of a fetched message goes.
struct BodyReceiver {
    Sink& to;
    const Operation& operation;
    std::uint64_t received = 0;
    std::exception_ptr fault{};

    void take(std::string_view bytes) {
        operation.check();
        to.write(bytes);
        received += bytes.size();
        if (operation.progress) operation.progress(received);
    }

    static bool handle(int type, mailimap_msg_att_body_section*, const char* bytes, size_t size, void* self) {
        auto& receiver = *static_cast<BodyReceiver*>(self);
        if (type != MAILIMAP_MSG_ATT_BODY_SECTION || receiver.fault) return !receiver.fault;
        try {
            receiver.take({bytes, size});
            return true;
        } catch (...) {
            receiver.fault = std::current_exception();
            return false;
        }
    }
};

// What came besides the message itself: how large the server says it is, and whether it came at all.
struct FetchedFacts {
    std::optional<std::uint64_t> size;
    bool body = false;
    /// A body that came as a quoted string is not handed to the receiver.
    std::string_view in_memory{};
};

FetchedFacts facts_of(clist* list) {
    FetchedFacts facts;
    for (clistiter* i = list == nullptr ? nullptr : clist_begin(list); i != nullptr; i = clist_next(i)) {
        const auto* message = static_cast<mailimap_msg_att*>(clist_content(i));
        for (clistiter* j = clist_begin(message->att_list); j != nullptr; j = clist_next(j)) {
            const auto* item = static_cast<mailimap_msg_att_item*>(clist_content(j));
            if (item->att_type != MAILIMAP_MSG_ATT_ITEM_STATIC) continue;
            const auto& attribute = *item->att_data.att_static;
            if (attribute.att_type == MAILIMAP_MSG_ATT_RFC822_SIZE)
                facts.size = attribute.att_data.att_rfc822_size;
            if (attribute.att_type != MAILIMAP_MSG_ATT_BODY_SECTION) continue;
            const auto* section = attribute.att_data.att_body_section;
            facts.body = true;
            if (section->sec_body_part != nullptr)
                facts.in_memory = {section->sec_body_part, section->sec_length};
        }
    }
    return facts;
}

mailimap_flag* to_flag(SystemFlag flag) {
    switch (flag) {
    case SystemFlag::seen:
        return etpan().mailimap_flag_new_seen();
    case SystemFlag::draft:
        return etpan().mailimap_flag_new_draft();
    case SystemFlag::answered:
        return etpan().mailimap_flag_new_answered();
    case SystemFlag::flagged:
        return etpan().mailimap_flag_new_flagged();
    case SystemFlag::deleted:
        return etpan().mailimap_flag_new_deleted();
    }
    return nullptr;
}

AppendReceipt receipt_of(const mailimap& imap) {
    const auto* info = imap.imap_response_info;
    if (info == nullptr || info->rsp_extension_list == nullptr) return {};
    for (clistiter* i = clist_begin(info->rsp_extension_list); i != nullptr; i = clist_next(i)) {
        const auto* data = static_cast<mailimap_extension_data*>(clist_content(i));
        if (data->ext_extension->ext_id != MAILIMAP_EXTENSION_UIDPLUS ||
            data->ext_type != MAILIMAP_UIDPLUS_RESP_CODE_APND)
            continue;
        const auto* filed = static_cast<mailimap_uidplus_resp_code_apnd*>(data->ext_data);
        clistiter* first = filed->uid_set == nullptr ? nullptr : clist_begin(filed->uid_set->set_list);
        const auto* item = first == nullptr ? nullptr : static_cast<mailimap_set_item*>(clist_content(first));
        return {filed->uid_uidvalidity, item == nullptr ? 0 : item->set_first};
    }
    return {};
}

} // namespace

ImapClient::ImapClient(const net::Surroundings& surroundings, net::ServerSettings settings,
                       Credential credential)
    : surroundings_(surroundings), settings_(std::move(settings)), credential_(std::move(credential)) {}

ImapClient::~ImapClient() = default;

ServerReport ImapClient::test(const Operation& operation) {
    Session session({surroundings_, settings_, net::Purpose::account_test, operation.stop});
    session.log_in(credential_);
    return {session.channel().tls().description(), session.channel().tls().server_key_sha256(),
            session.mechanism(), session.capabilities()};
}

PresentedKey ImapClient::identify(const Operation& operation) {
    try {
        const Session session({surroundings_, settings_, net::Purpose::account_test, operation.stop});
        return {session.channel().tls().server_key_sha256(), session.channel().tls().subject(), true};
    } catch (const Error& error) {
        if (error.fact("sha256").empty()) throw;
        return {error.fact("sha256"), error.fact("subject"), false};
    }
}

void ImapClient::connect(const Operation& operation) {
    opened_.reset();
    session_ = std::make_unique<Session>(
        Session::Request{surroundings_, settings_, net::Purpose::mailbox, operation.stop});
    session_->log_in(credential_);
}

bool ImapClient::connected() const noexcept { return session_ != nullptr && session_->alive(); }

void ImapClient::check_connection(const Operation& operation) {
    session().begin("noop", operation);
    session().run_command("NOOP");
}

void ImapClient::disconnect() noexcept { session_.reset(); }

ImapClient::Session& ImapClient::session() {
    if (!session_) throw Error(ErrorCode::internal, {{"detail", "not connected"}});
    return *session_;
}

std::vector<Folder> ImapClient::folders(const Operation& operation) {
    session().begin("list", operation);
    std::vector<Folder> found;
    const auto take = [&](clist* list) {
        for (clistiter* i = list == nullptr ? nullptr : clist_begin(list); i != nullptr; i = clist_next(i)) {
            if (found.size() == limits::imap_mailboxes)
                throw Error(ErrorCode::limit, {{"limit", std::to_string(limits::imap_mailboxes)}});
            found.push_back(to_folder(*static_cast<mailimap_mailbox_list*>(clist_content(i))));
        }
    };
    if (session().has("SPECIAL-USE") && session().has("LIST-EXTENDED")) {
        // RFC 6154 section 2: an ordinary LIST need not name the uses.
        session().run_command("LIST \"\" \"*\" RETURN (SPECIAL-USE)");
        take(session().get()->imap_response_info->rsp_mailbox_list);
        return found;
    }
    clist* list = nullptr;
    session().check(etpan().mailimap_list(session().get(), "", "*", &list));
    const std::unique_ptr<clist, Freer<&Etpan::mailimap_list_result_free>> owned(list);
    take(list);
    return found;
}

FolderStatus ImapClient::examine(std::string_view folder, const Operation& operation) {
    return open_folder(folder, false, operation);
}

FolderStatus ImapClient::select(std::string_view folder, const Operation& operation) {
    return open_folder(folder, true, operation);
}

FolderStatus ImapClient::open_folder(std::string_view folder, bool to_change, const Operation& operation) {
    const std::string name = wire_folder(folder);
    session().begin(to_change ? "select" : "examine", operation);
    const auto open = to_change ? etpan().mailimap_select : etpan().mailimap_examine;
    session().check(open(session().get(), name.c_str()), ErrorCode::not_found,
                    {{"folder", std::string(folder)}});
    opened_ = {.folder = std::string(folder), .to_change = to_change};
    const auto* info = session().get()->imap_selection_info;
    return {std::string(folder), info->sel_uidvalidity, info->sel_uidnext, info->sel_exists};
}

std::vector<MessageEntry> ImapClient::list(std::uint32_t limit, const Operation& operation) {
    std::vector<MessageEntry> entries;
    const FetchType items = list_items();
    const auto* info = session().get()->imap_selection_info;
    std::uint32_t last = info == nullptr ? 0 : info->sel_exists;
    while (last > 0 && entries.size() < limit) {
        const auto wanted = std::min<std::uint64_t>(limit - entries.size(), limits::imap_list_step);
        const std::uint32_t first = last > wanted ? last - static_cast<std::uint32_t>(wanted) + 1 : 1;
        session().begin("fetch", operation);
        const Set set(etpan().mailimap_set_new_interval(first, last));
        clist* list = nullptr;
        const int result = etpan().mailimap_fetch(session().get(), set.get(), items.get(), &list);
        const FetchList owned(result == MAILIMAP_NO_ERROR ? list : nullptr);
        session().check(result);
        std::vector<MessageEntry> step;
        for (clistiter* i = owned ? clist_begin(owned.get()) : nullptr; i != nullptr; i = clist_next(i))
            if (auto entry = to_message_entry(*static_cast<mailimap_msg_att*>(clist_content(i))))
                step.push_back(std::move(*entry));
        std::ranges::sort(step, std::ranges::greater{}, &MessageEntry::uid);
        std::ranges::move(step, std::back_inserter(entries));
        last = first - 1;
    }
    return entries;
}

void ImapClient::fetch(std::uint32_t uid, Sink& to, const Operation& operation) {
    try {
        receive(uid, to, operation);
    } catch (...) {
        to.discard();
        throw;
    }
    to.commit();
}

void ImapClient::receive(std::uint32_t uid, Sink& to, const Operation& operation) {
    session().begin("fetch", operation, ImapGuard::Body::streamed);
    mailimap* imap = session().get();
    FetchType items(etpan().mailimap_fetch_type_new_fetch_att_list_empty());
    if (!items) throw std::bad_alloc();
    etpan().mailimap_fetch_type_new_fetch_att_list_add(items.get(),
                                                       etpan().mailimap_fetch_att_new_rfc822_size());
    etpan().mailimap_fetch_type_new_fetch_att_list_add(
        items.get(), etpan().mailimap_fetch_att_new_body_peek_section(etpan().mailimap_section_new(nullptr)));
    const Set set(etpan().mailimap_set_new_single(uid));
    BodyReceiver receiver{to, operation};
    clist* list = nullptr;
    etpan().mailimap_set_msg_body_handler(imap, &BodyReceiver::handle, &receiver);
    const int result = etpan().mailimap_uid_fetch(imap, set.get(), items.get(), &list);
    etpan().mailimap_set_msg_body_handler(imap, nullptr, nullptr);
    const FetchList owned(result == MAILIMAP_NO_ERROR ? list : nullptr);
    // The sink's fault stopped the parser in the middle of a response.
    if (receiver.fault) session().keep_fault(receiver.fault);
    session().check(result);
    const FetchedFacts facts = facts_of(owned.get());
    if (!facts.body) throw Error(ErrorCode::not_found, {{"uid", std::to_string(uid)}});
    if (receiver.received == 0 && !facts.in_memory.empty()) receiver.take(facts.in_memory);
    if (facts.size && *facts.size != receiver.received && *facts.size != UINT32_MAX)
        throw Error(ErrorCode::server_protocol, {{"detail", "the message has another size than announced"}});
}

std::vector<std::uint32_t> ImapClient::find_message_id(std::string_view message_id,
                                                       const Operation& operation) {
    session().begin("search", operation);
    if (message_id.empty() || has_control(message_id)) return {};
    char* name = ::strdup("Message-ID");
    char* value = ::strndup(message_id.data(), message_id.size());
    const std::unique_ptr<mailimap_search_key, Freer<&Etpan::mailimap_search_key_free>> key(
        etpan().mailimap_search_key_new_header(name, value));
    clist* list = nullptr;
    const int result = etpan().mailimap_uid_search(session().get(), nullptr, key.get(), &list);
    const std::unique_ptr<clist, Freer<&Etpan::mailimap_search_result_free>> owned(
        result == MAILIMAP_NO_ERROR ? list : nullptr);
    session().check(result);
    std::vector<std::uint32_t> uids;
    for (clistiter* i = owned ? clist_begin(owned.get()) : nullptr; i != nullptr; i = clist_next(i))
        uids.push_back(*static_cast<std::uint32_t*>(clist_content(i)));
    std::ranges::sort(uids);
    return uids;
}

AppendReceipt ImapClient::append(const AppendRequest& request, SeekableSource& message,
                                 const Operation& operation) {
    const std::string folder = wire_folder(request.folder);
    const Facts facts{{"folder", request.folder}};
    session().begin("append", operation);
    mailimap* imap = session().get();
    const std::unique_ptr<mailimap_flag_list, Freer<&Etpan::mailimap_flag_list_free>> flags(
        etpan().mailimap_flag_list_new_empty());
    if (!flags) throw std::bad_alloc();
    for (const auto flag : request.flags) etpan().mailimap_flag_list_add(flags.get(), to_flag(flag));
    session().check(etpan().mailimap_send_current_tag(imap));
    session().check(etpan().mailimap_append_send(imap->imap_stream, folder.c_str(), flags.get(), nullptr,
                                                 static_cast<std::size_t>(message.size())));
    etpan().mailstream_flush(imap->imap_stream);
    session().check_stream();
    if (!session().read_line(true).starts_with('+')) {
        session().finish_command(ErrorCode::not_found, facts);
        throw Error(ErrorCode::server_protocol, {{"stage", "append"}, {"detail", "no continuation"}});
    }
    session().send_literal(message, operation);
    session().read_line(false);
    session().finish_command(ErrorCode::server_refused, facts);
    return receipt_of(*imap);
}

} // namespace sealpost::transport
