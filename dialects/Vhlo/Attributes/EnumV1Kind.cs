namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>A set of words that attributes are of, each with its number in bytecode.</summary>
public sealed class EnumV1Kind
{
    private EnumV1Kind(string name, ulong code, params (int Number, string Word)[] words)
    {
        Name = name;
        Code = code;
        Words = words.ToDictionary(static w => w.Number, static w => w.Word);
    }

    public static readonly EnumV1Kind ComparisonDirection = new("comparison_direction_v1", 3, (0, "EQ"), (1, "NE"), (2, "GE"), (3, "GT"), (4, "LE"), (5, "LT"));
    public static readonly EnumV1Kind ComparisonType = new("comparison_type_v1", 4, (0, "NOTYPE"), (1, "FLOAT"), (2, "TOTALORDER"), (3, "SIGNED"), (4, "UNSIGNED"));
    public static readonly EnumV1Kind ApiVersion = new("api_version_v1", 5, (0, "API_VERSION_UNSPECIFIED"), (1, "API_VERSION_ORIGINAL"),
        (2, "API_VERSION_STATUS_RETURNING"), (3, "API_VERSION_STATUS_RETURNING_UNIFIED"), (4, "API_VERSION_TYPED_FFI"));
    public static readonly EnumV1Kind FftType = new("fft_type_v1", 7, (0, "FFT"), (1, "IFFT"), (2, "RFFT"), (3, "IRFFT"));
    public static readonly EnumV1Kind Precision = new("precision_v1", 11, (0, "DEFAULT"), (1, "HIGH"), (2, "HIGHEST"));
    public static readonly EnumV1Kind RngAlgorithm = new("rng_algorithm_v1", 12, (0, "DEFAULT"), (1, "THREE_FRY"), (2, "PHILOX"));
    public static readonly EnumV1Kind RngDistribution = new("rng_distribution_v1", 13, (1, "UNIFORM"), (2, "NORMAL"));
    public static readonly EnumV1Kind Transpose = new("transpose_v1", 16, (0, "TRANSPOSE_INVALID"), (1, "NO_TRANSPOSE"), (2, "TRANSPOSE"), (3, "ADJOINT"));
    public static readonly EnumV1Kind ResultAccuracyMode = new("result_accuracy_mode_v1", 19, (0, "DEFAULT"), (1, "HIGHEST"), (2, "TOLERANCE"));

    public static IReadOnlyList<EnumV1Kind> All { get; } =
        [ComparisonDirection, ComparisonType, ApiVersion, FftType, Precision, RngAlgorithm, RngDistribution, Transpose, ResultAccuracyMode];

    /// <summary>The name in text.</summary>
    public string Name { get; }

    /// <summary>The code of its attributes in bytecode.</summary>
    internal ulong Code { get; }

    public IReadOnlyDictionary<int, string> Words { get; }

    /// <summary>The attribute of a word; null where there is none.</summary>
    public EnumV1Attr? Find(string? word)
    {
        foreach (var (number, known) in Words)
            if (known == word) return new EnumV1Attr(this, number);
        return null;
    }
}
