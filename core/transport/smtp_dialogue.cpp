// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/smtp_dialogue.h"

#include "core/base/error.h"
#include "core/net/endpoint.h"
#include "core/transport/dot_stuffer.h"
#include "core/transport/secret_text.h"
#include "core/transport/smtp_envelope.h"
#include "core/transport/smtp_login.h"
#include "core/transport/smtp_reply.h"

#include <algorithm>
#include <array>

namespace sealpost::transport {
namespace {

enum class Step { begin, ehlo, starttls, tls, sasl, auth, reset, mail, rcpt, data, body, sent, ready, done };

constexpr std::array<std::string_view, 14> stage_names = {"greeting", "ehlo",    "starttls", "tls",  "auth",
                                                          "auth",     "mail",    "mail",     "rcpt", "data",
                                                          "data",     "message", "mail",     "done"};

// The machine's name would be a trace; an address literal is allowed (RFC 5321 section 4.1.3).
constexpr std::string_view ehlo_line = "EHLO [127.0.0.1]\r\n";
constexpr std::string_view data_line = "DATA\r\n";
// Commands sent ahead: their replies must fit into the network's buffers while nobody reads them.
constexpr std::size_t pipeline_window = 50;

} // namespace

class SmtpDialogue::Machine {
  public:
    explicit Machine(SmtpTask wanted) : task(std::move(wanted)), secure(!task.starttls) {
        if (task.message) take_message();
    }
    ~Machine() { wipe_memory(output.data(), output.size()); }
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    void take_message() {
        envelope = SmtpEnvelope(*task.message);
        receipt = {};
        for (const auto& address : task.message->envelope.rcpt_to)
            receipt.recipients.push_back({address, RecipientState::pending, {}});
        asked = answered = 0;
        ended_empty = false;
        stuffer = {};
        given = 0;
    }

    void next(SmtpMessage message) {
        if (step != Step::ready) throw fault(ErrorCode::internal, {{"detail", "not ready"}});
        // RFC 5321 section 4.1.4: a MAIL of which nothing came is still open.
        const bool open = receipt.reply.empty();
        task.message = std::move(message);
        take_message();
        check_message();
        if (!open) return send_mail();
        step = Step::reset;
        send("RSET\r\n");
    }

    void on_reset(const SmtpReply& reply) {
        if (!reply.positive()) throw refusal(reply);
        send_mail();
    }

    Error fault(ErrorCode code, Facts facts = {}) const {
        facts["server"] = net::to_string({task.host, static_cast<std::uint16_t>(task.port)});
        facts.try_emplace("stage", stage_names[static_cast<std::size_t>(step)]);
        return Error(code, std::move(facts));
    }

    // A reply that is not the one hoped for, at a point where nothing else can be done.
    Error refusal(const SmtpReply& reply) const {
        if (!reply.transient() && !reply.permanent())
            return fault(ErrorCode::server_protocol,
                         {{"reply", reply.text()}, {"detail", "unexpected reply"}});
        return fault(reply.transient() ? ErrorCode::server_busy : ErrorCode::server_refused,
                     {{"reply", reply.text()}});
    }

    void send(std::string_view line) {
        // Answers to what was not asked yet would be taken for answers to this.
        if (reader.has_rest())
            throw fault(ErrorCode::server_protocol, {{"detail", "reply without a command"}});
        append_wiping(output, line);
    }

    void receive(std::string_view bytes) {
        if (step == Step::tls) throw fault(ErrorCode::starttls_injection);
        try {
            reader.add(bytes);
            while (step != Step::done) {
                if (step == Step::ready && !reader.has_rest()) return;
                if (step == Step::tls && reader.has_rest()) throw fault(ErrorCode::starttls_injection);
                const auto reply = reader.next();
                if (!reply) return;
                handle(*reply);
            }
        } catch (const Error& error) {
            // Those of the parsers below do not know where they happened.
            if (error.facts().contains("server")) throw;
            throw fault(error.code(), error.facts());
        }
    }

    void handle(const SmtpReply& reply) {
        switch (step) {
        case Step::begin:
            return on_greeting(reply);
        case Step::ehlo:
            return on_ehlo(reply);
        case Step::starttls:
            return on_starttls(reply);
        case Step::auth:
            return on_auth(reply);
        case Step::reset:
            return on_reset(reply);
        case Step::mail:
            return on_mail(reply);
        case Step::rcpt:
            return on_rcpt(reply);
        case Step::data:
            return on_data(reply);
        case Step::sent:
            return on_message(reply);
        case Step::body:
            throw refusal(reply);
        case Step::tls:
        case Step::sasl:
        case Step::ready:
        case Step::done:
            throw fault(ErrorCode::server_protocol, {{"detail", "reply without a command"}});
        }
    }

