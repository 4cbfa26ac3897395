// SPDX-License-Identifier: GPL-3.0-or-later
// Locked keys, and the key store.
#include "tests/contract/engine_contract.h"
#include "tests/contract/helpers.h"
#include "tests/support/scripted_prompts.h"

#include <QTest>

namespace sealpost::test {

using crypto::DecryptFailure;

void EngineContract::saysThatAKeyIsLockedWhenNobodyCanBeAsked() {
    const auto sealed = seal(entity, {.recipients = {engine_->dave()}, .signer = {}});
    engine_->forget_passphrases();
    const auto opened = open(engine_->reader(), sealed, quiet_);
    QCOMPARE(opened.result.encryption.failure, DecryptFailure::locked);
    QVERIFY(!opened.committed);
    QCOMPARE(opened.result.encryption.recipients.at(0).ours, std::optional<bool>(true));

    ViewSource content(entity);
    StringSink out;
    QCOMPARE(
        error_of([&] { engine_->writer().sign_detached(content, out, {.signer = engine_->dave()}, quiet_); }),
        std::optional(ErrorCode::locked));
    QVERIFY(!out.committed());
}

void EngineContract::asksAgainAfterAWrongPassphrase() {
    const auto sealed = seal(entity, {.recipients = {engine_->dave()}, .signer = {}});
    {
        engine_->forget_passphrases();
        ScriptedPrompts prompts({"wrong", engine_->daves_passphrase});
        const auto opened = open(engine_->reader(), sealed, {.prompts = prompts});
        QCOMPARE(opened.result.encryption.failure, DecryptFailure::none);
        QCOMPARE(opened.bytes, std::string(entity));
        QCOMPARE(prompts.asked().size(), std::size_t{2});
        QCOMPARE(prompts.asked()[0].attempt, 1);
        QCOMPARE(prompts.asked()[1].attempt, 2);
        QVERIFY(prompts.asked()[0].subject.find("dave@example.org") != std::string::npos);
    }
    for (const bool detached : {true, false}) {
        engine_->forget_passphrases();
        ScriptedPrompts prompts({"wrong", engine_->daves_passphrase});
        const Operation operation{.prompts = prompts};
        ViewSource content(entity);
        StringSink out;
        if (detached) {
            engine_->writer().sign_detached(content, out, {.signer = engine_->dave()}, operation);
        } else {
            engine_->writer().encrypt(
                content, out, {.recipients = {engine_->alice()}, .signer = engine_->dave()}, operation);
        }
        QVERIFY(out.committed());
        QCOMPARE(prompts.asked().size(), std::size_t{2});
        QCOMPARE(prompts.asked()[1].attempt, 2);
    }
}

void EngineContract::givesUpAfterThreeWrongPassphrases() {
    const auto sealed = seal(entity, {.recipients = {engine_->dave()}, .signer = {}});
    const std::vector<std::optional<std::string>> answers{"one", "two", "three", engine_->daves_passphrase};
    {
        engine_->forget_passphrases();
        ScriptedPrompts prompts(answers);
        const auto opened = open(engine_->reader(), sealed, {.prompts = prompts});
        QCOMPARE(opened.result.encryption.failure, DecryptFailure::locked);
        QVERIFY(!opened.committed);
        QCOMPARE(prompts.asked().size(), std::size_t{3});
    }
    engine_->forget_passphrases();
    ScriptedPrompts prompts(answers);
    ViewSource content(entity);
    StringSink out;
    QCOMPARE(error_of([&] {
                 engine_->writer().encrypt(content, out,
                                           {.recipients = {engine_->alice()}, .signer = engine_->dave()},
                                           {.prompts = prompts});
             }),
             std::optional(ErrorCode::bad_passphrase));
    QCOMPARE(prompts.asked().size(), std::size_t{3});
    QVERIFY(!out.committed());
}

void EngineContract::stopsWhenThePersonDeclines() {
    const auto sealed = seal(entity, {.recipients = {engine_->dave()}, .signer = {}});
    engine_->forget_passphrases();
    ScriptedPrompts prompts({std::nullopt, engine_->daves_passphrase});
    ViewSource source(sealed);
    StringSink out;
    QCOMPARE(error_of([&] { engine_->reader().decrypt(source, out, {.prompts = prompts}); }),
             std::optional(ErrorCode::cancelled));
    QCOMPARE(prompts.asked().size(), std::size_t{1});
    QVERIFY(!out.committed());

    ScriptedPrompts again({std::nullopt, engine_->daves_passphrase});
    ViewSource content(entity);
    QCOMPARE(error_of([&] {
                 engine_->writer().sign_detached(content, out, {.signer = engine_->dave()},
                                                 {.prompts = again});
             }),
             std::optional(ErrorCode::cancelled));
    QVERIFY(!out.committed());
}

void EngineContract::storesKeysOfOthers() {
    StringSink exported;
    engine_->store().export_public(engine_->alice(), keys::ExportForm::armor, exported);
    QVERIFY(exported.bytes().starts_with("-----BEGIN "));
    auto& store = engine_->strangers_store();
    QVERIFY(!store.get(engine_->alice()).has_value());
    const auto first = store.import_keys(exported.bytes(), quiet_);
    QCOMPARE(first.size(), std::size_t{1});
    QCOMPARE(first[0].change, keys::Change::added);
    QVERIFY(!first[0].secret);
    QCOMPARE(first[0].key.fingerprint.hex(), engine_->alice().hex());
    QCOMPARE(first[0].key.secret, keys::SecretPlace::none);
    QCOMPARE(store.import_keys(exported.bytes(), quiet_).at(0).change, keys::Change::unchanged);
    QCOMPARE(store.find_by_address("ALICE@example.org").size(), std::size_t{1});
    QVERIFY(store.find_by_address("lice@example.org").empty());
    QVERIFY(store.find_by_address("alice@example.orga").empty());
    QCOMPARE(store.list("", false).size(), std::size_t{1});

    for (const std::string_view nonsense : {"", "no key at all", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n"}) {
        QCOMPARE(error_of([&] { store.import_keys(nonsense, quiet_); }),
                 std::optional(ErrorCode::unreadable_key));
    }
    QCOMPARE(store.list("", false).size(), std::size_t{1});
}

void EngineContract::knowsWhichKeysAreSecret() {
    auto& store = engine_->store();
    QVERIFY(store.get(engine_->alice())->secret != keys::SecretPlace::none);
    QCOMPARE(store.get(engine_->carol())->secret, keys::SecretPlace::none);
    QCOMPARE(store.list("", true).size(), std::size_t{4});
    QCOMPARE(store.list("bob@example.org", true).size(), std::size_t{1});
    QCOMPARE(store.list(engine_->carol().hex(), false).size(), std::size_t{1});
    QCOMPARE(store.list(engine_->carol().last16(), false).size(), std::size_t{1});
    QVERIFY(store.list("nobody@example.org", true).empty());
    const auto alice = *store.get(engine_->alice());
    QCOMPARE(alice.state, keys::KeyState::valid);
    QCOMPARE(alice.addresses(), std::vector<std::string>{"alice@example.org"});
}

} // namespace sealpost::test
