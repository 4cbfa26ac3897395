// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/compose_message.h"

#include "core/base/error.h"
#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/render/html.h"
#include "core/mime/address_text.h"
#include "core/mime/decode.h"
#include "core/mime/message_id.h"
#include "core/outgoing/draft_fields.h"

#include <algorithm>

namespace sealpost::gui {

namespace {

std::string without_line_breaks(std::string text) {
    for (char& c : text)
        if (c == '\r' || c == '\n' || c == '\0') c = ' ';
    return text;
}

std::vector<mime::Mailbox> parse_all(const std::vector<std::string>& typed) {
    std::vector<mime::Mailbox> result;
    for (const auto& one : typed)
        if (auto mailbox = mime::parse_mailbox(without_line_breaks(one)))
            result.push_back(*std::move(mailbox));
    return result;
}

/// What is no mailbox yet, so that it takes no other one with it.
std::string tamed(const std::string& half_typed) {
    std::string text = without_line_breaks(half_typed);
    for (char& c : text)
        if (std::string_view("\"()<>[]\\,;:").find(c) != std::string_view::npos) c = ' ';
    return std::string(trim(text));
}

/// A mailbox, or what is half typed, one after the other.
void add_addresses(std::vector<mime::FieldLine>& fields, const char* name,
                   const std::vector<std::string>& typed) {
    const auto mailboxes = parse_all(typed);
    std::string rest;
    for (const auto& one : typed)
        if (!mime::parse_mailbox(without_line_breaks(one)))
            if (const std::string text = tamed(one); !text.empty()) rest += ", " + text;
    if (rest.empty()) {
        if (!mailboxes.empty()) fields.push_back(mime::FieldLine::addresses(name, mailboxes));
        return;
    }
    std::string value = mailboxes.empty() ? std::string() : mime::to_header_value(mailboxes);
    value += mailboxes.empty() ? rest.substr(1) : rest;
    fields.push_back(mime::FieldLine::from_read(name, value));
}

std::vector<mime::FieldLine> fields_of(const ComposedMessage& composed) {
    using mime::FieldLine;
    std::vector<FieldLine> fields;
    if (const auto from = mime::parse_mailbox(without_line_breaks(composed.from)))
        fields.push_back(FieldLine::addresses("From", {*from}));
    add_addresses(fields, "To", composed.to);
    add_addresses(fields, "Cc", composed.cc);
    add_addresses(fields, "Bcc", composed.bcc);
    fields.push_back(FieldLine::unstructured("Subject", without_line_breaks(composed.subject)));
    if (const auto id = mime::MessageId::parse(composed.message_id))
        fields.push_back(FieldLine::structured("Message-ID", id->to_string()));
    for (const auto& [name, raw] : composed.other_fields) fields.push_back(FieldLine::from_read(name, raw));
    if (!composed.confidential.empty())
        fields.push_back(
            FieldLine::structured(outgoing::confidential_field_name, composed.confidential.to_text()));
    fields.push_back(FieldLine::structured("MIME-Version", "1.0"));
    return fields;
}

mime::Entity entity_of(const EnclosedPart& part) {
    const mime::Content content = [bytes = part.bytes] { return std::make_unique<StringSource>(*bytes); };
    if (part.media_type == "message/rfc822") return mime::message_entity(content);
    return mime::attachment_entity(
        {.file_name = part.name, .media_type = part.media_type, .content = content});
}

/// On the page, or set by Draft.
bool is_own_field(std::string_view name) {
    static constexpr std::string_view own[] = {"from",    "to",         "cc",   "bcc",
                                               "subject", "message-id", "date", "sender"};
    return std::find(std::begin(own), std::end(own), ascii_lower(name)) != std::end(own);
}

/// So that it is the same mailbox when it is read again.
std::string as_typed(const mime::Mailbox& mailbox) {
    std::string text = mime::to_display(mailbox);
    if (mime::parse_mailbox(text) == mailbox) return text;
    return mime::quoted_string(mailbox.display_name) + " <" + mailbox.address.to_string() + ">";
}

/// The pieces between commas outside of quotes that are no mailboxes.
std::vector<std::string> half_typed(std::string_view raw) {
    std::vector<std::string> result;
    const std::string value = mime::unfold(raw);
    for (const std::string_view piece : split(value, ',')) {
        const std::string_view text = trim(piece);
        if (!text.empty() && mime::parse_addresses(text).mailboxes.empty() &&
            mime::parse_addresses(text).malformed)
            result.push_back(mime::decode_words(text));
    }
    return result;
}

std::vector<std::string> addresses_in(const mime::Part& root, std::string_view name) {
    std::vector<std::string> result;
    for (const mime::HeaderField* field : root.fields.find_all(name)) {
        const auto list = mime::parse_addresses(field->raw);
        for (const auto& mailbox : list.mailboxes) result.push_back(as_typed(mailbox));
        if (list.malformed)
            for (auto& piece : half_typed(field->raw)) result.push_back(std::move(piece));
    }
    return result;
}

class Reader {
  public:
    Reader(std::shared_ptr<SeekableSource> message, Formats formats, ComposedMessage& into)
        : message_(std::move(message)), formats_(formats), into_(into) {}

