/* Novelty: how likely a digit is under the smoothed cloud of others, and so which pictures are not digits like these.
 *
 * Two thirds of the digits are the reference; the last third, in the file's order, is held out and, spoilt in six ways, tells how well a low
 * log-density finds what was spoilt. The smoothing is chosen on the reference alone, by the likelihood of each digit under all others: no
 * held-out and no spoilt digit has a say.
 * The log-density comes in two ways that must agree: (a) at once, from the cloud at time 1; (b) as for any flow, also one of which only the velocity
 * and its divergence are known: back to noise, whose density is known, and along the way the integral of the divergence.
 * out/06_novelty.svg: of each kind of spoilt digits the share that is found, against the share of held-out digits suspected by mistake. */
#include "example.h"

#include <math.h>

enum { REFERENCE = 1198, HELD = DIGITS - REFERENCE, SIDE = 8, KINDS = 6, WIDTHS = 16, STEPS = 96, CHECKED = 100 };

static const char *const KIND[KINDS] = {"noise", "3 x 3 pixels hidden", "quarter turn", "half turn", "mirrored", "one pixel aside"};
static const char *const COLOUR[KINDS] = {"#888", "#c33", "#36c", "#393", "#a3a", "#c80"};

static float cloud[DIGITS * DIM], spoilt[HELD * DIM], x[CHECKED * DIM], field[HELD * DIM], noise[HELD * DIM];
static float score[KINDS][HELD], plain[HELD], change[CHECKED], times[STEPS + 1];
static float work[BARY_FLOW_CLOUD_WORK_LEN_F32(DIM)];
static const float *const held = cloud + REFERENCE * DIM;

/* ln of the density of the reference, smoothed by s, at n digits. */
static bary_status density(float *log_density, const float *digits, size_t n, size_t count, float s)
{
    return bary_flow_cloud_score_f32(field, DIM, log_density, NULL, digits, n, DIM, DIM, cloud, count, DIM, NULL, s, 1.0f, work, LEN(work));
}

static void swap(float *a, float *b)
{
    float kept[DIM];
    memcpy(kept, a, sizeof kept);
    memcpy(a, b, sizeof kept);
    memcpy(b, kept, sizeof kept);
}

/* The mean of ln of the density at each reference digit, of all others: it moves to the end and is left out. */
static bary_status leave_one_out(double *mean, float s)
{
    float *last = cloud + (REFERENCE - 1) * DIM, value = 0.0f;
    bary_status status = BARY_OK;
    *mean = 0;
    for (size_t i = 0; i < REFERENCE && status == BARY_OK; i++) {
        swap(cloud + i * DIM, last);
        status = density(&value, last, 1, REFERENCE - 1, s);
        swap(cloud + i * DIM, last);
        *mean += (double)value / REFERENCE;
    }
    return status;
}

static bary_status choose_smoothing(float *best)
{
    double highest = -HUGE_VAL, mean;
    for (int i = 0; i < WIDTHS; i++) {
        float s = 0.08f + 0.02f * (float)i;
        bary_status status = leave_one_out(&mean, s);
        if (status != BARY_OK)
            return status;
        if (mean > highest) {
            highest = mean;
            *best = s;
        }
        show_progress("smoothing", (size_t)i + 1, WIDTHS);
    }
    printf("smoothing %.2f: mean log-density %.1f of each reference digit under the other %d\n", (double)*best, highest, REFERENCE - 1);
    return BARY_OK;
}

/* The pixel of a digit at a row and a column, paper outside. */
static float pixel(const float *digit, int row, int column)
{
    return row < 0 || row >= SIDE || column < 0 || column >= SIDE ? 0.0f : digit[row * SIDE + column];
}

/* One pixel of the i-th held-out digit, spoilt. */
static float spoil(int kind, size_t i, int row, int column)
{
    const float *digit = held + i * DIM;
    int left = (int)(i % 6), top = (int)(i / 6 % 6), end = SIDE - 1;
    switch (kind) {
    case 0: return fminf(fmaxf(pixel(digit, row, column) + 0.2f * noise[i * DIM + (size_t)(row * SIDE + column)], 0.0f), 1.0f);
    case 1: return row >= top && row < top + 3 && column >= left && column < left + 3 ? 0.0f : pixel(digit, row, column);
    case 2: return pixel(digit, column, end - row);
    case 3: return pixel(digit, end - row, end - column);
    case 4: return pixel(digit, row, end - column);
    default: return pixel(digit, row, column - 1);
    }
}

static bary_status score_kind(int kind, float s)
{
    for (size_t i = 0; i < HELD; i++)
        for (int at = 0; at < DIM; at++)
            spoilt[i * DIM + (size_t)at] = spoil(kind, i, at / SIDE, at % SIDE);
    return density(score[kind], spoilt, HELD, REFERENCE, s);
}