    void on_greeting(const SmtpReply& reply) {
        if (reply.code != 220) throw refusal(reply);
        step = Step::ehlo;
        send(ehlo_line);
    }

    void on_ehlo(const SmtpReply& reply) {
        if (reply.code != 250) throw refusal(reply);
        extensions = read_extensions(reply);
        if (!secure) {
            auth_in_clear = !extensions.mechanisms.empty();
            if (!extensions.starttls) throw fault(ErrorCode::starttls_missing);
            step = Step::starttls;
            send("STARTTLS\r\n");
            return;
        }
        if (task.identify_only) return quit();
        check_message();
        choose();
    }

    void on_starttls(const SmtpReply& reply) {
        if (reply.code != 220) throw fault(ErrorCode::starttls_missing, {{"reply", reply.text()}});
        step = Step::tls;
    }

    void secured() {
        if (step != Step::tls) throw fault(ErrorCode::internal, {{"detail", "TLS was not asked for"}});
        secure = true;
        // RFC 3207 section 4.2: what was said in the clear is forgotten.
        extensions = {};
        if (task.identify_only) {
            step = Step::done;
            return;
        }
        step = Step::ehlo;
        send(ehlo_line);
    }

    // All that can be known before a credential is sent.
    void check_message() const {
        if (!task.message) return;
        if (const auto hindrance = envelope.hindered_by(extensions))
            throw fault(hindrance->code(), hindrance->facts());
    }

    void choose() {
        step = Step::sasl;
        const auto best = choose_mechanism(extensions.mechanisms, task.credential);
        if (best) {
            mechanism = *best;
            return;
        }
        if (extensions.mechanisms.empty() && auth_in_clear) throw fault(ErrorCode::auth_in_clear);
        std::string offered;
        for (const auto& name : extensions.mechanisms) offered += (offered.empty() ? "" : " ") + name;
        throw fault(ErrorCode::auth_unavailable, {{"offered", offered}});
    }

    void approve_mechanism() {
        if (step != Step::sasl || !secure) throw fault(ErrorCode::internal, {{"detail", "no mechanism yet"}});
        step = Step::auth;
        send(login.begin({mechanism, task.credential, task.host, task.port, task.nonce}).reveal());
    }

    void on_auth(const SmtpReply& reply) {
        if (reply.code == 334) return send(login.answer(reply).reveal());
        if (reply.positive()) {
            if (reply.code != 235 || !login.complete())
                throw fault(ErrorCode::server_protocol,
                            {{"reply", reply.text()}, {"detail", "server-signature"}});
            authenticated = true;
            if (!task.message) return quit();
            return send_mail();
        }
        if (reply.permanent())
            throw fault(ErrorCode::auth_refused,
                        {{"reply", reply.text()}, {"mechanism", std::string(name_of(mechanism))}});
        throw refusal(reply);
    }

    void send_mail() {
        step = Step::mail;
        receipt.reports_not_offered = envelope.reports_not_offered(extensions);
        send(envelope.mail(extensions));
        if (extensions.pipelining) send_recipients();
    }

    void send_recipients() {
        const std::size_t window = extensions.pipelining ? pipeline_window : 1;
        for (std::size_t i = 0; i < window && asked < envelope.recipients(); ++i, ++asked)
            send(envelope.rcpt(asked, extensions));
        // RFC 2920 section 3.1: DATA is the last command of a group.
        if (extensions.pipelining && asked == envelope.recipients()) send(data_line);
    }

    void on_mail(const SmtpReply& reply) {
        if (!reply.positive()) throw refusal(reply);
        step = Step::rcpt;
        if (asked == 0) send_recipients();
    }

    void on_rcpt(const SmtpReply& reply) {
        if (reply.code == 421 || reply.code / 100 == 3) throw refusal(reply);
        auto& result = receipt.recipients[answered++];
        result.reply = reply.text();
        // 552 here means "too many recipients" (RFC 5321 section 4.5.3.1.10): try again later.
        if (reply.positive())
            result.state = RecipientState::accepted;
        else if (reply.permanent() && reply.code != 552)
            result.state = RecipientState::rejected;
        if (answered < asked) return;
        if (asked < envelope.recipients()) return send_recipients();
        if (!extensions.pipelining) {
            if (!receipt.any_accepted()) return finish();
            send(data_line);
        }
        step = Step::data;
    }

