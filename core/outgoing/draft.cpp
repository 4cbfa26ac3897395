// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/draft.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/signable.h"
#include "core/outgoing/draft_fields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace sealpost::outgoing {
namespace {

[[noreturn]] void refuse(std::string detail, Facts facts = {}) {
    facts.emplace("detail", std::move(detail));
    throw Error(ErrorCode::bad_draft, std::move(facts));
}

[[noreturn]] void refuse_address(std::string address, std::string field) {
    refuse("bad-address", {{"address", std::move(address)}, {"field", std::move(field)}});
}

/// The piece between commas that is no address; the whole value where that cannot be told.
std::string malformed_piece(std::string_view value) {
    for (const std::string_view piece : split(value, ',')) {
        const std::string_view text = trim(piece);
        if (!text.empty() && mime::parse_addresses(text).malformed) return std::string(text);
    }
    return std::string(trim(value));
}

std::vector<mime::Mailbox> mailboxes_of(const mime::Part& root, std::string_view name, DraftUse use) {
    std::vector<mime::Mailbox> all;
    for (const mime::HeaderField* field : root.fields.find_all(name)) {
        mime::AddressList list = mime::parse_addresses(field->raw);
        if (list.malformed && use == DraftUse::deliver)
            refuse_address(malformed_piece(field->unfolded()), field->name);
        std::move(list.mailboxes.begin(), list.mailboxes.end(), std::back_inserter(all));
    }
    return all;
}

mime::Mailbox parse_given(const std::string& text, const std::string& field) {
    auto mailbox = has_line_break(text) ? std::nullopt : mime::parse_mailbox(text);
    if (!mailbox || has_line_break(mailbox->display_name)) refuse_address(text, field);
    return *std::move(mailbox);
}

mime::Mailbox sender_of(const mime::Part& root, const DraftRequest& request) {
    if (request.from) return parse_given(*request.from, "From");
    const auto fields = root.fields.find_all("From");
    if (fields.empty() || trim(fields.front()->unfolded()).empty()) refuse("no-from");
    if (fields.size() > 1) refuse("several-from");
    mime::AddressList list = mime::parse_addresses(fields.front()->raw);
    if (list.mailboxes.size() > 1) refuse("several-from");
    if (list.malformed) refuse_address(malformed_piece(fields.front()->unfolded()), "From");
    if (list.mailboxes.empty()) refuse("no-from");
    return std::move(list.mailboxes.front());
}

class RecipientList {
  public:
    void add(const mime::AddrSpec& address, bool bcc) {
        if (!known_.insert(address).second) return;
        if (recipients_.size() == limits::recipients) refuse("too-many-recipients");
        recipients_.push_back({address, bcc});
    }
    std::vector<Recipient> take() { return std::move(recipients_); }

  private:
    std::set<mime::AddrSpec> known_;
    std::vector<Recipient> recipients_;
};

struct Addressed {
    std::vector<Recipient> recipients;
    /// Written where the draft names nobody.
    std::vector<mime::Mailbox> new_to;
};

Addressed address(const mime::Part& root, const DraftRequest& request) {
    RecipientList named;
    for (const char* field : {"To", "Cc", "Bcc"})
        for (const mime::Mailbox& mailbox : mailboxes_of(root, field, request.use))
            named.add(mailbox.address, std::string_view(field) == "Bcc");
    Addressed result{.recipients = named.take(), .new_to = {}};
    if (request.recipients.empty()) return result;

    RecipientList given;
    for (const std::string& text : request.recipients) {
        const mime::Mailbox mailbox = parse_given(text, "recipient");
        const bool bcc =
            std::any_of(result.recipients.begin(), result.recipients.end(),
                        [&](const Recipient& r) { return r.bcc && r.address == mailbox.address; });
        given.add(mailbox.address, bcc);
        if (result.recipients.empty()) result.new_to.push_back(mailbox);
    }
    result.recipients = given.take();
    return result;
}

mime::MessageId message_id_of(const mime::Part& root, const mime::AddrSpec& sender) {
    const mime::HeaderField* field = root.fields.find("Message-ID");
    if (!field || trim(field->unfolded()).empty()) return mime::MessageId::generate(sender.ascii_domain());
    auto id = mime::MessageId::parse(field->unfolded());
    if (!id) refuse("bad-message-id", {{"field", "Message-ID"}});
    return *std::move(id);
}

/// A multipart/signed or multipart/encrypted must not be changed, so that it cannot take the protected
/// fields: it becomes the one part of a multipart/mixed.
mime::Entity body_of(const mime::Part& root, const std::shared_ptr<SeekableSource>& message) {
    mime::Entity body = mime::make_signable(root, message);
    const bool layer = root.type.is("multipart", "signed") || root.type.is("multipart", "encrypted");
    if (!layer) return body;
    std::vector<mime::Entity> parts;
    parts.push_back(std::move(body));
    return mime::multipart_entity("mixed", std::move(parts));
}

} // namespace

