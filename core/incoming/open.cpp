// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/open.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/incoming/inline_pgp.h"
#include "core/incoming/layer_opener.h"
#include "core/incoming/place.h"
#include "core/incoming/unobtrusive.h"
#include "core/mime/decode.h"

#include <algorithm>

namespace sealpost::incoming {

namespace {

using DocumentPointer = std::shared_ptr<const Document>;

class Walk {
  public:
    Walk(const Decryptors& decryptors, const OpenOptions& options, const Operation& operation)
        : opener_(decryptors, operation), options_(options), operation_(operation) {}

    OpenedTree run(std::shared_ptr<SeekableSource> wire) {
        auto document = std::make_shared<Document>();
        wire->seek(0);
        document->tree = mime::scan(*wire);
        document->source = std::move(wire);

        OpenedTree tree;
        tree.is_message = document->tree.is_message;
        note_limit(*document);
        tree.root = walk_message(document, document->tree.root, "1", Place::of_message());
        tree.envelope_layers = count_envelope_layers(tree.root);
        tree.limit_exceeded = limit_exceeded_;
        tree.unobtrusive_ignored = unobtrusive_ignored_;
        return tree;
    }

  private:
    /// The root of a message, which alone can carry an unobtrusive signature.
    Node walk_message(const DocumentPointer& document, const mime::Part& root, std::string path,
                      const Place& place) {
        const bool outermost = place.in_envelope;
        if (!has_unobtrusive_shape(root)) return walk(document, root, std::move(path), place);
        const mime::Part& content = root.children.front();
        std::optional<Layer> layer;
        if (!refusal(LayerKind::pgp_unobtrusive, path, !outermost, place))
            layer = opener_.verify_unobtrusive(content, *document);
        if (!layer || layer->signatures.empty()) {
            unobtrusive_ignored_ = unobtrusive_ignored_ || outermost;
            return walk(document, root, std::move(path), place.below_part());
        }
        const bool errant = place.makes_errant(false);
        Node node{std::move(path), document, &root, std::move(layer), errant, {}};
        node.children.push_back(
            walk(document, content, child_path(node, 1), place.below_layer(*node.layer, errant)));
        return node;
    }

    Node walk(const DocumentPointer& document, const mime::Part& part, std::string path, const Place& place) {
        operation_.check();
        if (const auto found = recognise_layer(part, document->source))
            return open_layer(*found, document, part, std::move(path), place);

        Node node{std::move(path), document, &part, std::nullopt, place.errant, {}};
        if (is_compressed(part, document->source)) {
            expand(node, place);
            return node;
        }
        const bool inline_text =
            part.is_leaf() && part.type.is("text", "plain") && !part.disposition.is_attachment();
        if (inline_text) open_inline_blocks(node, place);
        for (std::size_t i = 0; i < part.children.size(); ++i)
            node.children.push_back(walk_child(node, i, place.below_part()));
        return node;
    }

    Node walk_child(const Node& parent, std::size_t index, const Place& place) {
        const mime::Part& child = parent.part->children[index];
        std::string path = child_path(parent, index + 1);
        if (is_mangled_ciphertext(*parent.part, index))
            return open_layer({LayerKind::pgp_mangled}, parent.document, child, std::move(path), place);
        return child.is_message ? walk_message(parent.document, child, std::move(path), place)
                                : walk(parent.document, child, std::move(path), place);
    }

    Node open_layer(const LayerFound& found, const DocumentPointer& document, const mime::Part& part,
                    std::string path, const Place& place) {
        const bool errant = place.makes_errant(found.has_companions);
        Node node{std::move(path), document, &part, std::nullopt, errant, {}};
        const bool clear_signed =
            found.kind == LayerKind::pgp_signed || found.kind == LayerKind::smime_clear_signed;

        DocumentPointer content;
        if (const auto refused = refusal(found.kind, node.path, errant, place)) {
            node.layer = *refused;
            node.layer->opened = clear_signed;
        } else if (clear_signed) {
            node.layer = opener_.verify_clear_signed(found.kind, part, *document);
        } else {
            LayerOpener::Opened opened = opener_.open_part(found.kind, part, *document);
            node.layer = std::move(opened.layer);
            content = std::move(opened.content);
        }
        node.errant = errant || place.is_closed_inside(*node.layer);

        if (node.layer->opened) {
            if (content) note_limit(*content);
            const Place below = place.below_layer(*node.layer, node.errant);
            node.children.push_back(clear_signed
                                        ? walk(document, part.children.front(), child_path(node, 1), below)
                                        : walk(content, content->tree.root, child_path(node, 1), below));
            check_unauthenticated(node);
        }
        if (found.has_companions) walk_companions(node, place);
        return node;
    }

    /// The parts beside those that the layer needs: ordinary, and not covered by it.
    void walk_companions(Node& node, const Place& place) {
        for (std::size_t i = 2; i < node.part->children.size(); ++i)
            node.children.push_back(
                walk(node.document, node.part->children[i], child_path(node, i + 1), place.below_part()));
    }

