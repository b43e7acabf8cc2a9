using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Analysis;

/// <summary>Whether a division may run for nothing: where its divisor is a constant for which it is always defined.</summary>
public static class Divisors
{
    /// <summary>Of an unsigned division: no element of the divisor is zero.</summary>
    public static Speculatability OfUnsigned(Value divisor) => Of(divisor, static d => !d.IsZero);

    /// <summary>Of a signed division: no element of the divisor is zero or minus one, by which the least number overflows.</summary>
    public static Speculatability OfSigned(Value divisor) => Of(divisor, static d => !d.IsZero && d != BigInteger.MinusOne);

    private static Speculatability Of(Value divisor, Func<BigInteger, bool> isSafe)
    {
        bool safe = OperationFolding.ConstantOf(divisor) switch
        {
            IntegerAttr integer => isSafe(integer.Value),
            DenseElementsAttr { Type: ShapedType { ElementType: IntegerType or IndexType } } dense => AllElements(dense, isSafe),
            _ => false,
        };
        return safe ? Speculatability.Speculatable : Speculatability.NotSpeculatable;
    }

    private static bool AllElements(DenseElementsAttr dense, Func<BigInteger, bool> isSafe)
    {
        long count = dense.IsSplat ? 1 : dense.Count;
        for (long i = 0; i < count; i++)
            if (dense[i] is not IntegerAttr element || !isSafe(element.Value)) return false;
        return true;
    }
}
