/* Collapse: do the tokens of a net of 48 layers, 12 heads and 768 dimensions become alike at initialisation, and which steps keep them apart?
 *
 * 32 tokens, unit vectors in random directions; a layer adds eta times the mean of its heads and normalises. Queries and keys have rank 64;
 * all weights are Gaussian of deviation 1/sqrt(768), and beta = 768/sqrt(64), so that logits have deviation 1. Where heads are added up, and
 * values have rank 64 too, the noise of a layer has the size of eta = sqrt(12) here.
 * The Gram chain has the tokens' overlaps alone, not their 768 coordinates, and yet exactly their law. The order parameter m = |mean|^2 also has
 * a formula, exact at beta = 0 and d = infinity: its odds grow by the factor 1 + eta^2/12 a layer.
 * out/07_collapse.svg: the order parameter against depth for each step, chain and formula. */
#include "example.h"

#include <math.h>
#include <time.h>

enum { LAYERS = 48, HEADS = 12, EMBEDDING = 768, RANK = 64, TOKENS = 32, RUNS = 8, ETAS = 6, BISECTIONS = 6, CHECKED_LAYERS = 8 };

static const double ETA[ETAS] = {0.25, 0.5, 1.0, 1.5, 2.0, 3.4641}, MOST = 0.1;
static const char *const COLOUR[ETAS] = {"#36c", "#393", "#c80", "#c33", "#a3a", "#888"};

static const float BETA = 96.0f, SD = 0.0360843918f;

static float tokens[TOKENS * EMBEDDING], start[TOKENS * TOKENS], overlaps[TOKENS * TOKENS];
static float work[BARY_SPHERE_GRAM_WORK_LEN_F32(TOKENS)], layer_work[BARY_SPHERE_RANDOM_WORK_LEN_F32(TOKENS, EMBEDDING, RANK)];
static double order[ETAS][LAYERS + 1], path[LAYERS + 1];

/* Keeps the order parameter of overlaps after each layer: their mean. */
static int32_t keep(void *user, size_t step, size_t total, const float *r, size_t n, size_t d, size_t ld)
{
    (void)user, (void)total, (void)d;
    path[step] = 0;
    for (size_t at = 0; at < n * n; at++)
        path[step] += (double)r[at / n * ld + at % n] / (double)(n * n);
    return 0;
}

/* One net, its order parameter after each layer in `path`. */
static bary_status chain(double eta, uint64_t seed)
{
    memcpy(overlaps, start, sizeof overlaps);
    keep(NULL, 0, LAYERS, overlaps, TOKENS, TOKENS, TOKENS);
    return bary_sphere_gram_run_f32(overlaps, TOKENS, TOKENS, EMBEDDING, HEADS, RANK, BARY_QUERY_KEY_PRODUCT, BARY_MASK_FULL, BETA, SD, SD,
                                    (float)eta, seed, 0, LAYERS, work, LEN(work), keep, NULL);
}

/* The chain, with the mean over seeds of the order parameter after each layer. */
static bary_status mean_of_runs(double *mean, double eta)
{
    bary_status status = BARY_OK;
    memset(mean, 0, sizeof path);
    for (uint64_t seed = 1; seed <= RUNS && status == BARY_OK; seed++) {
        status = chain(eta, seed);
        for (size_t layer = 0; layer <= LAYERS; layer++)
            mean[layer] += path[layer] / RUNS;
    }
    return status;
}

/* The order parameter after so many layers by the formula. */
static double formula(double eta, double layers)
{
    double m = 0;
    return failed("formula", bary_sphere_logistic_f64(&m, &layers, 1, order[0][0], eta * eta / HEADS)) ? NAN : m;
}

/* The eta for which the formula reaches MOST after the last layer. */
static double largest_by_formula(void)
{
    double m0 = order[0][0], odds = MOST / (1 - MOST) * (1 - m0) / m0;
    return sqrt(HEADS * (pow(odds, 1.0 / LAYERS) - 1));
}

/* The largest eta that keeps the order parameter after the last layer below MOST: between two of the table, by halving. With the same seeds it is a
 * function of eta. */
static bary_status largest_step(double *eta)
{
    int above = 1;
    while (above < ETAS - 1 && order[above][LAYERS] <= MOST)
        above++;
    double low = ETA[above - 1], high = ETA[above], mean[LAYERS + 1];
    bary_status status = BARY_OK;
    for (size_t i = 0; i < BISECTIONS && status == BARY_OK; i++) {
        show_progress("bisection", i + 1, BISECTIONS);
        *eta = (low + high) / 2;
        status = mean_of_runs(mean, *eta);
        *(mean[LAYERS] <= MOST ? &low : &high) = *eta;
    }
    return status;
}

static double milliseconds(clock_t since)
{
    return 1000.0 * (double)(clock() - since) / CLOCKS_PER_SEC;
}

static double across(double layer)
{
    return 60 + 480 * layer / LAYERS;
}

static double up(double share)
{
    return 340 - 290 * share;
}

