// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/source_bio.h"

#include "core/base/error.h"

namespace sealpost::smime {

namespace {

BioPtr make_bio(const BIO_METHOD* method, void* self) {
    BioPtr bio(BIO_new(method));
    require(bio != nullptr);
    BIO_set_data(bio.get(), self);
    BIO_set_init(bio.get(), 1);
    return bio;
}

} // namespace

const BIO_METHOD* SourceBio::method() {
    static const BioMethodPtr made = [] {
        BioMethodPtr fresh(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "source"));
        BIO_meth_set_read_ex(fresh.get(), &SourceBio::read);
        BIO_meth_set_ctrl(fresh.get(), &SourceBio::control);
        return fresh;
    }();
    return made.get();
}

SourceBio::SourceBio(Source& source) : source_(source), bio_(make_bio(method(), this)) {}

int SourceBio::read(BIO* bio, char* data, std::size_t size, std::size_t* done) {
    auto& self = *static_cast<SourceBio*>(BIO_get_data(bio));
    *done = 0;
    if (self.failure_ || self.ended_) return 0;
    try {
        *done = self.source_.read({data, size});
    } catch (...) {
        self.failure_ = std::current_exception();
        return 0;
    }
    self.ended_ = *done == 0;
    return self.ended_ ? 0 : 1;
}

long SourceBio::control(BIO* bio, int command, long, void*) {
    if (command == BIO_CTRL_EOF) return static_cast<SourceBio*>(BIO_get_data(bio))->ended_ ? 1 : 0;
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

void SourceBio::rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
}

const BIO_METHOD* SinkBio::method() {
    static const BioMethodPtr made = [] {
        BioMethodPtr fresh(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "sink"));
        BIO_meth_set_write_ex(fresh.get(), &SinkBio::write);
        BIO_meth_set_ctrl(fresh.get(), &SinkBio::control);
        return fresh;
    }();
    return made.get();
}

SinkBio::SinkBio(Sink& sink) : sink_(sink), bio_(make_bio(method(), this)) {}

int SinkBio::write(BIO* bio, const char* data, std::size_t size, std::size_t* done) {
    auto& self = *static_cast<SinkBio*>(BIO_get_data(bio));
    *done = 0;
    if (self.failure_) return 0;
    try {
        self.sink_.write({data, size});
    } catch (...) {
        self.failure_ = std::current_exception();
        return 0;
    }
    *done = size;
    return 1;
}

long SinkBio::control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

void SinkBio::rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
}

void FilterFree::operator()(BIO* bio) const noexcept {
    for (BIO* next = nullptr; bio; bio = next) {
        next = BIO_pop(bio);
        if (BIO_method_type(bio) & BIO_TYPE_SOURCE_SINK) return;
        BIO_free(bio);
    }
}

void BioSink::write(std::string_view bytes) {
    std::size_t written = 0;
    require(BIO_write_ex(chain_, bytes.data(), bytes.size(), &written) == 1 && written == bytes.size());
}

void BioSink::commit() { require(BIO_flush(chain_) == 1); }

void BioSink::require(bool done) const {
    if (end_) end_->rethrow();
    smime::require(done);
}

} // namespace sealpost::smime
