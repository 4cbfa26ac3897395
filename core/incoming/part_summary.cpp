// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/part_summary.h"

#include "core/base/limits.h"
#include "core/incoming/nested_message.h"
#include "core/incoming/offered_key.h"
#include "core/incoming/signature_summary.h"
#include "core/mime/decode.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

std::uint64_t content_size(const Node& node) {
    const mime::Part& part = *node.part;
    const bool encoded = part.encoding == mime::TransferEncoding::base64 ||
                         part.encoding == mime::TransferEncoding::quoted_printable;
    if (!encoded) return part.body.size();
    FunctionSink nothing([](std::string_view) {});
    return copy(*mime::open_decoded(part, node.document->source), nothing);
}

bool is_same(const TextForms& forms, const Node& node) { return forms.plain == &node || forms.html == &node; }

/// What surrounds a node.
struct Surroundings {
    const ReadHeaders* headers = nullptr;
    bool is_signed = false;
    bool is_encrypted = false;
    /// Texts that stand in the entry of an errant layer above.
    TextForms shown_above{};
};

class Collector {
  public:
    explicit Collector(const PartsRequest& request) : request_(request) {}

    PartSummaries run() {
        Surroundings outermost;
        outermost.headers = &request_.headers;
        outermost.is_signed = includes_signed(request_.message);
        outermost.is_encrypted = includes_encrypted(request_.message);
        visit(request_.tree.payload(), outermost);
        note_list_footer();
        return std::move(result_);
    }

  private:
    void visit(const Node& node, const Surroundings& around) {
        request_.operation.check();
        if (&node == request_.left_out) return;
        if (node.layer) {
            visit_layer(node, around);
            return;
        }
        Surroundings below = around;
        ReadHeaders nested;
        if (holds_message(node) && !is_the_message(node)) {
            nested = add_nested_message(node, around);
            below.headers = &nested;
        }
        const bool text = node.part->type.is_text();
        if (node.children.empty() || text) add_leaf(node, around);
        for (const Node& child : node.children) visit(child, below);
    }

    /// An older form of header protection: the message inside is this message.
    bool is_the_message(const Node& node) const {
        return request_.headers.scheme == HeaderScheme::wrapped_message && &node == &request_.tree.payload();
    }

    /// Returns the header fields for which the signatures in it are judged.
    ReadHeaders add_nested_message(const Node& node, const Surroundings& around) {
        PartSummary part = describe(node, around);
        part.size = node.part->body.size();
        if (nested_messages_ >= limits::nested_messages) {
            result_.warnings.insert(Warning::limit_exceeded);
            result_.parts.push_back(std::move(part));
            return read_plain_headers(node.children.front().part->fields);
        }
        ++nested_messages_;
        const OpenedTree tree = nested_message(node);
        ReadHeaders headers = read_headers(tree);
        part.message = judge_message(tree, headers, request_.facts);
        // Whoever forwards a message was its recipient, not the one who reads it now.
        std::erase(part.message->warnings, Warning::not_addressed_to_you);
        result_.parts.push_back(std::move(part));
        return headers;
    }

    void add_leaf(const Node& node, const Surroundings& around) {
        if (is_same(around.shown_above, node)) return;
        PartSummary part = describe(node, around);
        part.size = content_size(node);
        part.offers = offered_key(node);
        if (!part.attachment && !is_same(request_.body, node)) part.text = text_of_leaf(node);
        result_.parts.push_back(std::move(part));
    }

    std::optional<std::string> text_of_leaf(const Node& node) {
        if (node.part->type.is("text", "plain")) return text_of({&node, nullptr});
        if (node.part->type.is("text", "html")) return text_of({nullptr, &node});
        return std::nullopt;
    }

    /// Errant ones, and one inside the envelope that could not be opened.
    void visit_layer(const Node& node, const Surroundings& around) {
        const Layer& layer = *node.layer;
        Surroundings below = around;
        PartSummary part = describe(node, around);
        part.size = node.part->body.size();
        const bool encrypts = is_encryption(layer.kind);
        if (encrypts && layer.encryption) {
            part.encryption = summarise_encryption(layer);
            below.is_encrypted = below.is_encrypted || layer.opened;
        }
        for (const crypto::SignatureFact& fact : layer.signatures) {
            const JudgedSignature judged =
                judge_signature(fact, *around.headers, request_.facts, below.is_encrypted);
            below.is_signed = below.is_signed || judged.summary.verdict == crypto::Verdict::good;
            part.signatures.push_back(judged.summary);
        }
        if (node.errant) {
            result_.warnings.insert(encrypts ? Warning::errant_encryption : Warning::errant_signature);
            if (!layer.signatures.empty()) result_.warnings.insert(Warning::errant_signature);
        }
        if (layer.kind == LayerKind::pgp_mangled) result_.warnings.insert(Warning::mangled_in_transit);
        part.protection = protection_of(below.is_signed, below.is_encrypted);

        const std::size_t position = result_.parts.size();
        result_.parts.push_back(std::move(part));
        std::size_t first_companion = 0;
        if (layer.opened && !node.children.empty()) {
            const Node& content = node.children.front();
            below.shown_above = first_text(content);
            result_.parts[position].text = text_of(below.shown_above);
            visit(content, below);
            first_companion = 1;
        }
        for (std::size_t i = first_companion; i < node.children.size(); ++i) visit(node.children[i], around);
    }

    static TextForms first_text(const Node& content) {
        const auto texts = find_texts(content);
        return texts.empty() ? TextForms{} : texts.front();
    }

    /// Within what all parts together may show.
    std::optional<std::string> text_of(const TextForms& forms) {
        if (forms.plain == nullptr && forms.html == nullptr) return std::nullopt;
        if (text_left_ == 0) {
            result_.warnings.insert(Warning::text_cut);
            return std::nullopt;
        }
        RenderedText rendered = forms.plain != nullptr ? render_text(*forms.plain, std::nullopt)
                                                       : render_html(*forms.html, std::nullopt);
        if (rendered.cut) result_.warnings.insert(Warning::text_cut);
        text_left_ -= std::min(text_left_, rendered.text.size());
        return std::move(rendered.text);
    }

    static PartSummary describe(const Node& node, const Surroundings& around) {
        PartSummary part;
        part.path = node.path;
        part.type = node.part->type.media_type();
        part.name = node.part->file_name;
        part.errant = node.errant;
        part.attachment = node.part->disposition.is_attachment();
        part.protection = protection_of(around.is_signed, around.is_encrypted);
        return part;
    }

    /// A list that wrapped a sealed message, or added a part to a signed one: the layer first, and after it
    /// only plain text (RFC 9787 section 6.2.1.1).
    void note_list_footer() {
        const Node& root = request_.tree.root;
        const bool wrapped = !root.layer && root.part->type.is("multipart", "mixed") &&
                             root.children.size() > 1 && root.children.front().layer;
        const bool extended = root.layer && root.errant && root.children.size() > 1;
        if (!wrapped && !extended) return;
        const bool only_text =
            std::all_of(root.children.begin() + 1, root.children.end(), [](const Node& node) {
                return !node.layer && node.part->type.is("text", "plain") &&
                       !node.part->disposition.is_attachment();
            });
        if (only_text) result_.warnings.insert(Warning::mailing_list_footer);
    }

    const PartsRequest& request_;
    PartSummaries result_;
    int nested_messages_ = 0;
    std::size_t text_left_ = limits::body_text;
};

} // namespace

PartSummaries summarise_parts(const PartsRequest& request) { return Collector(request).run(); }

} // namespace sealpost::incoming