    /// CBC has no integrity of its own; a signed layer directly inside proves or refutes it (RFC 8551 section
    /// 6).
    void check_unauthenticated(Node& node) {
        if (node.layer->kind != LayerKind::smime_enveloped || node.layer->encryption->authenticated) return;
        const Node& child = node.children.front();
        const auto& inner = child.layer;
        if (!inner && child.part->type.is("multipart", "signed")) {
            // A signature that was there, and cannot be read any more.
            close_as_broken(node);
            return;
        }
        if (!inner || is_encryption(inner->kind) || inner->engine_missing) return;
        const bool holds =
            std::any_of(inner->signatures.begin(), inner->signatures.end(),
                        [](const auto& fact) { return fact.mathematics == crypto::Mathematics::valid; });
        if (holds) {
            // An errant one covers only part of what was decrypted.
            node.layer->encryption->authenticated = !child.errant;
        } else if (std::any_of(inner->signatures.begin(), inner->signatures.end(), crypto::refutes)) {
            close_as_broken(node);
        }
    }

    void expand(Node& node, const Place& place) {
        if (place.layers >= limits::crypto_layers) {
            limit_exceeded_ = true;
            return;
        }
        const LayerOpener::Expanded found =
            opener_.expand(*node.part, *node.document, limits::decompressed - decompressed_);
        decompressed_ += found.size;
        limit_exceeded_ = limit_exceeded_ || found.limit_exceeded;
        if (!found.content) return;
        note_limit(*found.content);
        node.expanded = true;
        node.children.push_back(
            walk(found.content, found.content->tree.root, child_path(node, 1), place.below_wrapper()));
    }

    static void close_as_broken(Node& node) {
        node.layer->encryption->state = crypto::DecryptState::failed;
        node.layer->encryption->failure = crypto::DecryptFailure::integrity;
        node.layer->signatures.clear();
        node.layer->opened = false;
        node.children.clear();
    }

    void open_inline_blocks(Node& node, const Place& place) {
        const mime::Part& part = *node.part;
        if (part.body.size() > limits::body_text) {
            limit_exceeded_ = true;
            return;
        }
        const std::string text =
            read_all(*mime::open_decoded(part, node.document->source), limits::body_text);
        Place below = place.below_part();
        below.errant = true;
        std::size_t number = 0;
        for (const InlineBlock& block : find_inline_pgp(text)) {
            Node child{child_path(node, ++number), node.document, &part, std::nullopt, true, {}};
            DocumentPointer content;
            if (const auto refused = refusal(block.kind, child.path, true, below)) {
                child.layer = *refused;
                child.layer->inline_range = block.range;
            } else {
                const std::string armored = text.substr(block.range.begin, block.range.size());
                LayerOpener::Opened opened = opener_.open_inline(block, armored, part);
                child.layer = std::move(opened.layer);
                content = std::move(opened.content);
            }
            if (content)
                child.children.push_back(
                    Node{child_path(child, 1), content, &content->tree.root, std::nullopt, true, {}});
            node.children.push_back(std::move(child));
        }
    }

    /// Why a layer is not to be opened; nullopt: open it. Counts what is.
    std::optional<Layer> refusal(LayerKind kind, std::string_view path, bool errant, const Place& place) {
        if (place.layers >= limits::crypto_layers) {
            limit_exceeded_ = true;
            return LayerOpener::beyond_limit(kind);
        }
        if (!errant) return std::nullopt;
        if (!is_wanted(path)) return LayerOpener::left_closed(kind);
        if (errant_opened_ >= limits::errant_layers) {
            limit_exceeded_ = true;
            return LayerOpener::beyond_limit(kind);
        }
        ++errant_opened_;
        return std::nullopt;
    }

    bool is_wanted(std::string_view path) const {
        switch (options_.errant) {
        case ErrantLayers::leave:
            return false;
        case ErrantLayers::open_all:
            return true;
        case ErrantLayers::open_one:
            return path == options_.errant_path || options_.errant_path.starts_with(std::string(path) + ".");
        }
        return false;
    }

    void note_limit(const Document& document) {
        limit_exceeded_ = limit_exceeded_ || document.tree.limit_exceeded.has_value();
    }

    static std::string child_path(const Node& node, std::size_t number) {
        return node.path + "." + std::to_string(number);
    }

    LayerOpener opener_;
    const OpenOptions& options_;
    const Operation& operation_;
    int errant_opened_ = 0;
    /// What compressed-data took so far.
    std::uint64_t decompressed_ = 0;
    bool limit_exceeded_ = false;
    bool unobtrusive_ignored_ = false;
};

const Node* find_in(const Node& node, std::string_view path) noexcept {
    if (node.path == path) return &node;
    for (const Node& child : node.children) {
        if (const Node* found = find_in(child, path)) return found;
    }
    return nullptr;
}

} // namespace

int count_envelope_layers(const Node& root) noexcept {
    int layers = 0;
    for (const Node* node = &root; node->layer && node->layer->opened && !node->errant;
         node = &node->children.front())
        ++layers;
    return layers;
}

std::vector<const Layer*> OpenedTree::envelope() const {
    std::vector<const Layer*> layers;
    const Node* node = &root;
    for (int i = 0; i < envelope_layers; ++i) {
        layers.push_back(&*node->layer);
        node = &node->children.front();
    }
    return layers;
}

const Node& Node::unwrapped() const noexcept {
    const Node* node = this;
    while (node->expanded) node = &node->children.front();
    return *node;
}

const Node& OpenedTree::payload() const noexcept {
    const Node* node = &root;
    for (int i = 0; i < envelope_layers; ++i) node = &node->children.front();
    return *node;
}

const Node* OpenedTree::find(std::string_view path) const noexcept { return find_in(root, path); }

OpenedTree open(std::shared_ptr<SeekableSource> wire, const Decryptors& decryptors,
                const OpenOptions& options, const Operation& operation) {
    return Walk(decryptors, options, operation).run(std::move(wire));
}

} // namespace sealpost::incoming
