// SPDX-License-Identifier: GPL-3.0-or-later
// Header protection, writing (RFC 9788): the draft's fields go on the root of the payload, and what stands
// outside is recorded beside them.
#pragma once

#include "core/mime/builder.h"
#include "core/mime/field_line.h"
#include "core/outgoing/confidential.h"
#include "core/outgoing/policy.h"

#include <vector>

namespace sealpost::outgoing {

/// The fields as they stand outside an encrypted copy (RFC 9788 section 3.2). baseline: Subject becomes
/// "[...]", Comments and Keywords are left out. shy: as baseline, From, To and Cc without display names, Date
/// in UTC. none: all of them. What is `confidential` stays inside under each of them; only the addr-spec of
/// From, Date and Message-ID have to stand outside. Never Bcc.
std::vector<mime::FieldLine> outer_fields(const std::vector<mime::FieldLine>& fields, HeaderPolicy policy,
                                          const ConfidentialFields& confidential = {});

/// The payload of an encrypted copy: `body` with `inner`, hp="cipher", and one HP-Outer for every field of
/// `outer` (RFC 9788 section 2.2). For readers of the older form protected-headers="v1" too.
mime::Entity protect_for_encryption(const mime::Entity& body, const std::vector<mime::FieldLine>& inner,
                                    const std::vector<mime::FieldLine>& outer);
/// The payload of a copy that is only signed: hp="clear", no HP-Outer.
mime::Entity protect_for_signature(const mime::Entity& body, const std::vector<mime::FieldLine>& inner);

} // namespace sealpost::outgoing
