// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_session.h"

#include "core/base/characters.h"
#include "core/base/text.h"
#include "core/net/socket.h"
#include "core/transport/etpan.h"
#include "core/transport/secret_text.h"

#include <algorithm>
#include <array>
#include <new>
#include <utility>

namespace sealpost::transport {

ImapClient::Session::Session(const Request& request)
    : channel_(request.surroundings, request.settings, request.purpose, request.stop), link_(channel_),
      timeout_(request.surroundings.timeout), imap_(etpan().mailimap_new(0, nullptr)) {
    if (imap_ == nullptr) throw std::bad_alloc();
    try {
        greet();
        secure();
    } catch (...) {
        alive_ = false;
        close();
        throw;
    }
}

ImapClient::Session::~Session() { close(); }

void ImapClient::Session::close() noexcept {
    if (imap_ == nullptr) return;
    if (channel_.open()) channel_.stream().set_patience({std::chrono::milliseconds(0), {}});
    if (alive_ && imap_->imap_stream != nullptr &&
        etpan().mailimap_send_current_tag(imap_) == MAILIMAP_NO_ERROR) {
        etpan().mailstream_write(imap_->imap_stream, "LOGOUT\r\n", 8);
        etpan().mailstream_flush(imap_->imap_stream);
    }
    alive_ = false;
    // mailimap_free() would say LOGOUT again, and wait.
    if (imap_->imap_stream != nullptr) etpan().mailstream_close(imap_->imap_stream);
    imap_->imap_stream = nullptr;
    etpan().mailimap_free(imap_);
    imap_ = nullptr;
    if (channel_.open()) channel_.stream().close();
}

Error ImapClient::Session::fault(ErrorCode code, Facts facts) const {
    facts["server"] = net::to_string(channel_.settings().endpoint);
    facts.try_emplace("stage", stage_);
    return Error(code, std::move(facts));
}

std::string ImapClient::Session::reply() const {
    const char* text = imap_->imap_response;
    return text == nullptr ? std::string() : std::string(text).substr(0, limits::smtp_reply_text);
}

void ImapClient::Session::die(const Error& error) {
    alive_ = false;
    throw error;
}

void ImapClient::Session::check_stream() {
    const auto below = link_.take_fault();
    if (!below) return;
    alive_ = false;
    try {
        std::rethrow_exception(below);
    } catch (const Error& error) {
        throw fault(error.code(), error.facts());
    }
}

void ImapClient::Session::check(int result, ErrorCode refusal, Facts facts) {
    check_stream();
    switch (result) {
    case MAILIMAP_NO_ERROR:
    case MAILIMAP_NO_ERROR_AUTHENTICATED:
    case MAILIMAP_NO_ERROR_NON_AUTHENTICATED:
        return;
    case MAILIMAP_ERROR_MEMORY:
        throw std::bad_alloc();
    case MAILIMAP_ERROR_STREAM:
        die(fault(ErrorCode::connection_lost));
    case MAILIMAP_ERROR_DONT_ACCEPT_CONNECTION:
    case MAILIMAP_ERROR_FATAL:
        die(fault(ErrorCode::server_busy, {{"reply", reply()}}));
    case MAILIMAP_ERROR_PARSE:
    case MAILIMAP_ERROR_BAD_STATE:
    case MAILIMAP_ERROR_INVAL:
        die(fault(ErrorCode::server_protocol, {{"detail", "unexpected response"}}));
    default: // a NO; a BAD is MAILIMAP_ERROR_PROTOCOL
        facts["reply"] = reply();
        throw fault(refusal, std::move(facts));
    }
}

void ImapClient::Session::begin(std::string_view stage, const Operation& operation, ImapGuard::Body body) {
    stage_ = stage;
    if (!alive_) throw fault(ErrorCode::connection_lost);
    operation.check();
    channel_.stream().set_patience({timeout_, operation.stop});
    link_.guard().begin_command(body);
}

void ImapClient::Session::greet() {
    mailstream* stream = link_.make_stream();
    const int result = etpan().mailimap_connect(imap_, stream);
    if (imap_->imap_stream == nullptr) etpan().mailstream_close(stream);
    check(result);
    // PREAUTH would leave no way to STARTTLS (RFC 3501 section 11.1), and no server of a user's mailbox has a
    // reason to know who is calling.
    if (result == MAILIMAP_NO_ERROR_AUTHENTICATED)
        die(fault(channel_.secured() ? ErrorCode::server_protocol : ErrorCode::starttls_missing,
                  {{"detail", "PREAUTH"}}));
    learn_capabilities();
}

void ImapClient::Session::secure() {
    if (channel_.secured()) return;
    stage_ = "starttls";
    auth_in_clear_ = !has("LOGINDISABLED") || !offered_mechanisms().empty();
    if (!has("STARTTLS")) die(fault(ErrorCode::starttls_missing));
    send_command("STARTTLS");
    read_line(true);
    finish_command(ErrorCode::starttls_missing);
    if (imap_->imap_stream->read_buffer_len != 0) die(fault(ErrorCode::starttls_injection));
    channel_.start_tls();
    learn_capabilities();
}

void ImapClient::Session::learn_capabilities() {
    stage_ = "capability";
    link_.guard().begin_command(ImapGuard::Body::none);
    // mailimap_capability() follows a null pointer where the server says OK and nothing else. What it said
    // before, perhaps without TLS, counts no more.
    auto*& known = imap_->imap_connection_info->imap_capability;
    if (known != nullptr) etpan().mailimap_capability_data_free(std::exchange(known, nullptr));
    check(etpan().mailimap_custom_command(imap_, "CAPABILITY"));
    if (known == nullptr) die(fault(ErrorCode::server_protocol, {{"detail", "no capabilities"}}));
}

std::vector<std::string> ImapClient::Session::capabilities() const {
    std::vector<std::string> names;
    const auto* info = imap_->imap_connection_info;
    if (info == nullptr || info->imap_capability == nullptr) return names;
    // Null where the server names its protocol and nothing else.
    if (info->imap_capability->cap_list == nullptr) return names;
    for (clistiter* i = clist_begin(info->imap_capability->cap_list); i != nullptr; i = clist_next(i)) {
        const auto* capability = static_cast<const struct mailimap_capability*>(clist_content(i));
        const bool is_auth = capability->cap_type == MAILIMAP_CAPABILITY_AUTH_TYPE;
        const char* name = is_auth ? capability->cap_data.cap_auth_type : capability->cap_data.cap_name;
        if (name != nullptr) names.push_back((is_auth ? "AUTH=" : "") + std::string(name));
    }
    return names;
}

bool ImapClient::Session::has(const char* capability) const {
    return std::ranges::any_of(capabilities(),
                               [&](const auto& name) { return equal_ignoring_case(name, capability); });
}

std::vector<std::string> ImapClient::Session::offered_mechanisms() const {
    std::vector<std::string> mechanisms;
    for (const auto& name : capabilities())
        if (ascii_upper(name).starts_with("AUTH=")) mechanisms.push_back(name.substr(5));
    return mechanisms;
}

void ImapClient::Session::log_in(const Credential& credential) {
    stage_ = "auth";
    if (!channel_.secured()) throw fault(ErrorCode::internal, {{"detail", "no TLS"}});
    link_.guard().begin_command(ImapGuard::Body::none);
    const auto offered = offered_mechanisms();
    const auto best = choose_mechanism(offered, credential);
    // Without a mechanism for it a password can still go by the LOGIN command (RFC 3501 section 6.2.3).
    const bool login_command = !best && credential.token.empty() && !has("LOGINDISABLED");
    if (!best && !login_command) {
        if (auth_in_clear_) throw fault(ErrorCode::auth_in_clear);
        std::string names;
        for (const auto& name : offered) names += (names.empty() ? "" : " ") + name;
        throw fault(ErrorCode::auth_unavailable, {{"offered", names}});
    }
    mechanism_ = name_of(best.value_or(Mechanism::login));
    channel_.check_mechanism(mechanism_);
    if (best)
        authenticate(credential, *best);
    else
        send_login(credential);
    imap_->imap_state = MAILIMAP_STATE_AUTHENTICATED;
    channel_.remember(mechanism_);
    // They may differ for those who are in.
    learn_capabilities();
}

void ImapClient::Session::send_login(const Credential& credential) {
    // Not escaped by libetpan: a line end would begin another command.
    if (has_control(credential.user) || has_control(credential.password.reveal()))
        throw fault(ErrorCode::auth_unavailable, {{"detail", "control character"}});
    const Secret password = join({credential.password.reveal(), std::string_view("\0", 1)});
    const int result = etpan().mailimap_login(imap_, credential.user.c_str(), password.reveal().data());
    wipe_memory(imap_->imap_stream->write_buffer, imap_->imap_stream->buffer_max_size);
    check(result, ErrorCode::auth_refused);
}

void ImapClient::Session::authenticate(const Credential& credential, Mechanism mechanism) {
    const auto& server = channel_.settings().endpoint;
    const auto exchange = start_sasl({mechanism, credential, server.host, server.port});
    auto initial = exchange->initial();
    send_command("AUTHENTICATE " + std::string(name_of(mechanism)));
    std::string line = read_line(true);
    for (int challenges = 0; line.starts_with('+'); ++challenges) {
        if (challenges == limits::sasl_challenges)
            die(fault(ErrorCode::server_protocol, {{"detail", "too many challenges"}}));
        Secret answer;
        if (initial) {
            answer = std::move(*initial);
            initial.reset();
        } else {
            const auto challenge = from_base64(trim(std::string_view(line).substr(1)));
            if (!challenge) die(fault(ErrorCode::server_protocol, {{"detail", "challenge"}}));
            try {
                answer = exchange->respond(*challenge);
            } catch (const Error& error) {
                die(fault(error.code(), error.facts()));
            }
        }
        send_line(base64_of(answer.reveal()).reveal());
        wipe_memory(imap_->imap_stream->write_buffer, imap_->imap_stream->buffer_max_size);
        line = read_line(true);
    }
    finish_command(ErrorCode::auth_refused, {{"mechanism", mechanism_}});
    if (!exchange->complete()) die(fault(ErrorCode::server_protocol, {{"detail", "server-signature"}}));
}

void ImapClient::Session::send_command(std::string_view command) {
    check(etpan().mailimap_send_current_tag(imap_));
    send_line(command);
}

void ImapClient::Session::run_command(std::string_view command) {
    send_command(command);
    read_line(false);
    finish_command();
}

bool ImapClient::Session::wait(std::chrono::steady_clock::time_point until, const Operation& operation) {
    if (stream()->read_buffer_len > 0 || channel_.stream().pending()) return true;
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    try {
        net::wait_until_ready(channel_.stream().fd(), net::Readiness::readable,
                              {std::max(left, std::chrono::milliseconds(0)), operation.stop},
                              net::to_string(channel_.settings().endpoint));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::server_silent) return false;
        alive_ = false;
        throw;
    }
    return true;
}

