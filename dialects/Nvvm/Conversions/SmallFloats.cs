namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What conversions of small numbers check.</summary>
internal static class SmallFloats
{
    internal static string NameOf(IrType type) => type is FloatType number ? number.Format.Name : "";

    /// <summary>Checks that a type is one of those that a conversion knows.</summary>
    internal static bool Expect(Operation op, Verifier verifier, IrType type, string conversion, params ReadOnlySpan<string> known)
    {
        if (known.Contains(NameOf(type))) return true;
        var types = known.Length == 1 ? $"'{known[0]}' type is" : $"'{known[0]}' and '{known[1]}' types are";
        verifier.Error(op, $"Only {types} supported for conversions from {conversion}.");
        return false;
    }

    /// <summary>Checks that bits to round at random are there where they are needed only.</summary>
    internal static void VerifyRandomBits(Operation op, Verifier verifier, string target, FPRoundingMode mode, bool hasBits)
    {
        if (mode is not (FPRoundingMode.Rn or FPRoundingMode.Rz or FPRoundingMode.Rs))
            verifier.Error(op, $"Only RN, RZ, and RS rounding modes are supported for conversions from f32x2 to {target}.");
        else if (mode == FPRoundingMode.Rs && !hasBits) verifier.Error(op, "random_bits is required for RS rounding mode.");
        else if (mode != FPRoundingMode.Rs && hasBits) verifier.Error(op, "random_bits not supported for RN and RZ rounding modes.");
    }
}
