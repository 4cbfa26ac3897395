// SPDX-License-Identifier: GPL-3.0-or-later
// seal() carries out a plan; a draft alone, or an outcome that may be a refusal, is not enough.
#include "core/outgoing/seal.h"

using namespace sealpost::outgoing;

SealedMessage make(const PlanOutcome& outcome, const Engines& engines, const sealpost::Operation& operation) {
#ifdef MUST_NOT_COMPILE
    return seal(outcome, engines, operation);
#else
    return seal(outcome.plan(), engines, operation);
#endif
}
