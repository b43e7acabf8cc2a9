using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many bits vectors have.</summary>
internal static class VectorWidths
{
    private const long Limit = 131072;

    /// <summary>Whether one of two vectors has more bits than parts can be taken of.</summary>
    internal static bool AreTooWide(VectorType first, VectorType second) => IsTooWide(first) || IsTooWide(second);

    private static bool IsTooWide(VectorType type)
    {
        long width = type.ElementType switch { IntegerType integer => integer.Width, FloatType real => real.Width, _ => 64 };
        return (Int128)type.Shape[0] * width > Limit;
    }
}
