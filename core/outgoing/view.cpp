// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/view.h"

#include "core/base/stream.h"
#include "core/base/text.h"
#include "core/mime/date.h"
#include "core/mime/header_field.h"
#include "core/outgoing/envelope.h"
#include "core/outgoing/header_protection.h"

#include <algorithm>

namespace sealpost::outgoing {
namespace {

/// An armoured signature with its part's header.
constexpr std::uint64_t signature_bytes = 900;
/// S/MIME: a SignerInfo and a certificate or two.
constexpr std::uint64_t signed_data_bytes = 2500;
/// Packets beside the content; for each key, for each signature.
constexpr std::uint64_t packet_bytes = 120;
constexpr std::uint64_t packet_bytes_a_key = 300;

std::uint64_t size_of(const mime::Entity& entity) {
    FunctionSink nothing([](std::string_view) {});
    return copy(*entity.open(), nothing);
}

/// Lines of 64 or 76 characters with CRLF.
std::uint64_t in_base64(std::uint64_t bytes) { return (bytes + 2) / 3 * 4 * 66 / 64; }

std::vector<VisibleField> visible(const std::vector<mime::FieldLine>& fields) {
    std::vector<VisibleField> result;
    for (const mime::FieldLine& field : fields)
        result.push_back({.name = field.name(),
                          .value = mime::unfold(field.raw()),
                          .wire = field.name() + ":" + field.raw()});
    return result;
}

mime::FieldLine content_type(const mime::ContentType& type) {
    return mime::FieldLine::with_parameters("Content-Type", type.media_type(), type.parameters);
}

mime::FieldLine signed_content_type(const OwnKey& signer) {
    const bool pgp = signer.technology() == crypto::Technology::openpgp;
    return mime::FieldLine::with_parameters(
        "Content-Type", "multipart/signed",
        {{"protocol", pgp ? "application/pgp-signature" : "application/pkcs7-signature"},
         {"boundary", mime::random_boundary()}});
}

mime::FieldLine mixed_content_type() {
    return mime::FieldLine::with_parameters("Content-Type", "multipart/mixed",
                                            {{"boundary", mime::random_boundary()}});
}

bool is_in_utc(std::string_view date) {
    const std::string text = mime::unfold(date);
    return text.ends_with("+0000") || text.ends_with("-0000") || text.ends_with("GMT") ||
           text.ends_with("UT");
}

/// Measures each kind of payload once, and only where a copy needs it.
class Viewer {
  public:
    explicit Viewer(const SendPlan& plan)
        : plan_(plan),
          outer_(outer_fields(plan.draft().fields(), plan.headers(), plan.draft().confidential())) {
        if (plan.autocrypt()) outer_.push_back(*plan.autocrypt());
    }

    VisibleCopy look_at(const PlannedCopy& copy) {
        std::vector<mime::FieldLine> fields = copy.engine ? outer_ : plan_.draft().fields();
        if (!copy.engine && plan_.autocrypt()) fields.push_back(*plan_.autocrypt());
        fields.push_back(mime::FieldLine::structured("MIME-Version", "1.0"));
        std::uint64_t body = 0;
        if (copy.engine) {
            const bool authenticated = copy.cms.cipher == crypto::ContentCipher::aes256_gcm;
            for (auto& field : encrypted_fields(*copy.engine, mime::random_boundary(), authenticated))
                fields.push_back(std::move(field));
            body = in_base64(sealed_payload(copy) + packet_bytes + packet_bytes_a_key * copy.keys.size());
        } else if (plan_.sign()) {
            fields.push_back(plan_.sign_style() == SignStyle::unobtrusive
                                 ? mixed_content_type()
                                 : signed_content_type(plan_.signers().front()));
            body = clear_payload() + signature_bytes;
        } else {
            const mime::Entity& entity = plan_.draft().body();
            fields.push_back(content_type(entity.type()));
            fields.insert(fields.end(), entity.fields().begin(), entity.fields().end());
            body = clear_payload();
        }
        return {.mail_from = plan_.draft().from().address,
                .rcpt_to = copy.recipients,
                .bytes = mime::to_wire(fields).size() + body,
                .headers = visible(fields)};
    }

  private:
    /// What is encrypted: the payload, with its signature.
    std::uint64_t sealed_payload(const PlannedCopy& copy) {
        if (!plan_.sign()) return encrypted_payload();
        if (copy.engine == crypto::Technology::openpgp) return encrypted_payload() + signature_bytes;
        return in_base64(encrypted_payload() + signed_data_bytes);
    }
    std::uint64_t encrypted_payload() {
        if (!encrypted_payload_)
            encrypted_payload_ =
                size_of(protect_for_encryption(plan_.draft().body(), plan_.draft().fields(), outer_));
        return *encrypted_payload_;
    }
    std::uint64_t clear_payload() {
        if (!clear_payload_)
            clear_payload_ =
                size_of(plan_.sign() ? protect_for_signature(plan_.draft().body(), plan_.draft().fields())
                                     : plan_.draft().body());
        return *clear_payload_;
    }

    const SendPlan& plan_;
    std::vector<mime::FieldLine> outer_;
    std::optional<std::uint64_t> encrypted_payload_;
    std::optional<std::uint64_t> clear_payload_;
};

} // namespace

std::vector<VisibleCopy> view(const SendPlan& plan) {
    Viewer viewer(plan);
    std::vector<VisibleCopy> result;
    for (const PlannedCopy& copy : plan.copies()) result.push_back(viewer.look_at(copy));
    return result;
}

VisibleTimes visible_times(const SendPlan& plan, Time now, std::chrono::seconds undo) {
    VisibleTimes times{.goes_out = now + undo, .undo = undo, .signing_time = false};
    const auto outer = outer_fields(plan.draft().fields(), plan.headers(), plan.draft().confidential());
    for (const PlannedCopy& copy : plan.copies()) {
        if (!copy.engine && plan.sign()) times.signing_time = true;
        for (const mime::FieldLine& field : copy.engine ? outer : plan.draft().fields()) {
            if (!equal_ignoring_case(field.name(), "Date")) continue;
            times.date = mime::parse_rfc5322_date(field.raw());
            times.names_zone = times.names_zone || !is_in_utc(field.raw());
        }
    }
    return times;
}

} // namespace sealpost::outgoing
