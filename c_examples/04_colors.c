/* Gives one photograph the colours of another: an exact optimal assignment between samples of their pixels, then its projection,
 * out of sample, for every pixel.
 *
 * out/04_colors.png: the photograph, the one whose colours it takes, and the result. */
#include "example.h"

#include <math.h>

enum { SAMPLE = 1200, RGB = 3, MAX_PIXELS = 256 * 256, GAP = 8 };

/* Regularisation of the projection, in squared units of the 0..1 colour cube: blends neighbours, so that flat areas stay flat. */
static const float EPS = 0.0016f;

static float from[SAMPLE * RGB], to[SAMPLE * RGB], pixels[MAX_PIXELS * RGB], moved[MAX_PIXELS * RGB];
static float f[SAMPLE], g[SAMPLE], work[BARY_OT_ASSIGN_WORK_LEN(SAMPLE, RGB)], soft[BARY_OT_PROJECT_SOFT_WORK_LEN_F32(SAMPLE, RGB)];
static uint32_t perm[SAMPLE], iwork[BARY_OT_ASSIGN_IWORK_LEN(SAMPLE, RGB)];
static unsigned char canvas[(3 * 256 + 2 * GAP) * 256 * 3];

struct photo {
    unsigned width, height;
    unsigned char *rgb;
};

static int read_photo(struct photo *photo, const char *path)
{
    unsigned channels, maxval;
    photo->rgb = picture_read_pnm(path, &photo->width, &photo->height, &channels, &maxval);
    int fits = photo->rgb && channels == RGB && maxval == 255 && photo->width <= 256 && photo->height <= 256;
    if (!fits)
        fprintf(stderr, "%s: not found or not a small PPM; run from the project's root\n", path);
    return fits;
}

/* SAMPLE pixels in equal strides of a generator of the whole picture, so that they cover it evenly. */
static void sample(float *points, const struct photo *photo)
{
    size_t count = (size_t)photo->width * photo->height;
    for (size_t i = 0; i < SAMPLE; i++) {
        size_t pixel = (size_t)(fmod((double)i * 0.6180339887498949, 1.0) * (double)count);
        for (size_t c = 0; c < RGB; c++)
            points[i * RGB + c] = (float)photo->rgb[pixel * RGB + c] / 255.0f;
    }
}

/* Every pixel of the photograph through the map that the assignment found. */
static bary_status recolour(struct photo *photo)
{
    size_t count = (size_t)photo->width * photo->height;
    for (size_t i = 0; i < count * RGB; i++)
        pixels[i] = (float)photo->rgb[i] / 255.0f;
    bary_status status = bary_ot_project_soft_f32(moved, RGB, pixels, count, RGB, RGB, to, SAMPLE, RGB, g, NULL, EPS, soft, LEN(soft));
    for (size_t i = 0; i < count * RGB; i++)
        photo->rgb[i] = (unsigned char)(255.0f * moved[i] + 0.5f);
    return status;
}

static void place(const struct photo *photo, unsigned *left, unsigned width)
{
    picture_blit(canvas, width, photo->rgb, photo->width, photo->height, *left, 0);
    *left += photo->width + GAP;
}

int main(void)
{
    struct photo photo, palette;
    float cost, gap;
    if (!read_photo(&photo, "c_examples/data/chelsea.ppm") || !read_photo(&palette, "c_examples/data/coffee.ppm"))
        return 1;
    unsigned left = 0, width = 2 * photo.width + palette.width + 2 * GAP;
    unsigned height = photo.height > palette.height ? photo.height : palette.height;
    memset(canvas, 255, sizeof canvas);
    place(&photo, &left, width);
    place(&palette, &left, width);

    sample(from, &photo);
    sample(to, &palette);
    show_progress("assign", 0, 2);
    if (failed("assign", bary_ot_assign_f32(perm, f, g, &cost, &gap, from, SAMPLE, RGB, RGB, to, RGB, work, LEN(work), iwork, LEN(iwork))))
        return 1;
    show_progress("recolour", 1, 2);
    if (failed("recolour", recolour(&photo)))
        return 1;
    show_progress("recolour", 2, 2);
    place(&photo, &left, width);
    if (picture_write_png("out/04_colors.png", canvas, width, height) != 0) {
        perror("out/04_colors.png");
        return 1;
    }
    printf("%d colours moved by %.4f in root mean square; proven within %.1e of the optimum\n", SAMPLE, sqrt((double)cost),
           (double)(gap / cost));
    printf("wrote out/04_colors.png\n");
    free(photo.rgb);
    free(palette.rgb);
    return 0;
}
