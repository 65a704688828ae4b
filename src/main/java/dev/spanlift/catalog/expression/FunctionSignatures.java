package dev.spanlift.catalog.expression;

/**
 * The built-in functions of Spanner, one signature a line; {@link FunctionTable} says how a line is written.
 *
 * <p>A heading is a page of the <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/functions-all">reference</a>. The types of arguments
 * are as the emulator 1.5.28 lists them; functions that it does not have yet are as their pages describe them.
 */
final class FunctionSignatures {
    static final String LINES = """
            [conditional_expressions]
            COALESCE(T, T...) T
            IF(BOOL, T, T) T
            IFNULL(T, T) T
            NULLIF(ORDERED, ORDERED) T

            [mathematical_functions]
            ABS(INT64) INT64
            ABS(FLOAT32) FLOAT32
            ABS(FLOAT64) FLOAT64
            ABS(NUMERIC) NUMERIC
            ACOS(FLOAT64) FLOAT64
            ACOSH(FLOAT64) FLOAT64
            APPROX_COSINE_DISTANCE(ARRAY<FLOAT64>, ARRAY<FLOAT64>, options => JSON) FLOAT64
            APPROX_COSINE_DISTANCE(ARRAY<FLOAT32>, ARRAY<FLOAT32>, options => JSON) FLOAT64
            APPROX_DOT_PRODUCT(ARRAY<INT64>, ARRAY<INT64>, options => JSON) FLOAT64
            APPROX_DOT_PRODUCT(ARRAY<FLOAT32>, ARRAY<FLOAT32>, options => JSON) FLOAT64
            APPROX_DOT_PRODUCT(ARRAY<FLOAT64>, ARRAY<FLOAT64>, options => JSON) FLOAT64
            APPROX_EUCLIDEAN_DISTANCE(ARRAY<FLOAT64>, ARRAY<FLOAT64>, options => JSON) FLOAT64
            APPROX_EUCLIDEAN_DISTANCE(ARRAY<FLOAT32>, ARRAY<FLOAT32>, options => JSON) FLOAT64
            ASIN(FLOAT64) FLOAT64
            ASINH(FLOAT64) FLOAT64
            ATAN(FLOAT64) FLOAT64
            ATAN2(FLOAT64, FLOAT64) FLOAT64
            ATANH(FLOAT64) FLOAT64
            CEIL(FLOAT32) FLOAT32
            CEIL(FLOAT64) FLOAT64
            CEIL(NUMERIC) NUMERIC
            CEILING = CEIL
            COS(FLOAT64) FLOAT64
            COSH(FLOAT64) FLOAT64
            COSINE_DISTANCE(ARRAY<FLOAT64>, ARRAY<FLOAT64>) FLOAT64
            COSINE_DISTANCE(ARRAY<FLOAT32>, ARRAY<FLOAT32>) FLOAT64
            DIV(INT64, INT64) INT64
            DIV(NUMERIC, NUMERIC) NUMERIC
            DOT_PRODUCT(ARRAY<INT64>, ARRAY<INT64>) FLOAT64
            DOT_PRODUCT(ARRAY<FLOAT32>, ARRAY<FLOAT32>) FLOAT64
            DOT_PRODUCT(ARRAY<FLOAT64>, ARRAY<FLOAT64>) FLOAT64
            EUCLIDEAN_DISTANCE(ARRAY<FLOAT64>, ARRAY<FLOAT64>) FLOAT64
            EUCLIDEAN_DISTANCE(ARRAY<FLOAT32>, ARRAY<FLOAT32>) FLOAT64
            EXP(FLOAT64) FLOAT64
            EXP(NUMERIC) NUMERIC
            FLOOR(FLOAT32) FLOAT32
            FLOOR(FLOAT64) FLOAT64
            FLOOR(NUMERIC) NUMERIC
            GREATEST(ORDERED, ORDERED...) T
            IEEE_DIVIDE(FLOAT64, FLOAT64) FLOAT64
            IEEE_DIVIDE(FLOAT32, FLOAT32) FLOAT32
            IS_INF(FLOAT64) BOOL
            IS_NAN(FLOAT64) BOOL
            LEAST(ORDERED, ORDERED...) T
            LN(FLOAT64) FLOAT64
            LN(NUMERIC) NUMERIC
            LOG(FLOAT64, [FLOAT64]) FLOAT64
            LOG(NUMERIC, [NUMERIC]) NUMERIC
            LOG10(FLOAT64) FLOAT64
            LOG10(NUMERIC) NUMERIC
            MOD(INT64, INT64) INT64
            MOD(NUMERIC, NUMERIC) NUMERIC
            POW(FLOAT64, FLOAT64) FLOAT64
            POW(NUMERIC, NUMERIC) NUMERIC
            POWER = POW
            ROUND(FLOAT32, [INT64]) FLOAT32
            ROUND(FLOAT64, [INT64]) FLOAT64
            ROUND(NUMERIC, [INT64]) NUMERIC
            SAFE_ADD(INT64, INT64) INT64
            SAFE_ADD(FLOAT64, FLOAT64) FLOAT64
            SAFE_ADD(NUMERIC, NUMERIC) NUMERIC
            SAFE_DIVIDE(FLOAT64, FLOAT64) FLOAT64
            SAFE_DIVIDE(NUMERIC, NUMERIC) NUMERIC
            SAFE_MULTIPLY(INT64, INT64) INT64
            SAFE_MULTIPLY(FLOAT64, FLOAT64) FLOAT64
            SAFE_MULTIPLY(NUMERIC, NUMERIC) NUMERIC
            SAFE_NEGATE(INT64) INT64
            SAFE_NEGATE(FLOAT32) FLOAT32
            SAFE_NEGATE(FLOAT64) FLOAT64
            SAFE_NEGATE(NUMERIC) NUMERIC
            SAFE_SUBTRACT(INT64, INT64) INT64
            SAFE_SUBTRACT(FLOAT64, FLOAT64) FLOAT64
            SAFE_SUBTRACT(NUMERIC, NUMERIC) NUMERIC
            SIGN(INT64) INT64
            SIGN(FLOAT32) FLOAT32
            SIGN(FLOAT64) FLOAT64
            SIGN(NUMERIC) NUMERIC
            SIN(FLOAT64) FLOAT64
            SINH(FLOAT64) FLOAT64
            SQRT(FLOAT64) FLOAT64
            SQRT(NUMERIC) NUMERIC
            TAN(FLOAT64) FLOAT64
            TANH(FLOAT64) FLOAT64
            TRUNC(FLOAT32, [INT64]) FLOAT32
            TRUNC(FLOAT64, [INT64]) FLOAT64
            TRUNC(NUMERIC, [INT64]) NUMERIC

            [bit_functions]
            BIT_COUNT(INT64) INT64
            BIT_COUNT(BYTES) INT64
            BIT_REVERSE(INT64, BOOL) INT64

            [string_functions]
            BYTE_LENGTH(STRING) INT64
            BYTE_LENGTH(BYTES) INT64
            CHAR_LENGTH(STRING) INT64
            CHARACTER_LENGTH = CHAR_LENGTH
            CODE_POINTS_TO_BYTES(ARRAY<INT64>) BYTES
            CODE_POINTS_TO_STRING(ARRAY<INT64>) STRING
            CONCAT(STRING, STRING...) STRING
            CONCAT(BYTES, BYTES...) BYTES
            ENDS_WITH(STRING, STRING) BOOL
            ENDS_WITH(BYTES, BYTES) BOOL
            FORMAT(STRING, ANY...) STRING
            FROM_BASE32(STRING) BYTES
            FROM_BASE64(STRING) BYTES
            FROM_HEX(STRING) BYTES
            LCASE = LOWER
            LENGTH(STRING) INT64
            LENGTH(BYTES) INT64
            LOWER(STRING) STRING
            LOWER(BYTES) BYTES
            LPAD(STRING, INT64, [STRING]) STRING
            LPAD(BYTES, INT64, [BYTES]) BYTES
            LTRIM(STRING, [STRING]) STRING
            LTRIM(BYTES, BYTES) BYTES
            NORMALIZE(STRING, [NORMAL_FORM]) STRING
            NORMALIZE_AND_CASEFOLD(STRING, [NORMAL_FORM]) STRING
            OCTET_LENGTH = BYTE_LENGTH
            REGEXP_CONTAINS(STRING, STRING) BOOL
            REGEXP_CONTAINS(BYTES, BYTES) BOOL
            REGEXP_EXTRACT(STRING, STRING) STRING
            REGEXP_EXTRACT(BYTES, BYTES) BYTES
            REGEXP_EXTRACT_ALL(STRING, STRING) ARRAY<STRING>
            REGEXP_EXTRACT_ALL(BYTES, BYTES) ARRAY<BYTES>
            REGEXP_REPLACE(STRING, STRING, STRING) STRING
            REGEXP_REPLACE(BYTES, BYTES, BYTES) BYTES
            REPEAT(STRING, INT64) STRING
            REPEAT(BYTES, INT64) BYTES
            REPLACE(STRING, STRING, STRING) STRING
            REPLACE(BYTES, BYTES, BYTES) BYTES
            REVERSE(STRING) STRING
            REVERSE(BYTES) BYTES
            RPAD(STRING, INT64, [STRING]) STRING
            RPAD(BYTES, INT64, [BYTES]) BYTES
            RTRIM(STRING, [STRING]) STRING
            RTRIM(BYTES, BYTES) BYTES
            SAFE_CONVERT_BYTES_TO_STRING(BYTES) STRING
            SOUNDEX(STRING) STRING
            SPLIT(STRING, [STRING]) ARRAY<STRING>
            SPLIT(BYTES, BYTES) ARRAY<BYTES>
            SPLIT_SUBSTR(STRING, STRING, INT64, [INT64]) STRING
            STARTS_WITH(STRING, STRING) BOOL
            STARTS_WITH(BYTES, BYTES) BOOL
            STRPOS(STRING, STRING) INT64
            STRPOS(BYTES, BYTES) INT64
            SUBSTR(STRING, INT64, [INT64]) STRING
            SUBSTR(BYTES, INT64, [INT64]) BYTES
            SUBSTRING = SUBSTR
            TO_BASE32(BYTES) STRING
            TO_BASE64(BYTES) STRING
            TO_CODE_POINTS(STRING) ARRAY<INT64>
            TO_CODE_POINTS(BYTES) ARRAY<INT64>
            TO_HEX(BYTES) STRING
            TRIM(STRING, [STRING]) STRING
            TRIM(BYTES, BYTES) BYTES
            UCASE = UPPER
            UPPER(STRING) STRING
            UPPER(BYTES) BYTES

            [hash_functions]
            FARM_FINGERPRINT(STRING) INT64
            FARM_FINGERPRINT(BYTES) INT64
            MD5(STRING) BYTES
            MD5(BYTES) BYTES
            SHA1(STRING) BYTES
            SHA1(BYTES) BYTES
            SHA256(STRING) BYTES
            SHA256(BYTES) BYTES
            SHA512(STRING) BYTES
            SHA512(BYTES) BYTES

            [compression-functions]
            ZSTD_COMPRESS(STRING, *) BYTES
            ZSTD_COMPRESS(BYTES, *) BYTES
            ZSTD_DECOMPRESS_TO_BYTES(BYTES, *) BYTES
            ZSTD_DECOMPRESS_TO_STRING(BYTES, *) STRING

            [array_functions]
            ARRAY_CONCAT(ARRAY<T>, ARRAY<T>...) ARRAY<T>
            ARRAY_FILTER(ARRAY<T>, LAMBDA) ARRAY<T>
            ARRAY_FIRST(ARRAY<T>) T
            ARRAY_INCLUDES(ARRAY<T>, T) BOOL
            ARRAY_INCLUDES(ARRAY<T>, LAMBDA) BOOL
            ARRAY_INCLUDES_ALL(ARRAY<T>, ARRAY<T>) BOOL
            ARRAY_INCLUDES_ANY(ARRAY<T>, ARRAY<T>) BOOL
            ARRAY_IS_DISTINCT(ARRAY<T>) BOOL
            ARRAY_LAST(ARRAY<T>) T
            ARRAY_LENGTH(ARRAY<T>) INT64
            ARRAY_MAX(ARRAY<T>) T
            ARRAY_MIN(ARRAY<T>) T
            ARRAY_REVERSE(ARRAY<T>) ARRAY<T>
            ARRAY_SLICE(ARRAY<T>, INT64, INT64) ARRAY<T>
            ARRAY_TO_STRING(ARRAY<STRING>, STRING, [STRING]) STRING
            ARRAY_TO_STRING(ARRAY<BYTES>, BYTES, [BYTES]) BYTES
            ARRAY_TRANSFORM(ARRAY<T>, LAMBDA) ?
            GENERATE_ARRAY(INT64, INT64, [INT64]) ARRAY<INT64>
            GENERATE_ARRAY(FLOAT64, FLOAT64, [FLOAT64]) ARRAY<FLOAT64>
            GENERATE_ARRAY(NUMERIC, NUMERIC, [NUMERIC]) ARRAY<NUMERIC>
            GENERATE_DATE_ARRAY(DATE, DATE, [DATE_INTERVAL]) ARRAY<DATE>

            [date_functions]
            ADDDATE(DATE, INT64) DATE
            ADDDATE(DATE, DATE_INTERVAL) DATE
            CURRENT_DATE([STRING]) DATE volatile
            DATE(TIMESTAMP, [STRING]) DATE
            DATE(INT64, INT64, INT64) DATE
            DATE_ADD(DATE, DATE_INTERVAL) DATE
            DATE_DIFF(DATE, DATE, DATE_PART) INT64
            DATE_FROM_UNIX_DATE(INT64) DATE
            DATE_SUB(DATE, DATE_INTERVAL) DATE
            DATE_TRUNC(DATE, DATE_PART) DATE
            FORMAT_DATE(STRING, DATE) STRING
            PARSE_DATE(STRING, STRING) DATE
            SUBDATE(DATE, INT64) DATE
            SUBDATE(DATE, DATE_INTERVAL) DATE
            UNIX_DATE(DATE) INT64

            [timestamp_functions]
            CURRENT_TIMESTAMP() TIMESTAMP volatile
            FORMAT_TIMESTAMP(STRING, TIMESTAMP, [STRING]) STRING
            PARSE_TIMESTAMP(STRING, STRING, [STRING]) TIMESTAMP
            PENDING_COMMIT_TIMESTAMP() TIMESTAMP volatile writes
            PENDING_COMMIT_TIMESTAMP_INT64() INT64 volatile writes
            STRING(TIMESTAMP, [STRING]) STRING
            STRING(JSON) STRING
            TIMESTAMP(STRING, [STRING]) TIMESTAMP
            TIMESTAMP(DATE, [STRING]) TIMESTAMP
            TIMESTAMP_ADD(TIMESTAMP, TIME_INTERVAL) TIMESTAMP
            TIMESTAMP_DIFF(TIMESTAMP, TIMESTAMP, TIME_PART) INT64
            TIMESTAMP_MICROS(INT64) TIMESTAMP
            TIMESTAMP_MILLIS(INT64) TIMESTAMP
            TIMESTAMP_SECONDS(INT64) TIMESTAMP
            TIMESTAMP_SUB(TIMESTAMP, TIME_INTERVAL) TIMESTAMP
            TIMESTAMP_TRUNC(TIMESTAMP, TIMESTAMP_PART, [STRING]) TIMESTAMP
            UNIX_MICROS(TIMESTAMP) INT64
            UNIX_MILLIS(TIMESTAMP) INT64
            UNIX_SECONDS(TIMESTAMP) INT64

            [interval_functions]
            JUSTIFY_DAYS(ANY) ?
            JUSTIFY_HOURS(ANY) ?
            JUSTIFY_INTERVAL(ANY) ?
            MAKE_INTERVAL([INT64], [INT64], [INT64], [INT64], [INT64], [INT64], *) ?

            [json_functions]
            BOOL(JSON) BOOL
            BOOL_ARRAY(JSON) ARRAY<BOOL>
            FLOAT32(JSON, [wide_number_mode => STRING]) FLOAT32
            FLOAT32_ARRAY(JSON, *) ARRAY<FLOAT32>
            FLOAT64(JSON, [wide_number_mode => STRING]) FLOAT64
            FLOAT64_ARRAY(JSON, *) ARRAY<FLOAT64>
            INT64(JSON) INT64
            INT64_ARRAY(JSON) ARRAY<INT64>
            JSON_ARRAY(ANY...) JSON
            JSON_ARRAY_APPEND(JSON, STRING, ANY, ANY..., *) JSON
            JSON_ARRAY_INSERT(JSON, STRING, ANY, ANY..., *) JSON
            JSON_CONTAINS(JSON, JSON) BOOL
            JSON_KEYS(JSON, [INT64], *) ARRAY<STRING>
            JSON_OBJECT() JSON
            JSON_OBJECT(STRING, ANY, ANY..., PAIRS) JSON
            JSON_OBJECT(ARRAY<STRING>, ARRAY<T>) JSON
            JSON_QUERY(STRING, LITERAL) STRING
            JSON_QUERY(JSON, LITERAL) JSON
            JSON_QUERY_ARRAY(STRING, [LITERAL]) ARRAY<STRING>
            JSON_QUERY_ARRAY(JSON, [LITERAL]) ARRAY<JSON>
            JSON_REMOVE(JSON, STRING...) JSON
            JSON_SET(JSON, STRING, ANY, ANY..., *) JSON
            JSON_STRIP_NULLS(JSON, [STRING], *) JSON
            JSON_TYPE(JSON) STRING
            JSON_VALUE(STRING, [LITERAL]) STRING
            JSON_VALUE(JSON, [LITERAL]) STRING
            JSON_VALUE_ARRAY(STRING, [LITERAL]) ARRAY<STRING>
            JSON_VALUE_ARRAY(JSON, [LITERAL]) ARRAY<STRING>
            LAX_BOOL(JSON) BOOL
            LAX_FLOAT64(JSON) FLOAT64
            LAX_INT64(JSON) INT64
            LAX_STRING(JSON) STRING
            PARSE_JSON(STRING, [wide_number_mode => STRING]) JSON
            SAFE_TO_JSON(ANY, *) JSON
            STRING_ARRAY(JSON) ARRAY<STRING>
            TO_JSON(ANY, [stringify_wide_numbers => BOOL]) JSON
            TO_JSON_STRING(JSON, [BOOL]) STRING

            [net_functions]
            NET.HOST(STRING) STRING
            NET.IP_FROM_STRING(STRING) BYTES
            NET.IP_NET_MASK(INT64, INT64) BYTES
            NET.IP_TO_STRING(BYTES) STRING
            NET.IP_TRUNC(BYTES, INT64) BYTES
            NET.IPV4_FROM_INT64(INT64) BYTES
            NET.IPV4_TO_INT64(BYTES) INT64
            NET.PUBLIC_SUFFIX(STRING) STRING
            NET.REG_DOMAIN(STRING) STRING
            NET.SAFE_IP_FROM_STRING(STRING) BYTES

            [sequence_functions]
            GET_INTERNAL_SEQUENCE_STATE(SEQUENCE) INT64
            GET_NEXT_SEQUENCE_VALUE(SEQUENCE) INT64 writes

            [utility-functions]
            GENERATE_UUID() STRING volatile
            NEW_UUID() ? volatile

            [debugging_functions]
            ERROR(STRING) ?

            [security_functions]
            SESSION_USER() STRING volatile

            [search_functions]
            DEBUG_TOKENLIST(TOKENLIST) STRING
            SCORE(tokens: TOKENLIST, query: LITERAL, [dialect => STRING], [language_tag => STRING], [enhance_query => BOOL], [options => JSON]) FLOAT64
            SCORE_NGRAMS(tokens: TOKENLIST, ngrams_query: LITERAL, [language_tag => STRING], [algorithm => STRING]) FLOAT64
            SEARCH(tokens: TOKENLIST, query: LITERAL, [dialect => STRING], [language_tag => STRING], [enhance_query => BOOL]) BOOL
            SEARCH_NGRAMS(tokens: TOKENLIST, ngrams_query: LITERAL, [language_tag => STRING], [min_ngrams => INT64], [min_ngrams_percent => FLOAT64]) BOOL
            SEARCH_SUBSTRING(tokens: TOKENLIST, query: LITERAL, [language_tag => STRING], [relative_search_type => STRING]) BOOL
            SNIPPET(value: STRING, query: STRING, [language_tag => STRING], [enhance_query => BOOL], [max_snippet_width => INT64], [max_snippets => INT64], [content_type => STRING]) JSON
            TOKEN(STRING) TOKENLIST
            TOKEN(BYTES) TOKENLIST
            TOKEN(ARRAY<STRING>) TOKENLIST
            TOKEN(ARRAY<BYTES>) TOKENLIST
            TOKENIZE_BOOL(BOOL) TOKENLIST
            TOKENIZE_FULLTEXT(value: STRING, [language_tag => STRING], [content_type => STRING], [token_category => STRING], [remove_diacritics => BOOL]) TOKENLIST
            TOKENIZE_FULLTEXT(value: ARRAY<STRING>, [language_tag => STRING], [content_type => STRING], [token_category => STRING], [remove_diacritics => BOOL]) TOKENLIST
            TOKENIZE_JSON(JSON) TOKENLIST
            TOKENIZE_NGRAMS(value: STRING, [ngram_size_min => INT64], [ngram_size_max => INT64], [remove_diacritics => BOOL]) TOKENLIST
            TOKENIZE_NGRAMS(value: ARRAY<STRING>, [ngram_size_min => INT64], [ngram_size_max => INT64], [remove_diacritics => BOOL]) TOKENLIST
            TOKENIZE_NUMBER(value: ANY, [comparison_type => STRING], [algorithm => STRING], [min => FLOAT64], [max => FLOAT64], [granularity => FLOAT64], [tree_base => INT64], [ieee_precision => INT64], [precision => INT64]) TOKENLIST
            TOKENIZE_SUBSTRING(value: STRING, [language_tag => STRING], [ngram_size_min => INT64], [ngram_size_max => INT64], [relative_search_types => ARRAY<STRING>], [support_relative_search => BOOL], [content_type => STRING], [short_tokens_only_for_anchors => BOOL], [remove_diacritics => BOOL]) TOKENLIST
            TOKENIZE_SUBSTRING(value: ARRAY<STRING>, [language_tag => STRING], [ngram_size_min => INT64], [ngram_size_max => INT64], [relative_search_types => ARRAY<STRING>], [support_relative_search => BOOL], [content_type => STRING], [short_tokens_only_for_anchors => BOOL], [remove_diacritics => BOOL]) TOKENLIST
            TOKENLIST_CONCAT(ARRAY<TOKENLIST>) TOKENLIST

            [ml-functions]
            AI.CLASSIFY(ANY..., *) ? volatile
            AI.IF(ANY..., *) ? volatile
            AI.SCORE(ANY..., *) ? volatile
            ML.PREDICT(ANY..., *) ? volatile

            [protocol_buffer_functions]
            REPLACE_FIELDS(ANY..., *) ?

            [graph-sql-functions]
            DESTINATION_NODE_ID(ANY) ?
            EDGES(ANY) ?
            ELEMENT_DEFINITION_NAME(ANY) ?
            ELEMENT_ID(ANY) ?
            IS_ACYCLIC(ANY) BOOL
            IS_FIRST(ANY) BOOL
            IS_SIMPLE(ANY) BOOL
            IS_TRAIL(ANY) BOOL
            LABELS(ANY) ?
            NODES(ANY) ?
            PATH(ANY...) ?
            PATH_FIRST(ANY) ?
            PATH_LAST(ANY) ?
            PATH_LENGTH(ANY) INT64
            PROPERTY_NAMES(ANY) ?
            SOURCE_NODE_ID(ANY) ?

            [aggregate_functions]
            ANY_VALUE(T) T aggregate
            APPROX_COUNT_DISTINCT(ORDERED) INT64 aggregate
            ARRAY_AGG(ELEMENT) ARRAY<T> aggregate
            ARRAY_CONCAT_AGG(ARRAY<T>) ARRAY<T> aggregate
            AVG(INT64) FLOAT64 aggregate
            AVG(FLOAT64) FLOAT64 aggregate
            AVG(NUMERIC) NUMERIC aggregate
            BIT_AND(INT64) INT64 aggregate
            BIT_OR(INT64) INT64 aggregate
            BIT_XOR(INT64) INT64 aggregate
            COUNT(ANY) INT64 aggregate
            COUNTIF(BOOL) INT64 aggregate
            LOGICAL_AND(BOOL) BOOL aggregate
            LOGICAL_OR(BOOL) BOOL aggregate
            MAX(ORDERED) T aggregate
            MIN(ORDERED) T aggregate
            STRING_AGG(STRING, [LITERAL]) STRING aggregate
            STRING_AGG(BYTES, [BYTES]) BYTES aggregate
            SUM(INT64) INT64 aggregate
            SUM(FLOAT64) FLOAT64 aggregate
            SUM(NUMERIC) NUMERIC aggregate

            [statistical_aggregate_functions]
            STDDEV = STDDEV_SAMP
            STDDEV_SAMP(FLOAT64) FLOAT64 aggregate
            STDDEV_SAMP(NUMERIC) NUMERIC aggregate
            VAR_SAMP(FLOAT64) FLOAT64 aggregate
            VAR_SAMP(NUMERIC) NUMERIC aggregate
            VARIANCE = VAR_SAMP

            [operators]
            $+(INT64, INT64) INT64
            $+(FLOAT64, FLOAT64) FLOAT64
            $+(NUMERIC, NUMERIC) NUMERIC
            $-(INT64, INT64) INT64
            $-(FLOAT64, FLOAT64) FLOAT64
            $-(NUMERIC, NUMERIC) NUMERIC
            $-(INT64) INT64
            $-(FLOAT32) FLOAT32
            $-(FLOAT64) FLOAT64
            $-(NUMERIC) NUMERIC
            $*(INT64, INT64) INT64
            $*(FLOAT64, FLOAT64) FLOAT64
            $*(NUMERIC, NUMERIC) NUMERIC
            $/(FLOAT64, FLOAT64) FLOAT64
            $/(NUMERIC, NUMERIC) NUMERIC
            $||(STRING, STRING) STRING
            $||(BYTES, BYTES) BYTES
            $||(ARRAY<T>, ARRAY<T>) ARRAY<T>
            $<<(INT64, INT64) INT64
            $<<(BYTES, INT64) BYTES
            $>>(INT64, INT64) INT64
            $>>(BYTES, INT64) BYTES
            $&(INT64, INT64) INT64
            $&(BYTES, BYTES) BYTES
            $^(INT64, INT64) INT64
            $^(BYTES, BYTES) BYTES
            $|(INT64, INT64) INT64
            $|(BYTES, BYTES) BYTES
            $~(INT64) INT64
            $~(BYTES) BYTES
            """;

    private FunctionSignatures() {}
}
