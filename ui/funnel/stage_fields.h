// SPDX-FileCopyrightText: Lockstep contributors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

// The inputs of a stage, and of the selected stream's step from it, as people type and choose them:
// how each reads, and what edit a new text or choice is. Widgets are stage_inputs.h's.

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/plan/plan.h"

#include <functional>

namespace lockstep {

/// What is edited. Where a stream takes rates or lags from another one, the steps are the other's.
struct StageScope {
    const Plan &plan;
    const Format &format;
    const Stage &stage;
    const Stream *stream = nullptr; ///< null: several are looked at
    const Step *rates = nullptr; ///< null at the last stage, and where there is no stream
    const Step *lags = nullptr;
};
[[nodiscard]] StageScope stageScope(
    const Plan &plan, const Format &format, const Stage &stage, Id<Stream> stream);

/// A field that is typed, or, with choices, chosen.
struct StageField {
    enum class Of { Stage, Stream, Step }; ///< what there must be for it
    Of of = Of::Stage;
    QString objectName;
    QString label;
    QString title; ///< "Change definition of %1", the stage: the undo step's name
    std::function<QString(const StageScope &)> read {};
    std::function<Result<Plan>(const StageScope &, const QString &)> write {};
    std::function<QStringList(const StageScope &)> choices {};
    std::function<int(const StageScope &)> chosen {}; ///< index among the choices
    std::function<Result<Plan>(const StageScope &, int)> choose {};
    std::function<bool(const StageScope &)> isThere {}; ///< none: as `of` says
    bool isOfStream = false; ///< its title names the stream
    std::function<QString(const StageScope &)> whileEmpty {}; ///< what an empty one means
    std::function<Result<Plan>(const StageScope &, int by)> nudge {}; ///< arrow keys up and down
};
[[nodiscard]] QString titleOf(const StageField &field, const StageScope &at);
/// In a sentence or two; empty where the label says it all.
[[nodiscard]] QString explanation(const StageField &field);
[[nodiscard]] QList<StageField> stageFields(); ///< what the stage is
[[nodiscard]] QList<StageField> stepFields(); ///< the stream's way on from it
[[nodiscard]] QList<StageField> skipFields(); ///< who never stood in it
[[nodiscard]] QList<StageField> streamFields(); ///< of the stream, at whatever stage

} // namespace lockstep