void ImapClient::Session::send_line(std::string_view line) {
    etpan().mailstream_write(stream(), line.data(), line.size());
    etpan().mailstream_write(stream(), "\r\n", 2);
    etpan().mailstream_flush(stream());
    check_stream();
}

void ImapClient::Session::send_literal(SeekableSource& bytes, const Operation& operation) {
    try {
        std::array<char, stream_buffer_size> piece;
        std::uint64_t done = 0;
        bytes.seek(0);
        while (const auto count = bytes.read(piece)) {
            operation.check();
            etpan().mailstream_write(stream(), piece.data(), count);
            check_stream();
            done += count;
            if (operation.progress) operation.progress(done);
        }
        if (done != bytes.size()) throw fault(ErrorCode::io, {{"detail", "the message changed its size"}});
        send_line({});
    } catch (...) {
        alive_ = false;
        throw;
    }
}

std::string ImapClient::Session::read_line(bool skip_untagged) {
    for (;;) {
        const char* line = etpan().mailimap_read_line(imap_);
        check_stream();
        if (line == nullptr) die(fault(ErrorCode::connection_lost));
        std::string text(trim(line));
        if (ascii_upper(text).starts_with("* BYE"))
            die(fault(ErrorCode::server_busy, {{"reply", text.substr(5)}}));
        if (!skip_untagged || !text.starts_with('*')) return text;
    }
}

void ImapClient::Session::finish_command(ErrorCode refusal, Facts facts) {
    struct mailimap_response* response = nullptr;
    check(etpan().mailimap_parse_response(imap_, &response));
    const auto* done = response->rsp_resp_done;
    const bool tagged = done->rsp_type == MAILIMAP_RESP_DONE_TYPE_TAGGED;
    const auto* state = tagged ? done->rsp_data.rsp_tagged->rsp_cond_state : nullptr;
    const bool good = state != nullptr && state->rsp_type == MAILIMAP_RESP_COND_STATE_OK;
    // RFC 5530: not the user's fault, and it passes. (The parser moves a response code it does not know
    // there.)
    const auto* info = imap_->imap_response_info;
    const bool unavailable =
        info != nullptr && info->rsp_atom != nullptr && equal_ignoring_case(info->rsp_atom, "UNAVAILABLE");
    etpan().mailimap_response_free(response);
    if (good) return;
    if (!tagged) die(fault(ErrorCode::server_busy, {{"reply", reply()}}));
    facts["reply"] = reply();
    throw fault(unavailable ? ErrorCode::server_busy : refusal, std::move(facts));
}

} // namespace sealpost::transport
