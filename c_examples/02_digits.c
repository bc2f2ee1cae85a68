/* Draws new handwritten digits: the Euler sampler over the smoothed cloud of 1797 real ones, each new digit beside its nearest.
 *
 * The sampler ends on a real digit plus noise of the smoothing's size; the mean of the real digits that this could have come from,
 * one call of the same kernel, takes the noise off and leaves a blend that is in no data set.
 * out/02_digits.png: 8 columns of pairs, the new digit on the left, the nearest training digit on the right. */
#include "example.h"

#include <math.h>

enum { SIDE = 8, ROWS = 8, COLUMNS = 8, NEW = ROWS * COLUMNS, STEPS = 48, ZOOM = 6 };
enum { TILE = SIDE * ZOOM, GAP = ZOOM, PAIR = 2 * TILE + 3 * GAP, WIDTH = COLUMNS * PAIR, HEIGHT = ROWS * (TILE + 2 * GAP) };

/* Standard deviation of the smoothing, in units where paper is 0 and ink is 1. */
static const float SMOOTHING = 0.45f;

static float cloud[DIGITS * DIM], noisy[NEW * DIM], x[NEW * DIM], nearest[NEW * DIM], times[STEPS + 1];
static float work[BARY_FLOW_SAMPLE_CLOUD_WORK_LEN_F32(NEW, DIM)], soft_work[BARY_OT_PROJECT_SOFT_WORK_LEN_F32(DIGITS, DIM)];
static unsigned char canvas[3 * WIDTH * HEIGHT];

/* Draws 8 x 8 numbers as a tile, ink on paper. */
static void draw(const float *digit, unsigned left, unsigned top)
{
    static unsigned char tile[3 * TILE * TILE];
    for (size_t i = 0; i < sizeof tile; i++) {
        size_t row = i / (3 * TILE) / ZOOM, column = i / 3 % TILE / ZOOM;
        float ink = digit[row * SIDE + column];
        tile[i] = (unsigned char)(255.0f * (1.0f - fminf(fmaxf(ink, 0.0f), 1.0f)));
    }
    picture_blit(canvas, WIDTH, tile, TILE, TILE, left, top);
}

static double mean_distance(void)
{
    double sum = 0;
    for (size_t i = 0; i < NEW; i++) {
        double square = 0;
        for (size_t c = 0; c < DIM; c++)
            square += pow((double)x[i * DIM + c] - (double)nearest[i * DIM + c], 2);
        sum += sqrt(square);
    }
    return sum / NEW;
}

int main(void)
{
    if (!read_digits(cloud, NULL))
        return 1;
    if (failed("noise", bary_noise_normals_f32(noisy, NEW, DIM, DIM, 1797, BARY_STREAM_INITIAL, 0, 0, 0)) ||
        failed("grid", bary_flow_grid_equal_angle_f32(times, STEPS + 1, 0.5f)) ||
        failed("sample", bary_flow_sample_cloud_f32(noisy, NEW, DIM, DIM, times, STEPS + 1, cloud, DIGITS, DIM, NULL, SMOOTHING, work,
                                                   LEN(work), progress, "step")) ||
        failed("denoise", bary_ot_project_soft_f32(x, DIM, noisy, NEW, DIM, DIM, cloud, DIGITS, DIM, NULL, NULL, SMOOTHING * SMOOTHING,
                                                  soft_work, LEN(soft_work))) ||
        failed("nearest", bary_ot_project_hard_f32(nearest, DIM, NULL, x, NEW, DIM, DIM, cloud, DIGITS, DIM, NULL)))
        return 1;
    memset(canvas, 200, sizeof canvas);
    for (unsigned i = 0; i < NEW; i++) {
        unsigned left = i % COLUMNS * PAIR + GAP, top = i / COLUMNS * (TILE + 2 * GAP) + GAP;
        draw(x + i * DIM, left, top);
        draw(nearest + i * DIM, left + TILE + GAP / 2, top);
    }
    if (picture_write_png("out/02_digits.png", canvas, WIDTH, HEIGHT) != 0) {
        perror("out/02_digits.png");
        return 1;
    }
    printf("%d new digits in %d steps; mean distance to the nearest of %d real ones: %.2f\n", NEW, STEPS, DIGITS, mean_distance());
    printf("wrote out/02_digits.png\n");
    return 0;
}
