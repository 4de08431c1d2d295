#pragma once

#include <csignal>

namespace tasks {

/// Holds back INT, TERM and HUP during its life; one that came acts at its end. Writing beyond the
/// limit for file sizes or into a closed pipe is an error meanwhile, not a signal.
class SignalGuard {
 public:
  SignalGuard();
  SignalGuard(const SignalGuard&) = delete;
  SignalGuard(SignalGuard&&) = delete;
  SignalGuard& operator=(const SignalGuard&) = delete;
  SignalGuard& operator=(SignalGuard&&) = delete;
  ~SignalGuard();

 private:
  sigset_t mask_before_{};
  struct sigaction size_limit_before_ {};
  struct sigaction pipe_before_ {};
};

}  // namespace tasks