static void draw_axes(FILE *svg)
{
    fprintf(svg, "<svg xmlns='http://www.w3.org/2000/svg' width='680' height='410' font-family='sans-serif' font-size='13'>\n"
                 "<rect width='680' height='410' fill='white'/>\n<text x='60' y='28'>order parameter of %d tokens, %d heads, d = %d</text>\n"
                 "<text x='300' y='392' text-anchor='middle'>layers (solid: Gram chain, dashed: formula)</text>\n",
            TOKENS, HEADS, EMBEDDING);
    for (int i = 0; i <= 4; i++)
        fprintf(svg, "<path d='M60 %.0fH540' stroke='#ddd'/><text x='52' y='%.0f' text-anchor='end'>%.2f</text>\n", up(i / 4.0), up(i / 4.0) + 4,
                i / 4.0);
    for (int layer = 0; layer <= LAYERS; layer += LAYERS / 4)
        fprintf(svg, "<text x='%.0f' y='362' text-anchor='middle'>%d</text>\n", across(layer), layer);
}

static void draw_curves(FILE *svg, int i)
{
    fprintf(svg, "<text x='560' y='%d' fill='%s'>eta = %.2f</text>\n", 60 + 22 * i, COLOUR[i], ETA[i]);
    for (int dashed = 0; dashed < 2; dashed++) {
        fprintf(svg, "<polyline fill='none' stroke-width='2' stroke='%s'%s points='", COLOUR[i], dashed ? " stroke-dasharray='5 5'" : "");
        for (int layer = 0; layer <= LAYERS; layer++)
            fprintf(svg, "%.1f,%.1f ", across(layer), up(dashed ? formula(ETA[i], layer) : order[i][layer]));
        fprintf(svg, "'/>\n");
    }
}

static int draw(const char *path_of_picture)
{
    FILE *svg = fopen(path_of_picture, "w");
    if (!svg)
        return -1;
    draw_axes(svg);
    for (int i = 0; i < ETAS; i++)
        draw_curves(svg, i);
    fprintf(svg, "</svg>\n");
    return fclose(svg);
}

static bary_status prepare(void)
{
    bary_status status = bary_noise_normals_f32(tokens, TOKENS, EMBEDDING, EMBEDDING, 7, BARY_STREAM_INITIAL, 0, 0, 0);
    if (status == BARY_OK)
        status = bary_sphere_normalise_f32(tokens, TOKENS, EMBEDDING, EMBEDDING);
    return status == BARY_OK ? bary_sphere_gram_f32(start, TOKENS, tokens, TOKENS, EMBEDDING, EMBEDDING) : status;
}

static bary_status tabulate(void)
{
    bary_status status = BARY_OK;
    printf("  eta    m after %d layers: chain, formula; layers until m = 0.9 by the formula\n", LAYERS);
    for (int i = 0; i < ETAS && status == BARY_OK; i++) {
        double depth = 0;
        status = mean_of_runs(order[i], ETA[i]);
        if (status == BARY_OK)
            status = bary_sphere_collapse_depth_f64(&depth, NULL, order[i][0], 0.1, ETA[i] * ETA[i] / HEADS);
        printf("%5.2f %22.3f %8.3f %8.0f\n", ETA[i], order[i][LAYERS], formula(ETA[i], LAYERS), ceil(depth));
    }
    return status;
}

/* Eight real layers, with tokens and weights, beside the chain of as many. */
static bary_status check_layers(void)
{
    float m = 0.0f;
    clock_t since = clock();
    bary_status status = bary_sphere_random_run_f32(tokens, TOKENS, EMBEDDING, EMBEDDING, 7, 0, CHECKED_LAYERS, HEADS, RANK, BARY_LAW_GAUSSIAN, SD,
                                                    BARY_LAW_GAUSSIAN, SD, BETA, (float)ETA[ETAS - 1], BARY_ATTENTION_SOFTMAX, BARY_MASK_FULL,
                                                    BARY_RETRACTION_NORMALISE, layer_work, LEN(layer_work), NULL, NULL);
    if (status == BARY_OK)
        status = bary_sphere_order_parameter_f32(&m, tokens, TOKENS, EMBEDDING, EMBEDDING);
    printf("eta = %.2f, %d real layers, every weight drawn: m = %.3f (chain %.3f, mean of %d) in %.0f ms\n", ETA[ETAS - 1], CHECKED_LAYERS, (double)m,
           order[ETAS - 1][CHECKED_LAYERS], RUNS, milliseconds(since));
    return status;
}

int main(void)
{
    double eta = 0;
    if (failed("tokens", prepare()))
        return 1;
    clock_t since = clock();
    if (failed("chain", tabulate()))
        return 1;
    printf("%d nets of %d layers, %d tokens each: %.1f ms a net\n", ETAS * RUNS, LAYERS, TOKENS, milliseconds(since) / (ETAS * RUNS));
    if (failed("bisection", largest_step(&eta)) || failed("layers", check_layers()))
        return 1;
    printf("m stays below %.2f up to eta = %.2f by the chain, %.2f by the formula\n", MOST, eta, largest_by_formula());
    if (draw("out/07_collapse.svg") != 0) {
        perror("out/07_collapse.svg");
        return 1;
    }
    printf("wrote out/07_collapse.svg\n");
    return 0;
}
