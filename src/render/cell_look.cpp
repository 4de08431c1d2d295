#include "render/cell_look.h"

namespace tasks {
namespace {

Tone tone_of(State state) {
  switch (state) {
    case State::overdue:
      return Tone::alarm;
    case State::due_soon:
      return Tone::warning;
    case State::done:
      return Tone::good;
    case State::submitted:
      return Tone::notice;
    case State::cancelled:
    case State::paused:
    case State::undated:
      return Tone::faint;
    default:
      return Tone::plain;
  }
}

Tone tone_of(Status status) {
  switch (status) {
    case Status::done:
      return Tone::good;
    case Status::submitted:
      return Tone::notice;
    case Status::not_started:
    case Status::paused:
    case Status::cancelled:
      return Tone::faint;
    default:
      return Tone::plain;
  }
}

Tone tone_of(const Light& light) {
  if (!light) return Tone::plain;
  switch (light->colour) {
    case LightColour::red:
      return Tone::alarm;
    case LightColour::orange:
    case LightColour::yellow:
      return Tone::warning;
    case LightColour::blue:
      return Tone::notice;
    case LightColour::green:
      break;
  }
  return Tone::good;
}

}  // namespace

Tone cell_tone(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr) return Tone::plain;
  switch (field->field) {
    case Field::next:
    case Field::days_left:
    case Field::state:
      return tone_of(row.standing.state);
    case Field::status:
      return tone_of(row.task->status);
    case Field::light:
      return tone_of(row.standing.light);
    default:
      return Tone::plain;
  }
}

std::string_view cell_mark(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr || field->field != Field::light || !row.standing.light) return {};
  return code(row.standing.light->colour);
}

std::optional<double> cell_share(const TaskRow& row, const FieldRow* field) {
  if (field == nullptr || field->field != Field::percent || !row.task->percent) return {};
  return *row.task->percent / 100;
}

}  // namespace tasks