/* (b) for some held-out digits, by Heun's steps from data to noise: the largest difference from (a). */
static bary_status check_by_flow(float s, double *largest)
{
    static float flow_work[BARY_FLOW_SAMPLE_CLOUD_LIKELIHOOD_WORK_LEN_F32(CHECKED, DIM, BARY_METHOD_HEUN)];
    static float backwards[STEPS + 1], of_noise[CHECKED];
    bary_status status = bary_flow_grid_equal_angle_f32(times, STEPS + 1, s);
    for (size_t k = 0; k <= STEPS; k++)
        backwards[k] = times[STEPS - k];
    memcpy(x, held, sizeof x);
    if (status == BARY_OK)
        status = bary_flow_sample_cloud_likelihood_f32(x, CHECKED, DIM, DIM, change, backwards, STEPS + 1, cloud, REFERENCE, DIM, NULL, s,
                                                       BARY_METHOD_HEUN, flow_work, LEN(flow_work), progress, "to noise");
    if (status == BARY_OK)
        status = bary_noise_log_density_f32(of_noise, x, CHECKED, DIM, DIM, 1.0f);
    for (size_t i = 0; i < CHECKED; i++)
        *largest = fmax(*largest, fabs((double)of_noise[i] - (double)change[i] - (double)plain[i]));
    return status;
}

static int by_value(const void *a, const void *b)
{
    float left = *(const float *)a, right = *(const float *)b;
    return (left > right) - (left < right);
}

/* How many of the sorted numbers lie below the value. */
static size_t below(const float *sorted, float value)
{
    size_t count = 0;
    while (count < HELD && sorted[count] < value)
        count++;
    return count;
}

/* The chance that a spoilt digit is less likely than one that is not: the area under the curve. Both lists are sorted. */
static double area(const float *bad)
{
    double sum = 0;
    for (size_t i = 0; i < HELD; i++)
        sum += (double)below(bad, plain[i]);
    return sum / ((double)HELD * HELD);
}

static void draw_curve(FILE *svg, int kind)
{
    fprintf(svg, "<polyline fill='none' stroke-width='2' stroke='%s' points='60,360 ", COLOUR[kind]);
    for (size_t i = 0; i < HELD; i++)
        fprintf(svg, "%.1f,%.1f ", 60 + 320.0 * (double)i / HELD, 360 - 320.0 * (double)below(score[kind], plain[i]) / HELD);
    fprintf(svg, "380,40'/>\n<text x='400' y='%d' fill='%s'>%s: area %.3f</text>\n", 60 + 22 * kind, COLOUR[kind], KIND[kind], area(score[kind]));
}

static int draw(const char *path, float s)
{
    FILE *svg = fopen(path, "w");
    if (!svg)
        return -1;
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='620' height='420' font-family='sans-serif' font-size='13'>\n"
                 "<rect width='620' height='420' fill='white'/>\n<path d='M60 40V360H380M60 360L380 40' fill='none' stroke='#bbb'/>\n"
                 "<text x='220' y='396' text-anchor='middle'>held-out digits suspected</text>\n"
                 "<text x='18' y='200' text-anchor='middle' transform='rotate(-90 18 200)'>spoilt digits found</text>\n"
                 "<text x='60' y='24'>log-density under %d digits smoothed by %.2f</text>\n", REFERENCE, (double)s);
    for (int i = 0; i <= 4; i++)
        fprintf(svg, "<text x='%d' y='376' text-anchor='middle'>%.2f</text><text x='54' y='%d' text-anchor='end'>%.2f</text>\n", 60 + 80 * i,
                i / 4.0, 364 - 80 * i, i / 4.0);
    for (int kind = 0; kind < KINDS; kind++)
        draw_curve(svg, kind);
    fprintf(svg, "</svg>\n");
    return fclose(svg);
}

int main(void)
{
    float s = 0.0f;
    double largest = 0;
    if (!read_digits(cloud, NULL) || failed("smoothing", choose_smoothing(&s)) ||
        failed("density", density(plain, held, HELD, REFERENCE, s)) || failed("flow", check_by_flow(s, &largest)) ||
        failed("noise", bary_noise_normals_f32(noise, HELD, DIM, DIM, 6, 0, 0, 0, 0)))
        return 1;
    printf("%d held-out digits carried to noise: log-densities differ by at most %.3f from those of the cloud\n", CHECKED, largest);
    qsort(plain, HELD, sizeof *plain, by_value);
    for (int kind = 0; kind < KINDS; kind++) {
        if (failed("density", score_kind(kind, s)))
            return 1;
        qsort(score[kind], HELD, sizeof **score, by_value);
        printf("%-20s area under the curve %.3f; at 5 %% of false alarms %3.0f %% are found\n", KIND[kind], area(score[kind]),
               100.0 * (double)below(score[kind], plain[HELD / 20]) / HELD);
    }
    if (draw("out/06_novelty.svg", s) != 0) {
        perror("out/06_novelty.svg");
        return 1;
    }
    printf("wrote out/06_novelty.svg\n");
    return 0;
}