    void read(const mime::Part& part) {
        const bool plain = is_text(part, "plain");
        const bool html = is_text(part, "html");
        if (part.type.is("multipart", "alternative"))
            read_alternative(part);
        else if (part.type.is_multipart() && !part.children.empty())
            for (const auto& child : part.children) read(child);
        else if (plain && !has_text_)
            take_plain(part);
        else if (html && !has_text_)
            take_words(part);
        else
            enclose(part);
    }

  private:
    static bool is_text(const mime::Part& part, std::string_view subtype) {
        return part.type.is("text", subtype) && !part.disposition.is_attachment() && part.file_name.empty();
    }

    std::string text_of(const mime::Part& part) const {
        return mime::text_of(part, message_, limits::body_text).utf8;
    }

    void take_plain(const mime::Part& part) {
        into_.text = text_of(part);
        if (formats_ == Formats::keep && into_.text.ends_with('\n')) into_.text.pop_back();
        has_text_ = true;
    }

    void take_words(const mime::Part& part) {
        const std::string html = text_of(part);
        into_.text = incoming::render::text_of(incoming::render::read_html({.html = html}));
        has_text_ = true;
    }

    void read_alternative(const mime::Part& part) {
        const mime::Part* plain = nullptr;
        const mime::Part* html = nullptr;
        for (const auto& child : part.children) {
            if (is_text(child, "plain")) plain = &child;
            if (is_text(child, "html")) html = &child;
        }
        if (has_text_ || (!plain && !html)) {
            for (const auto& child : part.children) enclose(child);
            return;
        }
        if (plain)
            take_plain(*plain);
        else
            take_words(*html);
        if (html && formats_ == Formats::keep) into_.html = text_of(*html);
    }

    void enclose(const mime::Part& part) {
        EnclosedPart enclosed{.name = part.file_name, .media_type = part.type.media_type()};
        const auto content = part.type.is_message()
                                 ? std::unique_ptr<Source>(mime::open_range(message_, part.body))
                                 : std::unique_ptr<Source>(mime::open_decoded(part, message_));
        enclosed.bytes = std::make_shared<const std::string>(read_all(*content, SIZE_MAX));
        // An empty text beside the files is none.
        if (enclosed.bytes->empty() && enclosed.name.empty()) return;
        into_.enclosed.push_back(std::move(enclosed));
    }

    std::shared_ptr<SeekableSource> message_;
    Formats formats_;
    ComposedMessage& into_;
    bool has_text_ = false;
};

} // namespace

std::string message_of(const ComposedMessage& composed) {
    // The last line ends too, as on its way it would be made to; read_composed() takes that away again.
    const std::string text = composed.text + "\n";
    mime::Entity body =
        composed.html.empty() ? mime::text_entity(text) : mime::alternative_entity(text, composed.html);
    std::vector<mime::Entity> parts;
    for (const auto& part : composed.enclosed) parts.push_back(entity_of(part));
    const auto whole = mime::mixed_entity(std::move(body), std::move(parts)).with_fields(fields_of(composed));
    return read_all(*whole.open(), SIZE_MAX);
}

ComposedMessage read_composed(std::shared_ptr<SeekableSource> message, Formats formats) {
    const mime::PartTree tree = mime::scan(*message);
    if (!tree.is_message) throw Error(ErrorCode::not_a_message);
    if (tree.limit_exceeded) throw Error(ErrorCode::limit, {{"detail", "message-structure"}});
    const mime::Part& root = tree.root;
    ComposedMessage composed;
    if (const auto from = addresses_in(root, "From"); !from.empty()) composed.from = from.front();
    composed.to = addresses_in(root, "To");
    composed.cc = addresses_in(root, "Cc");
    composed.bcc = addresses_in(root, "Bcc");
    composed.subject = root.fields.value("Subject");
    if (const auto* id = root.fields.find("Message-ID"))
        if (const auto parsed = mime::MessageId::parse(id->unfolded()))
            composed.message_id = parsed->to_string();
    for (const mime::HeaderField& field : root.fields) {
        if (field.is(outgoing::confidential_field_name))
            composed.confidential = outgoing::ConfidentialFields::parse(field.unfolded());
        if (!outgoing::goes_along(field.name) || is_own_field(field.name) || trim(field.unfolded()).empty())
            continue;
        composed.other_fields.emplace_back(field.name, field.raw);
    }
    Reader(message, formats, composed).read(root);
    return composed;
}

} // namespace sealpost::gui
