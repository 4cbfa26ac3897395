// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_drafts.h"

#include "app/planning.h"
#include "core/incoming/extract.h"
#include "core/mime/builder.h"
#include "core/outgoing/confidential.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

namespace sealpost::gui {

namespace {

/// Drafts are held in memory, and base64 adds a third.
constexpr std::uint64_t largest = 32 << 20;

std::string attribution_of(const respond::Reply& reply, const AttributionWords& words) {
    const QString author = reply.author.empty() ? words.somebody : shown(reply.author);
    return (reply.date ? words.dated.arg(date_text(*reply.date), author) : words.undated.arg(author))
        .toStdString();
}

std::string own_name(app::Home& home, const mime::AddrSpec& address) {
    const auto account = app::account_of(home, address);
    return account ? account->display_name : std::string();
}

/// The address that the message came to.
std::optional<mime::Mailbox> sender_for(app::Home& home, const app::Reading& reading) {
    const auto made = respond::make_reply({.tree = reading.tree,
                                           .summary = reading.summary,
                                           .my_addresses = app::my_addresses(home, reading.tree)});
    const auto* reply = std::get_if<respond::Reply>(&made);
    auto address = reply ? reply->from : std::nullopt;
    if (!address && !home.account_addresses().empty()) address = home.account_addresses().front();
    if (!address) return std::nullopt;
    return mime::Mailbox{.display_name = own_name(home, *address), .address = *address};
}

std::string with_crlf(std::string_view bytes) {
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 32);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) result += '\r';
        result += bytes[i];
    }
    return result;
}

std::string whole_message(const app::Reading& reading, const Operation& operation) {
    StringSink sink(largest);
    if (reading.summary.encryption.state == incoming::EncryptionState::decrypted) {
        incoming::extract_message(reading.tree, reading.summary, sink, operation);
    } else {
        const incoming::Node& root = reading.tree.root;
        copy(*mime::open_range(root.document->source, root.part->whole), sink, operation);
        sink.commit();
    }
    return with_crlf(sink.take());
}

std::vector<mime::FieldLine> forward_fields(app::Home& home, const ForwardRequest& request) {
    using mime::FieldLine;
    std::vector<FieldLine> fields;
    if (const auto from = sender_for(home, *request.reading))
        fields.push_back(FieldLine::addresses("From", {*from}));
    fields.push_back(FieldLine::unstructured("Subject", request.subject));
    outgoing::ConfidentialFields confidential;
    for (const auto& field : incoming::read_headers(request.reading->tree).fields)
        if (field.confidential && field.field.is("Subject"))
            confidential.add("Subject", outgoing::Hidden::all);
    if (!confidential.empty())
        fields.push_back(FieldLine::structured(outgoing::confidential_field_name, confidential.to_text()));
    fields.push_back(FieldLine::structured("MIME-Version", "1.0"));
    return fields;
}

} // namespace

std::variant<std::string, respond::Obstacle> draft_of_answer(app::Home& home, const AnswerRequest& request) {
    const app::Reading& reading = *request.reading;
    auto made = respond::make_reply({.tree = reading.tree,
                                     .summary = reading.summary,
                                     .audience = request.audience,
                                     .my_addresses = app::my_addresses(home, reading.tree),
                                     .despite_obstacles = request.despite_obstacles});
    if (const auto* obstacle = std::get_if<respond::Obstacle>(&made)) return *obstacle;
    auto& reply = std::get<respond::Reply>(made);
    if (reply.from) reply.from_name = own_name(home, *reply.from);
    return respond::to_message(reply, attribution_of(reply, request.attribution));
}

std::variant<std::string, ForwardObstacle> draft_of_forward(app::Home& home, const ForwardRequest& request,
                                                            const Operation& operation) {
    const auto& summary = request.reading->summary;
    if (summary.encryption.state == incoming::EncryptionState::failed) return ForwardObstacle::closed;
    if (incoming::includes_encrypted(summary.summary) && !summary.encryption.authenticated.value_or(false))
        return ForwardObstacle::unproven;
    try {
        const bool as_attachment = request.as_attachment || !summary.body.text || summary.body.cut;
        mime::Entity entity = mime::text_entity(
            as_attachment ? std::string() : request.introduction + "\n" + *summary.body.text);
        if (as_attachment)
            entity = mime::mixed_entity(
                std::move(entity),
                {mime::message_entity(mime::content_of(whole_message(*request.reading, operation)))});
        return read_all(*entity.with_fields(forward_fields(home, request)).open(), SIZE_MAX);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::limit) throw;
        return ForwardObstacle::too_large;
    }
}

} // namespace sealpost::gui
