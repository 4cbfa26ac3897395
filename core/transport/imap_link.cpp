// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/imap_link.h"

#include "core/base/error.h"
#include "core/transport/etpan.h"

#include <cstdlib>
#include <new>

namespace sealpost::transport {
namespace {

ImapLink& link_of(mailstream_low* low) { return *static_cast<ImapLink*>(low->data); }

int close_nothing(mailstream_low*) { return 0; }
int no_descriptor(mailstream_low*) { return -1; }
void free_low(mailstream_low* low) { std::free(low); }
void cancel_nothing(mailstream_low*) {}
struct mailstream_cancel* no_cancel(mailstream_low*) {
    return nullptr;
}
carray* no_chain(mailstream_low*) { return nullptr; }

} // namespace

mailstream_low_driver ImapLink::driver = {&ImapLink::read, &ImapLink::write, close_nothing, no_descriptor,
                                          free_low,        cancel_nothing,   no_cancel,     no_chain,
                                          nullptr,         nullptr,          nullptr};

mailstream* ImapLink::make_stream() {
    mailstream_low* low = etpan().mailstream_low_new(this, &driver);
    if (low == nullptr) throw std::bad_alloc();
    mailstream* stream = etpan().mailstream_new(low, 65536);
    if (stream == nullptr) {
        etpan().mailstream_low_free(low);
        throw std::bad_alloc();
    }
    return stream;
}

ssize_t ImapLink::read(mailstream_low* low, void* buffer, size_t size) {
    ImapLink& link = link_of(low);
    // A parser that goes on after a fault would wait for bytes that nobody checks any more.
    if (link.fault_) return -1;
    try {
        const auto count = link.channel_.stream().read({static_cast<char*>(buffer), size});
        // libetpan takes 0 for "nothing yet" and would ask for ever.
        if (count == 0)
            throw Error(ErrorCode::connection_lost,
                        {{"server", net::to_string(link.channel_.settings().endpoint)}});
        link.guard_.check({static_cast<char*>(buffer), count});
        return static_cast<ssize_t>(count);
    } catch (...) {
        link.keep_fault(std::current_exception());
        return -1;
    }
}

ssize_t ImapLink::write(mailstream_low* low, const void* buffer, size_t size) {
    ImapLink& link = link_of(low);
    if (link.fault_) return -1;
    try {
        link.channel_.stream().write({static_cast<const char*>(buffer), size});
        return static_cast<ssize_t>(size);
    } catch (...) {
        link.keep_fault(std::current_exception());
        return -1;
    }
}

} // namespace sealpost::transport
