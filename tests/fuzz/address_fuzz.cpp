// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a list of mailboxes, and what was read can be written so that the same is read again.
#include "core/base/error.h"
#include "core/mime/address.h"
#include "core/mime/field_line.h"
#include "core/mime/header_field.h"

#include <cstdlib>

using namespace sealpost;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const mime::AddressList list = mime::parse_addresses(text);
    const std::string value = mime::to_header_value(list.mailboxes);
    const mime::AddressList again = mime::parse_addresses(value);
    if (again.malformed || again.mailboxes.size() != list.mailboxes.size()) std::abort();
    for (std::size_t i = 0; i < list.mailboxes.size(); ++i)
        if (!(again.mailboxes[i].address == list.mailboxes[i].address)) std::abort();
    try {
        const mime::FieldLine line = mime::FieldLine::from_read("Subject", text);
        if (mime::FieldLine::from_read("Subject", line.raw()).to_wire() != line.to_wire()) std::abort();
        const mime::FieldLine written = mime::FieldLine::unstructured("Subject", text);
        if (written.raw().find('\0') != std::string::npos) std::abort();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::bad_draft) std::abort();
    }
    return 0;
}
