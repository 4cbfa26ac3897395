// SPDX-License-Identifier: GPL-3.0-or-later
// What every engine promises (core/crypto/engine.h), as tests. An engine's own test program derives from this
// class, adds nothing but make(), and runs them all.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "tests/contract/engine_under_test.h"

#include <QObject>
#include <memory>

namespace sealpost::test {

class EngineContract : public QObject {
    Q_OBJECT

  protected:
    virtual std::unique_ptr<EngineUnderTest> make() = 0;

  private slots:
    void initTestCase();
    void cleanupTestCase();

    void signsSoThatOthersCanVerify_data();
    void signsSoThatOthersCanVerify();
    void encryptsToExactlyTheRecipients();
    void signsInsideTheEncryption();
    void putsOneSignatureUnderSeveralEncryptedCopies();
    void carriesTheContentInASignedMessage();
    void writesAndReadsArmor_data();
    void writesAndReadsArmor();

    void releasesNothingToTheWrongKey();
    void releasesNothingWithoutAnyKey();
    void saysWhenTheSignersKeyIsMissing();
    void refusesToSignWithAPublicKey();
    void refusesToEncryptToAKeyThatIsNotThere();

    void releasesNothingThatWasTamperedWith_data();
    void releasesNothingThatWasTamperedWith();
    void neverVerifiesChangedContent();
    void neverGivesAChangedSignatureToAnother();
    void releasesNoChangedContentOfASignedMessage();
    void releasesNothingThatWasCut_data();
    void releasesNothingThatWasCut();
    void releasesNothingThatWasExtended();
    void opensNothingThatIsNoMessage_data();
    void opensNothingThatIsNoMessage();
    void carriesEmptyContent();

    void streamsInConstantMemory();

    void isCancelledHalfWay_data();
    void isCancelledHalfWay();
    void leavesNothingWhenTheSinkIsFull_data();
    void leavesNothingWhenTheSinkIsFull();
    void leavesNothingWhenTheSourceFails_data();
    void leavesNothingWhenTheSourceFails();

    void saysThatAKeyIsLockedWhenNobodyCanBeAsked();
    void asksAgainAfterAWrongPassphrase();
    void givesUpAfterThreeWrongPassphrases();
    void stopsWhenThePersonDeclines();

    void storesKeysOfOthers();
    void knowsWhichKeysAreSecret();

  private:
    /// What `what` ("sign", "encrypt", "seal", "decrypt", "verify", ...) does with a long content.
    void run(const std::string& what, SeekableSource& from, Sink& to, const Operation& operation);
    /// The input that the step needs.
    std::string input_for(const std::string& what);
    std::string seal(std::string_view content, crypto::EncryptRequest request);

    std::unique_ptr<EngineUnderTest> engine_;
    NoPrompts nobody_;
    Operation quiet_{.prompts = nobody_};
};

} // namespace sealpost::test
