// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/message_reading.h"

#include "core/incoming/body.h"
#include "core/incoming/lookalike.h"
#include "core/incoming/nested_message.h"
#include "core/incoming/render/plain.h"
#include "core/incoming/render/render.h"
#include "gui/mail/part_images.h"

#include <algorithm>
#include <set>

namespace sealpost::gui {

namespace {

using incoming::Node;
using incoming::PartSummary;
namespace render = incoming::render;

std::shared_ptr<const PageText> make_text(const render::Page& page, const app::Reading& reading,
                                          const Operation& operation) {
    auto text = std::make_shared<PageText>();
    text->blocks = blocks_of(page);
    text->images = images_for(text->blocks, reading.tree, operation);
    text->cut = page.cut;
    text->remote_references = page.remote_references;
    return text;
}

/// Parts that are the main text, or stand in it: they are not offered beside it.
std::set<std::string> shown_paths(const OpenedMessage& message) {
    const app::Reading& reading = *message.reading;
    std::set<std::string> paths;
    const auto choice =
        incoming::choose_body(reading.tree, incoming::read_headers(reading.tree), reading.summary.encryption);
    const auto forms = incoming::show_body(choice).forms;
    for (const Node* node : {forms.plain, forms.html, choice.left_out})
        if (node != nullptr) paths.insert(node->path);
    if (message.text)
        for (const auto& image : message.text->images) paths.insert(image.first.toStdString());
    return paths;
}

/// It says more of the part than the message's status does.
bool has_own_protection(const PartSummary& part, const incoming::MessageSummary& summary) {
    return part.errant || part.protection != summary.summary || !part.signatures.empty() || part.encryption;
}

std::vector<PartEntry> list_parts(const OpenedMessage& message) {
    const app::Reading& reading = *message.reading;
    const auto shown = shown_paths(message);
    std::vector<PartEntry> entries;
    std::string message_path;
    for (const PartSummary& part : reading.summary.parts) {
        const Node* node = reading.tree.find(part.path);
        const bool is_layer = part.encryption || !part.signatures.empty();
        if (shown.contains(part.path) && !is_layer) continue;
        // What lies in a message inside the message is that one's.
        if (!message_path.empty() && part.path.starts_with(message_path + ".")) continue;
        if (part.message) message_path = part.path;
        if (part.size == 0 && part.name.empty() && !is_layer && !part.message) continue;
        entries.push_back({.path = part.path,
                           .name = part.name,
                           .type = part.type,
                           .size = part.size,
                           .has_text = part.text.has_value(),
                           .is_message = part.message && node != nullptr && incoming::holds_message(*node),
                           .differs = has_own_protection(part, reading.summary),
                           .carries_key = part.offers.has_value(),
                           .errant_layer = is_layer,
                           .summary = part});
        entries.back().summary.text.reset();
    }
    return entries;
}

std::optional<mime::Mailbox> author_of(const incoming::MessageSummary& summary) {
    const incoming::ShownField* from = summary.header("From");
    if (from == nullptr) return std::nullopt;
    auto mailboxes = mime::parse_address_list(from->raw);
    if (mailboxes.empty()) return std::nullopt;
    // A name that is somebody else's address is nobody's name.
    if (incoming::names_another_address(mailboxes.front())) mailboxes.front().display_name.clear();
    return std::move(mailboxes.front());
}

std::optional<crypto::Fingerprint> undecided_signer(const incoming::MessageSummary& summary) {
    using crypto::VerdictReason;
    for (const auto& signature : summary.signatures)
        if ((signature.reason == VerdictReason::level_offered ||
             signature.reason == VerdictReason::level_none ||
             signature.reason == VerdictReason::level_first_use) &&
            signature.signer && signature.signer->fingerprint)
            return signature.signer->fingerprint;
    return std::nullopt;
}

/// There is something to be learnt from it.
bool names_keys(const incoming::MessageSummary& summary) {
    return !summary.signatures.empty() || summary.header("Autocrypt") != nullptr ||
           std::any_of(summary.parts.begin(), summary.parts.end(),
                       [](const incoming::PartSummary& part) { return part.offers.has_value(); });
}

void find_offer(app::Home& home, const std::optional<app::Recorded>& recorded,
                const incoming::MessageSummary& summary, SenderKeys& keys) {
    const auto author = author_of(summary);
    if (!author) return;
    const mime::AddrSpec& address = author->address;
    keys.known = home.people().known_keys(address);
    keys.conflict = !home.people().open_conflicts(address).empty();
    if (keys.conflict || mime::contains(home.account_addresses(), address)) return;
    const auto signer = undecided_signer(summary);
    if (recorded && recorded->from == address)
        for (const auto& key : recorded->learned.keys) {
            if (key.address != address || key.level != crypto::Level::offered) continue;
            if (keys.offer && signer != key.key.fingerprint) continue;
            keys.offer = KeyOffer{.address = address, .fingerprint = key.key.fingerprint.hex()};
        }
    if (!keys.offer && signer)
        keys.offer = KeyOffer{.address = address, .fingerprint = signer->hex(), .brought = false};
}

} // namespace

OpenedMessage open_message(app::Home& home, std::shared_ptr<SeekableSource> bytes, TextForm form,
                           const Operation& operation) {
    OpenedMessage message{.reading = std::make_shared<const app::Reading>(
                              app::read_message(home, std::move(bytes), {}, operation)),
                          .text = nullptr};
    operation.check();
    const auto& body = message.summary().body;
    message.text = text_of(*message.reading, form, operation);
    message.has_both_forms = body.html && !body.text_from_html && body.text;
    message.author = author_of(message.summary());
    message.parts = list_parts(message);
    return message;
}

SenderKeys learn_keys(app::Home& home, const app::Reading& reading, Learning learning,
                      const Operation& operation) {
    SenderKeys keys;
    try {
        std::optional<app::Recorded> recorded;
        if (learning == Learning::yes) recorded = app::record_what_it_brings(home, reading, operation);
        if (recorded) {
            keys.not_recorded = recorded->fault;
            if (!recorded->fault && !recorded->not_taken.empty())
                keys.not_recorded = recorded->not_taken.front().second;
            const auto& learned = recorded->learned;
            keys.learnt = !learned.conflicts.empty() ||
                          std::any_of(learned.keys.begin(), learned.keys.end(),
                                      [](const people::LearnedKey& key) { return key.changed; });
        }
        find_offer(home, recorded, reading.summary, keys);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::cancelled) throw;
        // What is known of keys does not keep anybody from reading.
        if (names_keys(reading.summary)) keys.not_recorded = error;
    }
    return keys;
}

std::shared_ptr<const PageText> text_of(const app::Reading& reading, TextForm form,
                                        const Operation& operation) {
    const auto rendered = render::render_body(
        reading.tree, reading.summary, form == TextForm::plain ? render::Form::plain : render::Form::html);
    return rendered ? make_text(rendered->page, reading, operation) : nullptr;
}

std::shared_ptr<const PageText> text_of_part(const app::Reading& reading, const std::string& path,
                                             const Operation& operation) {
    const auto part = std::find_if(reading.summary.parts.begin(), reading.summary.parts.end(),
                                   [&](const PartSummary& one) { return one.path == path; });
    if (part == reading.summary.parts.end() || !part->text) return nullptr;
    const bool is_layer = part->encryption || !part->signatures.empty();
    if (!is_layer)
        if (const auto rendered = render::render_part(reading.tree, path))
            return make_text(rendered->page, reading, operation);
    return make_text(render::read_plain(*part->text), reading, operation);
}

} // namespace sealpost::gui
