/* What bary_status_str says. Written by tools/vectors. */
static const struct { int32_t status; const char *text; } status_texts[] = {
    {-14, "unknown status"},
    {-13, "BARY_ERR_CALLBACK: a callback failed"},
    {-12, "BARY_ERR_MASS: masses are negative, or totals differ"},
    {-11, "BARY_ERR_EMPTY: there is nothing to average"},
    {-10, "BARY_ERR_TIMES: times are not strictly monotone"},
    {-9, "BARY_ERR_RANGE: a result would overflow or coincide"},
    {-8, "BARY_ERR_NONFINITE: an array holds a NaN or an infinity"},
    {-7, "BARY_ERR_PARAMETER: a parameter is outside its range"},
    {-6, "BARY_ERR_OVERLAP: arrays overlap"},
    {-5, "BARY_ERR_ALIGN: a pointer is not aligned for its type"},
    {-4, "BARY_ERR_SCRATCH: scratch is too short"},
    {-3, "BARY_ERR_LENGTH: an array is too short, or an index out of range"},
    {-2, "BARY_ERR_SHAPE: shapes disagree"},
    {-1, "BARY_ERR_NULL: a pointer is NULL"},
    {0, "BARY_OK: done"},
    {1, "BARY_STOPPED: a callback asked to stop"},
};
