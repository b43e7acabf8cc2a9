namespace OpenXla.Ir.Verification;

/// <summary>Checks of operands that say the dynamic extents of a result.</summary>
public static class DynamicSizeChecks
{
    /// <summary>Whether there is a size for each dynamic extent; reports it where there is not.</summary>
    /// <param name="op">Whose the sizes are.</param>
    /// <param name="sizes">The sizes.</param>
    /// <param name="shape">The shape of the result.</param>
    /// <param name="verifier">Takes the error.</param>
    public static bool HasSizeOfEach(Operation op, OperandRange sizes, Shape shape, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int dynamic = shape.DynamicCount;
        if (sizes.Count == dynamic) return true;
        verifier.Error(op, $"incorrect number of dynamic sizes, has {sizes.Count}, expected {dynamic}");
        return false;
    }
}
