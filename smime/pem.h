// SPDX-License-Identifier: GPL-3.0-or-later
// PEM around CMS (RFC 7468 section 9), as streams.
#pragma once

#include "core/base/stream.h"

#include <memory>

namespace sealpost::smime {

/// The DER or BER bytes of `source`, from its start: as they stand, or out of one PEM block. Throws BerFault
/// while it is read where the block has no end or has something behind it. `source` must outlive the result.
std::unique_ptr<Source> open_cms_bytes(SeekableSource& source);

/// Wraps what is written in a PEM block ("CMS"); commit() and discard() are handed on. `to` must outlive it.
std::unique_ptr<Sink> make_pem_sink(Sink& to);

} // namespace sealpost::smime
