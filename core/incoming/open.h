// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a message: the only caller of decrypt and verify. One depth-first walk over the part tree, from the
// message's bytes and the engines' facts to a tree whose layers are open (RFC 9787 sections 4 and 6). Reads
// no file, network, key or clock of its own, so that it can move into a process that has none.
#pragma once

#include "core/base/operation.h"
#include "core/crypto/engine.h"
#include "core/incoming/layer.h"
#include "core/mime/scanner.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::incoming {

/// One for each technology; a null pointer where there is no engine. Its layers are then not opened, and say
/// so.
struct Decryptors {
    crypto::Decryptor* openpgp = nullptr;
    crypto::Decryptor* smime = nullptr;
};

/// Bytes with their part tree: the message as it came, or the plaintext of one layer.
struct Document {
    std::shared_ptr<SeekableSource> source;
    mime::PartTree tree;
};

/// A part of the opened message. What a layer protects is its only child, and so is what compressed-data was
/// expanded to; the parts that carry ciphertext or signature are none.
struct Node {
    /// "1" for the outermost body; children count from 1; the content of a layer at P is P.1. Unique.
    std::string path;
    std::shared_ptr<const Document> document;
    /// In document->tree; never null. Its offsets speak of document->source.
    const mime::Part* part = nullptr;
    std::optional<Layer> layer;
    /// An errant layer, or inside one: it has a status of its own and never lifts the message's.
    bool errant = false;
    std::vector<Node> children;
    /// CMS compressed-data that was expanded. It ends the envelope: what lies inside it is errant.
    bool expanded = false;

    /// Without the wrappers of compressed-data: the node itself, or what it was expanded to.
    const Node& unwrapped() const noexcept;
};

struct OpenedTree {
    Node root;
    /// The cryptographic envelope: the opened layers from the root inwards, so many.
    int envelope_layers = 0;
    /// The source is a message at all (its first line is a header field).
    bool is_message = false;
    /// A limit of limits.h cut the analysis short: part of the message was not looked at.
    bool limit_exceeded = false;
    /// An unobtrusive signature stood there and did not verify: it counts as none.
    bool unobtrusive_ignored = false;

    /// The layers of the envelope, outermost first.
    std::vector<const Layer*> envelope() const;
    /// The first part that is no opened layer. If it carries a layer itself, that one could not be opened.
    const Node& payload() const noexcept;
    /// nullptr if there is no part of that path.
    const Node* find(std::string_view path) const noexcept;
};

/// The opened layers from that node inwards that are not errant.
int count_envelope_layers(const Node& root) noexcept;

enum class ErrantLayers {
    leave,    ///< recognised, not opened
    open_all, ///< up to limits::errant_layers
    open_one, ///< the one at OpenOptions::errant_path, and what it lies in
};

struct OpenOptions {
    ErrantLayers errant = ErrantLayers::open_all;
    std::string errant_path{};
};

/// Reads `wire` any number of times; the tree holds it. Whatever the message is, is a value; throws Error for
/// what went wrong around the work (io, engine_failed, engine_missing, cancelled).
OpenedTree open(std::shared_ptr<SeekableSource> wire, const Decryptors& decryptors,
                const OpenOptions& options, const Operation& operation);

} // namespace sealpost::incoming
