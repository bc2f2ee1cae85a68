/* Pictures for the demos, in one header of C99: reads PGM and PPM, lays tiles on a canvas, writes PNG.
 *
 * Samples are bytes, row by row from the top; the three of an RGB pixel lie together. */
#ifndef PICTURE_H
#define PICTURE_H

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The longest side: a row of RGB then fits one stored deflate block (65535 bytes), and a picture fits 32 bits. */
#define PICTURE_MAX_SIDE 16384u

/* A PNG being written. Each row is one stored (uncompressed) deflate block, in an IDAT chunk of its own. */
typedef struct {
    FILE *file;                /* ferror tells whether a write failed */
    uint32_t crc;              /* CRC-32 of the open chunk */
    uint32_t adler_a, adler_b; /* the two sums of the Adler-32 of the rows so far */
} picture_png;

/* Writes the low 8 bits of `value`, and adds them to the CRC-32 bit by bit. */
static inline void picture_put(picture_png *png, uint32_t value) {
    putc((int)(value & 255), png->file);
    png->crc ^= value & 255;
    for (int bit = 0; bit < 8; bit++) png->crc = (png->crc >> 1) ^ (png->crc & 1 ? 0xedb88320u : 0);
}

static inline void picture_put_u32(picture_png *png, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) picture_put(png, value >> shift);
}

static inline void picture_open_chunk(picture_png *png, const char *type, uint32_t length) {
    picture_put_u32(png, length);
    png->crc = 0xffffffffu;
    for (int i = 0; i < 4; i++) picture_put(png, (unsigned char)type[i]);
}

static inline void picture_close_chunk(picture_png *png) {
    picture_put_u32(png, ~png->crc);
}

/* The signature, the IHDR chunk (8 bits a sample, RGB, not interlaced), and the head of the zlib stream. */
static inline void picture_put_head(picture_png *png, unsigned width, unsigned height) {
    fwrite("\x89PNG\r\n\x1a\n", 1, 8, png->file);
    picture_open_chunk(png, "IHDR", 13);
    picture_put_u32(png, width);
    picture_put_u32(png, height);
    picture_put_u32(png, 0x08020000);
    picture_put(png, 0);
    picture_close_chunk(png);
    picture_open_chunk(png, "IDAT", 2);
    picture_put(png, 0x78);
    picture_put(png, 0x01);
    picture_close_chunk(png);
}

/* Writes one byte of a row, and adds it to the Adler-32. */
static inline void picture_put_sample(picture_png *png, unsigned char value) {
    picture_put(png, value);
    png->adler_a = (png->adler_a + value) % 65521;
    png->adler_b = (png->adler_b + png->adler_a) % 65521;
}

/* One block: whether it is the last, its length and the complement of that, then a zero (no filter) and the row. */
static inline void picture_put_row(picture_png *png, const unsigned char *row, uint32_t count, int last) {
    uint32_t length = count + 1, lengths = length | ~length << 16;
    picture_open_chunk(png, "IDAT", 5 + length);
    picture_put(png, last ? 1 : 0);
    for (int shift = 0; shift < 32; shift += 8) picture_put(png, lengths >> shift);
    picture_put_sample(png, 0);
    for (uint32_t i = 0; i < count; i++) picture_put_sample(png, row[i]);
    picture_close_chunk(png);
}

/* The tail of the zlib stream, its Adler-32, and the IEND chunk. */
static inline void picture_put_tail(picture_png *png) {
    picture_open_chunk(png, "IDAT", 4);
    picture_put_u32(png, png->adler_b << 16 | png->adler_a);
    picture_close_chunk(png);
    picture_open_chunk(png, "IEND", 0);
    picture_close_chunk(png);
}

/* Writes an RGB picture as a PNG. Returns 0, or -1 if a side is out of range or the file could not be written. */
static inline int picture_write_png(const char *path, const unsigned char *rgb, unsigned width, unsigned height) {
    if (width == 0 || height == 0 || width > PICTURE_MAX_SIDE || height > PICTURE_MAX_SIDE) return -1;
    picture_png png = {fopen(path, "wb"), 0, 1, 0};
    if (png.file == NULL) return -1;
    picture_put_head(&png, width, height);
    for (unsigned y = 0; y < height; y++, rgb += 3 * width) picture_put_row(&png, rgb, 3 * width, y + 1 == height);
    picture_put_tail(&png);
    int failed = ferror(png.file);
    return fclose(png.file) != 0 || failed ? -1 : 0;
}

/* The next character of a header; a comment, from '#' to the end of its line, reads as that end. */
static inline int picture_header_char(FILE *file) {
    int c = getc(file);
    if (c == '#')
        while (c != '\n' && c != EOF) c = getc(file);
    return c;
}

/* Reads a number of a header, with the space before it and one space after. Returns whether it is in 1..max. */
static inline int picture_header_number(FILE *file, unsigned max, unsigned *value) {
    int c = picture_header_char(file);
    while (isspace(c)) c = picture_header_char(file);
    for (*value = 0; isdigit(c) && *value <= max; c = picture_header_char(file))
        *value = 10 * *value + (unsigned)(c - '0');
    return isspace(c) && *value >= 1 && *value <= max;
}

/* The rest of the file, if it is `count` samples and none is above `maxval`; else NULL. */
static inline unsigned char *picture_samples(FILE *file, size_t count, unsigned maxval) {
    unsigned char *samples = malloc(count);
    int valid = samples && fread(samples, 1, count, file) == count && getc(file) == EOF && !ferror(file);
    for (size_t i = 0; valid && i < count; i++) valid = samples[i] <= maxval;
    if (valid) return samples;
    free(samples);
    return NULL;
}

/* Reads a PGM (P5, 1 channel) or a PPM (P6, 3 channels) of bytes: the samples, for the caller to free, or NULL. */
static inline unsigned char *picture_read_pnm(const char *path, unsigned *width, unsigned *height, unsigned *channels,
                                              unsigned *maxval) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    int letter = getc(file), kind = getc(file);
    int valid = letter == 'P' && (kind == '5' || kind == '6') && isspace(picture_header_char(file))
        && picture_header_number(file, PICTURE_MAX_SIDE, width) && picture_header_number(file, PICTURE_MAX_SIDE, height)
        && picture_header_number(file, 255, maxval);
    *channels = kind == '5' ? 1 : 3;
    unsigned char *samples = valid ? picture_samples(file, (size_t)*channels * *width * *height, *maxval) : NULL;
    fclose(file);
    return samples;
}

/* Copies an RGB tile on an RGB canvas, its corner at column `left` and row `top`; it must fit there. */
static inline void picture_blit(unsigned char *canvas, unsigned canvas_width, const unsigned char *rgb, unsigned width,
                                unsigned height, unsigned left, unsigned top) {
    canvas += 3 * ((size_t)canvas_width * top + left);
    for (unsigned y = 0; y < height; y++)
        memcpy(canvas + (size_t)3 * canvas_width * y, rgb + (size_t)3 * width * y, (size_t)3 * width);
}

#endif
