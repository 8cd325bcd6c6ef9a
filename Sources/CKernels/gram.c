/* Products with sparse matrices: they gain much by wide vector instructions, so each is compiled for what processors have. */
#include "kernels.h"

#pragma STDC FP_CONTRACT OFF

typedef double lanes __attribute__((vector_size(64), aligned(8)));

#define AT(array, place) (*(lanes *)((array) + 8 * (size_t)(place)))
#define OF(array, place) (*(const lanes *)((array) + 8 * (size_t)(place)))

#define EACH_PROCESSOR(NAME, PARAMETERS, ARGUMENTS, BODY)                                                              \
    static void NAME##_any PARAMETERS BODY                                                                             \
    FOR_X86(__attribute__((target("avx2"))) static void NAME##_avx2 PARAMETERS BODY)                                   \
    FOR_X86(__attribute__((target("avx512f"))) static void NAME##_avx512 PARAMETERS BODY)                              \
    void NAME PARAMETERS {                                                                                             \
        FOR_X86(if (__builtin_cpu_supports("avx512f")) return NAME##_avx512 ARGUMENTS;)                                \
        FOR_X86(if (__builtin_cpu_supports("avx2")) return NAME##_avx2 ARGUMENTS;)                                     \
        NAME##_any ARGUMENTS;                                                                                          \
    }

#ifdef __x86_64__
#define FOR_X86(...) __VA_ARGS__
#else
#define FOR_X86(...)
#endif

EACH_PROCESSOR(
    fabula_gram_slice,
    (const ptrdiff_t *starts, size_t columns, const int32_t *rows, const float *values, const double *x, double *y),
    (starts, columns, rows, values, x, y), {
        for (size_t c = 0; c < columns; c++) {
            lanes dot = {0};
            for (ptrdiff_t k = starts[c]; k < starts[c + 1]; k++) dot += (double)values[k] * OF(x, rows[k]);
            for (ptrdiff_t k = starts[c]; k < starts[c + 1]; k++) AT(y, rows[k]) += (double)values[k] * dot;
        }
    })

EACH_PROCESSOR(
    fabula_rows_to_columns,
    (const ptrdiff_t *offsets, const ptrdiff_t *rows, size_t count, const int32_t *columns, const float *values,
     const double *x, double *z),
    (offsets, rows, count, columns, values, x, z), {
        for (size_t r = 0; r < count; r++)
            for (ptrdiff_t k = offsets[rows[r]]; k < offsets[rows[r] + 1]; k++)
                AT(z, columns[k]) += (double)values[k] * OF(x, r);
    })

EACH_PROCESSOR(
    fabula_columns_to_rows,
    (const ptrdiff_t *offsets, size_t rows, const int32_t *columns, const float *values, const double *z, double *y),
    (offsets, rows, columns, values, z, y), {
        for (size_t r = 0; r < rows; r++) {
            lanes sum = {0};
            for (ptrdiff_t k = offsets[r]; k < offsets[r + 1]; k++) sum += (double)values[k] * OF(z, columns[k]);
            AT(y, r) = sum;
        }
    })
