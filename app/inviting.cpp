// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inviting.h"

#include "app/dispatch.h"
#include "app/finding.h"
#include "app/handling.h"
#include "app/planning.h"
#include "core/base/limits.h"
#include "core/base/stream.h"
#include "core/mime/builder.h"

namespace sealpost::app {

namespace {

mime::Entity attached(Home& home, const mime::AddrSpec& sender, const outgoing::OwnKey& key) {
    if (key.technology() == crypto::Technology::openpgp) {
        auto& store = home.key_store(crypto::Technology::openpgp);
        StringSink armor(limits::foreign_key_bytes);
        if (const auto least = store.minimal_key(key.fingerprint(), sender.to_string())) {
            armor.write(Home::armored_key(*least));
            armor.commit();
        } else {
            store.export_public(key.fingerprint(), keys::ExportForm::armor, armor);
        }
        return mime::attachment_entity({.file_name = "public-key.asc",
                                        .media_type = "application/pgp-keys",
                                        .content = mime::content_of(armor.take())});
    }
    StringSink der(limits::certificate_file_bytes);
    home.key_store(crypto::Technology::smime).export_public(key.fingerprint(), keys::ExportForm::binary, der);
    return mime::attachment_entity({.file_name = "certificate.cer",
                                    .media_type = "application/pkix-cert",
                                    .content = mime::content_of(der.take())});
}

} // namespace

std::string make_invitation(Home& home, const InvitationRequest& request) {
    std::vector<mime::Entity> attachments;
    attachments.push_back(attached(home, request.from.address, request.key));
    const auto body = mime::mixed_entity(mime::text_entity(request.text), std::move(attachments));
    const auto message = body.with_fields({mime::FieldLine::addresses("From", {request.from}),
                                           mime::FieldLine::addresses("To", {{"", request.to}}),
                                           mime::FieldLine::unstructured("Subject", request.subject),
                                           mime::FieldLine::structured("MIME-Version", "1.0")});
    return read_all(*message.open(), SIZE_MAX);
}

outbox::Queued queue_invitation(Home& home, const std::string& invitation, const mime::AddrSpec& to,
                                const Operation& operation) {
    const auto draft =
        outgoing::Draft::parse({.message = std::make_shared<StringSource>(invitation), .now = home.now()});
    const auto account = account_of(home, draft.from().address);
    if (!account) throw Error(ErrorCode::no_account, {{"account", draft.from().address.to_string()}});
    static_cast<void>(smtp_of(*account));
    const bool file_copy = account->settings.sent == accounts::SentCopy::append && account->imap;
    const auto outcome =
        make_plan(home, {.draft = draft,
                         .account = account,
                         .sent_copy = file_copy ? outgoing::SentCopy::make : outgoing::SentCopy::none,
                         .allow_plaintext = {to}});
    if (!outcome.accepted())
        throw Error(ErrorCode::policy_refused,
                    {{"reason", std::string(outgoing::name_of(outcome.refusals().front().reason))}});
    Dispatch dispatch(home);
    return dispatch.queue().add(outgoing::seal(outcome.plan(), engines_of(home), operation),
                                {.account = account->address,
                                 .now = home.now(),
                                 .delay = general_settings(home).undo,
                                 .handling = handling_for(draft, *account)},
                                operation);
}

} // namespace sealpost::app
