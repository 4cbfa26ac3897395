// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a message something stands, going down from its root: what decides whether a cryptographic layer
// belongs to the message's envelope or is an errant one (RFC 9787 section 4.5).
#pragma once

#include "core/incoming/layer.h"

namespace sealpost::incoming {

struct Place {
    /// The run of layers from the outermost body has not been broken.
    bool in_envelope = false;
    bool errant = false;
    /// A layer above is encrypted.
    bool inside_encryption = false;
    int layers = 0;

    static Place of_message() noexcept { return {.in_envelope = true}; }

    /// Whether a layer here is errant; `has_companions`: parts of its own stand beside what it covers.
    bool makes_errant(bool has_companions) const noexcept { return errant || !in_envelope || has_companions; }
    /// A closed encryption inside an open one is part of what that one protects, not the message's status.
    bool is_closed_inside(const Layer& layer) const noexcept {
        return inside_encryption && is_encryption(layer.kind) && !layer.opened;
    }

    Place below_layer(const Layer& layer, bool layer_errant) const noexcept {
        Place place = *this;
        place.errant = layer_errant;
        place.in_envelope = in_envelope && !layer_errant;
        place.inside_encryption = inside_encryption || is_encryption(layer.kind);
        ++place.layers;
        return place;
    }
    Place below_wrapper() const noexcept {
        Place place = below_part();
        ++place.layers;
        return place;
    }
    Place below_part() const noexcept {
        Place place = *this;
        place.in_envelope = false;
        return place;
    }
};

} // namespace sealpost::incoming
