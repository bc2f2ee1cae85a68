/* The vectors on a board: vectors.c with VECTORS_BARE, and the board's put_line. */
int vectors_main(void);

int main(void)
{
    return vectors_main();
}
