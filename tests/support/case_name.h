#pragma once

#include <string>

#include <gtest/gtest.h>

namespace tasks {

/// Names the cases of a parameterised test by the `name` of their rows.
struct CaseName {
  template <class Row>
  std::string operator()(const testing::TestParamInfo<Row>& row) const {
    return std::string(row.param.name);
  }
};

}  // namespace tasks
