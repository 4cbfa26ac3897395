// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/nested_message.h"

namespace sealpost::incoming {

namespace {

struct Place {
    bool in_envelope = true;
    bool errant = false;
    bool inside_encryption = false;
};

/// Parts of its own beside those that the layer needs.
bool has_companions(const Node& node) noexcept { return node.part->children.size() > 2; }

/// The same rules as in the walk that opened the layers.
void mark(Node& node, const Place& place) {
    Place below = place;
    if (node.layer) {
        const bool encrypts = is_encryption(node.layer->kind);
        node.errant = place.errant || !place.in_envelope || has_companions(node) ||
                      (encrypts && !node.layer->opened && place.inside_encryption);
        below.errant = node.errant;
        below.in_envelope = place.in_envelope && !node.errant;
        below.inside_encryption = place.inside_encryption || encrypts;
    } else {
        node.errant = place.errant;
        below.in_envelope = false;
    }
    const bool opened = node.layer && node.layer->opened;
    Place beside = place;
    beside.in_envelope = false;
    bool content = opened;
    for (Node& child : node.children) {
        mark(child, content || !node.layer ? below : beside);
        content = false;
    }
}

} // namespace

bool holds_message(const Node& node) noexcept {
    return !node.layer && node.part->type.is_message() && node.children.size() == 1;
}

OpenedTree nested_message(const Node& carrier) {
    OpenedTree tree;
    tree.root = carrier.children.front();
    tree.is_message = true;
    mark(tree.root, {});
    tree.envelope_layers = count_envelope_layers(tree.root);
    return tree;
}

} // namespace sealpost::incoming
