#include "CKernels.h"

// A product and a sum in one instruction rounds once, where older machines round twice.
#pragma STDC FP_CONTRACT OFF

// Sixteen numbers at once, on every machine: one AVX-512 register, two of AVX2, four of SSE2 or NEON.
// What a kernel does is written once, as a function that is inlined into one for each instruction
// set. Such functions pass vectors by address, for their registers differ between the sets.
enum { LANES = 16 };
typedef float lanes __attribute__((vector_size(64), aligned(4)));
typedef int32_t int_lanes __attribute__((vector_size(64), aligned(4)));
typedef int8_t byte_lanes __attribute__((vector_size(16), aligned(1)));

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

INLINE lanes *at(float *numbers) { return (lanes *)numbers; }
INLINE const lanes *from(const float *numbers) { return (const lanes *)numbers; }

// ---- Products

// Two vectors side by side and as many rows as leave all sums in registers make a tile of the result.
// Of the right matrix, a panel as wide as a tile is copied so that it lies together in the cache.
enum { TILE_LANES = 2, TILE_COLUMNS = TILE_LANES * LANES, PANEL_ROWS = 256 };

struct operand {
  const float *numbers;
  ptrdiff_t stride;
};

INLINE void multiply_tile(
    struct operand a, const lanes *panel, ptrdiff_t depth, struct operand start, float *c,
    ptrdiff_t columns, const int rows) {
  lanes sums[8][TILE_LANES];
  UNROLL for (int row = 0; row < rows; row++) {
    UNROLL for (int i = 0; i < TILE_LANES; i++)
      sums[row][i] = *from(start.numbers + row * start.stride + i * LANES);
  }
  for (ptrdiff_t k = 0; k < depth; k++) {
    UNROLL for (int row = 0; row < rows; row++) {
      UNROLL for (int i = 0; i < TILE_LANES; i++)
        sums[row][i] += a.numbers[row * a.stride + k] * panel[k * TILE_LANES + i];
    }
  }
  UNROLL for (int row = 0; row < rows; row++) {
    UNROLL for (int i = 0; i < TILE_LANES; i++) *at(c + row * columns + i * LANES) = sums[row][i];
  }
}

INLINE void multiply_panel(
    struct operand a, const lanes *panel, ptrdiff_t depth, struct operand start, float *c,
    ptrdiff_t rows, ptrdiff_t columns, const int tile_rows) {
  ptrdiff_t row = 0;
  while (row < rows) {
    struct operand left = {a.numbers + row * a.stride, a.stride};
    struct operand sums = {start.numbers + row * start.stride, start.stride};
    if (row + tile_rows <= rows) {
      multiply_tile(left, panel, depth, sums, c + row * columns, columns, tile_rows);
      row += tile_rows;
    } else {
      multiply_tile(left, panel, depth, sums, c + row * columns, columns, 1);
      row += 1;
    }
  }
}

INLINE void product(
    const float *a, const float *b, const float *bias, float *c, ptrdiff_t rows, ptrdiff_t depth,
    ptrdiff_t columns, const int tile_rows) {
  lanes panel[PANEL_ROWS * TILE_LANES];
  for (ptrdiff_t column = 0; column < columns; column += TILE_COLUMNS) {
    struct operand start = {bias + column, 0};
    ptrdiff_t first = 0;
    do {
      ptrdiff_t count = depth - first < PANEL_ROWS ? depth - first : PANEL_ROWS;
      for (ptrdiff_t k = 0; k < count; k++) {
        UNROLL for (int i = 0; i < TILE_LANES; i++)
          panel[k * TILE_LANES + i] = *from(b + (first + k) * columns + column + i * LANES);
      }
      multiply_panel(
          (struct operand){a + first, depth}, panel, count, start, c + column, rows, columns,
          tile_rows);
      start = (struct operand){c + column, columns};
      first += count;
    } while (first < depth);
  }
}

// ---- Rows

