// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/respond/reply.h"

#include "core/base/text.h"
#include "core/mime/builder.h"
#include "core/mime/date.h"
#include "core/mime/field_line.h"
#include "core/mime/message_id.h"

#include <algorithm>

namespace sealpost::respond {

namespace {

using incoming::HeaderScheme;
using incoming::ReadField;
using outgoing::Hidden;

bool contains(const std::vector<mime::Mailbox>& mailboxes, const mime::AddrSpec& address) {
    return std::any_of(mailboxes.begin(), mailboxes.end(),
                       [&](const mime::Mailbox& mailbox) { return mailbox.address == address; });
}

std::string with_re(std::string_view subject) {
    const std::string_view bare = trim(subject);
    return equal_ignoring_case(bare.substr(0, 3), "re:") ? std::string(bare) : "Re: " + std::string(bare);
}

std::string quoted_text(const std::string& text) {
    std::string result;
    std::string_view rest = text;
    while (rest.ends_with('\n')) rest.remove_suffix(1);
    for (const std::string_view line : split(rest, '\n')) {
        result += line.empty() ? ">" : line.starts_with('>') ? ">" : "> ";
        result += line;
        result += '\n';
    }
    return result;
}

class Replier {
  public:
    explicit Replier(const ReplyRequest& request)
        : request_(request), headers_(incoming::read_headers(request.tree)) {}

    std::variant<Reply, Obstacle> run() {
        choose_recipients();
        if (const auto obstacle = find_obstacle()) return *obstacle;
        reply_.subject = with_re(value_of("Subject"));
        keep_confidential("Subject", "Subject");
        refer();
        quote();
        return std::move(reply_);
    }

  private:
    /// Where the message protects its header, only what is inside; the older forms protect what they name.
    const ReadField* field(std::string_view name) const {
        const ReadField* read = headers_.find(name);
        const bool only_inner =
            headers_.scheme == HeaderScheme::hp_cipher || headers_.scheme == HeaderScheme::hp_clear;
        return read != nullptr && (read->inner || !only_inner) ? read : nullptr;
    }
    std::string value_of(std::string_view name) const {
        const ReadField* read = field(name);
        return read ? read->field.decoded() : std::string();
    }
    std::vector<mime::Mailbox> mailboxes_of(std::string_view name) const {
        const ReadField* read = field(name);
        return read ? mime::parse_address_list(read->field.raw) : std::vector<mime::Mailbox>();
    }

    /// Not the one inside, where no signature covers it and another one stands outside.
    std::vector<mime::Mailbox> shown_from() const {
        const incoming::ShownField* from = request_.summary.header("From");
        return from ? mime::parse_address_list(from->raw) : std::vector<mime::Mailbox>();
    }

    bool is_mine(const mime::AddrSpec& address) const { return contains(request_.my_addresses, address); }

    void choose_recipients() {
        const auto from = shown_from();
        const auto to = mailboxes_of("To");
        const auto cc = mailboxes_of("Cc");
        const bool own = !from.empty() && std::all_of(from.begin(), from.end(), [this](const auto& mailbox) {
            return is_mine(mailbox.address);
        });
        const auto reply_to = mailboxes_of("Reply-To");
        if (own) {
            // On to those whom I wrote to before.
            reply_.to = to;
            keep_confidential("To", "To");
        } else {
            reply_.to = reply_to.empty() ? from : reply_to;
            keep_confidential(reply_to.empty() ? "From" : "Reply-To", "To");
        }
        for (const auto* list : {&to, &cc, &from})
            for (const mime::Mailbox& mailbox : *list)
                if (!reply_.from && is_mine(mailbox.address)) reply_.from = mailbox.address;
        if (!reply_.from && !request_.my_addresses.empty()) reply_.from = request_.my_addresses.front();
        if (request_.audience == Audience::sender) return;
        for (const auto* list : {&to, &cc})
            for (const mime::Mailbox& mailbox : *list)
                if (!is_mine(mailbox.address) && !contains(reply_.to, mailbox.address) &&
                    !contains(reply_.cc, mailbox.address))
                    reply_.cc.push_back(mailbox);
        for (const char* name : {"To", "Cc"}) keep_confidential(name, "Cc");
    }

    std::optional<Obstacle> find_obstacle() const {
        if (reply_.to.empty()) return Obstacle::no_recipient;
        if (request_.audience == Audience::sender || request_.despite_obstacles) return std::nullopt;
        const auto named = [this](const char* name) {
            const auto mailboxes = mailboxes_of(name);
            return std::any_of(mailboxes.begin(), mailboxes.end(),
                               [this](const mime::Mailbox& mailbox) { return is_mine(mailbox.address); });
        };
        const auto from = shown_from();
        const bool own =
            std::any_of(from.begin(), from.end(), [this](const auto& one) { return is_mine(one.address); });
        if (!own && !named("To") && !named("Cc")) return Obstacle::not_addressed_to_you;
        const bool was_sealed = incoming::includes_encrypted(request_.summary.summary);
        if (was_sealed && !headers_.recipients_protected && !reply_.cc.empty())
            return Obstacle::recipients_not_protected;
        return std::nullopt;
    }

