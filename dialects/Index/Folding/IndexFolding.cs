namespace OpenXla.Ir.Dialects.Index.Folding;

/// <summary>
/// Arithmetic on constant indices, whose width the target decides: 32 or 64 bits. What is folded must be right for both, so that
/// the result of 64 bits, cut to 32, is the result of operands cut to 32.
/// </summary>
internal static class IndexFolding
{
    internal const int Wide = 64;
    internal const int Narrow = 32;

    /// <summary>For functions whose low bits depend on the low bits of the operands alone.</summary>
    internal static IrAttribute? Unchecked(ReadOnlySpan<IrAttribute?> operands, Func<long, long, long?> compute) =>
        operands is [IntegerAttr left, IntegerAttr right] && compute(left.Int64, right.Int64) is { } value ? IntegerAttr.Index(value) : null;

    /// <summary>For other functions: computes in both widths, on numbers that keep their sign, and gives up where the results differ.</summary>
    internal static IrAttribute? Checked(ReadOnlySpan<IrAttribute?> operands, Func<Int128, Int128, int, Int128?> compute)
    {
        if (operands is not [IntegerAttr left, IntegerAttr right]) return null;
        if (compute(left.Int64, right.Int64, Wide) is not { } wide || compute(Cut(left), Cut(right), Narrow) is not { } narrow) return null;
        return unchecked((int)wide == (int)narrow) ? IntegerAttr.Index(unchecked((long)wide)) : null;
    }

    /// <summary>The low 32 bits, with their sign.</summary>
    internal static int Cut(IntegerAttr value) => unchecked((int)value.Int64);

    /// <summary>The same bits as a number without a sign.</summary>
    internal static Int128 Unsigned(Int128 value, int width) => value < 0 ? value + (Int128.One << width) : value;

    /// <summary>The quotient of numbers without a sign.</summary>
    internal static Int128? DivideUnsigned(Int128 left, Int128 right, int width) => right == 0 ? null : Unsigned(left, width) / Unsigned(right, width);

    /// <summary>The quotient rounded down.</summary>
    internal static Int128? Floor(Int128 left, Int128 right)
    {
        if (right == 0) return null;
        var (quotient, rest) = Int128.DivRem(left, right);
        return rest != 0 && rest < 0 != right < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The quotient rounded up; none for the smallest number, whose magnitude the width does not hold.</summary>
    internal static Int128? Ceiling(Int128 left, Int128 right, int width)
    {
        if (right == 0 || (right > 1 && left == -(Int128.One << (width - 1)))) return null;
        var (quotient, rest) = Int128.DivRem(left, right);
        return rest != 0 && rest < 0 == right < 0 ? quotient + 1 : quotient;
    }

    /// <summary>The amount of a shift where both widths allow it.</summary>
    internal static int? ShiftAmount(Int128 amount) => amount >= 0 && amount < Narrow ? (int)amount : null;
}
