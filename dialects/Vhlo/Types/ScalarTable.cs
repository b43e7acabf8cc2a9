using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>The types without parameters: their codes in bytecode, the first version that has them, and what they stand for.</summary>
internal static class ScalarTable
{
    internal static readonly ScalarEntry[] All =
    [
        new("bool_v1", 0, "0.9.0", IntegerType.I1),
        new("bf16_v1", 2, "0.9.0", FloatType.BF16),
        new("f16_v1", 3, "0.9.0", FloatType.F16),
        new("f32_v1", 4, "0.9.0", FloatType.F32),
        new("f64_v1", 5, "0.9.0", FloatType.F64),
        new("f8E4M3FN_v1", 6, "0.9.0", Float(FloatFormat.F8E4M3FN)),
        new("f8E5M2_v1", 7, "0.9.0", Float(FloatFormat.F8E5M2)),
        new("index_v1", 9, "0.9.0", IndexType.Instance),
        new("i4_v1", 10, "0.9.0", Signless(4)),
        new("i8_v1", 11, "0.9.0", Signless(8)),
        new("i16_v1", 12, "0.9.0", Signless(16)),
        new("i32_v1", 13, "0.9.0", Signless(32)),
        new("i64_v1", 14, "0.9.0", Signless(64)),
        new("ui4_v1", 15, "0.9.0", Unsigned(4)),
        new("ui8_v1", 16, "0.9.0", Unsigned(8)),
        new("ui16_v1", 17, "0.9.0", Unsigned(16)),
        new("ui32_v1", 18, "0.9.0", Unsigned(32)),
        new("ui64_v1", 19, "0.9.0", Unsigned(64)),
        new("token_v1", 22, "0.9.0"),
        new("witness_v1", 26, "0.9.0"),
        new("f8E4M3FNUZ_v1", 27, "0.10.0", Float(FloatFormat.F8E4M3FNUZ)),
        new("f8E5M2FNUZ_v1", 28, "0.10.0", Float(FloatFormat.F8E5M2FNUZ)),
        new("f8E4M3B11FNUZ_v1", 29, "0.11.0", Float(FloatFormat.F8E4M3B11FNUZ)),
        new("i2_v1", 31, "1.2.0", Signless(2)),
        new("ui2_v1", 32, "1.2.0", Unsigned(2)),
        new("none_v1", 33, "1.6.0", NoneType.Instance),
        // The name is upstream's.
        new("tf31_v1", 34, "1.6.0", Float(FloatFormat.TF32)),
        new("f8E4M3_v1", 35, "1.7.0", Float(FloatFormat.F8E4M3)),
        new("f8E3M4_v1", 36, "1.7.0", Float(FloatFormat.F8E3M4)),
        new("f4E2M1FN_v1", 37, "1.8.0", Float(FloatFormat.F4E2M1FN)),
        new("f6E2M3FN_v1", 38, "1.8.0", Float(FloatFormat.F6E2M3FN)),
        new("f6E3M2FN_v1", 39, "1.8.0", Float(FloatFormat.F6E3M2FN)),
        new("f8E8M0FNU_v1", 40, "1.8.0", Float(FloatFormat.F8E8M0FNU)),
    ];

    internal static readonly Dictionary<ulong, ScalarV1Type> ByCode = All.ToDictionary(static e => (ulong)e.Code, static e => e.Type);

    internal static readonly Dictionary<string, ScalarEntry> ByName = All.ToDictionary(static e => e.Type.Name, StringComparer.Ordinal);

    private static readonly Dictionary<IrType, ScalarV1Type> ByMeaning = All.Where(static e => e.Meaning is not null).ToDictionary(static e => e.Meaning!, static e => e.Type);

    /// <summary>The type that stands for a builtin one; null where there is none.</summary>
    internal static ScalarV1Type? Find(IrType builtin) => ByMeaning.GetValueOrDefault(builtin);

    private static IntegerType Signless(int width) => new(width);

    private static IntegerType Unsigned(int width) => new(width, Signedness.Unsigned);

    private static FloatType Float(FloatFormat format) => FloatType.Of(format);
}
