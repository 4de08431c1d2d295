#include "cli/gather_named.h"

namespace tasks {
namespace {

class NamedGathering final : public Gathering {
 public:
  NamedGathering(const ReadingCommand& command, const std::vector<std::string>& words,
                 const Inputs& inputs)
      : command_(command), inputs_(inputs), named_(words) {}

  Result<void> begin(const TaskList& keys) override { return named_.begin(keys); }
  Result<bool> needs(const Task& task) override { return named_.needs(task); }
  Result<Answer> answer(const TaskList& list) override { return command_.run(list, inputs_); }

 private:
  const ReadingCommand& command_;
  const Inputs& inputs_;
  NamedTasks named_;
};

}  // namespace

std::unique_ptr<Gathering> gather_named(const ReadingCommand& command,
                                        const std::vector<std::string>& words,
                                        const Inputs& inputs) {
  return std::make_unique<NamedGathering>(command, words, inputs);
}

}  // namespace tasks
