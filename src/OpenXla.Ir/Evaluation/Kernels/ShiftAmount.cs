using System.Numerics;

namespace OpenXla.Ir.Evaluation;

internal static class ShiftAmount
{
    /// <summary>The amount where it is the number of a bit, else -1. Amounts are unsigned, so that negative ones are too large.</summary>
    public static int Of<T>(T amount)
        where T : IBinaryInteger<T>
    {
        if (T.IsNegative(amount) || amount >= T.CreateTruncating(8 * amount.GetByteCount())) return -1;
        return int.CreateTruncating(amount);
    }
}