// The sum of all lanes, by halves.
INLINE float sum_of(const lanes *numbers) {
  float sums[LANES];
  *at(sums) = *numbers;
  UNROLL for (int half = LANES / 2; half > 0; half /= 2) {
    UNROLL for (int i = 0; i < half; i++) sums[i] += sums[i + half];
  }
  return sums[0];
}

INLINE void normalise(
    const float *source, float *result, float *inverse_deviations, ptrdiff_t rows,
    ptrdiff_t columns) {
  for (ptrdiff_t row = 0; row < rows; row++, source += columns, result += columns) {
    lanes sum = {0}, squares = {0};
    for (ptrdiff_t column = 0; column < columns; column += LANES) {
      lanes x = *from(source + column);
      sum += x;
      squares += x * x;
    }
    float mean = sum_of(&sum) / (float)columns;
    float variance = sum_of(&squares) / (float)columns - mean * mean;
    float inverse = 1 / __builtin_sqrtf((variance > 0 ? variance : 0) + 1e-5f);
    for (ptrdiff_t column = 0; column < columns; column += LANES)
      *at(result + column) = (*from(source + column) - mean) * inverse;
    inverse_deviations[row] = inverse;
  }
}

INLINE void sum_rows(
    const int8_t *table, const float *scales, const int32_t *indexes, ptrdiff_t count, float *sums,
    ptrdiff_t rows, ptrdiff_t columns) {
  for (ptrdiff_t row = 0; row < rows; row++, indexes += count, sums += columns) {
    for (ptrdiff_t column = 0; column < columns; column += LANES) {
      lanes sum = {0};
      for (ptrdiff_t i = 0; i < count; i++) {
        const int8_t *numbers = table + indexes[i] * columns + column;
        sum += __builtin_convertvector(*(const byte_lanes *)numbers, lanes) * scales[indexes[i]];
      }
      *at(sums + column) = sum;
    }
  }
}

// ---- Recurrent layers

// Replaces what lies beyond 100 or -100.
INLINE void limit(lanes *x) {
  const lanes most = (lanes){0} + 100;
  int_lanes above = *x > most, below = *x < -most, inside = ~(above | below);
  *x = (lanes)((above & (int_lanes)most) | (below & (int_lanes)-most) | (inside & (int_lanes)*x));
}

// 1 / (1 + e⁻ˣ), right to four digits; 0 and 1 far from zero.
//
// 2ʸ is put together from its whole part, moved into the exponent bits, and a polynomial for the
// rest. Adding 1.5 · 2²³ rounds to a whole number.
INLINE void squeeze(lanes *x) {
  const lanes rounder = (lanes){0} + 12582912;
  lanes y = *x * -1.442695f;
  limit(&y);
  lanes whole = y + rounder;
  lanes rest = y - (whole - rounder);
  lanes power = rest * 0.00967f + 0.0555077f;
  power = power * rest + 0.2402211f;
  power = power * rest + 0.6931472f;
  power = power * rest + 1;
  int_lanes exponent = ((int_lanes)whole + 127) << 23;
  *x = 1 / (power * (lanes)exponent + 1);
}

// The hyperbolic tangent, right to four digits.
INLINE void bend(lanes *x) {
  *x += *x;
  squeeze(x);
  *x = *x * 2 - 1;
}

INLINE void recur(
    float *gates, float *states, float *output, ptrdiff_t rows, ptrdiff_t columns) {
  for (ptrdiff_t column = 0; column < columns; column += LANES) {
    lanes state = {0};
    for (ptrdiff_t step = 0; step < rows; step++) {
      ptrdiff_t row = column < columns / 2 ? step : rows - 1 - step;
      float *gate = gates + row * 3 * columns + column;
      lanes candidate = *from(gate), forget = *from(gate + columns);
      lanes open = *from(gate + 2 * columns);
      squeeze(&forget);
      squeeze(&open);
      state = candidate + forget * (state - candidate);
      *at(gate + columns) = forget;
      *at(gate + 2 * columns) = open;
      *at(states + row * columns + column) = state;
      lanes bent = state;
      bend(&bent);
      *at(output + row * columns + column) = open * bent;
    }
  }
}

