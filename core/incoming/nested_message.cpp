// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incoming/nested_message.h"

#include "core/incoming/place.h"

namespace sealpost::incoming {

namespace {

/// Parts of its own beside those that the layer needs.
bool has_companions(const Node& node) noexcept { return node.part->children.size() > 2; }

/// As the walk that opened the layers would have, had the message stood alone.
void mark(Node& node, const Place& place) {
    Place first = place.below_part();
    node.errant = place.errant;
    if (node.layer) {
        node.errant = place.makes_errant(has_companions(node)) || place.is_closed_inside(*node.layer);
        if (node.layer->opened) first = place.below_layer(*node.layer, node.errant);
    }
    for (Node& child : node.children)
        mark(child, &child == &node.children.front() ? first : place.below_part());
}

} // namespace

bool holds_message(const Node& node) noexcept {
    return !node.layer && node.part->type.is_message() && node.children.size() == 1;
}

OpenedTree nested_message(const Node& carrier) {
    OpenedTree tree;
    tree.root = carrier.children.front();
    tree.is_message = true;
    mark(tree.root, Place::of_message());
    tree.envelope_layers = count_envelope_layers(tree.root);
    return tree;
}

} // namespace sealpost::incoming
