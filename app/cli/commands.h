// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace voither::cli {

// One file of commands/ each.
int analyze(const Context& context);
int bench(const Context& context);
int demo(const Context& context);
int exportSite(const Context& context);
int import(const Context& context);
int init(const Context& context);
int patients(const Context& context);
int pauses(const Context& context);
int prosody(const Context& context);
int rebuild(const Context& context);
int tag(const Context& context);
int trajectory(const Context& context);
int transcribe(const Context& context);
int verify(const Context& context);

} // namespace voither::cli