    void on_data(const SmtpReply& reply) {
        if (!receipt.any_accepted()) return on_data_for_nobody(reply);
        if (reply.code != 354) throw refusal(reply);
        step = Step::body;
    }

    // DATA was sent before it was known that every recipient was refused: what counts are their replies. A
    // server that wants a message all the same gets an empty one (RFC 2920 section 3.1), never ours.
    void on_data_for_nobody(const SmtpReply& reply) {
        if (reply.code != 354 || ended_empty) return finish();
        ended_empty = true;
        send(".\r\n");
    }

    void body(std::string_view piece) {
        if (step != Step::body) throw fault(ErrorCode::internal, {{"detail", "no DATA yet"}});
        stuffer.add(piece, output);
        given += piece.size();
    }

    void end_body() {
        if (step != Step::body) throw fault(ErrorCode::internal, {{"detail", "no DATA yet"}});
        // A message that ends early must not be sent as if it were whole.
        if (given != task.message->size)
            throw fault(ErrorCode::io, {{"detail", "the message changed its size"}});
        stuffer.finish(output);
        step = Step::sent;
    }

    void on_message(const SmtpReply& reply) {
        if (!reply.positive()) throw refusal(reply);
        receipt.reply = reply.text();
        for (auto& result : receipt.recipients)
            if (result.state == RecipientState::accepted) result.reply = receipt.reply;
        finish();
    }

    void finish() {
        if (!task.keep_open) return quit();
        step = Step::ready;
    }

    void quit() {
        step = Step::done;
        append_wiping(output, "QUIT\r\n");
    }

    SmtpTask task;
    Step step = Step::begin;
    bool secure = false;
    bool auth_in_clear = false;
    SmtpReplyReader reader;
    std::string output;
    SmtpExtensions extensions;

    Mechanism mechanism = Mechanism::plain;
    SmtpLogin login;
    bool authenticated = false;

    SmtpEnvelope envelope;
    std::size_t asked = 0;
    std::size_t answered = 0;
    bool ended_empty = false;
    DotStuffer stuffer;
    std::uint64_t given = 0;
    SubmitReceipt receipt;
};

SmtpDialogue::SmtpDialogue(SmtpTask task) : machine_(std::make_unique<Machine>(std::move(task))) {}

SmtpDialogue::~SmtpDialogue() = default;

SmtpDialogue::Want SmtpDialogue::want() const noexcept {
    switch (machine_->step) {
    case Step::tls:
        return Want::tls;
    case Step::sasl:
        return Want::mechanism;
    case Step::body:
        return Want::body;
    case Step::ready:
        return Want::ready;
    case Step::done:
        return Want::done;
    default:
        return Want::input;
    }
}

std::string_view SmtpDialogue::output() const noexcept { return machine_->output; }

void SmtpDialogue::written() noexcept {
    wipe_memory(machine_->output.data(), machine_->output.size());
    machine_->output.clear();
}

void SmtpDialogue::receive(std::string_view bytes) { machine_->receive(bytes); }

void SmtpDialogue::lost() const { throw machine_->fault(ErrorCode::connection_lost); }

void SmtpDialogue::secured() { machine_->secured(); }

Mechanism SmtpDialogue::mechanism() const noexcept { return machine_->mechanism; }

void SmtpDialogue::approve_mechanism() { machine_->approve_mechanism(); }

bool SmtpDialogue::authenticated() const noexcept { return machine_->authenticated; }

void SmtpDialogue::body(std::string_view piece) { machine_->body(piece); }

void SmtpDialogue::end_body() { machine_->end_body(); }

void SmtpDialogue::next(SmtpMessage message) { machine_->next(std::move(message)); }

void SmtpDialogue::quit() { machine_->quit(); }

std::string_view SmtpDialogue::stage() const noexcept {
    return stage_names[static_cast<std::size_t>(machine_->step)];
}

const std::vector<std::string>& SmtpDialogue::capabilities() const noexcept {
    return machine_->extensions.lines;
}

const SubmitReceipt& SmtpDialogue::receipt() const noexcept { return machine_->receipt; }

} // namespace sealpost::transport