    /// A field of the message that was hidden makes one of the reply that has to be.
    void keep_confidential(std::string_view read_name, std::string_view reply_name) {
        for (const ReadField& read : headers_.fields) {
            if (!read.field.is(read_name) || !read.confidential) continue;
            reply_.confidential.add(reply_name, hidden_of(read));
        }
    }

    /// Only the names, where every address stood outside.
    static Hidden hidden_of(const ReadField& read) {
        if (!read.outer) return Hidden::all;
        const auto inside = mime::parse_address_list(read.field.raw);
        const auto outside = mime::parse_address_list(read.outer->raw);
        const bool all_outside =
            !inside.empty() && std::all_of(inside.begin(), inside.end(), [&](const mime::Mailbox& mailbox) {
                return contains(outside, mailbox.address);
            });
        return all_outside ? Hidden::names : Hidden::all;
    }

    void refer() {
        const ReadField* id = field("Message-ID");
        const auto parsed = id ? mime::MessageId::parse(id->field.unfolded()) : std::nullopt;
        if (!parsed) return;
        const char* earlier = field("References") ? "References" : "In-Reply-To";
        const ReadField* references = field(earlier);
        constexpr std::size_t most = 30;
        if (references) {
            for (const mime::MessageId& one : mime::parse_message_ids(references->field.raw))
                reply_.references.push_back(one.to_string());
            if (reply_.references.size() > most)
                reply_.references.erase(reply_.references.begin() + 1, reply_.references.end() - (most - 1));
        }
        reply_.references.push_back(parsed->to_string());
        reply_.in_reply_to = parsed->to_string();
        keep_confidential("Message-ID", "In-Reply-To");
        for (const char* name : {"Message-ID", "References", "In-Reply-To"})
            keep_confidential(name, "References");
    }

    void quote() {
        const auto from = shown_from();
        if (!from.empty())
            reply_.author = from.front().display_name.empty() ? from.front().address.to_string()
                                                              : from.front().display_name;
        if (const ReadField* date = field("Date")) reply_.date = mime::parse_rfc5322_date(date->field.raw);
        const auto& summary = request_.summary;
        const bool unproven = incoming::includes_encrypted(summary.summary) &&
                              !summary.encryption.authenticated.value_or(false);
        // The body is what the summary speaks for; text of errant parts never stands in it.
        if (!unproven && summary.body.text) reply_.quote = quoted_text(*summary.body.text);
    }

    const ReplyRequest& request_;
    incoming::ReadHeaders headers_;
    Reply reply_;
};

} // namespace

std::string_view name_of(Obstacle obstacle) noexcept {
    switch (obstacle) {
    case Obstacle::no_recipient:
        return "no-recipient";
    case Obstacle::not_addressed_to_you:
        return "not-addressed-to-you";
    case Obstacle::recipients_not_protected:
        return "recipients-not-protected";
    }
    return {};
}

std::variant<Reply, Obstacle> make_reply(const ReplyRequest& request) { return Replier(request).run(); }

std::string to_message(const Reply& reply, std::string_view attribution) {
    using mime::FieldLine;
    std::vector<FieldLine> fields;
    if (reply.from)
        fields.push_back(
            FieldLine::addresses("From", {{.display_name = reply.from_name, .address = *reply.from}}));
    fields.push_back(FieldLine::addresses("To", reply.to));
    if (!reply.cc.empty()) fields.push_back(FieldLine::addresses("Cc", reply.cc));
    fields.push_back(FieldLine::unstructured("Subject", reply.subject));
    if (!reply.in_reply_to.empty()) {
        fields.push_back(FieldLine::structured("In-Reply-To", reply.in_reply_to));
        fields.push_back(FieldLine::structured("References", join(reply.references, " ")));
    }
    if (!reply.confidential.empty())
        fields.push_back(
            FieldLine::structured(outgoing::confidential_field_name, reply.confidential.to_text()));
    fields.push_back(FieldLine::structured("MIME-Version", "1.0"));
    std::string text;
    if (reply.quote) text = std::string(attribution) + "\n" + *reply.quote + "\n";
    const mime::Entity entity = mime::text_entity(text).with_fields(std::move(fields));
    return read_all(*entity.open(), SIZE_MAX);
}

} // namespace sealpost::respond
