namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What work with tensor memory checks.</summary>
internal static class TensorCores
{
    internal static long LengthOf(IrType type) => type is VectorType vector ? vector.ElementCount : 1;

    /// <summary>True where so many words can be moved in a shape.</summary>
    internal static bool Moves(Tcgen05LdStShape shape, IrType words) => LengthOf(words) >= shape switch
    {
        Tcgen05LdStShape.Shape16x128b => 2,
        Tcgen05LdStShape.Shape16x256b => 4,
        _ => 1,
    };

    internal static void VerifyProduct(Operation op, Verifier verifier, Value matrixA, Value? disabledLanes, CTAGroupKind group, bool shift, Tcgen05MMACollectorOp collector)
    {
        if (disabledLanes is { } lanes && LengthOf(lanes.Type) is var length && length != (group == CTAGroupKind.Cta1 ? 4 : 8))
            verifier.ErrorAt(op.Location, $"Disable Output Lane of length {length} is incompatible with CtaGroupAttr");
        if (shift && !TensorPointer.IsSatisfiedBy(matrixA.Type)) verifier.ErrorAt(op.Location, "A-shift can be applied only when matrix A is in tensor memory");
        if (shift && collector is Tcgen05MMACollectorOp.Fill or Tcgen05MMACollectorOp.Use)
            verifier.ErrorAt(op.Location, "Cannot use collector buffer operation fill or use with ashift");
    }

    internal static void VerifyScales(Operation op, Verifier verifier, MMABlockScaleKind kind, Tcgen05MMABlockScale blocks)
    {
        bool isSmall = kind == MMABlockScaleKind.Mxf4nvf4;
        if (isSmall && blocks == Tcgen05MMABlockScale.Default) verifier.ErrorAt(op.Location, "mxf4nvf4 requires block scale attribute");
        if (!isSmall && blocks == Tcgen05MMABlockScale.Block16) verifier.ErrorAt(op.Location, $"{kind.Keyword()} kind does not support block16 attribute");
    }
}
