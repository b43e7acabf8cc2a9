using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Stablehlo.Encodings;

/// <summary>How bytecode holds attributes that are one word: a code, then the number of the word.</summary>
internal static class EnumEncodings
{
    private const ulong ComparisonDirection = 2, ComparisonType = 3, Fft = 6, PrecisionLevel = 8, Algorithm = 9, Distribution = 10, Transpose = 12, AccuracyMode = 16;

    /// <summary>The attribute of a code; null where the code is that of a structure.</summary>
    internal static IrAttribute? TryRead(ulong code, BytecodeDialectReader reader) => code switch
    {
        ComparisonDirection => ComparisonAttr.Of(reader.ReadEnum<Comparison>()),
        ComparisonType => ComparisonKindAttr.Of(reader.ReadEnum<ComparisonKind>()),
        Fft => FftTypeAttr.Of(reader.ReadEnum<FftType>()),
        PrecisionLevel => PrecisionAttr.Of(reader.ReadEnum<Precision>()),
        Algorithm => RngAlgorithmAttr.Of(reader.ReadEnum<RngAlgorithm>()),
        Distribution => RngDistributionAttr.Of(reader.ReadEnum<RngDistribution>()),
        Transpose => TranspositionAttr.Of(reader.ReadEnum<Transposition>()),
        AccuracyMode => ResultAccuracyModeAttr.Of(reader.ReadEnum<ResultAccuracyMode>()),
        _ => null,
    };

    internal static bool TryWrite(IrAttribute attribute, IBytecodeDialectWriter writer) => attribute switch
    {
        ComparisonAttr word => Write(writer, ComparisonDirection, (int)word.Value),
        ComparisonKindAttr word => Write(writer, ComparisonType, (int)word.Value),
        FftTypeAttr word => Write(writer, Fft, (int)word.Value),
        PrecisionAttr word => Write(writer, PrecisionLevel, (int)word.Value),
        RngAlgorithmAttr word => Write(writer, Algorithm, (int)word.Value),
        RngDistributionAttr word => Write(writer, Distribution, (int)word.Value),
        TranspositionAttr word => Write(writer, Transpose, (int)word.Value),
        ResultAccuracyModeAttr word => Write(writer, AccuracyMode, (int)word.Value),
        _ => false,
    };

    private static bool Write(IBytecodeDialectWriter writer, ulong code, int number)
    {
        writer.WriteVarInt(code);
        writer.WriteVarInt((ulong)number);
        return true;
    }
}
