// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/base/text.h"
#include "core/mime/entity_maker.h"

#include <algorithm>

namespace sealpost::mime {
namespace {

class LazySource final : public Source {
  public:
    explicit LazySource(Content content) : content_(std::move(content)) {}

    std::size_t read(std::span<char> buffer) override {
        if (content_) {
            source_ = content_();
            content_ = nullptr;
        }
        if (!source_) return 0;
        const std::size_t count = source_->read(buffer);
        if (count == 0 && !buffer.empty()) source_.reset();
        return count;
    }

  private:
    Content content_;
    std::unique_ptr<Source> source_;
};

[[noreturn]] void refuse_verbatim() {
    throw Error(ErrorCode::internal, {{"detail", "a verbatim entity cannot be changed"}});
}

} // namespace

std::unique_ptr<Source> open_lazily(Content content) {
    return std::make_unique<LazySource>(std::move(content));
}

Entity EntityMaker::leaf(ContentType type, std::vector<FieldLine> fields, Content body) {
    Entity entity;
    entity.type_ = std::move(type);
    entity.trailing_ = std::move(fields);
    entity.body_ = std::move(body);
    return entity;
}

Entity EntityMaker::multipart(ContentType type, std::vector<FieldLine> fields, std::vector<Entity> children) {
    if (children.empty()) throw Error(ErrorCode::internal, {{"detail", "a multipart without parts"}});
    Entity entity;
    entity.type_ = std::move(type);
    entity.trailing_ = std::move(fields);
    entity.children_ = std::move(children);
    entity.boundary_ = random_boundary();
    return entity;
}

Entity EntityMaker::verbatim(Content whole) {
    Entity entity;
    entity.body_ = std::move(whole);
    entity.verbatim_ = true;
    return entity;
}

std::vector<FieldLine> Entity::fields() const {
    std::vector<FieldLine> all = leading_;
    all.insert(all.end(), trailing_.begin(), trailing_.end());
    return all;
}

Entity Entity::with_fields(std::vector<FieldLine> fields) const {
    if (verbatim_) refuse_verbatim();
    Entity copy = *this;
    copy.leading_.insert(copy.leading_.begin(), fields.begin(), fields.end());
    return copy;
}

Entity Entity::with_parameter(std::string name, std::string value) const {
    if (verbatim_) refuse_verbatim();
    Entity copy = *this;
    std::erase_if(copy.type_.parameters, [&](const Parameter& parameter) { return parameter.name == name; });
    copy.type_.parameters.push_back({std::move(name), std::move(value)});
    return copy;
}

Entity Entity::with_child(std::size_t index, Entity child) const {
    if (index >= children_.size()) throw Error(ErrorCode::internal, {{"detail", "no such child"}});
    Entity copy = *this;
    copy.children_[index] = std::move(child);
    return copy;
}

std::string Entity::header() const {
    if (verbatim_) return {};
    std::vector<Parameter> parameters = type_.parameters;
    if (!boundary_.empty()) parameters.push_back({"boundary", boundary_});
    return to_wire(leading_) +
           FieldLine::with_parameters("Content-Type", type_.media_type(), parameters).to_wire() +
           to_wire(trailing_) + "\r\n";
}

std::unique_ptr<Source> Entity::open() const {
    if (verbatim_) return open_body();
    std::vector<std::unique_ptr<Source>> pieces;
    pieces.push_back(std::make_unique<StringSource>(header()));
    pieces.push_back(open_body());
    return std::make_unique<ConcatSource>(std::move(pieces));
}

std::unique_ptr<Source> Entity::open_body() const {
    if (children_.empty()) return open_lazily(body_);
    std::vector<std::unique_ptr<Source>> pieces;
    std::string before = "--" + boundary_ + "\r\n";
    for (const Entity& child : children_) {
        pieces.push_back(std::make_unique<StringSource>(before));
        pieces.push_back(open_lazily([child] { return child.open(); }));
        before = "\r\n--" + boundary_ + "\r\n";
    }
    pieces.push_back(std::make_unique<StringSource>("\r\n--" + boundary_ + "--\r\n"));
    return std::make_unique<ConcatSource>(std::move(pieces));
}

std::string random_boundary() { return "=_" + random_hex(16); }

} // namespace sealpost::mime