INLINE void recur_back(
    const float *gradient, const float *gates, const float *states, float *result, ptrdiff_t rows,
    ptrdiff_t columns) {
  for (ptrdiff_t column = 0; column < columns; column += LANES) {
    lanes state_gradient = {0};
    const ptrdiff_t back = column < columns / 2 ? -1 : 1;
    for (ptrdiff_t step = rows - 1; step >= 0; step--) {
      ptrdiff_t row = back < 0 ? step : rows - 1 - step;
      const float *gate = gates + row * 3 * columns + column;
      const float *state = states + row * columns + column;
      float *target = result + row * 3 * columns + column;
      lanes candidate = *from(gate), forget = *from(gate + columns);
      lanes open = *from(gate + 2 * columns), g = *from(gradient + row * columns + column);
      lanes before = step > 0 ? *from(state + back * columns) : (lanes){0}, bent = *from(state);
      bend(&bent);
      state_gradient += g * open * (1 - bent * bent);
      *at(target) = state_gradient * (1 - forget);
      *at(target + columns) = state_gradient * (before - candidate) * forget * (1 - forget);
      *at(target + 2 * columns) = g * bent * open * (1 - open);
      state_gradient *= forget;
    }
  }
}

// ---- Instruction sets

// The kernels of one instruction set; a tile has as many rows as its registers hold.
#define KERNELS(set, target, tile_rows)                                                            \
  target static void product_##set(                                                                \
      const float *a, const float *b, const float *bias, float *c, ptrdiff_t rows,                 \
      ptrdiff_t depth, ptrdiff_t columns) {                                                        \
    product(a, b, bias, c, rows, depth, columns, tile_rows);                                       \
  }                                                                                                \
  target static void normalise_##set(                                                              \
      const float *source, float *result, float *inverse, ptrdiff_t rows, ptrdiff_t columns) {     \
    normalise(source, result, inverse, rows, columns);                                             \
  }                                                                                                \
  target static void sum_rows_##set(                                                               \
      const int8_t *table, const float *scales, const int32_t *indexes, ptrdiff_t count,           \
      float *sums, ptrdiff_t rows, ptrdiff_t columns) {                                            \
    sum_rows(table, scales, indexes, count, sums, rows, columns);                                  \
  }                                                                                                \
  target static void recur_##set(                                                                  \
      float *gates, float *states, float *output, ptrdiff_t rows, ptrdiff_t columns) {             \
    recur(gates, states, output, rows, columns);                                                   \
  }                                                                                                \
  target static void recur_back_##set(                                                             \
      const float *gradient, const float *gates, const float *states, float *result,               \
      ptrdiff_t rows, ptrdiff_t columns) {                                                         \
    recur_back(gradient, gates, states, result, rows, columns);                                    \
  }                                                                                                \
  static const struct kernels set = {                                                              \
      #set, product_##set, normalise_##set, sum_rows_##set, recur_##set, recur_back_##set};

#ifdef __x86_64__
#define TARGET(name) __attribute__((target(name)))
KERNELS(avx512, TARGET("avx512f"), 6)
KERNELS(avx2, TARGET("avx2"), 2)
KERNELS(sse2, , 1)

ptrdiff_t kernels_count(void) {
  return __builtin_cpu_supports("avx512f") ? 3 : __builtin_cpu_supports("avx2") ? 2 : 1;
}

const struct kernels *kernels_at(ptrdiff_t index) {
  static const struct kernels *const narrowest_first[] = {&sse2, &avx2, &avx512};
  return narrowest_first[kernels_count() - 1 - index];
}
#else
KERNELS(plain, , 2)

ptrdiff_t kernels_count(void) { return 1; }

const struct kernels *kernels_at(ptrdiff_t index) { return &plain + index; }
#endif
