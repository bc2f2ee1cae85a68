/* Gives one photograph the colours of another: the exact optimal plan between all colours of both, each weighted by its pixels, and its
 * projection: every colour becomes the mean of those that its pixels are sent to.
 *
 * out/04_colors.png: the photograph, the one whose colours it takes, and the result. */
#include "example.h"

#include <math.h>

enum { RGB = 3, MAX_PIXELS = 256 * 256, GAP = 8 };

struct photo {
    unsigned width, height;
    unsigned char *rgb;
};

/* The different colours of a photograph, in the unit cube, and how many pixels have each. */
struct palette {
    size_t count;
    uint32_t code[MAX_PIXELS];
    float colour[MAX_PIXELS * RGB], weight[MAX_PIXELS];
};

static struct palette from, to;
static uint32_t rows[2 * MAX_PIXELS], cols[2 * MAX_PIXELS];
static float mass[2 * MAX_PIXELS], f[MAX_PIXELS], g[MAX_PIXELS], moved[MAX_PIXELS * RGB], sums[MAX_PIXELS];
static unsigned char canvas[(3 * 256 + 2 * GAP) * 256 * 3];

static int read_photo(struct photo *photo, const char *path)
{
    unsigned channels, maxval;
    photo->rgb = picture_read_pnm(path, &photo->width, &photo->height, &channels, &maxval);
    int fits = photo->rgb && channels == RGB && maxval == 255 && photo->width <= 256 && photo->height <= 256;
    if (!fits)
        fprintf(stderr, "%s: not found or not a small PPM; run from the project's root\n", path);
    return fits;
}

static uint32_t code_of(const unsigned char *rgb)
{
    return (uint32_t)rgb[0] << 16 | (uint32_t)rgb[1] << 8 | rgb[2];
}

static int by_code(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

static void collect(struct palette *palette, const struct photo *photo)
{
    size_t pixels = (size_t)photo->width * photo->height;
    for (size_t i = 0; i < pixels; i++)
        palette->code[i] = code_of(photo->rgb + i * RGB);
    qsort(palette->code, pixels, sizeof *palette->code, by_code);
    palette->count = 0;
    for (size_t i = 0; i < pixels; i++) {
        uint32_t code = palette->code[i];
        if (i == 0 || code != palette->code[palette->count - 1]) {
            for (size_t c = 0; c < RGB; c++)
                palette->colour[palette->count * RGB + c] = (float)(code >> (16 - 8 * c) & 255) / 255.0f;
            palette->weight[palette->count] = 0;
            palette->code[palette->count++] = code;
        }
        palette->weight[palette->count - 1] += 1.0f;
    }
}

/* The plan from one palette to the other; shares of pixels, since the photographs differ in size. Whether it worked; says so if not. */
static int transport(size_t *entries, float *cost, float *gap)
{
    size_t n = from.count, m = to.count, length = bary_ot_transport_work_len(n, m, RGB);
    size_t ilength = bary_ot_transport_iwork_len(n, m, RGB), mlength = bary_ot_transport_mwork_len(n, m, RGB);
    float *work = malloc(length * sizeof *work);
    uint32_t *iwork = malloc(ilength * sizeof *iwork);
    uint64_t *mwork = malloc(mlength * sizeof *mwork);
    int fits = work && iwork && mwork;
    if (!fits)
        fprintf(stderr, "transport: no memory\n");
    show_progress("transport", 0, 1);
    fits = fits && !failed("transport", bary_ot_transport_f32(entries, cost, gap, NULL, rows, cols, mass, LEN(mass), f, g, from.colour, n, RGB,
                                                              RGB, from.weight, to.colour, m, RGB, to.weight, BARY_OT_AUTO,
                                                              BARY_MASSES_NORMALISE, work, length, iwork, ilength, mwork, mlength));
    show_progress("transport", 1, 1);
    free(work);
    free(iwork);
    free(mwork);
    return fits;
}

/* Every pixel to what its colour became. */
static void recolour(struct photo *photo)
{
    for (size_t i = 0; i < (size_t)photo->width * photo->height; i++) {
        unsigned char *rgb = photo->rgb + i * RGB;
        uint32_t code = code_of(rgb), *found = bsearch(&code, from.code, from.count, sizeof code, by_code);
        for (size_t c = 0; c < RGB && found; c++)
            rgb[c] = (unsigned char)(255.0f * moved[(size_t)(found - from.code) * RGB + c] + 0.5f);
    }
}

static void place(const struct photo *photo, unsigned *left, unsigned width)
{
    picture_blit(canvas, width, photo->rgb, photo->width, photo->height, *left, 0);
    *left += photo->width + GAP;
}

int main(void)
{
    struct photo photo, other;
    float cost, gap;
    size_t entries;
    if (!read_photo(&photo, "c_examples/data/chelsea.ppm") || !read_photo(&other, "c_examples/data/coffee.ppm"))
        return 1;
    unsigned left = 0, width = 2 * photo.width + other.width + 2 * GAP;
    unsigned height = photo.height > other.height ? photo.height : other.height;
    memset(canvas, 255, sizeof canvas);
    place(&photo, &left, width);
    place(&other, &left, width);

    collect(&from, &photo);
    collect(&to, &other);
    if (!transport(&entries, &cost, &gap) ||
        failed("project", bary_ot_project_plan_f32(moved, from.count, RGB, rows, cols, mass, entries, to.colour, to.count, RGB, RGB, sums, LEN(sums))))
        return 1;
    recolour(&photo);
    place(&photo, &left, width);
    if (picture_write_png("out/04_colors.png", canvas, width, height) != 0) {
        perror("out/04_colors.png");
        return 1;
    }
    printf("%zu colours of all pixels moved to %zu others, by %.4f in root mean square; proven within %.1e of the optimum\n", from.count, to.count,
           sqrt((double)cost), (double)(gap / cost));
    printf("wrote out/04_colors.png\n");
    free(photo.rgb);
    free(other.rgb);
    return 0;
}
