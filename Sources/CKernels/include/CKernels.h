#pragma once
#include <stddef.h>
#include <stdint.h>

/// The loops in which the language model spends its time, compiled for one instruction set.
///
/// Matrices are stored row after row; their columns are a multiple of 32. Every sum is taken in one
/// order and no product is fused with a sum, so that all sets on all machines give the same bits.
struct __attribute__((swift_name("KernelSet"), swift_attr("@Sendable"))) kernels {
  /// What the instruction set is called.
  const char *_Nonnull name;

  /// c = a·b + bias for a of rows × depth and b of depth × columns; the bias is one row.
  void (*_Nonnull product)(
      const float *_Nonnull a, const float *_Nonnull b, const float *_Nonnull bias,
      float *_Nonnull c, ptrdiff_t rows, ptrdiff_t depth, ptrdiff_t columns);

  /// Every row less its mean and divided by its standard deviation, whose inverse is told too.
  void (*_Nonnull normalise)(
      const float *_Nonnull source, float *_Nonnull result, float *_Nonnull inverse_deviations,
      ptrdiff_t rows, ptrdiff_t columns);

  /// For every run of `count` indexes the sum of these rows of a table of bytes, each row times its
  /// scale.
  void (*_Nonnull sum_rows)(
      const int8_t *_Nonnull table, const float *_Nonnull scales, const int32_t *_Nonnull indexes,
      ptrdiff_t count, float *_Nonnull sums, ptrdiff_t rows, ptrdiff_t columns);

  /// Runs a simple recurrent unit over the rows of a sentence: the first half of the columns
  /// downwards, the second half upwards.
  ///
  /// `gates` has the candidates, the forget gates and the output gates side by side, the two gates
  /// not yet squeezed by the sigmoid; afterwards they are.
  void (*_Nonnull recur)(
      float *_Nonnull gates, float *_Nonnull states, float *_Nonnull output, ptrdiff_t rows,
      ptrdiff_t columns);

  /// The gradient of `recur`: from the gradient of the output to that of the gates before they were
  /// squeezed; `gates` and `states` as `recur` left them.
  void (*_Nonnull recur_back)(
      const float *_Nonnull gradient, const float *_Nonnull gates, const float *_Nonnull states,
      float *_Nonnull result, ptrdiff_t rows, ptrdiff_t columns);
};

/// How many sets of kernels this machine can run, at least 1.
ptrdiff_t kernels_count(void);

/// A set of kernels that this machine can run; 0 is the fastest, `kernels_count() - 1` the last.
const struct kernels *_Nonnull kernels_at(ptrdiff_t index);
