#include "storage/signal_guard.h"

#include <initializer_list>

namespace tasks {

SignalGuard::SignalGuard() {
  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGXFSZ, &ignore, &size_limit_before_);
  sigaction(SIGPIPE, &ignore, &pipe_before_);

  sigset_t held_back;
  sigemptyset(&held_back);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&held_back, signal);
  sigprocmask(SIG_BLOCK, &held_back, &mask_before_);
}

SignalGuard::~SignalGuard() {
  sigaction(SIGXFSZ, &size_limit_before_, nullptr);
  sigaction(SIGPIPE, &pipe_before_, nullptr);
  sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
}

}  // namespace tasks