Draft::Draft(mime::Mailbox from, mime::MessageId message_id, mime::Entity body)
    : from_(std::move(from)), message_id_(std::move(message_id)), body_(std::move(body)) {}

Draft Draft::parse(const DraftRequest& request) {
    const mime::PartTree tree = mime::scan(*request.message);
    if (!tree.is_message) throw Error(ErrorCode::not_a_message);
    if (tree.limit_exceeded) throw Error(ErrorCode::limit, {{"detail", "message-structure"}});
    const mime::Part& root = tree.root;
    check_header(root);

    mime::Mailbox from = sender_of(root, request);
    const Addressed addressed = address(root, request);
    if (addressed.recipients.empty() && request.use == DraftUse::deliver) refuse("no-recipient");
    mime::MessageId message_id = message_id_of(root, from.address);

    Draft draft(std::move(from), std::move(message_id),
                mime::mixed_entity(body_of(root, request.message), request.attachments));
    draft.recipients_ = addressed.recipients;
    bool has_date = false;
    bool has_message_id = false;
    if (request.from) draft.fields_.push_back(mime::FieldLine::addresses("From", {draft.from_}));
    for (const mime::HeaderField& field : root.fields) {
        const bool empty = trim(field.unfolded()).empty();
        if (field.is("Bcc") && !empty) draft.bcc_field_ = mime::FieldLine::from_read("Bcc", field.raw);
        if (field.is(confidential_field_name))
            draft.confidential_ = ConfidentialFields::parse(field.unfolded());
        if (!goes_along(field.name) || (request.from && field.is("From"))) continue;
        // The grammar of these fields does not allow an empty value.
        if (empty && is_single_field(field.name) && !field.is("Subject")) continue;
        has_date = has_date || field.is("Date");
        has_message_id = has_message_id || field.is("Message-ID");
        draft.fields_.push_back(mime::FieldLine::from_read(field.name, field.raw));
    }
    if (!addressed.new_to.empty())
        draft.fields_.push_back(mime::FieldLine::addresses("To", addressed.new_to));
    if (!has_date) draft.fields_.push_back(mime::FieldLine::structured("Date", to_rfc5322(request.now)));
    if (!has_message_id)
        draft.fields_.push_back(mime::FieldLine::structured("Message-ID", draft.message_id_.to_string()));
    return draft;
}

std::vector<mime::AddrSpec> Draft::visible_recipients() const {
    std::vector<mime::AddrSpec> result;
    for (const Recipient& recipient : recipients_)
        if (!recipient.bcc) result.push_back(recipient.address);
    return result;
}

std::vector<mime::AddrSpec> Draft::bcc_recipients() const {
    std::vector<mime::AddrSpec> result;
    for (const Recipient& recipient : recipients_)
        if (recipient.bcc) result.push_back(recipient.address);
    return result;
}

} // namespace sealpost::outgoing
