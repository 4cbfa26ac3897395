// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a part tree whose ranges nest, whose text can be had, and which can be made signable.
#include "core/base/error.h"
#include "core/mime/decode.h"
#include "core/mime/signable.h"

#include <cstdlib>

using namespace sealpost;

namespace {

void demand(bool condition) {
    if (!condition) std::abort();
}

void check(const mime::Part& part, std::uint64_t begin, std::uint64_t end) {
    demand(begin <= part.whole.begin && part.whole.begin <= part.whole.end && part.whole.end <= end);
    demand(part.whole.begin <= part.header.begin && part.header.begin <= part.header.end);
    demand(part.header.end <= part.body.begin && part.body.begin <= part.body.end);
    demand(part.body.end == part.whole.end);
    std::uint64_t next = part.body.begin;
    for (const mime::Part& child : part.children) {
        check(child, next, part.body.end);
        next = child.whole.end;
    }
}

bool is_carried_by_smtp(std::string_view bytes) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool is_crlf = c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (is_crlf) {
            column = 0;
            ++i;
            continue;
        }
        if (c <= 0 || c == '\r' || c == '\n' || ++column > 998) return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto source =
        std::make_shared<StringSource>(std::string(reinterpret_cast<const char*>(data), size));
    const mime::PartTree tree = mime::scan(*source);
    demand(tree.mbox_line <= size && tree.root.whole.end == size);
    check(tree.root, tree.mbox_line, size);
    mime::for_each_part(tree.root, [&](const mime::Part& part) {
        demand(tree.find(part.path) == &part);
        if (part.is_leaf()) mime::text_of(part, source, 4096);
    });
    try {
        const mime::Entity entity = mime::make_signable(tree.root, source);
        const std::string bytes = read_all(*entity.open(), SIZE_MAX);
        StringSource written(bytes);
        demand(is_carried_by_smtp(bytes));
        demand(!mime::scan(written).root.type.is_multipart() || entity.type().is_multipart());
    } catch (const Error& error) {
        demand(error.code() == ErrorCode::bad_draft || error.code() == ErrorCode::bad_address);
    }
    return 0;
}
