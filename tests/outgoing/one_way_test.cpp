// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but sealed messages can enter submit() and append(), and nothing but seal() makes them: proven when
// this compiles. What must not compile at all lies in must_not_compile/.
#include "core/outbox/courier.h"
#include "core/outgoing/seal.h"

#include <QTest>

#include <string_view>
#include <type_traits>

using namespace sealpost;
using namespace sealpost::outgoing;

namespace {

template <typename Message>
concept Submittable = requires(const outbox::Courier& courier, const Message& message,
                               transport::SmtpClient& server, const Operation& operation) {
    courier.submit(message, server, {}, operation);
};

template <typename Message>
concept Appendable = requires(const outbox::Courier& courier, const Message& message,
                              transport::ImapClient& mailbox, const Operation& operation) {
    courier.append(message, mailbox, "Sent", outbox::Filing::sent, operation);
};

template <typename Plan>
concept Sealable = requires(const Plan& plan, const Engines& engines, const Operation& operation) {
    seal(plan, engines, operation);
};

static_assert(Submittable<SealedForSubmission>);
static_assert(!Submittable<SealedForSelf>);
static_assert(!Submittable<SignedMessage>);
static_assert(!Submittable<SealedBytes>);
static_assert(!Submittable<Draft>);
static_assert(!Submittable<SendPlan>);
static_assert(!Submittable<std::string>);
static_assert(!Submittable<std::string_view>);
static_assert(!Submittable<SpooledBytes>);
static_assert(!Submittable<StringSource>);

static_assert(Appendable<SealedForSelf>);
static_assert(!Appendable<SealedForSubmission>);
static_assert(!Appendable<SignedMessage>);
static_assert(!Appendable<SealedBytes>);
static_assert(!Appendable<Draft>);
static_assert(!Appendable<std::string>);
static_assert(!Appendable<SpooledBytes>);
static_assert(!Appendable<StringSource>);

static_assert(Sealable<SendPlan>);
static_assert(!Sealable<Draft>);
static_assert(!Sealable<PlanOutcome>);

template <typename Type, typename... Arguments>
constexpr bool closed = !std::is_constructible_v<Type, Arguments...>;

static_assert(closed<SealedForSubmission>);
static_assert(closed<SealedForSubmission, std::string>);
static_assert(closed<SealedForSubmission, SealedForSelf>);
static_assert(closed<SealedForSubmission, SignedMessage>);
static_assert(closed<SealedForSubmission, SealedBytes>);
static_assert(closed<SealedForSubmission, Envelope, mime::MessageId, PlannedCopy, SealedBytes>);
static_assert(closed<SealedForSelf>);
static_assert(closed<SealedForSelf, std::string>);
static_assert(closed<SealedForSelf, SealedForSubmission>);
static_assert(closed<SealedForSelf, SealedBytes>);
static_assert(closed<SealedForSelf, mime::MessageId, crypto::Technology, SealedBytes>);
static_assert(closed<SealedBytes>);
static_assert(closed<SealedBytes, std::string>);
static_assert(closed<SealedBytes, std::string, SpooledBytes, std::string>);
static_assert(closed<SendPlan>);
static_assert(closed<SendPlan, Draft>);
static_assert(closed<Draft>);
static_assert(closed<Draft, std::string>);
static_assert(closed<OwnKey>);
static_assert(closed<OwnKey, crypto::Technology, crypto::Fingerprint>);
static_assert(!std::is_aggregate_v<SealedForSubmission> && !std::is_aggregate_v<SealedForSelf> &&
              !std::is_aggregate_v<SealedBytes> && !std::is_aggregate_v<SendPlan>);

} // namespace

class OneWayTest : public QObject {
    Q_OBJECT
  private slots:
    void nothingButSealedMessagesCanLeave() { QVERIFY(Submittable<SealedForSubmission>); }
};

QTEST_GUILESS_MAIN(OneWayTest)
#include "one_way_test.moc"
