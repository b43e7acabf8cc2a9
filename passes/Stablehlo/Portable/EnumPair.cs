using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>A set of words in both dialects.</summary>
/// <param name="Kind">The set of the format.</param>
/// <param name="WordOf">The word of an attribute of StableHLO; null for attributes of other kinds.</param>
/// <param name="Make">The attribute of StableHLO; null for words that it does not have.</param>
internal sealed record EnumPair(EnumV1Kind Kind, Func<IrAttribute, string?> WordOf, Func<string, IrAttribute?> Make)
{
    private static readonly EnumPair[] All =
    [
        new(EnumV1Kind.ComparisonDirection, static a => (a as ComparisonAttr)?.Value.Keyword(), static w => ComparisonText.FromKeyword(w) is { } v ? ComparisonAttr.Of(v) : null),
        new(EnumV1Kind.ComparisonType, static a => (a as ComparisonKindAttr)?.Value.Keyword(), static w => ComparisonKindText.FromKeyword(w) is { } v ? ComparisonKindAttr.Of(v) : null),
        new(EnumV1Kind.FftType, static a => (a as FftTypeAttr)?.Value.Keyword(), static w => FftTypeText.FromKeyword(w) is { } v ? FftTypeAttr.Of(v) : null),
        new(EnumV1Kind.Precision, static a => (a as PrecisionAttr)?.Value.Keyword(), static w => PrecisionText.FromKeyword(w) is { } v ? PrecisionAttr.Of(v) : null),
        new(EnumV1Kind.RngAlgorithm, static a => (a as RngAlgorithmAttr)?.Value.Keyword(), static w => RngAlgorithmText.FromKeyword(w) is { } v ? RngAlgorithmAttr.Of(v) : null),
        new(EnumV1Kind.RngDistribution, static a => (a as RngDistributionAttr)?.Value.Keyword(), static w => RngDistributionText.FromKeyword(w) is { } v ? RngDistributionAttr.Of(v) : null),
        new(EnumV1Kind.Transpose, static a => (a as TranspositionAttr)?.Value.Keyword(), static w => TranspositionText.FromKeyword(w) is { } v ? TranspositionAttr.Of(v) : null),
        new(EnumV1Kind.ResultAccuracyMode, static a => (a as ResultAccuracyModeAttr)?.Value.Keyword(), static w => ResultAccuracyModeText.FromKeyword(w) is { } v ? ResultAccuracyModeAttr.Of(v) : null),
    ];

    internal static EnumV1Attr? ToVhlo(IrAttribute attribute)
    {
        foreach (var pair in All)
            if (pair.WordOf(attribute) is { } word) return pair.Kind.Find(word);
        return null;
    }

    internal static IrAttribute? FromVhlo(EnumV1Attr attribute) => Array.Find(All, p => p.Kind == attribute.Kind)?.Make(attribute.Word);
}
