/* What is used of stb, in functions that take and give nothing but numbers and bytes. */
#ifndef CSTB_H
#define CSTB_H

#include <stdint.h>

/* The version of stb_image; empty where its header could not be asked. */
const char *cstb_version(void);

/* Decodes a JPEG or a PNG to 1, 3 or 4 channels of 8 bits, row by row. NULL where that fails; cstb_free frees it. */
uint8_t *cstb_decode(const uint8_t *bytes, int count, int channels, int *width, int *height);
/* Why the last call on this thread failed, in stb's few words. */
const char *cstb_failure(void);
void cstb_free(void *memory);

/* Encodes 1 or 3 channels of 8 bits as a baseline JPEG of a quality from 1 to 100; hands its bytes over in pieces. */
typedef void cstb_sink(void *context, void *bytes, int count);
int cstb_encode_jpeg(
  cstb_sink *sink, void *context, int width, int height, int channels, const uint8_t *pixels, int quality);

/* A font that is open: it points into the bytes that it was opened from, and owns nothing. */
typedef struct {
  uint64_t storage[32];
} cstb_font;

typedef struct {
  int left, top, right, bottom;
} cstb_box;

/* Opens the first font of a file; 0 where that fails. The bytes must have been checked: stb trusts them. */
int cstb_font_open(cstb_font *font, const uint8_t *bytes);
/* The glyph of a Unicode scalar; 0 where there is none. */
int cstb_glyph(const cstb_font *font, int scalar);
/* How far the pen goes after a glyph, in the font's units. */
int cstb_advance(const cstb_font *font, int glyph);
/* What is added to the advance between two glyphs, in the font's units. */
int cstb_kerning(const cstb_font *font, int glyph, int next);
/* What the font's units are multiplied with so that its em is so many pixels. */
float cstb_scale(const cstb_font *font, float pixels);
/* Where the pixels of a glyph are, seen from the pen; y goes down. */
cstb_box cstb_glyph_box(const cstb_font *font, int glyph, float scale, float shift);
/* Draws how much of each pixel a glyph covers, from 0 to 255. */
void cstb_draw_glyph(
  const cstb_font *font, int glyph, float scale, float shift, uint8_t *pixels, int width, int height);

#endif
